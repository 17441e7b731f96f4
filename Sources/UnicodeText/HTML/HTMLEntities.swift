/// Character references: `&agrave;`, `&#224;`, `&#xE0;`.
///
/// Known names are those of HTML 4 (252) and a few that the press adds; pages of news use no others, and unknown ones
/// stay as they are written.
enum HTMLEntities {
  struct Reference {
    let scalar: Unicode.Scalar
    /// Bytes of the reference in the page.
    let length: Int
  }

  /// Longest known name, `thetasym`, and the longest number that still names a character.
  private static let longestName = 8
  private static let longestNumber = 8

  /// The reference that begins with the `&` at `start`.
  static func reference(at start: Int, in utf8: [UInt8]) -> Reference? {
    guard start + 2 < utf8.count else { return nil }
    return utf8[start + 1] == UInt8(ascii: "#") ? numeric(at: start, in: utf8) : named(at: start, in: utf8)
  }

  private static func numeric(at start: Int, in utf8: [UInt8]) -> Reference? {
    let isHexadecimal = utf8[start + 2] | 0x20 == UInt8(ascii: "x")
    let digits = start + (isHexadecimal ? 3 : 2)
    var offset = digits
    var value: UInt32 = 0
    while offset < utf8.count, offset - digits < longestNumber, let digit = digit(utf8[offset], isHexadecimal) {
      value = min(value &* (isHexadecimal ? 16 : 10) &+ digit, 0x11_0000)
      offset += 1
    }
    guard offset > digits else { return nil }
    if offset < utf8.count, utf8[offset] == UInt8(ascii: ";") { offset += 1 }
    return Reference(scalar: scalar(numbered: value), length: offset - start)
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x41 + 10)
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// Numbers 128…159 are read as windows-1252, as the HTML Standard has it; what is no character becomes U+FFFD.
  private static func scalar(numbered value: UInt32) -> Unicode.Scalar {
    if value >= 0x80, value <= 0x9F, let scalar = Unicode.Scalar(windows1252[Int(value) - 0x80]) { return scalar }
    guard value > 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return scalar
  }

  private static func named(at start: Int, in utf8: [UInt8]) -> Reference? {
    var offset = start + 1
    while offset < utf8.count, offset - start <= longestName, isNameByte(utf8[offset]) { offset += 1 }
    let name = String(decoding: utf8[start + 1..<offset], as: UTF8.self)
    let isClosed = offset < utf8.count && utf8[offset] == UInt8(ascii: ";")
    if let scalar = names[name], isClosed || scalar.value <= 0xFF {
      return Reference(scalar: scalar, length: offset - start + (isClosed ? 1 : 0))
    }
    return isClosed ? nil : unclosed(name, at: start)
  }

  /// Names of Latin-1 need no semicolon and may run into the next word: `&nbspTokayev`.
  private static func unclosed(_ name: String, at start: Int) -> Reference? {
    for length in stride(from: name.utf8.count - 1, through: 2, by: -1) {
      if let scalar = names[String(name.prefix(length))], scalar.value <= 0xFF {
        return Reference(scalar: scalar, length: length + 1)
      }
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0x8D, 0x17D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E,
    0x178,
  ]

  private static let names: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [:]
    for (start, list) in consecutive {
      for (index, name) in list.split(separator: " ").enumerated() {
        table[String(name)] = Unicode.Scalar(start + UInt32(index))
      }
    }
    for entry in scattered.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: "=")
      if parts.count == 2, let value = UInt32(parts[1], radix: 16) { table[String(parts[0])] = Unicode.Scalar(value) }
    }
    return table
  }()

  /// Names of characters that follow one another, from the first one on (HTML 4.01, section 24).
  private static let consecutive: [(UInt32, String)] = [
    (
      0xA0,
      """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
      para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
      Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
      Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
      igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
      thorn yuml
      """
    ),
    (0x391, "Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho"),
    (0x3A3, "Sigma Tau Upsilon Phi Chi Psi Omega"),
    (0x3B1, "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf"),
    (0x3C3, "sigma tau upsilon phi chi psi omega"),
  ]

  private static let scattered = """
    amp=26 lt=3C gt=3E quot=22 apos=27 OElig=152 oelig=153 Scaron=160 scaron=161 Yuml=178 fnof=192 circ=2C6 tilde=2DC
    thetasym=3D1 upsih=3D2 piv=3D6 ensp=2002 emsp=2003 thinsp=2009 zwnj=200C zwj=200D lrm=200E rlm=200F ndash=2013
    mdash=2014 lsquo=2018 rsquo=2019 sbquo=201A ldquo=201C rdquo=201D bdquo=201E dagger=2020 Dagger=2021 bull=2022
    hellip=2026 permil=2030 prime=2032 Prime=2033 lsaquo=2039 rsaquo=203A oline=203E frasl=2044 euro=20AC image=2111
    weierp=2118 real=211C trade=2122 alefsym=2135 larr=2190 uarr=2191 rarr=2192 darr=2193 harr=2194 crarr=21B5 lArr=21D0
    uArr=21D1 rArr=21D2 dArr=21D3 hArr=21D4 forall=2200 part=2202 exist=2203 empty=2205 nabla=2207 isin=2208 notin=2209
    ni=220B prod=220F sum=2211 minus=2212 lowast=2217 radic=221A prop=221D infin=221E ang=2220 and=2227 or=2228 cap=2229
    cup=222A int=222B there4=2234 sim=223C cong=2245 asymp=2248 ne=2260 equiv=2261 le=2264 ge=2265 sub=2282 sup=2283
    nsub=2284 sube=2286 supe=2287 oplus=2295 otimes=2297 perp=22A5 sdot=22C5 lceil=2308 rceil=2309 lfloor=230A
    rfloor=230B lang=2329 rang=232A loz=25CA spades=2660 clubs=2663 hearts=2665 diams=2666 num=23 comma=2C period=2E
    colon=3A lpar=28 rpar=29 excl=21 hyphen=2010 rsquor=201A Ccaron=10C ccaron=10D Zcaron=17D zcaron=17E Abreve=102
    abreve=103 inodot=131 Idot=130 Gbreve=11E gbreve=11F Scedil=15E scedil=15F
    """
}
