internal import ICUBridge
internal import TextModel

/// The labels by which encodings are declared, after the WHATWG Encoding Standard (https://encoding.spec.whatwg.org).
enum EncodingLabels {
  /// An encoding by a label in any case, or `nil` when neither the standard nor ICU knows it.
  static func encoding(labeled label: String) -> TextEncoding? {
    let name = TextEncoding(trimmed(label))
    if let known = standardNames[name.rawValue] { return TextEncoding(rawValue: known) }
    // ICU opens these too, but they are no encodings of documents: one hides markup, the others are EBCDIC.
    if refused.contains(where: { name.rawValue.hasPrefix($0) }) { return nil }
    return (try? ICUConverter(name.rawValue)) == nil ? nil : name
  }

  /// True for encodings in which zero bytes are a matter of course.
  static func isWide(_ encoding: TextEncoding) -> Bool {
    encoding.rawValue.hasPrefix("utf-16") || encoding.rawValue.hasPrefix("utf-32")
  }

  /// What ICU calls an encoding, where its own table of the same name differs from what documents mean by it.
  static func converterName(of encoding: TextEncoding) -> String {
    converterNames[encoding.rawValue] ?? encoding.rawValue
  }

  private static let refused = ["utf-7", "utf7", "imap-", "ebcdic", "ibm037", "cp037", "scsu", "bocu", "cesu"]

  private static let converterNames = [
    "shift_jis": "windows-31j", "euc-kr": "windows-949", "big5": "Big5-HKSCS", "gbk": "gb18030",
    "iso-8859-8-i": "iso-8859-8",
  ]

  private static func trimmed(_ label: String) -> String {
    let isSpace: (Unicode.Scalar) -> Bool = { $0 == " " || ("\t"..."\r").contains($0) }
    let scalars = label.unicodeScalars.drop(while: isSpace).reversed().drop(while: isSpace).reversed()
    return String(String.UnicodeScalarView(scalars))
  }

  /// Label → name in the standard. Latin-1 and its kin are read as the Windows pages that writers meant.
  private static let standardNames: [String: String] = {
    var names: [String: String] = [:]
    for line in table {
      let labels = line.split(separator: " ").map(String.init)
      for label in labels { names[label] = labels[0] }
    }
    return names
  }()

  /// The name first, then its other labels.
  private static let table = [
    "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
    "utf-16le utf-16 ucs-2 unicode csunicode iso-10646-ucs-2 unicodefeff", "utf-16be unicodefffe",
    "utf-32le utf-32", "utf-32be",
    "windows-1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 l1 ascii us-ascii cp1252 x-cp1252 cp819 ibm819",
    "windows-1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5 cp1254 x-cp1254",
    "windows-1250 cp1250 x-cp1250", "windows-1251 cp1251 x-cp1251", "windows-1253 cp1253 x-cp1253",
    "windows-1255 cp1255 x-cp1255", "windows-1256 cp1256 x-cp1256", "windows-1257 cp1257 x-cp1257",
    "windows-1258 cp1258 x-cp1258", "windows-874 dos-874 tis-620 iso-8859-11 iso8859-11",
    "iso-8859-2 iso8859-2 iso88592 iso_8859-2 latin2 l2", "iso-8859-3 iso8859-3 latin3 l3",
    "iso-8859-4 iso8859-4 latin4 l4", "iso-8859-5 iso8859-5 iso_8859-5 cyrillic", "iso-8859-6 iso8859-6 arabic",
    "iso-8859-7 iso8859-7 greek greek8", "iso-8859-8 iso8859-8 hebrew visual", "iso-8859-8-i logical",
    "iso-8859-10 iso8859-10 latin6 l6", "iso-8859-13 iso8859-13", "iso-8859-14 iso8859-14",
    "iso-8859-15 iso8859-15 latin9 l9", "koi8-r koi8 koi koi8_r", "koi8-u koi8-ru", "macintosh mac x-mac-roman",
    "x-mac-cyrillic x-mac-ukrainian", "ibm866 866 cp866 csibm866",
    "gbk gb2312 gb_2312 gb_2312-80 chinese cp936 ms936 windows-936 x-gbk", "gb18030",
    "big5 big5-hkscs cn-big5 x-x-big5",
    "euc-jp x-euc-jp", "iso-2022-jp", "shift_jis shift-jis sjis ms932 ms_kanji windows-31j x-sjis",
    "euc-kr ks_c_5601-1987 ksc5601 korean windows-949 cp949", "iso-2022-kr", "iso-2022-cn", "hz-gb-2312",
  ]
}
