// Pages through Gumbo and feeds through libxml2, by stable names. No type of either appears here.
//
// Both readers answer with one flat list of events in document order, whose offsets are UTF-8 offsets: `source` into the
// text that was handed in, `strings` into a buffer that the answer owns. An answer is closed once, with its `_close`.
// With the package trait `HTML` off the readers are not compiled.
#ifndef ONOMA_CMARKUP_H
#define ONOMA_CMARKUP_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum cmarkup_kind {
  /// An element begins. `source`: its start tag, or the place where it was implied.
  CMARKUP_OPEN,
  /// An element ends. `source` as for its start; for feeds the end of its content.
  CMARKUP_CLOSE,
  /// Text that stands in the source as it is.
  CMARKUP_COPIED,
  /// Text (`strings`) that stands for other bytes of the source: a character reference.
  CMARKUP_REPLACED,
  /// A tag that the parser ignored inside a text; `tag` is its element.
  CMARKUP_IGNORED,
};

typedef struct cmarkup_event {
  int32_t kind;
  /// For a page the number of the element's name (`cmarkup_tag_name`); for a feed the position in its names.
  int32_t tag;
  int64_t source_start, source_end;
  /// For `CMARKUP_OPEN` a range of attributes, for `CMARKUP_REPLACED` one of `strings`.
  int64_t start, end;
} cmarkup_event;

/// A name and a value in `strings`.
typedef struct cmarkup_attribute {
  int64_t name_start, name_end, value_start, value_end;
} cmarkup_attribute;

/// Pointers that live until the answer is closed.
typedef struct cmarkup_events {
  const cmarkup_event *events;
  int64_t event_count;
  const cmarkup_attribute *attributes;
  int64_t attribute_count;
  const uint8_t *strings;
  int64_t string_count;
} cmarkup_events;

// ---- Pages (PageTrim.cpp, PageTree.cpp)

/// A stretch of the page that is handed to no parser.
typedef struct cmarkup_cut {
  int64_t start, end;
} cmarkup_cut;

typedef struct cmarkup_trim cmarkup_trim;
/// Cuts out of a page what carries no text and can cost a parser time without bound: comments, scripts, styles, drawings,
/// tags of mere emphasis, attributes nobody reads, and start tags nested deeper than 256 levels.
cmarkup_trim *cmarkup_trim_open(const uint8_t *page, int64_t length);
void cmarkup_trim_close(cmarkup_trim *trim);
const uint8_t *cmarkup_trim_text(const cmarkup_trim *trim, int64_t *length);
const cmarkup_cut *cmarkup_trim_cuts(const cmarkup_trim *trim, int64_t *count);

typedef struct cmarkup_page cmarkup_page;
/// Parses a page by the rules of the HTML Standard. NULL only when the parser gives nothing.
cmarkup_page *cmarkup_page_open(const uint8_t *page, int64_t length);
void cmarkup_page_close(cmarkup_page *page);
cmarkup_events cmarkup_page_events(const cmarkup_page *page);
/// The name of an element by its number; NULL past the last one.
const char *cmarkup_tag_name(int32_t tag);

// ---- Feeds (FeedTree.cpp)

typedef struct cmarkup_feed cmarkup_feed;
/// Parses XML as far as it can be read. Elements come with the range of their content and no text.
cmarkup_feed *cmarkup_feed_open(const uint8_t *text, int64_t length);
void cmarkup_feed_close(cmarkup_feed *feed);
/// The `tag` of an event is the position in `attributes` of its name: `name` the local one, `value` the namespace.
cmarkup_events cmarkup_feed_events(const cmarkup_feed *feed);

#ifdef __cplusplus
}
#endif

#endif
