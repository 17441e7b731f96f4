internal import TextModel

/// An encoding that the statistics may find, and the languages that were written in it.
struct EncodingCandidate: Sendable {
  let encoding: TextEncoding
  let languages: [String]
  /// In parts of a nat: how much a text must speak for this encoding before it is taken for Windows-1252 no more.
  let reluctance: Int

  private init(_ name: String, _ languages: String, reluctance: Int) {
    encoding = TextEncoding(rawValue: name)
    self.languages = languages.split(separator: " ").map(String.init)
    self.reluctance = reluctance
  }

  /// Pages of Windows, which most old documents are in, then those of Unix and the web, then those of other systems.
  /// A nat and a half is a ratio of four or five to one, four nats fifty to one, five a hundred and fifty to one.
  private static let windows = 24
  private static let unix = 64
  private static let rare = 80

  private static let western = "en it fr de es pt nl sv da nb fi is ca gl eu ga af"
  private static let central = "pl cs sk hu hr sl ro sq de"
  private static let baltic = "lt lv et"

  /// One byte a character. Of two that fit equally well the first is taken.
  static let singleByte = [
    EncodingCandidate("windows-1252", western, reluctance: 0),
    EncodingCandidate("windows-1250", central, reluctance: windows),
    EncodingCandidate("windows-1251", "ru uk be bg mk sr", reluctance: windows),
    EncodingCandidate("windows-1253", "el", reluctance: windows),
    EncodingCandidate("windows-1254", "tr", reluctance: windows),
    EncodingCandidate("windows-1255", "he", reluctance: windows),
    EncodingCandidate("windows-1256", "ar fa ur", reluctance: windows),
    EncodingCandidate("windows-1257", baltic, reluctance: windows),
    EncodingCandidate("windows-1258", "vi", reluctance: unix),
    EncodingCandidate("windows-874", "th", reluctance: unix),
    EncodingCandidate("koi8-u", "ru uk bg", reluctance: windows),
    EncodingCandidate("iso-8859-2", central, reluctance: unix),
    EncodingCandidate("iso-8859-15", western, reluctance: unix),
    EncodingCandidate("iso-8859-7", "el", reluctance: unix),
    EncodingCandidate("iso-8859-5", "ru uk be bg mk sr", reluctance: unix),
    EncodingCandidate("iso-8859-6", "ar", reluctance: unix),
    EncodingCandidate("iso-8859-13", baltic, reluctance: unix),
    EncodingCandidate("iso-8859-4", baltic, reluctance: unix),
    EncodingCandidate("ibm866", "ru uk be bg", reluctance: unix),
    EncodingCandidate("macintosh", western, reluctance: rare),
    EncodingCandidate("x-mac-cyrillic", "ru uk be bg mk sr", reluctance: rare),
  ]

  /// One or more bytes a character.
  static let multiByte = [
    EncodingCandidate("shift_jis", "ja", reluctance: windows),
    EncodingCandidate("euc-jp", "ja", reluctance: windows),
    EncodingCandidate("gb18030", "zh-Hans", reluctance: windows),
    EncodingCandidate("big5", "zh-Hant", reluctance: windows),
    EncodingCandidate("euc-kr", "ko", reluctance: windows),
  ]

  /// Two or four bytes a character, for text without the zero bytes of spaces and Latin letters.
  static let wide = [
    EncodingCandidate("utf-16le", "ja zh-Hans zh-Hant ko", reluctance: unix),
    EncodingCandidate("utf-16be", "ja zh-Hans zh-Hant ko", reluctance: unix),
  ]
}
