package import TextModel

/// What one or many articles say of one entity, added up: names, types, roles.
///
/// Every store adds and takes away tallies, so that all count alike.
package struct SightingTally: Hashable, Sendable {
  /// A spelling in a language. Equal when its bytes are: Swift's own `==` takes `é` and `e` + U+0301 for one.
  package struct Spelling: Hashable, Sendable {
    package let value: String
    package let language: Language
    package let script: Script

    package init(value: String, language: Language, script: Script) {
      self.value = value
      self.language = language
      self.script = script
    }

    package static func == (left: Spelling, right: Spelling) -> Bool {
      left.value.utf8.elementsEqual(right.value.utf8) && left.language == right.language
    }

    package func hash(into hasher: inout Hasher) {
      // Equal bytes are canonically equivalent, so the string's own hash agrees with `==`.
      hasher.combine(value)
      hasher.combine(language)
    }
  }

  /// How often a spelling was read.
  package struct Count: Hashable, Sendable {
    package var mentions = 0
    package var documents = 0
    package var boilerplate = 0

    package init() {}
  }

  package private(set) var names: [Spelling: Count] = [:]
  package private(set) var types: [EntityType: Int] = [:]
  package private(set) var roles: [String: Int] = [:]
  package private(set) var documents = 0

  package init() {}

  /// The tally of one entity that an article names.
  package init(of entity: EntityID, in document: StoredDocument) {
    for sighting in document.sightings where sighting.entity == entity { add(sighting) }
    countAsOneDocument()
  }

  /// The tally of each entity that an article names.
  package static func tallies(of document: StoredDocument) -> [EntityID: SightingTally] {
    var tallies: [EntityID: SightingTally] = [:]
    for sighting in document.sightings { tallies[sighting.entity, default: SightingTally()].add(sighting) }
    for entity in tallies.keys { tallies[entity]?.countAsOneDocument() }
    return tallies
  }

  private mutating func add(_ sighting: Sighting) {
    types[sighting.type, default: 0] += 1
    for role in sighting.roles { roles[role, default: 0] += 1 }
    for name in sighting.names {
      let spelling = Spelling(value: name.value, language: name.language, script: name.script)
      names[spelling, default: Count()].mentions += name.count
      names[spelling, default: Count()].boilerplate += name.boilerplateCount
    }
  }

  private mutating func countAsOneDocument() {
    documents = 1
    for spelling in names.keys { names[spelling]?.documents = 1 }
  }

  /// Adds (`sign` 1) or takes away (`sign` −1) another tally; what reaches zero is dropped.
  package mutating func merge(_ other: SightingTally, sign: Int) {
    documents += sign * other.documents
    for (type, count) in other.types {
      let sum = (types[type] ?? 0) + sign * count
      types[type] = sum > 0 ? sum : nil
    }
    for (role, count) in other.roles {
      let sum = (roles[role] ?? 0) + sign * count
      roles[role] = sum > 0 ? sum : nil
    }
    for (spelling, count) in other.names { merge(count, of: spelling, sign: sign) }
  }

  private mutating func merge(_ count: Count, of spelling: Spelling, sign: Int) {
    var sum = names[spelling] ?? Count()
    sum.mentions += sign * count.mentions
    sum.documents += sign * count.documents
    sum.boilerplate += sign * count.boilerplate
    names[spelling] = sum.documents > 0 ? sum : nil
  }

  /// The most frequent type; ties go to the first of person, place, organization.
  package var type: EntityType { SightingTally.type(of: types) }

  /// The most frequent type of counts; ties go to the first of person, place, organization.
  package static func type(of counts: [EntityType: Int]) -> EntityType {
    EntityType.allCases.sorted().max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) } ?? .organization
  }

  /// The spellings, the most frequent first.
  package var statements: [NameStatement] {
    names.map { spelling, count in
      NameStatement(
        value: spelling.value, language: spelling.language, script: spelling.script, count: count.mentions,
        documents: count.documents, boilerplateCount: count.boilerplate)
    }.sorted()
  }
}
