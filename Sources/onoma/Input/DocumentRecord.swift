import Foundation
import OnomaKit

/// A document as a line of JSON: `{"doc_id", "text", "lang"?, "date"?, "url"?, "mentions"?}`.
struct DocumentRecord: Decodable {
  struct GivenSpan: Decodable {
    let start: Int
    let end: Int
    let type: String?
  }

  let id: String
  let text: String
  let language: String?
  let date: String?
  let url: String?
  let mentions: [GivenSpan]?

  private enum CodingKeys: String, CodingKey {
    case id = "doc_id"
    case text
    case language = "lang"
    case date
    case url
    case mentions
  }

  /// Reads one line.
  ///
  /// - Parameter place: where the line stands, for messages: `news.jsonl, line 7`.
  init(line: [UInt8], place: String) throws(CommandFailure) {
    if let fields = DocumentLine(line), let id = fields.id, let text = fields.text {
      self.id = id
      self.text = text
      language = fields.language
      date = fields.date
      url = fields.url
      mentions = nil
      return
    }
    do {
      self = try JSONDecoder().decode(DocumentRecord.self, from: Data(line))
    } catch let DecodingError.keyNotFound(key, _) {
      throw CommandFailure(.badInput, "\(place): no field \"\(key.stringValue)\"; a document needs doc_id and text")
    } catch let DecodingError.typeMismatch(_, context) {
      let field = context.codingPath.map(\.stringValue).joined(separator: ".")
      throw CommandFailure(
        .badInput, "\(place): \(field.isEmpty ? "the line" : "field \"\(field)\"") has the wrong type")
    } catch {
      throw CommandFailure(.badInput, "\(place): not a JSON object in UTF-8; each line must hold one document")
    }
  }

  /// The document, with given spans translated to UTF-8 offsets.
  ///
  /// - Throws: a span outside the text, inside a character or the wrong way round, with its place.
  func document(offsets unit: OffsetUnit, withMentions: Bool, place: String) throws(CommandFailure) -> Document {
    let source = SourceText(text)
    var given: [GivenMention]?
    if withMentions {
      let translator = OffsetTranslator(source, unit: unit)
      var spans: [GivenMention] = []
      for (index, span) in (mentions ?? []).enumerated() {
        spans.append(try self.mention(span, translator: translator, place: "\(place), mention \(index + 1)"))
      }
      given = spans
    }
    return Document(
      id: DocumentID(id), text: source, language: language.map { Language($0) }, date: date, url: url,
      givenMentions: given)
  }

  private func mention(
    _ span: GivenSpan, translator: OffsetTranslator, place: String
  ) throws(CommandFailure) -> GivenMention {
    guard span.start < span.end, let start = translator.utf8Offset(for: span.start),
      let end = translator.utf8Offset(for: span.end)
    else {
      throw CommandFailure(
        .badInput,
        "\(place): \(span.start)..<\(span.end) is no range of the text; check the offsets and --offsets")
    }
    return GivenMention(range: TextRange(start..<end), type: Self.type(span.type))
  }

  /// Types of other corpora (products, events) are left open: the span is resolved all the same.
  private static func type(_ name: String?) -> EntityType? {
    guard let name else { return nil }
    switch name.lowercased() {
    case "per", "person": return .person
    case "loc", "place", "location": return .place
    case "org", "organization", "organisation": return .organization
    default: return nil
    }
  }
}
