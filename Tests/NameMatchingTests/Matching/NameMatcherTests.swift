import NameMatching
import TestSupport
import TextModel
import Testing

@Suite("Comparing names")
struct NameMatcherTests {
  private let matcher = NameMatcher()

  private func probability(_ left: String, _ right: String, _ type: EntityType? = nil) -> Double {
    matcher.compare(left, right, type: type).probability.value
  }

  @Test("A name is itself", arguments: ["Tokayev", "Wang Yi", "Eni S.p.A.", "习近平", "Ulaanbaatar", "X", "7"])
  func reflexive(name: String) {
    #expect(probability(name, name) > 0.5)
  }

  @Test("Nothing compares with nothing")
  func empty() {
    #expect(probability("", "") < 0.001)
    #expect(matcher.compare("", "Tokayev").evidence.isEmpty)
  }

  @Test(
    "Conflicts are named",
    arguments: [
      (
        "MOHAMED BEN BELGACEM BEN HAMID AL-AOUADI", "MOHAMED BEN ABDALLAH BEN HAMID AL-AOUADI",
        NameConflict.filiationDiffers
      ),
      ("Mohammed bin Salman", "Salman bin Mohammed", .filiationDiffers),
      ("Nursultan Nazarbayev", "Dariga Nazarbayeva", .genderDiffers),
      ("Heydar Aliyev", "Ilham Aliyev", .givenNameDiffers),
      ("Bank of Armenia", "Bank of America", .placeDiffers),
      ("许谦", "徐谦", .hanCharactersDiffer),
    ])
  func conflicts(left: String, right: String, conflict: NameConflict) {
    let answer = matcher.compare(left, right)
    #expect(answer.conflicts.contains(conflict), "\(answer)")
    #expect(answer.probability.value < 0.5, "\(answer)")
  }

  @Test(
    "A father's or middle name that only one side tells takes little away",
    arguments: [
      ("Nursultan Nazarbayev", "Nursultan Abishevich Nazarbayev"),
      ("Vladimir Putin", "Vladimir Vladimirovich Putin"), ("Сергей Лавров", "Сергей Викторович Лавров"),
      ("Владимир Путин", "Vladimir Vladimirovich Putin"), ("Giorgio Napolitano", "Giorgio Maria Napolitano"),
      ("Emmanuel Macron", "Emmanuel Jean-Michel Macron"), ("Donald Trump", "Donald J. Trump"),
      ("Shavkat Mirziyoyev", "Shavkat Miromonovich Mirziyoyev"),
    ])
  func leftOut(left: String, right: String) {
    for type in [nil, EntityType.person] {
      #expect(probability(left, right, type) >= 0.9, "\(left) | \(right) \(type.map { "\($0)" } ?? "")")
    }
  }

  @Test(
    "Another father is another person, however alike the two fathers' names end",
    arguments: [
      ("Vladimir Vladimirovich Putin", "Vladimir Vadimovich Putin"),
      ("Vladimir Ivanovich Putin", "Vladimir Vladimirovich Putin"),
      ("Иван Завенович Мельников", "Ivan Ivanovich Melnikov"), ("Elena Yuryevna Milskaya", "Елена Игоревна Мильская"),
      ("Dmitri Vasilievich Pavlichenko", "Dmitri Valerievich Pavlichenko"),
      ("Sergey Alekseevich Aksyonov", "Sergey Andreevich Aksyonov"),
    ])
  func otherFather(left: String, right: String) {
    let answer = matcher.compare(left, right)
    #expect(answer.probability.value < 0.8, "\(answer)")
  }

  @Test(
    "One father in two spellings and languages is one",
    arguments: [
      ("Sergey Sergeevich Ivanov", "Сергей Сергеевич Иванов"), ("Ivan Nikolaevich Petrov", "Ivan Nikolayevich Petrov"),
      ("Ivan Volodymyrovych Bondar", "Иван Владимирович Бондарь"), ("Анна Юрьевна Попова", "Anna Yurievna Popova"),
    ])
  func oneFather(left: String, right: String) {
    #expect(probability(left, right) > 0.9)
  }

  @Test(
    "An initial alone leaves the given name to a person, told the type or not",
    arguments: [
      ("N. Nazarbayev", "Nursultan Nazarbayev"), ("G. Meloni", "Giorgia Meloni"), ("К. Токаев", "Касым-Жомарт Токаев"),
    ])
  func initialAlone(left: String, right: String) {
    for type in [nil, EntityType.person] {
      for profile in [MatchingProfile.balanced, .likely] {
        let found = matcher.compare(left, right, type: type).probability
        #expect(profile.verdict(found) == .ask, "\(left) | \(right): \(found.value)")
      }
    }
  }

  @Test(
    "A name more beside common names is left to a person",
    arguments: [("John Smith", "John Michael Smith"), ("Muhammad Ali", "Muhammad Hassan Ali")])
  func commonNames(left: String, right: String) {
    #expect(MatchingProfile.balanced.verdict(matcher.compare(left, right).probability) == .ask)
  }

  @Test("A misspelled word and a name more are two doubts, which a person must settle")
  func misspelledWithMore() {
    let found = probability("Ali Vellabati", "Ali Akbar Velayati", .person)
    #expect(MatchingProfile.likely.verdict(Probability(clamping: found)) != .same)
  }

