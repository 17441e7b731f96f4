import TextModel

/// One walk over the bytes of a page, from tag to tag.
struct HTMLReader {
  private let markup: HTMLMarkup
  private var output: HTMLOutput
  private var position = 0
  private var preserving = 0
  /// Offset of the last anchor's end in the page: two anchors without a space between them are two entries of a list.
  private var anchorEnd = -1
  /// Names of elements that no end tag closes behind the present position: not searched for again.
  private var neverClosed: Set<String> = []
  private var titleRange: TextRange?
  private var language: Language?

  init(_ utf8: [UInt8]) {
    markup = HTMLMarkup(utf8)
    output = HTMLOutput(capacity: utf8.count)
  }

  mutating func read() -> HTMLReading {
    while position < markup.utf8.count {
      if markup.utf8[position] == UInt8(ascii: "<"), let tag = markup.tag(at: position) {
        take(tag)
      } else {
        takeText()
      }
    }
    return HTMLReading(utf8: output.utf8, offsets: output.map, titleRange: titleRange, language: language)
  }

  // MARK: - Text

  private mutating func takeText() {
    let start = position
    let byte = markup.utf8[start]
    if byte == UInt8(ascii: "&"), let reference = HTMLEntities.reference(at: start, in: markup.utf8) {
      output.write(reference.scalar, replacing: reference.length)
      position += reference.length
    } else if HTMLMarkup.isSpace(byte) {
      while position < markup.utf8.count, HTMLMarkup.isSpace(markup.utf8[position]) { position += 1 }
      takeSpaces(start..<position)
    } else {
      position += 1
      while position < markup.utf8.count, !HTMLMarkup.endsText(markup.utf8[position]) { position += 1 }
      output.copy(markup.utf8[start..<position])
    }
  }

  private mutating func takeSpaces(_ range: Range<Int>) {
    if preserving > 0 {
      output.copy(markup.utf8[range])
    } else {
      let isOneSpace = range.count == 1 && markup.utf8[range.lowerBound] == 0x20
      output.hold(range.count, .space, isOneSpace: isOneSpace)
    }
  }

  // MARK: - Tags

  private mutating func take(_ tag: HTMLTag) {
    position = tag.range.upperBound
    output.hold(tag.range.count, gap(around: tag))
    noteLanguage(tag)
    if tag.name == "pre" { preserving = max(0, preserving + (tag.isEnd ? -1 : 1)) }
    guard !tag.isEnd, !tag.isSelfClosing else { return }
    if tag.name == "title" {
      takeTitle()
    } else if HTMLElements.rawText.contains(tag.name) {
      skip(to: markup.endTag(of: tag.name, from: position) ?? markup.utf8.count)
    } else if HTMLElements.dropped.contains(tag.name), !neverClosed.contains(tag.name) {
      drop(tag.name)
    }
  }

  /// Drops an element up to its end tag. One that is never closed is kept: its start was a slip, and the article follows.
  private mutating func drop(_ name: String) {
    if let end = markup.endTag(of: name, from: position) {
      skip(to: end)
    } else {
      neverClosed.insert(name)
    }
  }

  private mutating func gap(around tag: HTMLTag) -> HTMLOutput.Gap {
    if HTMLElements.paragraphs.contains(tag.name) { return .paragraph }
    if HTMLElements.lines.contains(tag.name) { return .line }
    guard tag.name == "a" else { return .none }
    if tag.isEnd { anchorEnd = tag.range.upperBound }
    return !tag.isEnd && anchorEnd == tag.range.lowerBound ? .space : .none
  }

  private mutating func skip(to end: Int) {
    output.hold(end - position, .none)
    position = end
  }

  /// The title's content is text with character references and no tags.
  private mutating func takeTitle() {
    guard titleRange == nil, !neverClosed.contains("title") else { return }
    guard let end = markup.endTag(of: "title", from: position) else {
      neverClosed.insert("title")
      return
    }
    output.hold(0, .paragraph)
    let before = output.utf8.count
    while position < end { takeText() }
    // What was written may begin with the gap before the title.
    let written = output.utf8[before...].drop { HTMLMarkup.isSpace($0) }
    if !written.isEmpty { titleRange = TextRange(written.startIndex..<output.utf8.count) }
    output.hold(0, .paragraph)
  }

  private mutating func noteLanguage(_ tag: HTMLTag) {
    guard language == nil, !tag.isEnd, tag.name == "html" || tag.name == "body" else { return }
    let attributes = markup.attributes(of: tag)
    language = (attributes["lang"] ?? attributes["xml:lang"]).flatMap(HTMLDetection.language)
  }
}

/// What a reader brings home.
struct HTMLReading {
  let utf8: [UInt8]
  let offsets: OffsetMap
  let titleRange: TextRange?
  let language: Language?

  func text(of page: SourceText) -> ExtractedText {
    let repairs = page.repairs.map { repair in
      TextRepair(kind: repair.kind, range: offsets.resultRange(for: repair.range), byteOffset: repair.byteOffset)
    }
    let text = SourceText(
      utf8: utf8, encoding: page.encoding, repairs: repairs, byteOffsets: page.byteOffsets.followed(by: offsets))
    return ExtractedText(
      text: text, offsets: offsets, titleRange: titleRange, declaredLanguage: language,
      declaredEncoding: DeclaredEncoding.find(in: page.utf8))
  }
}
