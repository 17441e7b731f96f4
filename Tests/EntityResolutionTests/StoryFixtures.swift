import TextModel

/// Small stories in several languages, written for these tests.
enum StoryFixtures {
  static let defense = [
    MarkedArticle(
      "it-difesa", .italian,
      """
      Il ministro della Difesa [Dong Jun|PER|minister] è in [Kazakistan|LOC]. Ad [Astana|LOC] il presidente \
      [Kassym-Jomart Tokaev|PER|president] ha lodato la [Cina|LOC]. [Dong|PER] ha citato \
      l'[Organizzazione per la cooperazione di Shanghai|ORG] ([SCO|ORG]) e l'[Asia centrale|LOC]. [Pechino|LOC] tace.
      """),
    MarkedArticle(
      "en-defense", .english,
      """
      Defence minister [Dong Jun|PER|minister] met President [Kassym-Jomart Tokayev|PER|president] in [Astana|LOC]. \
      [Tokayev|PER] thanked [China|LOC]. The [Shanghai Cooperation Organization|ORG] meets in [Central Asia|LOC]. \
      [Kazakhstan|LOC] agreed. [Beijing|LOC] was silent.
      """),
    MarkedArticle(
      "ru-oborona", .russian,
      "Министр [Дун Цзюнь|PER|minister] встретил президента [Касым-Жомарт Токаев|PER|president] в [Астане|LOC]."),
  ]

  static let un = [
    MarkedArticle(
      "it-onu", .italian,
      "L'[ONU|ORG] e la [Croce Rossa Indonesiana|ORG]; il [Partito Comunista Cinese|ORG] e l'[Unione Europea|ORG]."),
    MarkedArticle(
      "en-un", .english,
      """
      The [United Nations|ORG] ([UN|ORG]) and the [Indonesian Red Cross|ORG]; the [Chinese Communist Party|ORG] and \
      the [EU|ORG].
      """),
  ]

  static let namesakes = [
    MarkedArticle("en-a", .english, "[Dong|PER] sells noodles in [Leeds|LOC]."),
    MarkedArticle("en-b", .english, "[Aliya Nazarbayeva|PER] and [Dariga Nazarbayeva|PER] are sisters."),
    MarkedArticle("en-c", .english, "[Nursultan Nazarbayev|PER] wrote a book."),
    MarkedArticle("en-d", .english, "The [Bank of Armenia|ORG] is not the [Bank of America|ORG]."),
    MarkedArticle("it-d", .italian, "La [Banca d'Armenia|ORG] non è la [Banca d'America|ORG]."),
  ]

  static var all: [MarkedArticle] { defense + un + namesakes }
}
