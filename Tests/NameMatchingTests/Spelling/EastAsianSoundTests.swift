import TestSupport
import Testing

@testable import NameMatching

@Suite("Sounds that romanizations of East Asia share")
struct EastAsianSoundTests {
  private func agree(_ left: String, _ right: String) -> Bool {
    EastAsianSound.shared.agree(NameScanner.scan(left).units[...], NameScanner.scan(right).units[...])
  }

  @Test("Wade–Giles and pinyin agree", arguments: [("Tse", "Ze"), ("Ching", "Qing"), ("Yeh", "Ye"), ("Seok", "Suk")])
  func twoStandards(left: String, right: String) { #expect(agree(left, right)) }

  @Test("Other sounds do not", arguments: [("Ma", "Na"), ("Li", "Lin"), ("Lin", "Li"), ("", "A"), ("Ho", "O")])
  func others(left: String, right: String) { #expect(!agree(left, right)) }

  @Test("An h behind a sound and a sound written twice change nothing, wherever they stand")
  func silent() {
    var random = SplitMix64(seed: 5)
    let aspirate: UInt8 = 7
    for _ in 0..<500 {
      let units = (0..<Int.random(in: 1...8, using: &random)).map { _ in UInt8.random(in: 0..<26, using: &random) }
      var longer: [UInt8] = []
      for unit in units {
        longer.append(unit)
        if Bool.random(using: &random) { longer.append(unit) }
        if Bool.random(using: &random) { longer.append(aspirate) }
      }
      #expect(EastAsianSound.shared.agree(units[...], longer[...]))
      #expect(!EastAsianSound.shared.agree(units[...], (longer + [12, 13])[...]))
    }
  }
}
