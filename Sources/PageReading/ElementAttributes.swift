#if HTML
  internal import MarkupBridge

  /// The attributes of one element, asked by name.
  struct ElementAttributes {
    let event: MarkupEvents.Event
    let markup: MarkupEvents

    subscript(name: String) -> String? { event.content.isEmpty ? nil : markup.value(of: name, of: event) }

    var hasLink: Bool { self["href"] != nil }
    /// True when the element says something of its role beyond its name.
    var hasSignals: Bool { !event.content.isEmpty && (self["class"] ?? self["id"] ?? self["role"]) != nil }

    /// An element that is in the page and not on the screen.
    var isHidden: Bool {
      if self["hidden"] != nil || self["aria-hidden"] == "true" { return true }
      guard let style = self["style"] else { return false }
      return style.split(separator: " ").joined().lowercased().contains("display:none")
    }

    /// The words of class, id and role in lower case: `newsletterBox_inner` is `newsletter`, `box`, `inner`.
    var words: Set<String> {
      var words: Set<String> = []
      for name in ["class", "id", "role"] {
        guard let value = self[name] else { continue }
        var word = ""
        var wasLower = false
        for scalar in value.unicodeScalars {
          let isUpper = ("A"..."Z").contains(scalar)
          let isLetter = isUpper || ("a"..."z").contains(scalar)
          if !isLetter || (isUpper && wasLower) {
            if !word.isEmpty { words.insert(word) }
            word = ""
          }
          if isLetter { word.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar) }
          wasLower = isLetter && !isUpper
        }
        if !word.isEmpty { words.insert(word) }
      }
      return words
    }
  }
#endif
