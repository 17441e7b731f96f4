#include "CMarkup.h"

#ifdef ONOMA_HTML

#include <gumbo.h>

#include <cstring>
#include <string>
#include <string_view>
#include <vector>

struct cmarkup_page {
  std::vector<cmarkup_event> events;
  std::vector<cmarkup_attribute> attributes;
  std::string strings;
};

namespace {

/// A name of a character reference has no more bytes (`&CounterClockwiseContourIntegral;`).
constexpr size_t longest_reference = 40;

/// Memory for one parse, freed as a whole: Gumbo's own way to free a tree is recursive, which a deep page turns into a
/// stack overflow.
class Arena {
 public:
  ~Arena() {
    for (char *block : blocks_) ::operator delete(block);
  }
  void *take(size_t size) {
    size = (size + 15) & ~size_t{15};
    if (size > left_) {
      const size_t block = size > block_size ? size : block_size;
      next_ = static_cast<char *>(::operator new(block));
      blocks_.push_back(next_);
      left_ = block;
    }
    void *taken = next_;
    next_ += size;
    left_ -= size;
    return taken;
  }

 private:
  static constexpr size_t block_size = 1 << 18;
  std::vector<char *> blocks_;
  char *next_ = nullptr;
  size_t left_ = 0;
};

void *arena_take(void *arena, size_t size) { return static_cast<Arena *>(arena)->take(size); }
void arena_leave(void *, void *) {}

bool is_letter(char byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; }
bool is_name(char byte) { return is_letter(byte) || (byte >= '0' && byte <= '9'); }
size_t scalar_length(char lead) {
  const auto byte = static_cast<uint8_t>(lead);
  return byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

bool continues(char byte) { return (static_cast<uint8_t>(byte) & 0xC0) == 0x80; }

/// The length of the well-formed scalar that `text` begins with (Unicode, table 3-7); 0 where there is none: a number
/// beyond the integers of the parser (`&#x11000DDDDDDDD;`) comes out of it as stray bytes.
size_t well_formed_length(std::string_view text) {
  if (text.empty()) return 0;
  const size_t length = scalar_length(text[0]);
  if (length == 1) return 1;
  if (text.size() < length || continues(text[0])) return 0;
  uint32_t value = static_cast<uint8_t>(text[0]) & (0x7F >> length);
  for (size_t i = 1; i < length; i++) {
    if (!continues(text[i])) return 0;
    value = value << 6 | (static_cast<uint8_t>(text[i]) & 0x3F);
  }
  constexpr uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
  const bool is_surrogate = value >= 0xD800 && value <= 0xDFFF;
  return value < least[length] || value > 0x10FFFF || is_surrogate ? 0 : length;
}

class Flattener {
 public:
  Flattener(std::string_view page, cmarkup_page &result) : page_(page), result_(result) {}

  /// Walks the tree without recursion.
  void walk(const GumboNode *root) {
    std::vector<std::pair<const GumboNode *, size_t>> open{{root, 0}};
    while (!open.empty()) {
      const GumboNode *node = open.back().first;
      const GumboVector &children =
        node->type == GUMBO_NODE_DOCUMENT ? node->v.document.children : node->v.element.children;
      if (open.back().second == children.length) {
        if (node->type != GUMBO_NODE_DOCUMENT) element(node->v.element, CMARKUP_CLOSE, node->parse_flags);
        open.pop_back();
        continue;
      }
      const auto *child = static_cast<const GumboNode *>(children.data[open.back().second++]);
      switch (child->type) {
        case GUMBO_NODE_ELEMENT:
        case GUMBO_NODE_TEMPLATE:
          element(child->v.element, CMARKUP_OPEN, child->parse_flags);
          open.emplace_back(child, 0);
          break;
        case GUMBO_NODE_TEXT:
        case GUMBO_NODE_WHITESPACE:
        case GUMBO_NODE_CDATA:
          text(child->v.text, node);
          break;
        default:
          break;
      }
    }
  }

 private:
  std::string_view page_;
  cmarkup_page &result_;

  int64_t offset(const char *place) const {
    if (place == nullptr || place < page_.data() || place > page_.data() + page_.size()) return -1;
    return place - page_.data();
  }

  void element(const GumboElement &element, int32_t kind, GumboParseFlags flags) {
    cmarkup_event event{kind, static_cast<int32_t>(element.tag), -1, -1, 0, 0};
    const GumboStringPiece &tag = kind == CMARKUP_OPEN ? element.original_tag : element.original_end_tag;
    // An element that the parser opens again in the next block carries the tag of the first: it has none of its own.
    if (tag.length > 0 && (flags & GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT) == 0) {
      event.source_start = offset(tag.data);
      event.source_end = event.source_start + static_cast<int64_t>(tag.length);
    }
    event.start = static_cast<int64_t>(result_.attributes.size());
    if (kind == CMARKUP_OPEN) {
      for (unsigned i = 0; i < element.attributes.length; i++) {
        attribute(*static_cast<const GumboAttribute *>(element.attributes.data[i]));
      }
    }
    event.end = static_cast<int64_t>(result_.attributes.size());
    result_.events.push_back(event);
  }

  void attribute(const GumboAttribute &attribute) {
    const auto name = string(attribute.name);
    const auto value = string(attribute.value);
    result_.attributes.push_back({name.first, name.second, value.first, value.second});
  }

  std::pair<int64_t, int64_t> string(const char *text) {
    const auto start = static_cast<int64_t>(result_.strings.size());
    result_.strings.append(text);
    return {start, static_cast<int64_t>(result_.strings.size())};
  }

  // ---- Text: Gumbo tells where a text begins, not where each of its characters stands. Both are read side by side.

  void text(const GumboText &text, const GumboNode *parent) {
    const int64_t start = offset(text.original_text.data);
    if (start < 0) return;
    const bool is_raw = parent->type == GUMBO_NODE_ELEMENT &&
      (parent->v.element.tag == GUMBO_TAG_TITLE || parent->v.element.tag == GUMBO_TAG_SCRIPT);
    align(text.text, static_cast<size_t>(start), is_raw);
  }

  void align(std::string_view text, size_t source, bool is_raw) {
    size_t done = 0;
    while (done < text.size() && source < page_.size()) {
      const char byte = page_[source];
      if (byte == '&') {
        source = reference(text, done, source);
      } else if (byte == '<' && !is_raw && begins_tag(source)) {
        // A tag that the parser ignored between two texts that it joined.
        source = ignored(source);
      } else if (const size_t same = same_length(text.substr(done), source, is_raw); same > 0) {
        push(CMARKUP_COPIED, source, source + same, 0, 0);
        source += same;
        done += same;
      } else if (byte == '\r' || byte == '\0') {
        // Line ends are normalized, NUL is dropped or replaced.
        source++;
      } else {
        // What the parser put in place of one character.
        const size_t length = scalar_length(byte);
        const size_t written = written_length(text.substr(done));
        replace(text.substr(done, written), source, source + length);
        source += length;
        done += written;
      }
    }
  }

  /// How many bytes the text and the page share, in whole scalars, up to the next reference or tag.
  size_t same_length(std::string_view text, size_t source, bool is_raw) const {
    const std::string_view page = page_.substr(source);
    const size_t limit = std::min(text.size(), page.size());
    size_t same = 0;
    while (same < limit && page[same] == text[same] && page[same] != '&' &&
           (page[same] != '<' || is_raw || !begins_tag(source + same))) {
      same++;
    }
    while (same > 0 && same < page.size() && continues(page[same])) same--;
    return same;
  }

  /// The bytes of the scalar that the parser wrote; 1 where it wrote none that is well-formed.
  static size_t written_length(std::string_view text) { return std::max<size_t>(well_formed_length(text), 1); }

  size_t ignored(size_t source) {
    size_t name = source + (source + 1 < page_.size() && page_[source + 1] == '/' ? 2 : 1);
    size_t name_end = name;
    while (name_end < page_.size() && is_name(page_[name_end])) name_end++;
    const auto tag = gumbo_tagn_enum(page_.data() + name, static_cast<unsigned>(name_end - name));
    const size_t end = page_.find('>', name_end);
    const size_t behind = end == std::string_view::npos ? page_.size() : end + 1;
    result_.events.push_back(
      {CMARKUP_IGNORED, static_cast<int32_t>(tag), static_cast<int64_t>(source), static_cast<int64_t>(behind), 0, 0});
    return behind;
  }

  bool begins_tag(size_t source) const {
    if (source + 1 >= page_.size()) return false;
    const char next = page_[source + 1];
    return is_letter(next) || next == '/' || next == '!' || next == '?';
  }

  /// Treats the `&` at `source`; answers where to go on.
  size_t reference(std::string_view text, size_t &done, size_t source) {
    size_t end = source + 1;
    const size_t limit = std::min(page_.size(), source + longest_reference);
    if (end < limit && page_[end] == '#') end++;
    while (end < limit && is_name(page_[end])) end++;
    const std::string_view name = page_.substr(source, end - source);
    const bool is_closed = end < page_.size() && page_[end] == ';';
    // An `&` that begins nothing stands for itself.
    const bool is_ampersand = name.substr(0, 4) == "&amp" || name.substr(0, 4) == "&AMP" || name == "&#38" ||
      name == "&#x26" || name == "&#X26" || name == "&#038";
    if (text[done] == '&' && !is_ampersand) {
      push(CMARKUP_COPIED, source, source + 1, 0, 0);
      done++;
      return source + 1;
    }
    size_t written = written_length(text.substr(done));
    size_t taken = end + (is_closed ? 1 : 0);
    if (name.size() > 1 && name[1] != '#') taken = named_end(text.substr(done + written), source, taken);
    written += second_scalar(text.substr(done + written), taken);
    replace(text.substr(done, written), source, taken);
    done += written;
    return taken;
  }

  /// Some names stand for two characters, the second one of these (HTML Standard, section 13.5); answers its length.
  size_t second_scalar(std::string_view behind, size_t taken) const {
    for (const std::string_view second : {"\u0338", "\u20D2", "\u20E5", "\uFE00", "\u200A", "\u0333", "\u0331"}) {
      if (behind.substr(0, second.size()) == second && page_.substr(taken, second.size()) != second) {
        return second.size();
      }
    }
    return 0;
  }

  /// Old names need no semicolon and may run into the next word (`&nbspTokayev`, `&copyright;`): the rest of the run is
  /// then found again behind the character.
  size_t named_end(std::string_view behind, size_t source, size_t taken) const {
    constexpr size_t shortest = 3;  // `&gt`
    for (size_t end = source + shortest; end < taken; end++) {
      const std::string_view rest = page_.substr(end, taken - end);
      if (rest != ";" && behind.substr(0, rest.size()) == rest) return end;
    }
    return taken;
  }

  void replace(std::string_view text, size_t source_start, size_t source_end) {
    const auto start = result_.strings.size();
    result_.strings.append(well_formed_length(text) > 0 ? text : std::string_view("\uFFFD"));
    push(CMARKUP_REPLACED, source_start, source_end, start, result_.strings.size());
  }

  void push(int32_t kind, size_t source_start, size_t source_end, size_t start, size_t end) {
    result_.events.push_back(
      {kind, 0, static_cast<int64_t>(source_start), static_cast<int64_t>(std::min(source_end, page_.size())),
       static_cast<int64_t>(start), static_cast<int64_t>(end)});
  }
};

}  // namespace

cmarkup_page *cmarkup_page_open(const uint8_t *page, int64_t length) {
  const std::string_view text{reinterpret_cast<const char *>(page), static_cast<size_t>(length)};
  Arena arena;
  GumboOptions options = kGumboDefaultOptions;
  options.max_errors = 0;
  options.allocator = arena_take;
  options.deallocator = arena_leave;
  options.userdata = &arena;
  GumboOutput *output = gumbo_parse_with_options(&options, text.data(), text.size());
  if (output == nullptr || output->document == nullptr) return nullptr;
  auto *result = new cmarkup_page;
  Flattener(text, *result).walk(output->document);
  return result;
}

void cmarkup_page_close(cmarkup_page *page) { delete page; }

cmarkup_events cmarkup_page_events(const cmarkup_page *page) {
  return {page->events.data(), static_cast<int64_t>(page->events.size()), page->attributes.data(),
          static_cast<int64_t>(page->attributes.size()), reinterpret_cast<const uint8_t *>(page->strings.data()),
          static_cast<int64_t>(page->strings.size())};
}

const char *cmarkup_tag_name(int32_t tag) {
  if (tag < 0 || tag >= GUMBO_TAG_LAST) return nullptr;
  return gumbo_normalized_tagname(static_cast<GumboTag>(tag));
}

#endif
