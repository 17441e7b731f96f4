import ICUBridge
public import TextModel

/// What a name looks like to the eye (UTS #39), and which of its letters play a part they should not.
///
/// ```swift
/// let spoof = try ConfusableSkeleton("Тоkаyеv")        // Т, о, а and е are Cyrillic
/// spoof.isSuspicious                                   // true
/// spoof.intruders.map(\.name)                          // ["CYRILLIC CAPITAL LETTER TE", "CYRILLIC SMALL LETTER O", …]
/// ```
///
/// A flag for people, never a form to compare names by: the skeleton of `milan` is `rnilan`, and many different names
/// look alike.
public struct ConfusableSkeleton: Hashable, Sendable {
  /// A letter of another script than the name's own.
  public struct Intruder: Hashable, Sendable {
    /// Its code point.
    public let scalar: Unicode.Scalar
    public let script: Script
    /// Where it stands: UTF-8 range in the name.
    public let range: TextRange

    /// `U+0430`.
    public var codePoint: String {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }

    /// The character's name in the Unicode Standard, or its code point when it has none.
    public var name: String { scalar.properties.name ?? codePoint }
  }

  /// The skeleton: equal for texts that may be taken for one another.
  public let text: String
  /// The letters come from scripts that no language writes together.
  public let isSuspicious: Bool
  /// The letters that are not of the script of most, in order. Empty for a name that is not suspicious.
  public let intruders: [Intruder]

  /// The skeleton of a name.
  ///
  /// - Throws: ``ConfusableFailure`` when ICU has no table of look-alikes, which a complete ICU has.
  /// - Complexity: O(n); about 1 µs a name.
  public init(_ name: String) throws(ConfusableFailure) {
    let utf8 = Array(name.utf8)
    do throws(ICUFailure) {
      let spoof = try Self.checker.get()
      text = String(decoding: try spoof.skeleton(of: utf8), as: UTF8.self)
      isSuspicious = try spoof.mixesScripts(utf8)
    } catch {
      throw ConfusableFailure(reason: error.description)
    }
    intruders = isSuspicious ? Self.intruders(in: utf8) : []
  }

  /// True when two different names look the same: `Tokayev` and `Тоkаyеv`.
  public func looksLike(_ other: ConfusableSkeleton) -> Bool { text.utf8.elementsEqual(other.text.utf8) }

  /// One checker for all: it is only read.
  private static let checker: Result<ICUSpoof, ICUFailure> = {
    do throws(ICUFailure) {
      return .success(try ICUSpoof())
    } catch {
      return .failure(error)
    }
  }()

  private static func intruders(in utf8: [UInt8]) -> [Intruder] {
    let table = ScriptTable.shared
    let own = Script.dominant(in: SourceText(utf8: utf8))
    var found: [Intruder] = []
    ScalarWalk.forEach(in: utf8) { value, offset in
      let number = table.number(of: value)
      guard !table.isShared(number), let scalar = Unicode.Scalar(value) else { return }
      let script = table.script(numbered: number)
      guard script != own else { return }
      let length = UTF8.width(scalar)
      found.append(Intruder(scalar: scalar, script: script, range: TextRange(offset..<offset + length)))
    }
    return found
  }
}

/// ICU could not tell what a name looks like: its data is not complete.
public struct ConfusableFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What ICU was asked to do, and its answer.
  public let reason: String

  public var description: String { "look-alikes could not be told: \(reason); check that ICU's data is installed" }
}
