import TextModel

/// The text as it is written, with its map. Markup and white space are held back until a visible character comes: only
/// then is it known how much of a gap they leave.
struct HTMLOutput {
  /// What stands between two stretches of text, in order of strength.
  enum Gap: Int, Comparable {
    case none, space, line, paragraph

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }

    var bytes: [UInt8] {
      switch self {
      case .none: []
      case .space: [0x20]
      case .line: [0x0A]
      case .paragraph: [0x0A, 0x0A]
      }
    }
  }

  private(set) var utf8: [UInt8] = []
  private var builder = OffsetMap.Builder()
  private var heldCount = 0
  private var heldGap = Gap.none
  /// All that is held is one U+0020, which stays as it is.
  private var heldIsOneSpace = false

  init(capacity: Int) {
    // Text is seldom more than half of a page.
    utf8.reserveCapacity(capacity / 2)
  }

  var map: OffsetMap {
    var builder = builder
    builder.appendDeleted(heldCount)
    return builder.map
  }

  /// Holds back `count` bytes of the page that leave a gap.
  mutating func hold(_ count: Int, _ gap: Gap, isOneSpace: Bool = false) {
    heldIsOneSpace = isOneSpace && heldCount == 0 && heldGap == .none
    heldCount += count
    heldGap = max(heldGap, gap)
  }

  /// Writes bytes of the page as they are.
  mutating func copy(_ bytes: ArraySlice<UInt8>) {
    writeGap()
    utf8.append(contentsOf: bytes)
    builder.appendCopied(bytes.count)
  }

  /// Writes other bytes for `count` bytes of the page.
  mutating func write(_ bytes: ArraySlice<UInt8>, replacing count: Int) {
    writeGap()
    utf8.append(contentsOf: bytes)
    builder.appendReplaced(source: count, result: bytes.count)
  }

  private mutating func writeGap() {
    guard heldCount > 0 || heldGap != .none else { return }
    if utf8.isEmpty {
      builder.appendDeleted(heldCount)
    } else if heldIsOneSpace {
      utf8.append(0x20)
      builder.appendCopied(1)
    } else {
      utf8.append(contentsOf: heldGap.bytes)
      builder.appendReplaced(source: heldCount, result: heldGap.bytes.count)
    }
    heldCount = 0
    heldGap = .none
    heldIsOneSpace = false
  }
}
