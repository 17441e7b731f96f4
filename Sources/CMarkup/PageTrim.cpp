#include "CMarkup.h"

#ifdef ONOMA_HTML

#include <array>
#include <cstring>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

// The tag syntax of the HTML Standard, section 13.2.5, as far as it is needed to find where a tag and its attributes end.

struct cmarkup_trim {
  std::string text;
  std::vector<cmarkup_cut> cuts;
};

namespace {

using namespace std::string_view_literals;

/// Deeper tags are cut: what a tree costs grows with its depth, and browsers stop at 512.
constexpr int64_t deepest = 256;
/// More attributes than any tag of a real page has; each one is compared with all before it by the parser.
constexpr int most_attributes = 64;
/// Longer names are no HTML.
constexpr size_t longest_name = 32;

/// Elements whose content is neither markup nor text that a reader sees.
constexpr std::array raw{"script"sv, "style"sv, "textarea"sv, "iframe"sv, "xmp"sv, "noembed"sv, "noframes"sv, "svg"sv};
/// Emphasis alone: no structure, and the parser reopens it in every block when it is left open.
constexpr std::array emphasis{"b"sv, "i"sv, "u"sv, "s"sv, "em"sv, "strong"sv, "font"sv, "big"sv, "small"sv, "tt"sv,
                              "strike"sv, "nobr"sv, "code"sv};
/// Elements that hold nothing, or that the next of their kind closes: they do not nest by themselves.
constexpr std::array flat{"br"sv, "img"sv, "hr"sv, "meta"sv, "link"sv, "input"sv, "base"sv, "area"sv, "col"sv,
                          "embed"sv, "param"sv, "source"sv, "track"sv, "wbr"sv, "keygen"sv, "p"sv, "li"sv, "dt"sv,
                          "dd"sv, "tr"sv, "td"sv, "th"sv, "tbody"sv, "thead"sv, "tfoot"sv, "option"sv, "optgroup"sv,
                          "html"sv, "head"sv, "body"sv, "rp"sv, "rt"sv, "colgroup"sv, "title"sv, "a"sv};
constexpr std::array kept{"class"sv, "id"sv, "role"sv, "itemprop"sv, "itemtype"sv, "property"sv, "name"sv, "content"sv,
                          "href"sv, "rel"sv, "lang"sv, "xml:lang"sv, "datetime"sv, "type"sv, "http-equiv"sv,
                          "hidden"sv, "aria-hidden"sv, "style"sv, "charset"sv};

template <size_t N>
bool holds(const std::array<std::string_view, N> &list, std::string_view name) {
  for (auto item : list) {
    if (item == name) return true;
  }
  return false;
}

bool is_space(uint8_t byte) { return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\f' || byte == '\r'; }
bool is_letter(uint8_t byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; }
char lower(uint8_t byte) { return static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte | 0x20 : byte); }

class Trimmer {
 public:
  Trimmer(std::string_view page, cmarkup_trim &result) : page_(page), result_(result) {
    last_quote_[0] = page.rfind('"');
    last_quote_[1] = page.rfind('\'');
  }

  void run() {
    result_.text.reserve(page_.size());
    size_t position = 0;
    while ((position = page_.find('<', position)) != std::string_view::npos) position = tag(position);
    flush(page_.size());
  }

 private:
  std::string_view page_;
  cmarkup_trim &result_;
  size_t copied_ = 0;
  size_t last_quote_[2];
  std::unordered_map<std::string, int64_t> open_;
  int64_t depth_ = 0;
  /// Raw elements with no end tag behind the present position: not searched for again.
  std::vector<std::string> unclosed_;

  void flush(size_t end) {
    if (end > copied_) result_.text.append(page_, copied_, end - copied_);
    copied_ = end > copied_ ? end : copied_;
  }

  void cut(size_t start, size_t end) {
    if (start < copied_) start = copied_;
    if (start >= end) return;
    flush(start);
    result_.cuts.push_back({static_cast<int64_t>(start), static_cast<int64_t>(end)});
    copied_ = end;
  }

  std::string name_at(size_t start) const {
    std::string name;
    while (start < page_.size() && !is_space(page_[start]) && page_[start] != '/' && page_[start] != '>' &&
           name.size() <= longest_name) {
      name.push_back(lower(page_[start++]));
    }
    return name;
  }

  /// Treats what begins with the `<` at `start`; answers where to go on.
  size_t tag(size_t start) {
    if (start + 1 >= page_.size()) return start + 1;
    const uint8_t next = page_[start + 1];
    if (next == '!') return declaration(start);
    const bool is_end = next == '/';
    const size_t name_start = start + (is_end ? 2 : 1);
    if (name_start >= page_.size() || !is_letter(page_[name_start])) return start + 1;
    const std::string name = name_at(name_start);
    size_t after = name_start;
    while (after < page_.size() && !is_space(page_[after]) && page_[after] != '/' && page_[after] != '>') after++;
    const bool is_raw = !is_end && holds(raw, name);
    const bool drops = !is_raw && (holds(emphasis, name) || drops_by_depth(name, is_end));
    bool is_data = false;
    // What goes as a whole is not cut in pieces first.
    const size_t end = attributes(after, drops || is_raw, is_data);
    if (drops) {
      cut(start, end);
    } else if (is_raw || (!is_end && name == "title")) {
      return content(name, start, end, is_data);
    }
    return end;
  }

