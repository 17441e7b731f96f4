/// The text form of an edited list: one group a line, the canonical form first, `|` between forms, `#` before remarks.
///
/// A form may end in `/m` or `/f`: the gender it tells. A line of one form is its own canonical form.
package enum LexiconListText {
  package struct Form: Equatable, Sendable {
    package let text: String
    package let gender: Gender
  }

  package struct Line: Equatable, Sendable {
    package let canonical: String
    package let forms: [Form]
  }

  /// The lines of a list with their genders.
  package static func lines(in text: String) -> [Line] {
    text.split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#") else { return nil }
      let parts = line.split(separator: "|").map(String.init)
      guard let canonical = parts.first else { return nil }
      let forms = parts.count > 1 ? Array(parts.dropFirst()) : [canonical]
      return Line(canonical: canonical, forms: forms.map(form))
    }
  }

  static func groups(in text: String) -> [Lexicon.Group] {
    lines(in: text).map { Lexicon.Group(canonical: $0.canonical, forms: $0.forms.map(\.text)) }
  }

  private static func form(_ written: String) -> Form {
    if written.hasSuffix("/m") { return Form(text: String(written.dropLast(2)), gender: .masculine) }
    if written.hasSuffix("/f") { return Form(text: String(written.dropLast(2)), gender: .feminine) }
    return Form(text: written, gender: .open)
  }
}
