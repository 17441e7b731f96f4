import BundledModels

/// The packed word lists, opened: strings by number, the edited lists as text, and the index.
///
/// Payload: sections, each named by its offset and length (32 bits each) at the start: language codes; the edited
/// lists as text; canonical forms; buckets and entries of the index; places; then the tables that other rooms derive
/// from these (``LexiconTable``). See ``LexiconPacker`` for the writer.
/// A class, so that a look-up holds one reference and not nine.
final class LexiconFile: Sendable {
  static let formatVersion: UInt16 = 2

  enum Section: Int, CaseIterable {
    case languages, texts, canonicals, buckets, entries, places
  }

  let dataVersion: String
  let languages: [String]
  let index: LexiconIndex
  private let texts: ModelBytes
  private let canonicals: PackedStrings
  private let places: ModelBytes
  private let tables: [ModelBytes]

  init(_ bytes: ModelBytes, trust: ModelFile.Trust) throws(ModelFailure) {
    let file = try ModelFile(bytes, kind: .lexicons, formatVersion: Self.formatVersion, trust: trust)
    dataVersion = file.dataVersion
    languages = try Self.strings(in: Self.section(.languages, of: file.payload))
    texts = try Self.section(.texts, of: file.payload)
    canonicals = PackedStrings(try Self.section(.canonicals, of: file.payload))
    places = try Self.section(.places, of: file.payload)
    index = LexiconIndex(
      buckets: try Self.section(.buckets, of: file.payload), entries: try Self.section(.entries, of: file.payload))
    var tables: [ModelBytes] = []
    for table in LexiconTable.allCases {
      tables.append(try Self.section(at: Section.allCases.count + table.rawValue, of: file.payload))
    }
    self.tables = tables
  }

  /// A derived table; without bytes when the file was packed without it.
  func table(_ table: LexiconTable) -> ModelBytes { tables[table.rawValue] }

  /// The canonical form of a number, or nil when there is none.
  func canonical(_ number: Int) -> String? { canonicals[number] }

  /// The identifier of a numbered place: `gn:1526384`, or a CLDR one like `region:KZ`.
  func place(_ number: Int) -> String? {
    guard let code = places.integer(at: number * 4, as: UInt32.self) else { return nil }
    return code & Self.geoNamesFlag != 0 ? "gn:\(code & ~Self.geoNamesFlag)" : canonical(Int(code))
  }

  /// Set in a place's code when the rest is a GeoNames number instead of the number of a string.
  static let geoNamesFlag: UInt32 = 1 << 31

  /// Every edited list with its language, in the file's order; their texts are not read yet.
  func listSections() throws(ModelFailure) -> [(list: LexiconList, language: String, text: ModelBytes)] {
    var reader = ModelReader(texts, model: "lexicons")
    let lists = LexiconList.allCases
    var result: [(LexiconList, String, ModelBytes)] = []
    while !reader.isAtEnd {
      let list: UInt8 = try reader.integer()
      let language: UInt8 = try reader.integer()
      let length: UInt32 = try reader.integer()
      let text = try reader.bytes(Int(length))
      guard Int(list) < lists.count, Int(language) < languages.count else {
        throw reader.malformed(expected: "a known list and language", found: "\(list), \(language)")
      }
      result.append((lists[Int(list)], languages[Int(language)], text))
    }
    return result
  }

  private static func section(_ section: Section, of payload: ModelBytes) throws(ModelFailure) -> ModelBytes {
    try self.section(at: section.rawValue, of: payload)
  }

  private static func section(at number: Int, of payload: ModelBytes) throws(ModelFailure) -> ModelBytes {
    guard let offset = payload.integer(at: number * 8, as: UInt32.self),
      let length = payload.integer(at: number * 8 + 4, as: UInt32.self),
      let part = payload.slice(Int(offset)..<(Int(offset) + Int(length)))
    else {
      throw ModelFailure(.malformed, model: "lexicons", expected: "section \(number)", found: "none")
    }
    return part
  }

  private static func strings(in bytes: ModelBytes) throws(ModelFailure) -> [String] {
    var reader = ModelReader(bytes, model: "lexicons")
    var result: [String] = []
    while !reader.isAtEnd { result.append(try reader.string()) }
    return result
  }
}