  size_t declaration(size_t start) {
    if (page_.compare(start, 4, "<!--") != 0) return start + 1;
    size_t end = start + 4;
    if (page_.compare(end, 1, ">") == 0) {
      end += 1;
    } else if (page_.compare(end, 2, "->") == 0) {
      end += 2;
    } else {
      while ((end = page_.find("--", end)) != std::string_view::npos) {
        if (page_.compare(end + 2, 1, ">") == 0 || page_.compare(end + 2, 2, "!>") == 0) break;
        end += 1;
      }
      // One that never closes reaches to the end of the page, by the standard.
      end = end == std::string_view::npos ? page_.size() : page_.find('>', end) + 1;
    }
    cut(start, end);
    return end;
  }

  /// Counts what is open, by name, and says whether a start tag lies too deep.
  bool drops_by_depth(const std::string &name, bool is_end) {
    if (holds(flat, name)) return false;
    int64_t &count = open_[name];
    if (is_end) {
      if (count > 0) {
        count--;
        depth_--;
      }
      return false;
    }
    if (depth_ >= deepest) return true;
    count++;
    depth_++;
    return false;
  }

  /// Walks over the attributes of a tag and cuts those nobody reads; answers where the tag ends.
  size_t attributes(size_t offset, bool drops, bool &is_data) {
    int count = 0;
    while (offset < page_.size() && page_[offset] != '>') {
      const size_t before = offset;
      while (offset < page_.size() && (is_space(page_[offset]) || page_[offset] == '/')) offset++;
      if (offset >= page_.size() || page_[offset] == '>') break;
      const size_t name_start = offset++;
      while (offset < page_.size() && !is_space(page_[offset]) && page_[offset] != '/' && page_[offset] != '>' &&
             page_[offset] != '=') {
        offset++;
      }
      std::string name;
      for (size_t i = name_start; i < offset && name.size() <= longest_name; i++) name.push_back(lower(page_[i]));
      size_t value = offset;
      while (value < page_.size() && is_space(page_[value])) value++;
      bool broken = false;
      if (value < page_.size() && page_[value] == '=') offset = value_end(value + 1, broken);
      if (name == "type" && page_.substr(name_start, offset - name_start).find("ld+json") != std::string_view::npos) {
        is_data = true;
      }
      if (!drops && (broken || ++count > most_attributes || !holds(kept, name))) cut(before, offset);
    }
    return offset < page_.size() ? offset + 1 : page_.size();
  }

  size_t value_end(size_t offset, bool &broken) {
    while (offset < page_.size() && is_space(page_[offset])) offset++;
    if (offset >= page_.size()) return offset;
    const char mark = page_[offset];
    if (mark == '"' || mark == '\'') {
      const size_t last = last_quote_[mark == '"' ? 0 : 1];
      if (last != std::string_view::npos && last > offset) return page_.find(mark, offset + 1) + 1;
      // The mark that never closes would swallow the rest of the page: it ends with its tag.
      broken = true;
    }
    while (offset < page_.size() && page_[offset] != '>' && (broken || !is_space(page_[offset]))) offset++;
    return offset;
  }

  /// Cuts a raw element with its content; metadata in JSON stays, and so does a title.
  size_t content(const std::string &name, size_t start, size_t end, bool is_data) {
    for (const auto &known : unclosed_) {
      if (known == name) {
        cut(start, end);
        return end;
      }
    }
    const size_t close = end_tag(name, end);
    if (close == std::string_view::npos) {
      unclosed_.push_back(name);
      const bool swallows = name == "script" || name == "style";
      cut(start, swallows ? page_.size() : end);
      return swallows ? page_.size() : end;
    }
    if (name == "title" || is_data) return close;
    size_t behind = page_.find('>', close);
    behind = behind == std::string_view::npos ? page_.size() : behind + 1;
    cut(start, behind);
    return behind;
  }

  size_t end_tag(const std::string &name, size_t start) const {
    size_t found = start;
    while ((found = page_.find("</", found)) != std::string_view::npos) {
      size_t matched = 0;
      while (matched < name.size() && found + 2 + matched < page_.size() &&
             lower(page_[found + 2 + matched]) == name[matched]) {
        matched++;
      }
      const size_t behind = found + 2 + name.size();
      if (matched == name.size() && (behind >= page_.size() || !is_letter(page_[behind]))) return found;
      found += 2;
    }
    return std::string_view::npos;
  }
};

}  // namespace

cmarkup_trim *cmarkup_trim_open(const uint8_t *page, int64_t length) {
  auto *trim = new cmarkup_trim;
  Trimmer({reinterpret_cast<const char *>(page), static_cast<size_t>(length)}, *trim).run();
  return trim;
}

void cmarkup_trim_close(cmarkup_trim *trim) { delete trim; }

const uint8_t *cmarkup_trim_text(const cmarkup_trim *trim, int64_t *length) {
  *length = static_cast<int64_t>(trim->text.size());
  return reinterpret_cast<const uint8_t *>(trim->text.data());
}

const cmarkup_cut *cmarkup_trim_cuts(const cmarkup_trim *trim, int64_t *count) {
  *count = static_cast<int64_t>(trim->cuts.size());
  return trim->cuts.data();
}

#endif
