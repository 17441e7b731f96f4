public import TextModel

/// One piece of evidence: how some parts of one name answer to some parts of the other.
///
/// In a comparison every part of both names stands in exactly one piece.
public struct NameEvidence: Hashable, Sendable {
  /// How the parts answer to each other.
  public enum Kind: String, Hashable, Sendable, CaseIterable, BitwiseCopyable {
    /// The same letters, case and marks aside.
    case same
    /// Two spellings that one name can have in different alphabets or standards.
    case transliteration
    /// Nearly the same letters: a slip, or a spelling no rule explains.
    case edit
    /// One side writes in two words what the other writes in one.
    case joined
    /// A letter that stands for the word.
    case initial
    /// A short form and its words: *ONU*, *Organizzazione delle Nazioni Unite*.
    case acronym
    /// The same thing in two languages: *banca*, *bank*.
    case translation
    /// A known familiar form: *Bibi*, *Benjamin*.
    case nickname
    /// A word without weight: particle, title, legal form.
    case minor
    /// Stands on one side only.
    case unmatched
    /// Stands against a word that it cannot be.
    case conflict
  }

  public let kind: Kind
  public let left: [NamePart]
  public let right: [NamePart]
  /// How alike the parts are, 0…1.
  public let score: Score
  /// What the piece says for (positive) or against (negative) one entity.
  public let weight: MatchWeight

  public init(kind: Kind, left: [NamePart], right: [NamePart], score: Score, weight: MatchWeight) {
    self.kind = kind
    self.left = left
    self.right = right
    self.score = score
    self.weight = weight
  }
}

/// A named reason why two names that look alike are not one.
public enum NameConflict: String, Hashable, Sendable, CaseIterable {
  case givenNameDiffers
  case familyNameDiffers
  case patronymicDiffers
  /// *bin*, *ibn*, *ben*: another father, or son and father swapped.
  case filiationDiffers
  /// *Nazarbayev*, *Nazarbayeva*.
  case genderDiffers
  case generationDiffers
  case numberDiffers
  case legalFormDiffers
  /// *Bank of Armenia*, *Bank of America*.
  case placeDiffers
  /// *Ministry of Finance*, *Bank of Finance*.
  case headDiffers
  /// Different Han characters that sound alike.
  case hanCharactersDiffer
  case initialDiffers
  case acronymDiffers

  /// The reason as a person reads it.
  public var explanation: String {
    switch self {
    case .givenNameDiffers: "given name differs"
    case .familyNameDiffers: "family name differs"
    case .patronymicDiffers: "patronymic differs"
    case .filiationDiffers: "father's name differs"
    case .genderDiffers: "a man's form beside a woman's"
    case .generationDiffers: "generation differs"
    case .numberDiffers: "number differs"
    case .legalFormDiffers: "legal form differs"
    case .placeDiffers: "place differs"
    case .headDiffers: "kind of organization differs"
    case .hanCharactersDiffer: "Han characters differ"
    case .initialDiffers: "initial differs"
    case .acronymDiffers: "acronym differs"
    }
  }
}
