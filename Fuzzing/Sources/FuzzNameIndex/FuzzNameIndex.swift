import Laws
import OnomaKit

/// A small index of all types and several scripts.
private let whole: [UInt8] = {
  var builder = NameIndexBuilder()
  let names = ["Kassym-Jomart Tokayev", "Астана", "习近平", "Eni S.p.A.", "존 휠러", "— — —", ""]
  for (number, name) in names.enumerated() {
    do throws(NameIndexFailure) {
      try builder.add(
        IndexedName(id: "\(number)", name: name, type: number % 2 == 0 ? .person : nil, language: .english))
    } catch { fatalError("\(error)") }
  }
  do throws(NameIndexFailure) { return try builder.encoded() } catch { fatalError("\(error)") }
}()

/// An index in which anything was changed, cut or added is refused with a failure; a whole one answers.
///
/// The input is a list of changes: two bytes say where, a third what is turned over there; a last odd byte or two cut the
/// file that much shorter.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzNameIndex(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = FuzzInput(start, count).bytes
  answer(input)
  var changed = whole
  for edit in stride(from: 0, to: input.count - 2, by: 3) {
    let place = (Int(input[edit]) << 8 | Int(input[edit + 1])) % changed.count
    changed[place] ^= input[edit + 2]
  }
  changed.removeLast(min(input.suffix(input.count % 3).reduce(0) { $0 + Int($1) }, changed.count))
  let answers = answer(changed)
  law(answers == (changed == whole), "a changed index is refused, a whole one answers")
  return 0
}

/// Whether an index opens and every name is read and found without a failure.
@discardableResult
private func answer(_ bytes: [UInt8]) -> Bool {
  do throws(NameIndexFailure) {
    let index = try NameIndex(bytes)
    for position in 0..<min(index.count, 16) { _ = try index.entry(at: position) }
    _ = try index.search("Токаев Касым-Жомарт")
    return true
  } catch {
    law(!error.expected.isEmpty && !error.found.isEmpty, "a failure says what was expected and found")
    return false
  }
}
