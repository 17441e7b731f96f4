/// What a parser of pages or feeds found, in document order.
///
/// Every range leads into the bytes that were parsed or into ``strings``; a range that a parser should ever give outside
/// of them reads as empty.
package struct MarkupEvents: Sendable {
  package struct Event: Sendable {
    package enum Kind: Int32, Sendable {
      case open, close, copied, replaced, ignored
    }
    package let kind: Kind
    /// For pages a number in ``HTMLParser/tagNames``; for feeds the place of the name among ``attributes``.
    package let tag: Int
    /// In the parsed bytes; empty where the parser implied an element.
    package let source: Range<Int>
    /// For `open` a range of ``attributes``, for `replaced` one of ``strings``.
    package let content: Range<Int>
  }

  package struct Attribute: Sendable {
    package let name: Range<Int>
    package let value: Range<Int>
  }

  package internal(set) var events: [Event] = []
  package internal(set) var attributes: [Attribute] = []
  package internal(set) var strings: [UInt8] = []

  package func string(_ range: Range<Int>) -> String { String(decoding: strings[range], as: UTF8.self) }

  /// The value of an element's attribute by its name in lower case.
  package func value(of name: String, of event: Event) -> String? {
    for attribute in attributes[event.content] where strings[attribute.name].elementsEqual(name.utf8) {
      return string(attribute.value)
    }
    return nil
  }
}
