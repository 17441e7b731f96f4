/// Numbers the keys of a run, in the order in which they are first met: a name is put under its keys, compared and
/// written down by numbers, so that each key is hashed once a name and never sorted as text.
struct KeyNumbers: Sendable {
  /// By number.
  private(set) var keys: [BlockingKey] = []
  private var numbers: [BlockingKey: Int] = [:]

  mutating func number(of key: BlockingKey) -> Int {
    if let known = numbers[key] { return known }
    let number = keys.count
    numbers[key] = number
    keys.append(key)
    return number
  }
}
