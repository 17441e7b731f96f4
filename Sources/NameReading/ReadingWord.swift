/// A run of letters of one script.
struct ReadingWord {
  /// Nil for a script that is not read.
  let script: ReadingScript?
  var surface: String
  /// The letters as the script's model counts them.
  var symbols: [UInt32] = []

  /// The words of a name: runs of letters and marks, parted also where the script changes.
  static func words(of name: String) -> [ReadingWord] {
    var words: [ReadingWord] = []
    var isOpen = false
    for scalar in name.unicodeScalars {
      guard isPart(scalar) else {
        isOpen = false
        continue
      }
      // A mark belongs to the letter before.
      var script = ReadingScript.of(scalar)
      if script == nil, isOpen, scalar.properties.generalCategory == .nonspacingMark {
        script = words[words.count - 1].script
      }
      if !isOpen || words[words.count - 1].script != script { words.append(ReadingWord(script: script, surface: "")) }
      isOpen = true
      words[words.count - 1].surface.unicodeScalars.append(scalar)
      script?.append(scalar, to: &words[words.count - 1].symbols)
    }
    return words
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    // Looking properties up takes longer than reading a letter.
    if scalar.value < 0x80 {
      return (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value | 0x20)
    }
    return ReadingScript.of(scalar) != nil || scalar.properties.isAlphabetic
      || scalar.properties.generalCategory == .nonspacingMark
      || scalar.properties.numericType != nil
  }
}
