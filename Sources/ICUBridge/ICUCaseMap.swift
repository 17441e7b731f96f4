internal import CICU

/// Case by ICU: the fast way for whole texts that are not ASCII.
package enum ICUCaseMap {
  /// Full case folding, for comparing. The corresponding ICU function is `ucasemap_utf8FoldCase`.
  package static func folded(_ utf8: [UInt8]) throws(ICUFailure) -> [UInt8] {
    try converted(utf8, operation: "fold case") { cicu_fold_case($0, $1, $2, $3) }
  }

  /// Lower case by the rules of a locale; the root locale ("") follows no language.
  /// The corresponding ICU function is `ucasemap_utf8ToLower`.
  package static func lowercased(_ utf8: [UInt8], locale: String = "") throws(ICUFailure) -> [UInt8] {
    try converted(utf8, operation: "lower the case") { cicu_lowercase(locale, $0, $1, $2, $3) }
  }
}
