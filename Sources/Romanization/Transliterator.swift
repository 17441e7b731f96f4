/// Writes names by one scheme, exactly as its standard prints them, diacritics included.
///
/// ```swift
/// if let scheme = RomanizationScheme(id: "kk-2021") {
///   Transliterator(scheme).transliterated("Қасым-Жомарт")     // "Qasym-Jomart"
/// }
/// ```
/// Letters that the scheme does not know, and text already in Latin letters, pass unchanged; `Romanizer` leaves none.
public struct Transliterator: Sendable {
  /// The scheme followed.
  public let scheme: RomanizationScheme
  private let entry: SchemeEntry?

  public init(_ scheme: RomanizationScheme) {
    self.scheme = scheme
    entry = SchemeRegistry.shared.entry(id: scheme.id)
  }

  /// The text in Latin letters.
  ///
  /// - Complexity: O(n), one pass.
  public func transliterated(_ string: String) -> String {
    String(decoding: transliterated(utf8: Array(string.utf8)), as: UTF8.self)
  }

  /// The same over UTF-8 bytes, for callers who hold bytes.
  public func transliterated(utf8: [UInt8]) -> [UInt8] {
    entry?.transliterated(utf8) ?? utf8
  }
}
