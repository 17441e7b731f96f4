import NameIndexing
import TestSupport
import TextModel

/// Small indexes for tests.
enum TestIndex {
  static let names = [
    IndexedName(id: "tokayev", name: "Kassym-Jomart Tokayev", type: .person, language: .english),
    IndexedName(id: "nazarbayev", name: "Nursultan Nazarbayev", type: .person, language: .english),
    IndexedName(id: "meloni", name: "Giorgia Meloni", type: .person, language: .italian),
    IndexedName(id: "astana", name: "Астана", type: .place, language: .russian),
    IndexedName(id: "roma", name: "Roma", type: .place, language: .italian),
    IndexedName(id: "eni", name: "Eni S.p.A.", type: .organization),
    IndexedName(id: "", name: "— — —"),
    IndexedName(id: "xi", name: "习近平", type: .person, language: .chinese),
  ]

  static func bytes(_ names: [IndexedName] = names) throws -> [UInt8] {
    var builder = NameIndexBuilder()
    for name in names { try builder.add(name) }
    return try builder.encoded()
  }

  static func index(_ names: [IndexedName] = names) throws -> NameIndex { try NameIndex(bytes(names)) }

  /// Names of made-up syllables, each with its number as id.
  static func random(_ count: Int, seed: UInt64 = 1) -> [IndexedName] {
    var random = SplitMix64(seed: seed)
    let syllables = "ka to ya mi ro la sen dor vik al bek nur gul tan is ma she ro li pu".split(separator: " ")
    return (0..<count).map { number in
      let words = (0..<2).map { _ in
        (0..<Int.random(in: 2...4, using: &random)).map { _ in
          String(syllables.randomElement(using: &random) ?? "ka")
        }.joined()
      }
      return IndexedName(id: "\(number)", name: words.joined(separator: " "))
    }
  }
}
