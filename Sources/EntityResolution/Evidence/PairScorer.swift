import NameMatching
import TextModel

/// Weighs two nodes by their names, types and roles, in log₂ odds.
///
/// Pieces of evidence are taken as independent and added (Fellegi & Sunter 1969).
struct PairScorer {
  let matcher: NameMatcher
  let nodes: [NameNode]
  /// By node, the parts of a person's fullest name by their numbers; made when first asked for.
  private var parts: [Int: [Int]] = [:]
  /// Parts of persons' names, each prepared as a name of its own.
  private var partNames: [PreparedName] = []
  /// The numbers of parts by their text and language.
  private var partNumbers: [[UInt8]: Int?] = [:]
  /// What two persons' names of which one is a part say, by the numbers of the names: *Trump* and *Donald Trump* meet
  /// once for every article that has the one without the other.
  private var partBits: [UInt64: Double] = [:]
  /// The same of one part of the whole name.
  private var partPairs: [UInt64: Double] = [:]

  init(matcher: NameMatcher, nodes: [NameNode]) {
    self.matcher = matcher
    self.nodes = nodes
  }

  /// The weight of two whole names, from names, types and roles.
  func wholeWeight(_ left: Int, _ right: Int) -> Double {
    let names = nameWeight(left, right)
    guard names > Bits.never, !areTwoInOneArticle(left, right, names) else { return Bits.never }
    return names + typeBits(left, right) + min(roleBits(left, right), Bits.mostRoleHelp)
  }

  /// Two whole names of people in one article, which its linker kept apart, are two people unless they are plainly
  /// two spellings of one name.
  private func areTwoInOneArticle(_ left: Int, _ right: Int, _ names: Double) -> Bool {
    nodes[left].type == .person && nodes[right].type == .person && names < Bits.spellingsInOneArticle
      && nodes[left].documents.intersectsSorted(nodes[right].documents)
  }

  /// The weight of two names where one is only a part, from names and roles; company is added by the caller.
  mutating func partWeight(_ left: Int, _ right: Int) -> Double {
    guard nodes[left].type == nodes[right].type else { return slipWeight(left, right) }
    guard nodes[left].type == .person else {
      // *Supreme Court* is not *Pennsylvania Supreme Court*: common words must be the same ones.
      let isSame = nodes[left].names.contains { one in
        nodes[right].names.contains { $0.composed.identity == one.composed.identity }
      }
      return isSame ? Bits.mostPartNames - Bits.genericPrior : Bits.never
    }
    let names = personPartWeight(left, right)
    guard names > 0 else { return Bits.never }
    return min(names, Bits.mostPartNames) + roleBits(left, right) - Bits.lonePersonPrior
  }

  /// The weight of one unknown word that is a person here and something else there: *Palu* in two articles of one story.
  private func slipWeight(_ left: Int, _ right: Int) -> Double {
    guard nodes[left].type == .person || nodes[right].type == .person else { return Bits.never }
    let isSame = nodes[left].names.contains { one in
      nodes[right].names.contains { $0.composed.folded == one.composed.folded }
    }
    return isSame ? Bits.equalNames - Bits.lonePersonElse : Bits.never
  }

  /// True when names of two clusters cannot be of one entity: checked for all whole names before a merge, so that no
  /// chain of half-alike names joins what no pair would.
  func contradict(_ left: Int, _ right: Int) -> Bool {
    nodes[left].isWhole && nodes[right].isWhole && wholeWeight(left, right) < Bits.contradiction
      && !areInitialsAndName(left, right)
  }

  /// An acronym that no list knows cannot contradict a name: it may come from another language.
  private func areInitialsAndName(_ left: Int, _ right: Int) -> Bool {
    func isAcronym(_ node: Int) -> Bool { nodes[node].names.allSatisfy { $0.isAcronym && !$0.initials.isEmpty } }
    return nodes[left].type == nodes[right].type && isAcronym(left) != isAcronym(right)
  }

  /// True when one is an acronym whose letters are the initials of the other.
  func isByInitials(_ left: Int, _ right: Int) -> Bool {
    nodes[left].names.contains { one in
      nodes[right].names.contains {
        one.isAcronym != $0.isAcronym && one.initials.contains(where: $0.initials.contains)
      }
    }
  }

  /// True when two nodes share a name word for word.
  func isCalled(_ left: Int, as right: Int) -> Bool {
    nodes[left].names.contains { one in nodes[right].names.contains { $0.composed.folded == one.composed.folded } }
  }

  // MARK: Names

  /// The two names that are most alike, and what they say; nil where a side has none.
  func bestNames(_ left: Int, _ right: Int) -> (left: String, right: String, bits: Double)? {
    var best: (left: String, right: String, bits: Double)?
    for first in nodes[left].names {
      for second in nodes[right].names {
        let bits = nameWeight(first, second, nodes[left].type, nodes[right].type)
        if best.map({ bits > $0.bits }) ?? true { best = (first.value, second.value, bits) }
      }
    }
    return best
  }

  // Nodes are read in place, by their numbers: a copy of one retains all that it holds.
  private func nameWeight(_ left: Int, _ right: Int) -> Double {
    let (leftType, rightType) = (nodes[left].type, nodes[right].type)
    var best = Bits.never
    for first in nodes[left].names {
      for second in nodes[right].names { best = max(best, nameWeight(first, second, leftType, rightType)) }
    }
    return best
  }

