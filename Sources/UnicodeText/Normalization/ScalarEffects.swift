internal import ICUBridge

/// What every scalar does in a form, packed so that one look-up over UTF-8 tells it.
///
/// Two stages as in ICU's own tries: blocks of 64 scalars, which is what the last byte of UTF-8 counts, and blocks that
/// are the same kept once. It is made from the ICU in use at the first use of a form, so that both always agree.
///
/// `Sendable` notes, and why there are pointers: the tables are written here, never again, and never freed. Read for every
/// scalar of a text, arrays would be checked and counted at each.
struct ScalarEffects: @unchecked Sendable {
  /// Where the block of a scalar begins in `values`, by the scalar's number without its last six bits.
  let blocks: UnsafePointer<UInt32>
  /// One value a scalar, as ``ScalarEffect`` names them. The scalars of one and two bytes stand first, in order.
  let values: UnsafePointer<UInt16>
  /// What becomes of the scalars that change by themselves.
  let replacements: Replacements
  /// What becomes of a letter and a mark.
  let pairs: LetterPairs
  /// Which letters may become something with a mark.
  let partners: MarkPartners
  /// What becomes of syllables of Hangul that are taken apart.
  let hangul = HangulParts.all
  /// The scan by chunks of bytes.
  private let chunks: ChunkScan

  /// Planes 0 and 1 hold all that the press writes, emoji included; what lies above is left to ICU.
  static let limit = 0x20000
  /// Scalars that one block counts: those that differ in their last byte alone.
  static let blockSize = 64
  /// Scalars of one or two bytes.
  private static let directLimit = 0x800

  init(_ normalizer: ICUNormalizer) throws(ICUFailure) {
    let effects = try normalizer.effects(below: Self.limit)
    let packed = Self.packed(effects.values)
    blocks = Self.kept(packed.blocks)
    values = Self.kept(packed.values)
    replacements = Replacements(effects.replacements)
    let compositions = try normalizer.compositions(below: Self.limit)
    pairs = LetterPairs(compositions)
    partners = MarkPartners(compositions)
    chunks = ChunkScan(effects.values)
  }

  /// The effects of a form; made once.
  ///
  /// - Throws: when ICU lacks its data.
  static func of(_ form: NormalizationForm) throws(ICUFailure) -> ScalarEffects {
    switch form {
    case .nfc: try nfc.get()
    case .nfd: try nfd.get()
    case .nfkc: try nfkc.get()
    case .nfkd: try nfkd.get()
    case .nfkcCasefold: try nfkcCasefold.get()
    }
  }

  private static let nfc = made(.nfc)
  private static let nfd = made(.nfd)
  private static let nfkc = made(.nfkc)
  private static let nfkd = made(.nfkd)
  private static let nfkcCasefold = made(.nfkcCasefold)

  private static func made(_ form: NormalizationForm) -> Result<ScalarEffects, ICUFailure> {
    Result { () throws(ICUFailure) in try ScalarEffects(ICUNormalizer(form.icuForm)) }
  }

  /// A list at a place of its own, for as long as the process lives.
  static func kept<Element>(_ list: [Element]) -> UnsafePointer<Element> {
    let room = UnsafeMutableBufferPointer<Element>.allocate(capacity: list.count)
    _ = room.initialize(fromContentsOf: list)
    return UnsafePointer(room.baseAddress ?? .allocate(capacity: 1))
  }

  /// Keeps one copy of blocks that are the same; those of one and two bytes all stay, so that no first stage is needed.
  private static func packed(_ flat: [UInt16]) -> (blocks: [UInt32], values: [UInt16]) {
    var values = Array(flat[..<directLimit])
    var blocks = (0..<directLimit / blockSize).map { UInt32($0 * blockSize) }
    var uniform: [UInt16: UInt32] = [:]
    for start in stride(from: directLimit, to: flat.count, by: blockSize) {
      let block = flat[start..<start + blockSize]
      let first = block[start]
      let isUniform = block.allSatisfy { $0 == first }
      if isUniform, let known = uniform[first] {
        blocks.append(known)
        continue
      }
      if isUniform { uniform[first] = UInt32(values.count) }
      blocks.append(UInt32(values.count))
      values += block
    }
    return (blocks, values)
  }
}

