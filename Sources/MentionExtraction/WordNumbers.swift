/// Numbers the different strings of one article, so that forms are compared by numbers: equal strings, equal numbers.
struct WordNumbers {
  private var numbers: [String: Int] = [:]

  mutating func number(of word: String) -> Int {
    if let known = numbers[word] { return known }
    numbers[word] = numbers.count
    return numbers.count - 1
  }
}
