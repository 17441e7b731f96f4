import Foundation
import OnomaKit

/// Both copies of ICU at work in one process: Foundation's and the system's.
@main
struct ClientWithFoundation {
  static func main() throws {
    let data = Data("Il presidente Kassym-Jomart Tokayev è a Pechino.".utf8)
    let text = try SourceText(decoding: data)
    try expect(text.encoding == .utf8, "decoding")
    let decomposed = text.string.decomposedStringWithCanonicalMapping
    try expect(Normalizer(.nfc).normalized(decomposed).utf8.elementsEqual(text.utf8), "normalization")
    try expect("Straße".folding(options: .caseInsensitive, locale: nil) == "strasse", "Foundation's case folding")
    try expect(PlaceNames.shared.place(named: "Kazakistan") == .region("KZ"), "place names")
    try expect(Locale(identifier: "it").localizedString(forRegionCode: "KZ") != nil, "Foundation's locale data")
    print("OnomaKit and Foundation work side by side.")
  }

  private static func expect(_ holds: Bool, _ what: String) throws {
    guard holds else { throw CocoaError(.featureUnsupported, userInfo: [NSLocalizedDescriptionKey: what]) }
  }
}