extension ScalarEffects {
  /// One bit a byte of the next 64 that hold scalars that may not stay, and where they begin; most of these stay.
  @inline(__always)
  func nextLeads(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> (leads: UInt64, start: Int) {
    let found = chunks.nextLeads(in: utf8, from: start)
    return found.leads != 0 || found.start >= utf8.count
      ? found : (doubtsAtEnd(of: utf8, from: found.start), found.start)
  }

  /// Of the leads of a chunk, those of scalars that may not stay.
  @inline(__always)
  func doubts(_ leads: UInt64, in utf8: UnsafeBufferPointer<UInt8>, at chunk: Int) -> UInt64 {
    guard chunk &+ ChunkScan.bytesRead <= utf8.count, let base = utf8.baseAddress else { return leads }
    return chunks.looked(up: leads, base + chunk)
  }

  /// The same where there is too little left for a look at 64 bytes at once.
  @inline(never)
  private func doubtsAtEnd(of utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64 {
    var doubts: UInt64 = 0
    var position = start
    while position < min(start + ChunkScan.chunkSize, utf8.count) {
      let look = look(utf8, at: position)
      if look.value != ScalarEffect.stays { doubts |= 1 << UInt64(position - start) }
      position += look.length
    }
    return doubts
  }

  /// A scalar's value and its length in UTF-8.
  struct Look {
    var value: UInt16
    var length: Int
  }

  /// What a scalar of two or three bytes does, without a branch between the two; nil for others. Four bytes are read.
  @inline(__always)
  func lookInside(_ bytes: UnsafeRawPointer) -> (value: UInt16, length: Int, block: UInt32)? {
    let word = bytes.loadUnaligned(as: UInt32.self).littleEndian
    let lead = word & 0xFF
    guard lead &- 0xC0 < 0x30 else { return nil }
    let isThree = lead >= 0xE0
    let block = isThree ? (lead & 0x0F) << 6 | word >> 8 & 0x3F : lead & 0x1F
    let value = values[Int(blocks[Int(block)]) | Int((isThree ? word >> 16 : word >> 8) & 0x3F)]
    return (value, isThree ? 3 : 2, block)
  }

  /// What the scalar that begins at `position` does. Bytes that are cut off, and scalars above the tables, join: ICU
  /// has to judge them.
  @inline(__always)
  func look(_ utf8: UnsafeBufferPointer<UInt8>, at position: Int) -> Look {
    let lead = utf8[position]
    if lead < 0xC0 {
      // ASCII, or a trailing byte that a chunk ended before: its scalar stays.
      return Look(value: lead < 0x80 ? values[Int(lead)] : ScalarEffect.stays, length: 1)
    }
    if lead < 0xE0 {
      guard position + 1 < utf8.count else { return Look(value: ScalarEffect.joins, length: 1) }
      // The lead names the block, the byte behind it the place in it.
      return Look(value: values[Int(lead & 0x1F) << 6 | Int(utf8[position + 1] & 0x3F)], length: 2)
    }
    return lead < 0xF0 ? lookAtThree(utf8, at: position) : lookAtFour(utf8, at: position)
  }

  @inline(__always)
  func lookAtThree(_ utf8: UnsafeBufferPointer<UInt8>, at position: Int) -> Look {
    guard position + 2 < utf8.count else { return Look(value: ScalarEffect.joins, length: utf8.count - position) }
    let block = Int(utf8[position] & 0x0F) << 6 | Int(utf8[position + 1] & 0x3F)
    return Look(value: values[Int(blocks[block]) | Int(utf8[position + 2] & 0x3F)], length: 3)
  }

  private func lookAtFour(_ utf8: UnsafeBufferPointer<UInt8>, at position: Int) -> Look {
    guard position + 3 < utf8.count else { return Look(value: ScalarEffect.joins, length: utf8.count - position) }
    let block =
      Int(utf8[position] & 0x07) << 12 | Int(utf8[position + 1] & 0x3F) << 6 | Int(utf8[position + 2] & 0x3F)
    guard block < Self.limit / Self.blockSize else { return Look(value: ScalarEffect.joins, length: 4) }
    return Look(value: values[Int(blocks[block]) | Int(utf8[position + 3] & 0x3F)], length: 4)
  }
}