  @Test("A letter before a place is no initial")
  func compassLetter() {
    for place in ["N. Korea", "N. Ireland", "E. Timor"] {
      #expect(NameParser().parse(place, type: nil, language: .undetermined)?.type != .person, "\(place)")
    }
    for person in ["N. Nazarbayev", "S. Lavrov", "W. Rooney"] {
      #expect(NameParser().parse(person, type: nil, language: .undetermined)?.type == .person, "\(person)")
    }
  }

  @Test(
    "Look-alike letters do not make a match",
    arguments: [("rnilan", "milan"), ("A-B-C Company", "Company")])
  func noMatch(left: String, right: String) {
    #expect(MatchingProfile.balanced.verdict(matcher.compare(left, right).probability) != .same)
  }

  @Test(
    "A name that imitates another is flagged, and left to a person or refused",
    arguments: [
      ("Igor Sechin", "Ig0r Sech1n", NameWarning.digitsAmongLetters, MatchingProfile.Verdict.ask),
      ("Shoigu", "Sh0igu", .digitsAmongLetters, .ask), ("milan", "rnilan", .lookAlikeLetters, .different),
      ("Claudia Roth", "daudia Roth", .lookAlikeLetters, .different),
      ("Tokayev", "Тоkаyev", .mixedScripts, .different),
    ])
  func imitation(left: String, right: String, warning: NameWarning, verdict: MatchingProfile.Verdict) {
    for answer in [matcher.compare(left, right), matcher.compare(right, left)] {
      #expect(answer.warnings == [warning], "\(answer)")
      #expect(MatchingProfile.balanced.verdict(answer.probability) == verdict, "\(answer)")
    }
  }

  @Test(
    "Numbers and plain spellings are no imitations",
    arguments: [
      ("G20", "G20"), ("Arnold Schwarzenegger", "Arnold Schwarzeneger"), ("Clark Kent", "Klark Kent"),
      ("275 Aviation Plant", "275 Aircraft Plant"), ("Sech1n", "Sech1n"),
    ])
  func noImitation(left: String, right: String) {
    #expect(matcher.compare(left, right).warnings.isEmpty)
  }

  @Test("Standards behind two spellings are named", arguments: [("Tokayev", "Токаев"), ("Tokayev", "Toqaev")])
  func schemes(left: String, right: String) {
    #expect(!matcher.compare(left, right).schemes.isEmpty)
  }

  @Test("The weight alone is the weight of the comparison, to the last bit")
  func weightAlone() throws {
    for (left, right) in Self.samplePairs(count: 300) {
      guard let one = matcher.prepared(left), let other = matcher.prepared(right) else { continue }
      let whole = matcher.compare(one, other)
      #expect(matcher.weight(one, other) == whole.weight, "\(left) | \(right)")
      #expect(matcher.weight(other, one) == whole.weight, "\(right) | \(left)")
      #expect(matcher.weight(left, right) == whole.weight, "\(left) | \(right)")
    }
  }

  @Test("Both directions say the same, in figures and in pieces")
  func symmetric() throws {
    for (left, right) in Self.samplePairs(count: 300) {
      let (there, back) = (matcher.compare(left, right), matcher.compare(right, left))
      #expect(there.weight == back.weight, "\(left) | \(right)")
    }
  }

  @Test("Every part of both names stands in exactly one piece of evidence")
  func everyPartOnce() throws {
    for (left, right) in Self.samplePairs(count: 400) {
      guard let one = matcher.prepared(left), let other = matcher.prepared(right) else { continue }
      let evidence = matcher.compare(one, other).evidence
      #expect(
        evidence.flatMap(\.left).map(\.range).sorted() == one.parsed.parts.map(\.range).sorted(), "\(left) | \(right)")
      #expect(
        evidence.flatMap(\.right).map(\.range).sorted() == other.parsed.parts.map(\.range).sorted(),
        "\(left) | \(right)")
    }
  }

  @Test("Weights are finite for any strings")
  func finite() {
    for (left, right) in Self.samplePairs(count: 200) {
      #expect(matcher.compare(left, right).weight.bits.isFinite)
    }
  }

  @Test("Hostile names end")
  func hostile() {
    let marks = "Z" + String(repeating: "\u{30C}", count: 300) + "algo"
    let long = String(repeating: "a", count: 1 << 20)
    let many = String(repeating: "bin ali ", count: 1 << 15)
    for name in [marks, long, many, "\u{202E}\u{200B}", String(repeating: "中", count: 4096)] {
      _ = matcher.compare(name, "Tokayev")
      _ = matcher.compare(name, name)
    }
  }

  /// Pairs of random names out of words that exercise roles, joins and alphabets.
  static func samplePairs(count: Int) -> [(String, String)] {
    let words = [
      "Tokayev", "Токаев", "al", "bin", "Abd", "Aziz", "Abdulaziz", "K.", "Ltd", "Bank", "of", "China", "Xi", "Jinping",
      "习近平", "김정은", "President", "von", "der", "Leyen", "II", "7", "ONU", "Organizzazione", "Nazioni", "Unite", "محمد",
      "בנימין", "Тоқаев,", "S.p.A.", "(SCO)", "Kim", "Jong-un", "Dong", "DongJun", "Иванович", "Jr.", "नरेन्द्र",
    ]
    var random = SplitMix64(seed: 5)
    func name() -> String {
      (0..<Int.random(in: 1...6, using: &random)).compactMap { _ in words.randomElement(using: &random) }
        .joined(separator: " ")
    }
    return (0..<count).map { _ in (name(), name()) }
  }
}
