/// What a scalar does in a normalization form, as a number.
///
/// Values below `joins` leave the scalar as it is and carry its canonical combining class in their low byte. The numbers
/// are those of the shim to ICU, written out so that the loop over every scalar of a text has them as constants; a test
/// holds both to each other.
enum ScalarEffect {
  /// Stays, and joins nothing before it; with a class of 0 it also ends all that stands before it.
  static let stays: UInt16 = 0
  /// Stays, unless it joins what stands before it.
  static let mayJoin: UInt16 = 0x100
  /// Has a replacement that may join what stands before it: not to be told from the scalar alone.
  static let joins: UInt16 = 0x200
  /// Is dropped.
  static let vanishes: UInt16 = 0x201
  /// Is a Hangul syllable in a form that takes it apart.
  static let syllable: UInt16 = 0x202
  /// This value and each above it stands for a replacement, whatever surrounds the scalar.
  static let firstReplacement: UInt16 = 0x204
}
