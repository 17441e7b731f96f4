/// A block of text as it was written.
struct WrittenBlock {
  /// Number among the blocks of the walk.
  let block: Int
  /// In the extracted text, without the gap before it.
  var range: Range<Int>
  /// Bytes without white space, and those of them that are links.
  var visible = 0
  var linked = 0
}
