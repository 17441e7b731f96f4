internal import CICU

/// The versions of the ICU in use and of its data.
package enum ICUVersions {
  /// `72.1`. The corresponding ICU function is `u_getVersion`.
  package static var icu: String { version(CICU_VERSION_ICU) }
  /// `15.0`. The corresponding ICU function is `u_getUnicodeVersion`.
  package static var unicode: String { version(CICU_VERSION_UNICODE) }
  /// `42`. The corresponding ICU function is `ulocdata_getCLDRVersion`.
  package static var cldr: String { version(CICU_VERSION_CLDR) }
  /// `2022e`. The corresponding ICU function is `ucal_getTZDataVersion`.
  package static var timeZones: String { cicu_time_zone_version().map { String(cString: $0) } ?? "unknown" }

  /// Number of fields of an ICU version, and how many of them are always shown.
  private static let fields = 4

  private static func version(_ which: cicu_version_of) -> String {
    let numbers = [UInt8](unsafeUninitializedCapacity: fields) { buffer, count in
      count = max(Int(cicu_version(Int32(which.rawValue), buffer.baseAddress)), 0)
    }
    let shown = numbers.reversed().drop { $0 == 0 }.reversed()
    let atLeastTwo = shown.count < 2 ? Array(numbers.prefix(2)) : Array(shown)
    return atLeastTwo.map { String($0) }.joined(separator: ".")
  }
}
