/// The weights of evidence, in log₂ odds. Each is a round figure set by the reason beside it and checked on
/// development stories; they are to be fitted once the stages before are settled.
enum Bits {
  /// Letter for letter the same name, or made of the same things.
  static let equalNames = 10.0
  /// Not this way at all.
  static let never = -64.0

  /// A spelling comparison of organizations and places must be this much surer than a comparison of what they are
  /// made of: unlike persons' names theirs are made of words that many share.
  static let spelling = 2.0

  /// Four letters or more, and a name whose words begin with them: *USAF*, *United States Air Force*.
  static let manyInitials = 4.0
  /// Three letters are the initials of several names: one story must hold both.
  static let threeInitials = -2.0
  static let fewInitials = 3

  /// One shared office: *president* fits hundreds of people, few of them in the same news.
  static let sharedRole = 3.0
  /// An office alone does not make two whole names one.
  static let mostRoleHelp = 1.0

  /// Taggers and papers take one name for an organization here and for a place there in one case of four.
  static let tellingOrganizationOrPlace = 2.0
  /// A single word that is both is as often two things: the town and its club.
  static let organizationOrPlace = 9.0
  /// A whole personal name that is tagged otherwise elsewhere is nearly always a tagger's slip.
  static let personElse = 5.0
  /// A single word that is a person here and something else there: two things, unless one story names both.
  static let lonePersonElse = 12.0

  /// A lone surname in two articles: against one entity as long as nothing else speaks for it.
  static let lonePersonPrior = 8.0
  /// *Supreme Court* in two articles: many news are of the same country.
  static let genericPrior = 4.0
  /// Of a part only so much can be learned from its letters.
  static let mostPartNames = 4.0
  /// The only person of the batch and the store who could be meant.
  static let onlyBearer = 2.0
  /// A part is joined only when the best bearer is ahead of the next by this.
  static let bearerMargin = 2.0

  /// A lone surname beside a whole name that it could be a part of, in one article: as much as a story shares.
  static let inOneArticle = 8.0
  /// An article that spells one person's name in two ways spells it much alike.
  static let spellingsInOneArticle = 4.0

  /// Whole names of people at least this much alike are held against the company they keep.
  static let doubtful = -4.0
  /// Names of one story are mostly of different people: for whole names company says half of what it says for parts.
  static let companyHelpsWholes = 0.5

  /// Below this, two whole names in one cluster contradict each other.
  static let contradiction = -4.0
}
