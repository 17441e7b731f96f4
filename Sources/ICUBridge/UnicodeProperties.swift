internal import CICU
package import TextModel

/// Character properties of the ICU in use (its Unicode version is ``ICUVersions/unicode``).
package enum UnicodeProperties {
  /// Number of ICU's scripts that fit a byte: all there are in Unicode 15 (200 codes), unknown ones beyond.
  package typealias ScriptNumber = UInt8

  /// The script of a scalar (UAX #24). The corresponding ICU function is `uscript_getScript`.
  package static func script(of scalar: Unicode.Scalar) -> Script {
    script(numbered: cicu_script(Int32(scalar.value)))
  }

  /// The scripts that use a scalar (Script_Extensions), in ICU's order.
  /// The corresponding ICU function is `uscript_getScriptExtensions`.
  package static func scriptExtensions(of scalar: Unicode.Scalar) -> [Script] {
    let room = 64
    let numbers = [Int32](unsafeUninitializedCapacity: room) { buffer, count in
      count = max(Int(cicu_script_extensions(Int32(scalar.value), buffer.baseAddress, Int32(room))), 0)
    }
    return numbers.map { script(numbered: $0) }
  }

  /// ICU's script numbers of a range of scalars, to fill tables for hot loops.
  package static func scriptNumbers(of scalars: Range<UInt32>) -> [ScriptNumber] {
    [UInt8](unsafeUninitializedCapacity: scalars.count) { buffer, count in
      if let base = buffer.baseAddress {
        cicu_scripts(Int32(clamping: scalars.lowerBound), Int32(clamping: scalars.count), base)
      }
      count = scalars.count
    }
  }

  /// The script of a number of ``scriptNumbers(of:)``. The corresponding ICU function is `uscript_getShortName`.
  package static func script(numbered number: Int32) -> Script {
    cicu_script_name(number).map { Script(rawValue: String(cString: $0)) } ?? .unknown
  }

  /// ICU's number of a general category. The corresponding ICU function is `u_charType`.
  package static func generalCategoryNumber(of scalar: Unicode.Scalar) -> Int32 {
    cicu_general_category(Int32(scalar.value))
  }
}