  private func nameWeight(
    _ left: NameNode.Name, _ right: NameNode.Name, _ leftType: EntityType, _ rightType: EntityType
  ) -> Double {
    if left.composed.folded == right.composed.folded { return Bits.equalNames }
    if leftType == .person || rightType == .person {
      guard leftType == rightType else { return Bits.never }
      return matched(left, right)
    }
    if left.composed.identity == right.composed.identity { return Bits.equalNames }
    if left.isAcronym != right.isAcronym, let letters = left.initials.first(where: right.initials.contains) {
      return letters.utf8.count > Bits.fewInitials ? Bits.manyInitials : Bits.threeInitials
    }
    let composed = ComposedComparison.weight(left.composed, right.composed)
    guard ComposedComparison.mayDifferBySpelling(left.composed, right.composed) else { return composed }
    return max(composed, matched(left, right) - Bits.spelling)
  }

  private func matched(_ left: NameNode.Name, _ right: NameNode.Name) -> Double {
    guard let first = left.prepared, let second = right.prepared else { return Bits.never }
    return matcher.weight(first, second).bits
  }

  private mutating func personPartWeight(_ left: Int, _ right: Int) -> Double {
    let (first, second) = (nodes[left].names, nodes[right].names)
    guard let firstName = first.first, let secondName = second.first else { return Bits.never }
    let key = UInt64(truncatingIfNeeded: firstName.number) << 32 | UInt64(truncatingIfNeeded: secondName.number)
    if let known = partBits[key] { return known }
    let bits = personPartWeight(left, firstName, right, secondName)
    partBits[key] = bits
    return bits
  }

  private mutating func personPartWeight(
    _ left: Int, _ firstName: NameNode.Name, _ right: Int, _ secondName: NameNode.Name
  ) -> Double {
    if firstName.composed.folded == secondName.composed.folded { return Bits.equalNames }
    if nodes[left].isWhole || nodes[right].isWhole {
      let (whole, part) = nodes[left].isWhole ? (left, secondName) : (right, firstName)
      guard let prepared = part.prepared else { return Bits.never }
      var best = Bits.never
      for number in parts(of: whole) { best = max(best, weight(ofPart: number, part.number, prepared)) }
      return best
    }
    return matched(firstName, secondName)
  }

  /// What one part of a whole name and a name that is a part say: *Donald* of many people meets *Donald*.
  private mutating func weight(ofPart number: Int, _ name: Int, _ prepared: PreparedName) -> Double {
    let key = UInt64(truncatingIfNeeded: number) << 32 | UInt64(truncatingIfNeeded: name)
    if let known = partPairs[key] { return known }
    let bits = matcher.weight(partNames[number], prepared).bits
    partPairs[key] = bits
    return bits
  }

  private mutating func parts(of node: Int) -> [Int] {
    if let known = parts[node] { return known }
    var made: [Int] = []
    if let name = nodes[node].names.first, let parsed = name.prepared?.parsed {
      made = parsed.parts.filter { Self.tellingRoles.contains($0.role) }
        .compactMap { partNumber($0.text, name.language) }
    }
    parts[node] = made
    return made
  }

  /// Nil for a part that is no name.
  private mutating func partNumber(_ text: String, _ language: Language) -> Int? {
    // Bytes, because equal strings may differ in theirs.
    let key = Array(language.rawValue.utf8) + [UInt8(ascii: " ")] + Array(text.utf8)
    if let known = partNumbers[key] { return known }
    let prepared = matcher.prepared(text, type: .person, language: language)
    let number = prepared.map { _ in partNames.count }
    if let prepared { partNames.append(prepared) }
    partNumbers[key] = .some(number)
    return number
  }

  private static let tellingRoles: Set<NamePart.Role> = [.family, .given, .patronymic, .unknown]

  // MARK: Types and roles

  func typeBits(_ left: Int, _ right: Int) -> Double {
    let (leftType, rightType) = (nodes[left].type, nodes[right].type)
    guard leftType != rightType else { return 0 }
    let shared = nodes[left].names.contains { first in
      nodes[right].names.contains {
        $0.composed.folded == first.composed.folded || $0.composed.identity == first.composed.identity
      }
    }
    guard shared else { return Bits.never }
    if leftType == .person || rightType == .person {
      return hasWords(nodes[left].names, 2) ? -Bits.personElse : Bits.never
    }
    let telling = nodes[left].names.contains { $0.composed.organization != nil || $0.composed.elements.count > 1 }
    return telling ? -Bits.tellingOrganizationOrPlace : -Bits.organizationOrPlace
  }

  private func hasWords(_ names: [NameNode.Name], _ count: Int) -> Bool {
    names.contains { $0.composed.folded.utf8.count { $0 == UInt8(ascii: " ") } >= count - 1 }
  }

  func roleBits(_ left: Int, _ right: Int) -> Double {
    guard nodes[left].type == .person, nodes[right].type == .person, !nodes[left].roles.isEmpty else { return 0 }
    return nodes[left].roles.isDisjoint(with: nodes[right].roles) ? 0 : Bits.sharedRole
  }
}
