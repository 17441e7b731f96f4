/// One fact about a word or phrase in the packed lists: which list, in which language, and what the list says.
///
/// Packed into 32 bits: list 5, language 6, gender 2, value 19.
@usableFromInline
package struct LexiconEntry: Equatable, Sendable {
  @usableFromInline package let packed: UInt32

  @inlinable init(packed: UInt32) { self.packed = packed }

  init(list: Int, language: Int, gender: Gender, value: Int) {
    packed =
      UInt32(list & 31) << 27 | UInt32(language & 63) << 21 | UInt32(gender.rawValue) << 19 | UInt32(value & 0x7FFFF)
  }

  /// Marks a phrase's beginning that some longer phrase continues.
  @inlinable static var continuation: Int { 31 }

  /// True for the mark on a phrase's beginning.
  @inlinable package var isContinuation: Bool { listIndex == Self.continuation }

  @inlinable package var listIndex: Int { Int(packed >> 27) }
  @inlinable package var languageIndex: Int { Int(packed >> 21 & 63) }
  package var gender: Gender { Gender(rawValue: UInt8(packed >> 19 & 3)) ?? .open }
  /// Number of the canonical form, of the place, or the strength of a learned name, as the list has it.
  @inlinable package var value: Int { Int(packed & 0x7FFFF) }
}

/// The gender that a form tells: *ministra*, *spokesman*.
package enum Gender: UInt8, Sendable {
  /// The form tells none.
  case open = 0
  case masculine = 1
  case feminine = 2
}
