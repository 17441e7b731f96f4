internal import ICUBridge
internal import TextModel

/// Every encoding but UTF-8, through ICU's converters.
struct CharsetDecoder {
  let encoding: TextEncoding

  /// - Parameter start: where the text begins, behind a byte order mark.
  func decoded(_ bytes: [UInt8], from start: Int) throws(DecodingFailure) -> DecodedText {
    do throws(ICUFailure) {
      var converter = try ICUConverter(EncodingLabels.converterName(of: encoding))
      let converted = try converter.converted(start == 0 ? bytes : Array(bytes[start...]))
      return mended(converted, shiftedBy: start)
    } catch {
      throw DecodingFailure(
        .engine, encoding: encoding,
        detail: "The bytes could not be converted from \(encoding.rawValue) (\(error.statusName)). Check that ICU has "
          + "its data, or declare another encoding.")
    }
  }

  /// Turns the converter's report into repairs, and drops what the end cuts off.
  private func mended(_ converted: ICUConvertedText, shiftedBy start: Int) -> DecodedText {
    var text = DecodedText(utf8: converted.utf8)
    text.edits = converted.offsets.edits.map { edit in
      OffsetMap.Edit(
        source: TextRange(edit.source.lowerBound + start..<edit.source.upperBound + start), result: edit.result)
    }
    var edits = text.edits[...]
    for offset in converted.invalidOffsets {
      // Both lists ascend, and each invalid sequence has an edit, for no encoding writes U+FFFD as UTF-8 does.
      edits = edits.drop { $0.source.lowerBound < offset + start }
      guard let edit = edits.first else { break }
      text.repairs.append(TextRepair(kind: .invalidBytes, range: edit.result, byteOffset: edit.source.lowerBound))
    }
    if converted.isCutOff { dropTail(of: &text) }
    return text
  }

  private func dropTail(of text: inout DecodedText) {
    guard let repair = text.repairs.popLast(), let edit = text.edits.popLast() else { return }
    let end = TextRange(repair.range.lowerBound..<repair.range.lowerBound)
    text.utf8.removeSubrange(repair.range.offsets)
    text.edits.append(OffsetMap.Edit(source: edit.source, result: end))
    text.repairs.append(TextRepair(kind: .truncatedTail, range: end, byteOffset: repair.byteOffset))
  }
}
