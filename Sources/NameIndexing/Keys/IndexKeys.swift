import NameMatching

/// The keys of a name in an index: pieces of its sounds and letters, each hashed to 32 bits.
///
/// Kinds were chosen by recall among the best ten of 65,562 names, before the matcher looks: letters in threes find .60;
/// whole frames with pieces of three sounds of consonant frames and of all sounds, spaces left out, .73; both together
/// .76. Pieces of two or of four find no more.
struct IndexKeys {
  private(set) var hashes: [UInt32] = []

  /// What a piece was cut from: keys of different kinds never meet.
  enum Kind: UInt64 {
    case frame = 1
    case frameGram = 2
    case voicedGram = 3
    case letterGram = 4
  }

  /// More keys than any name needs. Of a longer one the lowest hashes are kept, the same ones in every spelling; sums of
  /// their weights fit into sixteen bits.
  static let most = 160
  /// Sounds in a piece.
  static let gramLength = 3
  /// A frame of one sound points at nobody.
  private static let shortestFrame = 2

  /// The keys of a name and of its likely Latin spellings, in no order, some more than once; nil when it holds no letter
  /// and no digit.
  init?(of name: String, readings: [String]) {
    guard let sounds = NameSounds(of: name) else { return nil }
    hashes.reserveCapacity(96)
    add(sounds)
    for reading in readings { if let sounds = NameSounds(of: reading) { add(sounds) } }
    if hashes.count > Self.most { hashes = Array(distinct.prefix(Self.most)) }
  }

  private mutating func add(_ sounds: NameSounds) {
    for frame in sounds.frames + sounds.otherFrames where frame.count >= Self.shortestFrame { add(.frame, frame[...]) }
    addGrams(.frameGram, sounds.frames)
    for frame in sounds.otherFrames { addGrams(.frameGram, [frame]) }
    addGrams(.voicedGram, sounds.voiced)
    addGrams(.letterGram, sounds.letters)
  }

  /// The keys ascending, each once.
  var distinct: [UInt32] {
    var last: UInt32?
    return hashes.sorted().filter { hash in
      defer { last = hash }
      return hash != last
    }
  }

  /// All pieces of three of the words without their spaces, a mark at either end.
  private mutating func addGrams(_ kind: Kind, _ words: [[UInt8]]) {
    var sounds = [Self.end]
    sounds.reserveCapacity(64)
    for word in words { sounds += word }
    sounds.append(Self.end)
    guard sounds.count >= Self.gramLength else { return }
    for start in 0...(sounds.count - Self.gramLength) { add(kind, sounds[start..<(start + Self.gramLength)]) }
  }

  /// Stands before the first sound and behind the last.
  private static let end = UInt8(ascii: "|")

  /// SplitMix64's mixing steps: files written on one machine are read on all, so the hash is fixed here.
  private mutating func add(_ kind: Kind, _ sounds: ArraySlice<UInt8>) {
    var hash = kind.rawValue
    for sound in sounds { hash = (hash ^ UInt64(sound)) &* 0x0000_0100_0000_01B3 }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    hashes.append(UInt32(truncatingIfNeeded: hash >> 32))
  }
}
