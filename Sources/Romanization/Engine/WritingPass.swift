/// One run of a scheme over one text.
struct WritingPass {
  private let tables: CompiledScheme.Tables
  private let source: UnsafeBufferPointer<UInt8>
  private let output: UnsafeMutableRawBufferPointer
  private var index = 0
  private var written = 0
  /// The context sets of the scalar before.
  private var before: UInt32
  private var beforeIsCapital = false
  /// False once a letter of another script or a combining mark was met.
  private(set) var isComplete = true

  init(
    tables: CompiledScheme.Tables, source: UnsafeBufferPointer<UInt8>, output: UnsafeMutableRawBufferPointer
  ) {
    self.tables = tables
    self.source = source
    self.output = output
    before = tables.edgeMembership
  }

  /// Bytes written.
  mutating func run() -> Int {
    while index < source.count {
      let (scalar, length) = ScalarDecoding.scalar(in: source, at: index)
      let cell = tables.cells[scalar]
      if cell == 0 {
        copy(length, scalar)
      } else if cell & Self.needsLook == 0 {
        store(tables.outputs[Int(cell & CompiledScheme.indexMask)].lower)
        index &+= length
        before = CompiledScheme.membership(cell)
        beforeIsCapital = false
      } else {
        write(cell, length: length)
      }
    }
    return written
  }

  @inline(__always)
  private mutating func copy(_ length: Int, _ scalar: UInt32) {
    if scalar >= 0x80 {
      if Composition.isComposable(scalar) { isComplete = false }
      if tables.foldsToASCII {
        if fold(scalar, length: length) { return }
        isComplete = false
      }
    }
    for offset in 0..<length { output[written &+ offset] = source[index &+ offset] }
    written &+= length
    index &+= length
    before = tables.edgeMembership
    beforeIsCapital = false
  }

  /// Writes a Latin letter or a sign as ASCII; false when it is neither. Marks do not end a word.
  private mutating func fold(_ scalar: UInt32, length: Int) -> Bool {
    let cell = LatinFoldingTable.shared.cells[scalar]
    guard cell != 0 else { return false }
    let count = LatinFoldingTable.length(of: cell)
    for offset in 0..<count { output[written &+ offset] = UInt8(truncatingIfNeeded: cell >> (8 * UInt32(offset))) }
    if count > 0, LatinFoldingTable.isCapital(cell) { output[written] = ASCII.uppercased(output[written]) }
    written &+= count
    index &+= length
    if count > 0 { before = tables.edgeMembership }
    return true
  }

  /// Small letters without context are most of a text: they take the short way.
  private static var needsLook: UInt64 { CompiledScheme.rulesFlag | CompiledScheme.capitalFlag }

  @inline(__always)
  private mutating func store(_ word: UInt64) {
    output.storeBytes(of: word.littleEndian, toByteOffset: written, as: UInt64.self)
    written &+= Int(word >> 56)
  }

  @inline(never)
  private mutating func write(_ cell: UInt64, length: Int) {
    var number = Int(cell & CompiledScheme.indexMask)
    var end = index &+ length
    var last = cell
    if cell & CompiledScheme.rulesFlag != 0 {
      guard let rule = match(list: number, end: &end, last: &last) else {
        index = end
        before = CompiledScheme.membership(cell)
        return
      }
      number = rule
    }
    let isCapital = cell & CompiledScheme.capitalFlag != 0
    let word = isCapital ? capitalForm(tables.outputs[number], end: end) : tables.outputs[number].lower
    store(word)
    index = end
    before = CompiledScheme.membership(last)
    beforeIsCapital = isCapital
  }

  /// A capital writes all its letters large when its neighbor is a capital too: Щ in ЩУКИН, but not in Щукин.
  @inline(never)
  private func capitalForm(_ output: CompiledScheme.Output, end: Int) -> UInt64 {
    if output.title == output.upper { return output.title }
    guard end < source.count else { return beforeIsCapital ? output.upper : output.title }
    let cell = tables.cells[ScalarDecoding.scalar(in: source, at: end).value]
    if cell == 0 { return beforeIsCapital ? output.upper : output.title }
    return cell & CompiledScheme.capitalFlag != 0 ? output.upper : output.title
  }

  /// The output of the first rule of a list that fits here; moves `end` and `last` to what the rule took.
  @inline(__always)
  private func match(list: Int, end: inout Int, last: inout UInt64) -> Int? {
    let rules = tables.rules
    let stop = Int(tables.ruleStarts[list &+ 1])
    var number = Int(tables.ruleStarts[list])
    let nextScalar = end < source.count ? ScalarDecoding.scalar(in: source, at: end).value : 0
    let next = tables.cells[nextScalar]
    while number < stop {
      let rule = rules[number]
      number &+= 1
      if rule.beforeMask != 0, before & rule.beforeMask == 0 { continue }
      if rule.restCount == 0 {
        if rule.afterMask != 0, membership(next) & rule.afterMask == 0 { continue }
        return Int(rule.output)
      }
      guard isNext(nextScalar, in: rule) else { continue }
      var position = end
      var lastCell = last
      guard take(rule, from: &position, last: &lastCell) else { continue }
      if rule.afterMask != 0, membership(cell(at: position)) & rule.afterMask == 0 { continue }
      end = position
      last = lastCell
      return Int(rule.output)
    }
    return nil
  }

  /// Whether a rule's second scalar stands here: most rules over several letters end with this look.
  @inline(__always)
  private func isNext(_ scalar: UInt32, in rule: CompiledScheme.ContextRule) -> Bool {
    let wanted = tables.restScalars[Int(rule.restStart)]
    return scalar == wanted || tables.lowercase[scalar] == wanted
  }

  /// Whether the further scalars of a rule's source stand here.
  private func take(_ rule: CompiledScheme.ContextRule, from position: inout Int, last: inout UInt64) -> Bool {
    for offset in 0..<Int(rule.restCount) {
      guard position < source.count else { return false }
      let wanted = tables.restScalars[Int(rule.restStart) &+ offset]
      let (scalar, length) = ScalarDecoding.scalar(in: source, at: position)
      guard scalar == wanted || tables.lowercase[scalar] == wanted else { return false }
      position &+= length
      // The apostrophe of ג' is no letter: what follows stands after ג.
      if tables.cells[scalar] != 0 { last = tables.cells[scalar] }
    }
    return true
  }

  @inline(__always)
  private func cell(at position: Int) -> UInt64 {
    guard position < source.count else { return 0 }
    return tables.cells[ScalarDecoding.scalar(in: source, at: position).value]
  }

  /// What is not a letter of the scheme is the edge of a word.
  @inline(__always)
  private func membership(_ cell: UInt64) -> UInt32 {
    cell == 0 ? tables.edgeMembership : CompiledScheme.membership(cell)
  }
}
