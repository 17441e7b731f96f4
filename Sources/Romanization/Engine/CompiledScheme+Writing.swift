extension CompiledScheme {
  /// Bytes that one output may hold: the eighth of a word is its length.
  static let maximumOutput = 7
  /// Bytes written for a byte read, at most: seven for a letter of two bytes, three for a sign of one.
  private static let growth = 4
  /// Outputs are stored as whole words, so the last one may touch this many bytes beyond its end.
  private static let slack = 8

  /// The text by this scheme. Scalars it does not know are copied.
  func written(_ input: [UInt8]) -> [UInt8] {
    // A measured hot loop: whole words stored into raw memory are three times as fast as appended bytes. The
    // capacity is checked by construction: `growth` bounds every output, and outputs are cut at `maximumOutput`.
    [UInt8](unsafeUninitializedCapacity: input.count * Self.growth + Self.slack) { buffer, count in
      input.withUnsafeBufferPointer { source in
        var pass = WritingPass(scheme: self, source: source, output: UnsafeMutableRawBufferPointer(buffer))
        count = pass.run()
      }
    }
  }
}

/// One run of a scheme over one text.
struct WritingPass {
  private let scheme: CompiledScheme
  private let source: UnsafeBufferPointer<UInt8>
  private let output: UnsafeMutableRawBufferPointer
  private var index = 0
  private var written = 0
  /// The context sets of the scalar before.
  private var before: UInt32
  private var beforeIsCapital = false

  init(scheme: CompiledScheme, source: UnsafeBufferPointer<UInt8>, output: UnsafeMutableRawBufferPointer) {
    self.scheme = scheme
    self.source = source
    self.output = output
    before = scheme.edgeMembership
  }

  mutating func run() -> Int {
    while index < source.count {
      let (scalar, length) = ScalarDecoding.scalar(in: source, at: index)
      let cell = scheme.cells[scalar]
      if cell == 0 {
        copy(length, scalar)
      } else {
        write(cell, scalar: scalar, length: length)
      }
    }
    return written
  }

  private mutating func copy(_ length: Int, _ scalar: UInt32) {
    for offset in 0..<length { output[written &+ offset] = source[index &+ offset] }
    written &+= length
    index &+= length
    before = scheme.edgeMembership
    beforeIsCapital = false
  }

  @inline(__always)
  private mutating func write(_ cell: UInt32, scalar: UInt32, length: Int) {
    var number = Int(cell & CompiledScheme.indexMask)
    var end = index &+ length
    var last = scalar
    if cell & CompiledScheme.rulesFlag != 0 {
      guard let match = match(scheme.ruleRanges[number], at: end, last: scalar) else {
        index = end
        before = scheme.memberships[scalar]
        return
      }
      (number, end, last) = match
    }
    let isCapital = cell & CompiledScheme.capitalFlag != 0
    let word = isCapital ? capitalForm(scheme.outputs[number], end: end) : scheme.outputs[number].lower
    output.storeBytes(of: word.littleEndian, toByteOffset: written, as: UInt64.self)
    written &+= Int(word >> 56)
    index = end
    before = scheme.memberships[last]
    beforeIsCapital = isCapital
  }

  /// A capital writes all its letters large when its neighbor is a capital too: Щ in ЩУКИН, but not in Щукин.
  @inline(never)
  private func capitalForm(_ output: CompiledScheme.Output, end: Int) -> UInt64 {
    if output.title == output.upper { return output.title }
    guard end < source.count else { return beforeIsCapital ? output.upper : output.title }
    let cell = scheme.cells[ScalarDecoding.scalar(in: source, at: end).value]
    if cell == 0 { return beforeIsCapital ? output.upper : output.title }
    return cell & CompiledScheme.capitalFlag != 0 ? output.upper : output.title
  }

  /// The first rule that fits here: its output, where it ends, and the last scalar it took.
  private func match(_ range: Range<Int>, at end: Int, last: UInt32) -> (Int, Int, UInt32)? {
    for number in range {
      let rule = scheme.rules[number]
      if rule.beforeMask != 0, before & rule.beforeMask == 0 { continue }
      var position = end
      var scalar = last
      if !rule.rest.isEmpty, !take(rule.rest, from: &position, last: &scalar) { continue }
      if rule.afterMask != 0, membership(at: position) & rule.afterMask == 0 { continue }
      return (rule.output, position, scalar)
    }
    return nil
  }

  private func take(_ rest: [UInt32], from position: inout Int, last: inout UInt32) -> Bool {
    for wanted in rest {
      guard position < source.count else { return false }
      let (scalar, length) = ScalarDecoding.scalar(in: source, at: position)
      guard scalar == wanted || scheme.lowercase[scalar] == wanted else { return false }
      position &+= length
      last = scalar
    }
    return true
  }

  @inline(__always)
  private func membership(at position: Int) -> UInt32 {
    guard position < source.count else { return scheme.edgeMembership }
    let scalar = ScalarDecoding.scalar(in: source, at: position).value
    return scheme.cells[scalar] == 0 ? scheme.edgeMembership : scheme.memberships[scalar]
  }
}
