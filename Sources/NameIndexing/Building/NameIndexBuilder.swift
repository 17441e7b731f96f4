import NameMatching
import NameReading
import TextModel

/// Makes an index of names, or adds names to one.
///
/// ```swift
/// var builder = NameIndexBuilder()
/// try builder.add(IndexedName(id: "Q57359", name: "Kassym-Jomart Tokayev", type: .person))
/// try builder.write(to: "names.onx")
/// ```
/// The file is written aside, synced and renamed: whoever reads the old one goes on reading it, and a crash leaves it
/// whole. Equal names in equal order give equal bytes.
///
/// Memory: some 40 bytes a name beside the names while building.
public struct NameIndexBuilder: Sendable {
  private var text: [UInt8] = []
  private var offsets: [UInt32] = [0]
  private var kinds: [(type: UInt8, language: UInt8)] = []
  private var languages: [Language] = [.undetermined]
  private var languageNumbers: [Language: UInt8] = [.undetermined: 0]
  private var runs: [PostingRun] = []
  /// Keys and names not yet in a run: the hash above, the number below.
  private var pairs: [UInt64] = []

  private let reader = NameReader()
  /// Likely Latin spellings whose keys a name of another script gets: more would crowd the lists of the keys.
  private static let readings = 1

  /// Pairs sorted at a time: 128 MB of memory, whatever the number of names.
  private static let pairsInRun = 1 << 23
  /// More languages than these are kept as undetermined: one byte a name holds no more.
  private static let mostLanguages = 255

  public init() {}

  /// Begins with all names of an index, whose keys are not made again.
  ///
  /// - Throws: what is broken in the index, and where.
  public init(adding index: NameIndex) throws(NameIndexFailure) {
    let contents = try index.contents()
    text = contents.text
    offsets = contents.offsets
    kinds = contents.kinds
    languages = contents.languages
    for (number, language) in languages.enumerated() { languageNumbers[language] = UInt8(clamping: number) }
    runs = [contents.postings]
  }

  /// How many names were added.
  public var count: Int { kinds.count }

  /// Adds a name. A name without a letter or a digit is kept and never found.
  ///
  /// - Throws: ``NameIndexFailure/Code/tooLarge`` when the file would pass what it can hold, some four gigabytes of text.
  /// - Complexity: O(length), amortized.
  public mutating func add(_ entry: IndexedName) throws(NameIndexFailure) {
    let id = Array(entry.id.utf8)
    let bound = text.count + id.count + entry.name.utf8.count + 8
    guard bound < IndexHeader.most, kinds.count < IndexHeader.most else {
      throw NameIndexFailure(
        .tooLarge, at: "name \(kinds.count + 1)", expected: "at most \(IndexHeader.most) bytes of text",
        found: "\(bound)")
    }
    let number = UInt64(kinds.count)
    text.append(varint: UInt32(truncatingIfNeeded: id.count))
    text += id
    text += entry.name.utf8
    offsets.append(UInt32(truncatingIfNeeded: text.count))
    kinds.append((TypeMark.number(of: entry.type), languageNumber(entry.language)))
    let readings = reader.readings(of: entry.name, limit: Self.readings)
    guard let keys = IndexKeys(of: entry.name, readings: readings) else { return }
    for hash in keys.hashes { pairs.append(UInt64(hash) << 32 | number) }
    if pairs.count >= Self.pairsInRun { closeRun() }
  }

  /// Writes the index, replacing what stood at the path.
  ///
  /// - Throws: why the file could not be written; what stood there is whole then.
  public mutating func write(to path: String) throws(NameIndexFailure) {
    try FileDoor.replace(path, with: try pieces())
  }

  /// The index as it would be written.
  public mutating func encoded() throws(NameIndexFailure) -> [UInt8] { Array(try pieces().joined()) }

  private mutating func closeRun() {
    guard !pairs.isEmpty else { return }
    runs.append(PostingRun(pairs: pairs))
    pairs.removeAll(keepingCapacity: true)
  }

  private mutating func languageNumber(_ language: Language) -> UInt8 {
    if let known = languageNumbers[language] { return known }
    guard languages.count < Self.mostLanguages, !language.rawValue.utf8.contains(0x0A) else { return 0 }
    let number = UInt8(languages.count)
    languages.append(language)
    languageNumbers[language] = number
    return number
  }
}

extension NameIndexBuilder {
  /// Header, table of blocks and sections, one behind the other.
  private mutating func pieces() throws(NameIndexFailure) -> [[UInt8]] {
    closeRun()
    var norms = [UInt32](repeating: 0, count: count)
    let names = count
    let postings = PostingRun.merged(runs) { list in
      let weight = UInt32(KeyWeight.of(bearers: list.count, among: names))
      for number in list where Int(number) < names { norms[Int(number)] += weight }
    }
    runs = [postings]
    guard postings.bytes.count < IndexHeader.most else {
      throw NameIndexFailure(
        .tooLarge, at: "postings", expected: "at most \(IndexHeader.most) bytes", found: "\(postings.bytes.count)")
    }
    let languageList = Array(languages.map(\.rawValue).joined(separator: "\n").utf8)
    var header = IndexHeader()
    header.names = names
    header.keys = postings.hashes.count
    header.text = text.count
    header.languages = languageList.count
    header.postings = postings.bytes.count
    let data = [
      Self.encoded(offsets), marks(norms), Self.encoded(postings.hashes), Self.encoded(postings.starts), text,
      languageList, postings.bytes,
    ]
    let table = BlockTable.encoded(data)
    header.tableChecksum = IndexChecksum.of(table)
    return [header.encoded, table] + data
  }

  private func marks(_ norms: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(norms.count * IndexHeader.markSize)
    for (norm, kind) in zip(norms, kinds) {
      bytes.append(little: UInt16(clamping: norm))
      bytes.append(kind.type)
      bytes.append(kind.language)
    }
    return bytes
  }

  private static func encoded(_ numbers: [UInt32]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(numbers.count * 4)
    for number in numbers { bytes.append(little: number) }
    return bytes
  }
}

/// Types as one byte of the file.
enum TypeMark {
  static func number(of type: EntityType?) -> UInt8 {
    switch type {
    case nil: 0
    case .person: 1
    case .place: 2
    case .organization: 3
    }
  }

  static func type(of number: UInt8) -> EntityType? {
    switch number {
    case 1: .person
    case 2: .place
    case 3: .organization
    default: nil
    }
  }
}
