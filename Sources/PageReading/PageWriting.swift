#if HTML
  internal import MarkupBridge
  import TextModel

  /// Writes the pieces of a page in the order in which they stand in it.
  struct PageWriting {
    private let source: [UInt8]
    private let replacements: [UInt8]
    private var output: HTMLOutput
    private var cursor = 0
    private(set) var blocks: [WrittenBlock] = []
    /// Where each piece begins in the text, by its number in the walk; -1 for one that was not written.
    private(set) var starts: [Int]

    init(_ pieces: [PagePiece], source: [UInt8], replacements: [UInt8]) {
      self.source = source
      self.replacements = replacements
      output = HTMLOutput(capacity: source.count)
      starts = Array(repeating: -1, count: pieces.count)
      write(pieces)
    }

    var utf8: [UInt8] { output.utf8 }
    var offsets: OffsetMap { output.map }

    private mutating func write(_ pieces: [PagePiece]) {
      var previous = -1
      for number in Self.order(of: pieces) {
        // What the parser moved out of a table does not belong to the text it now stands beside.
        let gap = number == previous + 1 ? pieces[number].gap : max(pieces[number].gap, .line)
        write(pieces[number], number: number, gap: gap)
        previous = number
      }
      output.hold(source.count - cursor, .none)
    }

    /// The parser moves text that stands in a table outside of its cells; offsets must ascend.
    private static func order(of pieces: [PagePiece]) -> [Int] {
      let isOrdered = zip(pieces, pieces.dropFirst()).allSatisfy { $0.source.lowerBound <= $1.source.lowerBound }
      if isOrdered { return Array(pieces.indices) }
      return pieces.indices.sorted {
        (pieces[$0].source.lowerBound, $0) < (pieces[$1].source.lowerBound, $1)
      }
    }

    private mutating func write(_ piece: PagePiece, number: Int, gap: HTMLOutput.Gap) {
      guard piece.source.lowerBound >= cursor else { return }
      output.hold(piece.source.lowerBound - cursor, gap)
      cursor = piece.source.upperBound
      if let replacement = piece.replacement {
        let bytes = replacements[replacement]
        if !piece.isPreserved, bytes.allSatisfy(PageSpace.isSpace) {
          output.hold(piece.source.count, .space)
        } else {
          output.write(bytes, replacing: piece.source.count)
          note(piece, number: number, length: bytes.count)
        }
      } else {
        copy(piece, number: number)
      }
    }

    private mutating func copy(_ piece: PagePiece, number: Int) {
      var position = piece.source.lowerBound
      while position < piece.source.upperBound {
        let start = position
        let isSpace = !piece.isPreserved && PageSpace.isSpace(source[start])
        while position < piece.source.upperBound,
          (!piece.isPreserved && PageSpace.isSpace(source[position])) == isSpace
        {
          position += 1
        }
        if isSpace {
          let isOneSpace = position - start == 1 && source[start] == 0x20
          output.hold(position - start, .space, isOneSpace: isOneSpace)
        } else {
          output.copy(source[start..<position])
          note(piece, number: number, length: position - start)
        }
      }
    }

    private mutating func note(_ piece: PagePiece, number: Int, length: Int) {
      let end = output.utf8.count
      if starts[number] < 0 { starts[number] = end - length }
      if blocks.last?.block != piece.block {
        blocks.append(WrittenBlock(block: piece.block, range: end - length..<end))
      }
      let last = blocks.count - 1
      blocks[last].range = blocks[last].range.lowerBound..<end
      blocks[last].visible += length
      if piece.isLink { blocks[last].linked += length }
    }
  }
#endif
