#include "CMarkup.h"

#ifdef ONOMA_HTML

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include <cstring>
#include <string>
#include <vector>

struct cmarkup_feed {
  std::vector<cmarkup_event> events;
  std::vector<cmarkup_attribute> attributes;
  std::string strings;
};

namespace {

struct Reading {
  cmarkup_feed *feed;
  xmlParserCtxtPtr parser;
  const uint8_t *text;
  int64_t length;

  int64_t place() const {
    const xmlParserInputPtr input = parser->input;
    if (input == nullptr) return 0;
    const int64_t offset = static_cast<int64_t>(input->consumed) + (input->cur - input->base);
    return offset < 0 ? 0 : offset > length ? length : offset;
  }
};

int64_t append(std::string &strings, const char *text, size_t count) {
  strings.append(text, count);
  return static_cast<int64_t>(strings.size());
}

cmarkup_attribute named(std::string &strings, const xmlChar *name, const char *value, size_t count) {
  cmarkup_attribute attribute;
  const char *plain = name == nullptr ? "" : reinterpret_cast<const char *>(name);
  attribute.name_start = static_cast<int64_t>(strings.size());
  attribute.name_end = append(strings, plain, std::strlen(plain));
  attribute.value_start = attribute.name_end;
  attribute.value_end = append(strings, value, count);
  return attribute;
}

void on_start(
  void *context, const xmlChar *name, const xmlChar *, const xmlChar *uri, int, const xmlChar **, int count, int,
  const xmlChar **values) {
  auto *reading = static_cast<Reading *>(static_cast<xmlParserCtxtPtr>(context)->_private);
  cmarkup_feed &feed = *reading->feed;
  // The callback comes before the `>` is read.
  int64_t place = reading->place();
  while (place < reading->length && reading->text[place] != '>') place++;
  cmarkup_event event{CMARKUP_OPEN, static_cast<int32_t>(feed.attributes.size()), place + 1, place + 1, 0, 0};
  const char *space = uri == nullptr ? "" : reinterpret_cast<const char *>(uri);
  feed.attributes.push_back(named(feed.strings, name, space, std::strlen(space)));
  event.start = static_cast<int64_t>(feed.attributes.size());
  for (int i = 0; i < count; i++) {
    // Local name, prefix, namespace, start and end of the value.
    const xmlChar **value = values + i * 5;
    feed.attributes.push_back(
      named(feed.strings, value[0], reinterpret_cast<const char *>(value[3]), static_cast<size_t>(value[4] - value[3])));
  }
  event.end = static_cast<int64_t>(feed.attributes.size());
  feed.events.push_back(event);
}

void on_end(void *context, const xmlChar *, const xmlChar *, const xmlChar *) {
  auto *reading = static_cast<Reading *>(static_cast<xmlParserCtxtPtr>(context)->_private);
  int64_t end = reading->place();
  // The callback comes behind the end tag, or where an unclosed element was given up.
  if (end > 0 && reading->text[end - 1] == '>') {
    int64_t start = end - 1;
    while (start > 0 && reading->text[start] != '<') start--;
    if (start + 1 < reading->length && reading->text[start + 1] == '/') end = start;
  }
  reading->feed->events.push_back({CMARKUP_CLOSE, 0, end, end, 0, 0});
}

void silent(void *, const char *, ...) {}
void silent_structured(void *, xmlErrorPtr) {}

}  // namespace

cmarkup_feed *cmarkup_feed_open(const uint8_t *text, int64_t length) {
  if (length <= 0 || length > INT32_MAX) return nullptr;
  xmlParserCtxtPtr parser =
    xmlCreateMemoryParserCtxt(reinterpret_cast<const char *>(text), static_cast<int>(length));
  if (parser == nullptr) return nullptr;
  auto *feed = new cmarkup_feed;
  Reading reading{feed, parser, text, length};
  xmlSAXHandler handler;
  std::memset(&handler, 0, sizeof handler);
  handler.initialized = XML_SAX2_MAGIC;
  handler.startElementNs = on_start;
  handler.endElementNs = on_end;
  handler.warning = silent;
  handler.error = silent;
  handler.fatalError = silent;
  handler.serror = silent_structured;
  std::memcpy(parser->sax, &handler, sizeof handler);
  parser->_private = &reading;
  // No network, no external entity, no expansion: an entity costs nothing, whatever it stands for.
  xmlCtxtUseOptions(
    parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  xmlParseDocument(parser);
  xmlFreeParserCtxt(parser);
  return feed;
}

void cmarkup_feed_close(cmarkup_feed *feed) { delete feed; }

cmarkup_events cmarkup_feed_events(const cmarkup_feed *feed) {
  return {feed->events.data(), static_cast<int64_t>(feed->events.size()), feed->attributes.data(),
          static_cast<int64_t>(feed->attributes.size()), reinterpret_cast<const uint8_t *>(feed->strings.data()),
          static_cast<int64_t>(feed->strings.size())};
}

#endif
