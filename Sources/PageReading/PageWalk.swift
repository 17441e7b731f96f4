#if HTML
  internal import MarkupBridge

  /// A stretch of text of a page, with what surrounds it.
  struct PagePiece {
    /// In the page that was parsed.
    let source: Range<Int>
    /// Bytes that stand for the source; nil when it stands for itself.
    let replacement: Range<Int>?
    /// Number of the block it belongs to; the last one for white space between blocks.
    let block: Int
    /// What parts it from the piece before.
    let gap: HTMLOutput.Gap
    let isLink: Bool
    let isPreserved: Bool
  }

  /// One walk over the elements and texts of a page.
  struct PageWalk {
    /// A block of text: its element and the containers around it.
    struct Block {
      let shape: ElementRole.Shape
      let container: Int
    }

    /// Text whose element says what it is: an author, a date, a headline.
    struct Capture {
      let field: PageHead.Field
      let pieces: Range<Int>
    }

    private struct Frame {
      let role: ElementRole
      let shape: ElementRole.Shape
      let container: Int
      let linkDepth: Int
      let preserved: Bool
      /// The field that the element's text belongs to, and its first piece.
      let field: PageHead.Field?
      let firstPiece: Int
    }

    private static let roles = HTMLParser.tagNames.map(ElementRole.init(name:))
    private static let unknown = ElementRole(name: "")

    private let markup: MarkupEvents
    private let utf8: [UInt8]
    private(set) var pieces: [PagePiece] = []
    private(set) var blocks: [Block] = []
    private(set) var containers = PageContainers()
    private(set) var captures: [Capture] = []
    private(set) var head = PageHead()

    private var frames: [Frame] = []
    private var shape = ElementRole.Shape.block
    private var container = -1
    private var linkDepth = 0
    private var preserved = false
    private var gap = HTMLOutput.Gap.none
    private var startsBlock = true
    private var lineBreaks = 0
    private var closedLink = false
    private var navigationNeverEnds = false

    init(_ markup: MarkupEvents, of utf8: [UInt8]) {
      self.markup = markup
      self.utf8 = utf8
    }

    mutating func walk() {
      var position = 0
      while position < markup.events.count {
        let event = markup.events[position]
        switch event.kind {
        case .open: position = open(event, at: position)
        case .close: close()
        case .copied, .replaced: take(event)
        case .ignored: part(Self.role(event.tag).gap)
        }
        position += 1
      }
    }

    private static func role(_ tag: Int) -> ElementRole { roles.indices.contains(tag) ? roles[tag] : unknown }

    // MARK: - Elements

    /// Treats a start tag; answers the position of the last event that is done with.
    private mutating func open(_ event: MarkupEvents.Event, at position: Int) -> Int {
      let role = Self.role(event.tag)
      part(role.gap)
      if role.isDropped {
        let end = end(of: position)
        if role.name == "script" { head.takeData(markup.events[position..<end], of: markup, in: utf8) }
        return end
      }
      if role.name == HTMLElements.navigation, !navigationNeverEnds {
        let end = end(of: position)
        if !markup.events[end].source.isEmpty { return end }
        navigationNeverEnds = true
      }
      let attributes = ElementAttributes(event: event, markup: markup)
      let field = head.take(role.name, attributes)
      frames.append(
        Frame(
          role: role, shape: shape, container: container, linkDepth: linkDepth, preserved: preserved, field: field,
          firstPiece: pieces.count))
      enter(role, attributes)
      return position
    }

    private mutating func enter(_ role: ElementRole, _ attributes: ElementAttributes) {
      switch role.shape {
      case .inline: break
      case .lineBreak: breakLine()
      default:
        shape = role.shape
        startsBlock = true
      }
      // A link that was left open runs on by the standard; to the page's author it ended with its block.
      if role.name == "a", attributes.hasLink, !attributes.event.source.isEmpty {
        if closedLink { gap = max(gap, .space) }
        linkDepth += 1
      }
      if role.name == "pre" { preserved = true }
      container = containers.enter(role, attributes, parent: container)
    }

    private mutating func close() {
      guard let frame = frames.popLast() else { return }
      closedLink = frame.role.name == "a"
      part(frame.role.gap)
      if let field = frame.field, frame.firstPiece < pieces.count {
        captures.append(Capture(field: field, pieces: frame.firstPiece..<pieces.count))
      }
      shape = frame.shape
      container = frame.container
      linkDepth = frame.linkDepth
      preserved = frame.preserved
    }

    /// The position of the event that closes the element opened at `start`.
    private func end(of start: Int) -> Int {
      var depth = 0
      for position in start..<markup.events.count {
        switch markup.events[position].kind {
        case .open: depth += 1
        case .close:
          depth -= 1
          if depth == 0 { return position }
        default: break
        }
      }
      return max(markup.events.count - 1, start)
    }

    private mutating func part(_ strength: HTMLOutput.Gap) {
      guard strength > .none else { return }
      gap = max(gap, strength)
      if strength > .space { startsBlock = true }
      closedLink = false
    }

    /// Two line breaks in a row are how old pages write paragraphs.
    private mutating func breakLine() {
      lineBreaks += 1
      startsBlock = lineBreaks > 1
      if lineBreaks > 1 { gap = .paragraph }
    }

    // MARK: - Text

    private mutating func take(_ event: MarkupEvents.Event) {
      let isVisible = event.kind == .replaced || utf8[event.source].contains { !PageSpace.isSpace($0) }
      if isVisible || preserved {
        if startsBlock || blocks.isEmpty { blocks.append(Block(shape: shape, container: container)) }
        startsBlock = false
        lineBreaks = 0
      }
      closedLink = false
      pieces.append(
        PagePiece(
          source: event.source, replacement: event.kind == .replaced ? event.content : nil,
          block: max(blocks.count - 1, 0), gap: gap, isLink: linkDepth > 0, isPreserved: preserved))
      if isVisible || preserved { gap = .none }
    }
  }
#endif
