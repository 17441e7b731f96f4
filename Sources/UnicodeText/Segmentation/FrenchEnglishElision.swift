extension ElisionRules {
  /// French: articles, weak pronouns and conjunctions. `aujourd’hui` and `presqu’île` are one word each.
  static let french = Lists(
    prefixes: prefixes([
      (.always, "qu jusqu lorsqu puisqu quoiqu j"), (.article, "l"), (.particle, "d"), (.verbal, "m t s c n"),
    ]),
    articleNames: words("oréal oreal équipe equipe express obs humanité aquila isle"),
    commonNouns: words(
      """
      abord accord ailleurs après autres autre ici où un une iran irak israël italie inde europe afrique amérique asie
      allemagne espagne angleterre autriche algérie ukraine égypte
      """),
    cliticFollowers: words(
      """
      ai avais aurais aurai étais en y entends espère est était étaient ont a avait aurait il ils elle elles on
      """))

  /// English: the possessive and the short form of *is* and *has*.
  static let english = Lists(prefixes: [:], splitsPossessive: true)
}
