/// Endings that tell a patronymic, and a man's from a woman's form.
struct NameSuffixes: Sendable {
  /// What an ending says.
  struct Meaning: OptionSet, Sendable {
    let rawValue: UInt8
    static let patronymic = Meaning(rawValue: 1)
    static let masculine = Meaning(rawValue: 2)
    static let feminine = Meaning(rawValue: 4)
  }

  static let shared = NameSuffixes()

  /// Endings whose first letter joins the stem's last one in a unit (*ae*, *ee*) are listed with it: *Nikolaevich*.
  private static let patronymics: (masculine: String, feminine: String) = (
    """
    ovich evich yevich ovych evych yovych iovych avich yavich ovič evič owitsch ewitsch ovitch evitch owicz uly ūly uulu \
    aevich eevich aevych eevych aevič eevič aewitsch eewitsch aevitch eevitch \
    ович евич йович ійович авіч явіч евіч ильич ілліч кузьмич фомич ұлы улы уулу оглы оглу угли ўғли
    """,
    """
    ovna evna yevna ivna yivna auna yauna owna ewna aevna eevna aewna eewna kyzy qyzy qizi gizi qızı kızı kyz ична инична \
    овна евна івна ївна аўна яўна қызы кызы қизи гызы
    """
  )
  private static let surnames: (masculine: String, feminine: String) = (
    "ov ev yev iev aev eev off eff ow ew ыв ов ев ёв ін ин yn in sky ski skiy skij skyi skyy ský ский цкий ський цький ой oy",
    """
    ova eva yeva ieva aeva eeva owa ewa ова ева ёва ина іна ына ina yna skaya skaja skaia skaïa ska ská ская цкая ська цька ová evá \
    ouva ovová
    """
  )

  private var byLastUnit: [[(units: [UInt8], meaning: Meaning)]]

  private init() {
    byLastUnit = Array(repeating: [], count: 256 * 8)
    add(Self.patronymics.masculine, [.patronymic, .masculine])
    add(Self.patronymics.feminine, [.patronymic, .feminine])
    add(Self.surnames.masculine, .masculine)
    add(Self.surnames.feminine, .feminine)
    for index in byLastUnit.indices { byLastUnit[index].sort { $0.units.count > $1.units.count } }
  }

  private mutating func add(_ endings: String, _ meaning: Meaning) {
    for ending in endings.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let scan = NameScanner.scan(String(ending))
      guard let word = scan.words.first, let last = scan.units.last else { continue }
      byLastUnit[Self.bucket(word.alphabet, last)].append((scan.units, meaning))
    }
  }

  private static func bucket(_ alphabet: Alphabet, _ unit: UInt8) -> Int { Int(alphabet.rawValue) * 128 + Int(unit) }

  /// What the longest known ending of a word says, and its units; a word must have two units more than its ending.
  func ending(_ units: ArraySlice<UInt8>, _ alphabet: Alphabet) -> (meaning: Meaning, units: Int) {
    guard let last = units.last, alphabet.rawValue < 8 else { return ([], 0) }
    for (ending, meaning) in byLastUnit[Self.bucket(alphabet, last)]
    where units.count >= ending.count + 2 && units.suffix(ending.count).elementsEqual(ending) {
      return (meaning, ending.count)
    }
    return ([], 0)
  }
}
