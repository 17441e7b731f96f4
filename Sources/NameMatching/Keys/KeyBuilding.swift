extension ParsedName {
  /// The blocking keys of the name, ascending, each once.
  public func keys(_ recipe: KeyRecipe = .recall) -> [NameKey] {
    Set(parts.map { NameKey(rawValue: $0.text.lowercased()) }).sorted()
  }
}
