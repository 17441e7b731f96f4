#if SQLite
  import EntityResolution
  import TextModel

  /// What an article says, as the text of a row of the log: a person can read it with `sqlite3`.
  ///
  /// A line a fact, its fields parted by tabs, the last field any text: `S` a sighting with its place, type, entity and
  /// other places; `N` one of its names with counts, language and script; `R` one of its roles.
  enum EditionText {
    static func text(_ sightings: [Sighting]) -> String {
      var bytes: [UInt8] = []
      for sighting in sightings {
        line(
          "S",
          [
            String(sighting.mention.range.lowerBound), String(sighting.mention.range.upperBound),
            sighting.type.rawValue,
            sighting.otherPlaces.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " "),
          ], sighting.entity.rawValue, &bytes)
        for name in sighting.names {
          line(
            "N", [String(name.count), String(name.boilerplateCount), name.language.rawValue, name.script.rawValue],
            name.value, &bytes)
        }
        for role in sighting.roles { line("R", [], role, &bytes) }
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    private static func line(_ kind: String, _ fields: [String], _ last: String, _ bytes: inout [UInt8]) {
      bytes += kind.utf8
      for field in fields {
        bytes.append(tab)
        bytes += field.utf8
      }
      bytes.append(tab)
      EscapedText.append(last, to: &bytes)
      bytes.append(EscapedText.lineEnd)
    }

    private static let tab = UInt8(ascii: "\t")

    /// Reads ``text(_:)`` back; a line that a newer version wrote is passed over.
    static func sightings(_ text: String, in document: DocumentID) -> [Sighting] {
      var drafts: [Draft] = []
      for line in text.utf8.split(separator: EscapedText.lineEnd) {
        var fields = line.split(separator: tab, maxSplits: 5, omittingEmptySubsequences: false).map { Substring($0) }
        switch fields.first {
        case "S" where fields.count > 5: drafts.append(Draft(fields, document))
        case "N" where fields.count > 5 && !drafts.isEmpty:
          drafts[drafts.count - 1].names.append(
            SightedName(
              value: EscapedText.read(fields[5]), language: Language(String(fields[3])),
              script: Script(rawValue: String(fields[4])), count: Int(fields[1]) ?? 0,
              boilerplateCount: Int(fields[2]) ?? 0))
        case "R" where fields.count > 1 && !drafts.isEmpty:
          fields = line.split(separator: tab, maxSplits: 1, omittingEmptySubsequences: false).map { Substring($0) }
          drafts[drafts.count - 1].roles.append(EscapedText.read(fields[1]))
        default: continue
        }
      }
      return drafts.map(\.sighting)
    }

    /// A sighting whose names and roles are still to come.
    private struct Draft {
      let mention: MentionReference
      let type: EntityType
      let entity: EntityID
      let otherPlaces: [TextRange]
      var names: [SightedName] = []
      var roles: [String] = []

      init(_ fields: [Substring], _ document: DocumentID) {
        mention = MentionReference(document: document, range: Draft.range(fields[1], fields[2]))
        type = EntityType(rawValue: String(fields[3])) ?? .organization
        otherPlaces = fields[4].split(separator: " ").map { place in
          let ends = place.split(separator: "-", maxSplits: 1)
          return Draft.range(ends.first ?? "", ends.last ?? "")
        }
        entity = EntityID(EscapedText.read(fields[5]))
      }

      static func range(_ lower: Substring, _ upper: Substring) -> TextRange {
        let start = Int(lower) ?? 0
        return TextRange(start..<max(start, Int(upper) ?? 0))
      }

      var sighting: Sighting {
        Sighting(
          mention: mention, entity: entity, type: type, names: names, roles: roles, otherPlaces: otherPlaces)
      }
    }
  }

  /// Text within a line: line ends, zeros and strokes are written with a stroke before them.
  enum EscapedText {
    static let lineEnd = UInt8(ascii: "\n")
    private static let stroke = UInt8(ascii: "\\")

    static func append(_ text: String, to bytes: inout [UInt8]) {
      for byte in text.utf8 {
        switch byte {
        case stroke: bytes += [stroke, stroke]
        case lineEnd: bytes += [stroke, UInt8(ascii: "n")]
        // SQLite ends a text at a zero.
        case 0: bytes += [stroke, UInt8(ascii: "0")]
        default: bytes.append(byte)
        }
      }
    }

    static func write(_ text: String) -> String {
      var bytes: [UInt8] = []
      append(text, to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }

    static func read(_ text: Substring) -> String {
      guard text.utf8.contains(stroke) else { return String(text) }
      var bytes: [UInt8] = []
      var isEscaped = false
      for byte in text.utf8 {
        if isEscaped {
          bytes.append(byte == UInt8(ascii: "n") ? lineEnd : byte == UInt8(ascii: "0") ? 0 : byte)
          isEscaped = false
        } else if byte == stroke {
          isEscaped = true
        } else {
          bytes.append(byte)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }
#endif
