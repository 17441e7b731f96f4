import MentionExtraction
import TextModel

/// An article with its names marked by hand: `[Dong Jun|PER]`, and chains from the linker of short forms.
///
/// A role may follow the type: `[Dong Jun|PER|minister]`; `!` behind the type marks boilerplate.
struct MarkedArticle {
  let article: AnnotatedArticle

  init(_ id: String, _ language: Language, _ marked: String) {
    var text: [UInt8] = []
    var mentions: [Mention] = []
    var rest = marked[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      text += Array(rest[..<open].utf8)
      let fields = rest[rest.index(after: open)..<close].split(separator: "|").map(String.init)
      let start = text.count
      text += Array(fields[0].utf8)
      mentions.append(Self.mention(fields, TextRange(start..<text.count), language))
      rest = rest[rest.index(after: close)...]
    }
    text += Array(rest.utf8)
    let source = SourceText(String(decoding: text, as: UTF8.self))
    article = AnnotatedArticle(
      id: DocumentID(id), language: language, mentions: mentions,
      chains: ShortFormLinker().chains(of: mentions, in: source))
  }

  private static func mention(_ fields: [String], _ range: TextRange, _ language: Language) -> Mention {
    let type = fields.count > 1 ? fields[1] : "PER"
    return Mention(
      range: range, surface: fields[0], type: EntityType(rawValue: type.filter { $0 != "!" }) ?? .person,
      language: language, probability: .one, roles: Array(fields.dropFirst(2)), isBoilerplate: type.hasSuffix("!"))
  }
}
