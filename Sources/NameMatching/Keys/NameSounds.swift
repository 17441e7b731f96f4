/// How a name sounds, letter by letter, in few symbols: what an index of names cuts its keys from.
///
/// All alphabets are read into Latin units first, by the unit that most often answers to each letter. What words mean
/// and do in a name changes none of its sounds, so nothing is looked up: that makes it some times as fast as preparing.
package struct NameSounds: Sendable {
  /// The consonant frame of each word: vowels dropped but a first one.
  package private(set) var frames: [[UInt8]] = []
  /// Frames of words with a *j*, read the other way.
  package private(set) var otherFrames: [[UInt8]] = []
  /// The sounds of each word, vowels in three classes: *a*, *e i y*, *o u*.
  package private(set) var voiced: [[UInt8]] = []
  /// The Latin letters of each word, as ASCII capitals.
  package private(set) var letters: [[UInt8]] = []

  /// Nil when the surface holds no letter and no digit.
  ///
  /// - Complexity: O(length), at most the first 24 words.
  package init?(of surface: String) {
    let scan = NameScanner.scan(surface)
    guard !scan.words.isEmpty else { return nil }
    let skeleton = SoundSkeleton.shared
    for word in scan.words {
      let units = NameAnatomy.latinUnits(of: scan.units[word.units], word.alphabet)
      let readings = skeleton.skeletons(of: units, longest: NameScan.maximumLetters)
      frames.append(readings[0])
      if readings.count > 1 { otherFrames.append(readings[1]) }
      voiced.append(skeleton.voiced(units))
      letters.append(units.flatMap(LatinUnits.letters))
    }
  }
}
