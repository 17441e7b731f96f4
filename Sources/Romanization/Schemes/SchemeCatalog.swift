/// The list of all schemes: within a language the first is the English press's habit, then the likeliest in print.
enum SchemeCatalog {
  static let definitions: [SchemeDefinition] = [
    RussianSchemes.all
  ].flatMap { $0 }
}
