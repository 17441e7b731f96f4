import NameMatching
import TextModel

/// Weighs two nodes by their names, types and roles, in log₂ odds.
///
/// Pieces of evidence are taken as independent and added (Fellegi & Sunter 1969).
struct PairScorer {
  let matcher: NameMatcher
  let nodes: [NameNode]
  /// Parts of a person's fullest name, each prepared as a name of its own; made when first asked for.
  private var parts: [Int: [PreparedName]] = [:]

  init(matcher: NameMatcher, nodes: [NameNode]) {
    self.matcher = matcher
    self.nodes = nodes
  }

  /// The weight of two whole names, from names, types and roles.
  func wholeWeight(_ left: Int, _ right: Int) -> Double {
    let (first, second) = (nodes[left], nodes[right])
    let names = nameWeight(first, second)
    guard names > Bits.never, !areTwoInOneArticle(first, second, names) else { return Bits.never }
    return names + typeWeight(first, second) + min(roleWeight(first, second), Bits.mostRoleHelp)
  }

  /// Two whole names of people in one article, which its linker kept apart, are two people unless they are plainly
  /// two spellings of one name.
  private func areTwoInOneArticle(_ left: NameNode, _ right: NameNode, _ names: Double) -> Bool {
    left.type == .person && right.type == .person && names < Bits.spellingsInOneArticle && shareArticle(left, right)
  }

  private func shareArticle(_ left: NameNode, _ right: NameNode) -> Bool {
    let (shorter, longer) =
      left.documents.count <= right.documents.count
      ? (left.documents, right.documents) : (right.documents, left.documents)
    return shorter.contains { longer.containsSorted($0) }
  }

  /// The weight of two names where one is only a part, from names and roles; company is added by the caller.
  mutating func partWeight(_ left: Int, _ right: Int) -> Double {
    let (first, second) = (nodes[left], nodes[right])
    guard first.type == second.type else { return Bits.never }
    guard first.type == .person else {
      // *Supreme Court* is not *Pennsylvania Supreme Court*: common words must be the same ones.
      let isSame = first.names.contains { one in
        second.names.contains { $0.composed.identity == one.composed.identity }
      }
      return isSame ? Bits.mostPartNames - Bits.genericPrior : Bits.never
    }
    let names = personPartWeight(left, right)
    guard names > 0 else { return Bits.never }
    return min(names, Bits.mostPartNames) + roleWeight(first, second) - Bits.lonePersonPrior
  }

  /// True when names of two clusters cannot be of one entity: checked for all whole names before a merge, so that no
  /// chain of half-alike names joins what no pair would.
  func contradict(_ left: Int, _ right: Int) -> Bool {
    nodes[left].isWhole && nodes[right].isWhole && wholeWeight(left, right) < Bits.contradiction
  }

  // MARK: Names

  private func nameWeight(_ left: NameNode, _ right: NameNode) -> Double {
    var best = Bits.never
    for first in left.names {
      for second in right.names { best = max(best, nameWeight(first, second, left.type, right.type)) }
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
    if firstName.composed.folded == secondName.composed.folded { return Bits.equalNames }
    if nodes[left].isWhole || nodes[right].isWhole {
      let (whole, part) = nodes[left].isWhole ? (left, secondName) : (right, firstName)
      guard let part = part.prepared else { return Bits.never }
      return preparedParts(of: whole).map { matcher.weight($0, part).bits }.max() ?? Bits.never
    }
    return matched(firstName, secondName)
  }

  private mutating func preparedParts(of node: Int) -> [PreparedName] {
    if let known = parts[node] { return known }
    var made: [PreparedName] = []
    if let name = nodes[node].names.first, let parsed = name.prepared?.parsed {
      made = parsed.parts.filter { Self.tellingRoles.contains($0.role) }
        .compactMap { matcher.prepared($0.text, type: .person, language: name.language) }
    }
    parts[node] = made
    return made
  }

  private static let tellingRoles: Set<NamePart.Role> = [.family, .given, .patronymic, .unknown]

  // MARK: Types and roles

  private func typeWeight(_ left: NameNode, _ right: NameNode) -> Double {
    guard left.type != right.type else { return 0 }
    let shared = left.names.contains { first in
      right.names.contains {
        $0.composed.folded == first.composed.folded || $0.composed.identity == first.composed.identity
      }
    }
    guard shared else { return Bits.never }
    if left.type == .person || right.type == .person { return hasWords(left, 2) ? -Bits.personElse : Bits.never }
    let telling = left.names.contains { $0.composed.organization != nil || $0.composed.elements.count > 1 }
    return telling ? -Bits.tellingOrganizationOrPlace : -Bits.organizationOrPlace
  }

  private func hasWords(_ node: NameNode, _ count: Int) -> Bool {
    node.names.contains { $0.composed.folded.utf8.count { $0 == UInt8(ascii: " ") } >= count - 1 }
  }

  private func roleWeight(_ left: NameNode, _ right: NameNode) -> Double {
    guard left.type == .person, right.type == .person else { return 0 }
    return left.roles.isDisjoint(with: right.roles) ? 0 : Bits.sharedRole
  }
}

extension [Int] {
  /// True when an ascending array holds the number.
  fileprivate func containsSorted(_ number: Int) -> Bool {
    var (lower, upper) = (0, count)
    while lower < upper {
      let middle = lower + (upper - lower) / 2
      if self[middle] == number { return true }
      if self[middle] < number { lower = middle + 1 } else { upper = middle }
    }
    return false
  }
}
