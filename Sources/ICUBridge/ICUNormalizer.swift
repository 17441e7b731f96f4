internal import CICU
internal import TextModel

/// One of ICU's normalization forms (UAX #15).
///
/// `Sendable` notes: the instance behind the pointer belongs to ICU, lives as long as the process and never changes.
package struct ICUNormalizer: @unchecked Sendable {
  package enum Form: Int32, Sendable, CaseIterable {
    case nfc, nfd, nfkc, nfkd, nfkcCasefold
  }

  package let form: Form
  private let handle: OpaquePointer

  /// The corresponding ICU function is `Normalizer2::getNFCInstance` and its sisters.
  package init(_ form: Form) throws(ICUFailure) {
    self.form = form
    handle = try opened("open normalizer \(form)") { cicu_normalizer_shared(form.rawValue, &$0) }
  }

  /// Normalized text. The corresponding ICU function is `Normalizer2::normalizeUTF8`.
  ///
  /// - Parameter utf8: well-formed UTF-8.
  package func normalized(_ utf8: [UInt8]) throws(ICUFailure) -> [UInt8] {
    try converted(utf8, operation: "normalize to \(form)") { cicu_normalize(handle, $0, $1, $2, $3) }
  }

  /// The same for a string.
  package func normalized(_ string: String) throws(ICUFailure) -> String {
    try converted(string, operation: "normalize to \(form)") { cicu_normalize(handle, $0, $1, $2, $3) }
  }

  /// Normalized text and the stretches that changed. The corresponding ICU class is `Edits`.
  package func mapped(_ utf8: [UInt8]) throws(ICUFailure) -> ICUMappedText {
    var room = EditRoom()
    var result = try normalized(utf8, telling: &room, capacity: utf8.count / Self.bytesPerEdit + spareCapacity)
    if !room.isComplete { result = try normalized(utf8, telling: &room, capacity: room.needed) }
    return ICUMappedText(utf8: result, offsets: OffsetMap(edits: room.edits))
  }

  /// Most texts change in a few places: the first guess is small, a second call has the exact number.
  private static let bytesPerEdit = 16

  private func normalized(
    _ utf8: [UInt8], telling room: inout EditRoom, capacity: Int
  ) throws(ICUFailure) -> [UInt8] {
    var outcome: Result<[UInt8], ICUFailure> = .success([])
    room.fill(capacity: capacity) { edits, editCapacity, count in
      do throws(ICUFailure) {
        let result = try converted(utf8, operation: "normalize to \(form) with edits") {
          source, length, out, capacity in
          cicu_normalize_edits(handle, source, length, out, capacity, edits, editCapacity, &count)
        }
        outcome = .success(result)
      } catch {
        outcome = .failure(error)
      }
    }
    return try outcome.get()
  }

  /// True when the text is in the form. The corresponding ICU function is `Normalizer2::isNormalizedUTF8`.
  package func isNormalized(_ utf8: [UInt8]) throws(ICUFailure) -> Bool {
    let answer = utf8.withUnsafeBufferPointer { cicu_is_normalized(handle, $0.baseAddress, Int64($0.count)) }
    return try checked(answer, "check normalization to \(form)") == 1
  }

  /// What each scalar below `limit` does in this form (UAX #15, section 9).
  ///
  /// The corresponding ICU functions are `u_getIntPropertyMap`, `Normalizer2::normalize` and `hasBoundaryBefore`.
  /// - Complexity: O(limit), half a millisecond for planes 0 and 1.
  package func effects(below limit: Int) throws(ICUFailure) -> ICUScalarEffects {
    var values = [UInt16](repeating: 0, count: limit)
    let replacements = try filled(guess: Self.replacementBytes, operation: "list what \(form) replaces") {
      out, capacity in
      values.withUnsafeMutableBufferPointer {
        cicu_form_values(handle, form.rawValue, Int32(clamping: limit), $0.baseAddress, out, capacity)
      }
    }
    return ICUScalarEffects(values: values, replacements: replacements)
  }

  /// The replacements of the largest form of ICU 72, NFKC_Casefold, take 50 KB.
  private static let replacementBytes = 1 << 16

  /// What each scalar below `limit` is made of, Hangul syllables left out.
  ///
  /// The corresponding ICU functions are `Normalizer2::getDecomposition`, `getRawDecomposition` and `composePair`.
  /// - Complexity: O(limit), a third of a millisecond for planes 0 and 1.
  package func compositions(below limit: Int) throws(ICUFailure) -> [ICUComposition] {
    var rows = try compositionRows(below: limit, capacity: Self.compositionRows)
    if rows.needed > rows.list.count { rows = try compositionRows(below: limit, capacity: rows.needed) }
    return rows.list.map { row in
      ICUComposition(
        composed: UInt32(row.composed), first: UInt32(row.first), second: UInt32(row.second),
        lastClass: UInt32(row.last_class))
    }
  }

  private func compositionRows(
    below limit: Int, capacity: Int
  ) throws(ICUFailure) -> (list: [cicu_composition], needed: Int) {
    var answer: Int64 = 0
    let list = [cicu_composition](unsafeUninitializedCapacity: capacity) { buffer, count in
      answer = cicu_compositions(handle, Int32(clamping: limit), buffer.baseAddress, Int64(capacity))
      count = min(max(Int(answer), 0), capacity)
    }
    return (list, try checked(answer, "list what \(form) joins"))
  }

  /// Unicode 15 has 2,060 canonical decompositions; a second call has the exact number.
  private static let compositionRows = 4096

  /// True when nothing that stands before this scalar can ever join it.
  /// The corresponding ICU function is `unorm2_hasBoundaryBefore`.
  package func hasBoundaryBefore(_ scalar: Unicode.Scalar) -> Bool {
    cicu_has_boundary_before(handle, Int32(scalar.value)) != 0
  }

  /// True when nothing that follows this scalar can ever join it or what stands before it.
  /// The corresponding ICU function is `unorm2_hasBoundaryAfter`.
  package func hasBoundaryAfter(_ scalar: Unicode.Scalar) -> Bool {
    cicu_has_boundary_after(handle, Int32(scalar.value)) != 0
  }
}

/// The effects of scalars, and the replacements that their values number.
package struct ICUScalarEffects: Sendable {
  /// One value a scalar: the number of its replacement, or one of ``kinds``.
  package let values: [UInt16]
  /// In the order of their numbers: length in bytes, combining class of the last scalar, UTF-8.
  package let replacements: [UInt8]

  /// The values without a replacement: stays, may join, joins, vanishes, is a syllable; and the first with one. To the
  /// first two a canonical combining class is added.
  package static var kinds: [UInt16] {
    [CICU_STAYS, CICU_MAY_JOIN, CICU_JOINS, CICU_VANISHES, CICU_SYLLABLE, CICU_FIRST_REPLACEMENT].map { UInt16($0) }
  }
}

/// A scalar with a canonical decomposition.
package struct ICUComposition: Sendable {
  package let composed: UInt32
  /// The two scalars that join into it; both 0 when nothing does.
  package let first: UInt32
  package let second: UInt32
  /// Combining class of the last scalar of its full decomposition.
  package let lastClass: UInt32
}
