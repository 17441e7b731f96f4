/// Reads words of scripts that have no units of their own here into plain Latin letters (0…25).
protocol ForeignReader: Sendable {
  func latinLetters(of scalars: [Unicode.Scalar], alphabet: Alphabet) -> [UInt8]
}
