/// What pages ask of their readers between the lines of a story: to listen to it, to answer a poll.
enum ReaderRequests {
  /// True for a line that offers to read the story aloud: it begins or ends with a word for listening, and names the story
  /// or how many minutes it takes. A sentence that someone says in the story ends like one.
  static func offerAudio(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    if hanAudio.contains(where: text.contains) { return true }
    let words = words(of: text)
    guard let first = words.first, let last = words.last(where: { $0.allSatisfy(\.isLetter) }) else { return false }
    guard listening.contains(first) || listening.contains(last) else { return false }
    return words.contains(where: stories.contains) || holdsMinutes(words)
  }

  /// True for a short heading of a poll among readers.
  static func namePoll(_ bytes: ArraySlice<UInt8>) -> Bool {
    let words = words(of: String(decoding: bytes, as: UTF8.self))
    return words.count <= longestPollHeading && words.contains(where: polls.contains)
  }

  /// True for a question to the readers themselves.
  static func ask(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let last = text.last(where: { !$0.isWhitespace }), questionMarks.contains(last) else { return false }
    return hanAddresses.contains(where: text.contains) || words(of: text).contains(where: addresses.contains)
  }

  /// "Poll of the day", "Il sondaggio di oggi".
  private static let longestPollHeading = 4

  /// A number and a word for minutes, as in "5 min".
  private static func holdsMinutes(_ words: [String]) -> Bool {
    zip(words, words.dropFirst()).contains { $0.allSatisfy(\.isNumber) && minutes.contains($1) }
  }

  /// Runs of letters and runs of digits: elements in a line leave no space between `articolo` and `4 min`.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var last: Character = " "
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        if character.isLetter == last.isLetter, character.isNumber == last.isNumber {
          words[words.count - 1].append(character)
        } else {
          words.append(String(character))
        }
      }
      last = character
    }
    return words
  }

  private static let listening: Set<String> = [
    "listen", "ascolta", "ascoltare", "anhören", "hören", "vorlesen", "écouter", "écoutez", "escuchar", "escucha",
    "ouvir",
    "ouça", "luister", "beluister", "posłuchaj", "dinle", "dinleyin", "слушать", "прослушать", "послушать", "слухати",
    "прослухати", "тыңдау", "тыңдаңыз", "استمع",
  ]
  private static let stories: Set<String> = [
    "article", "story", "articolo", "notizia", "artikel", "beitrag", "text", "artículo", "noticia", "artigo", "notícia",
    "artykuł", "artykułu", "haberi", "makaleyi", "статью", "новость", "статтю", "мақаланы", "المقال", "الخبر",
  ]
  private static let minutes: Set<String> = [
    "min", "mins", "minute", "minutes", "minuti", "minuto", "minutos", "minuten", "minuty", "minut", "dk", "dakika",
    "мин",
    "минут", "минуты", "хв", "хвилин", "минута", "دقائق", "دقيقة",
  ]
  private static let hanAudio = ["收听本文", "收聽本文", "朗读全文", "朗讀全文", "この記事を聞く", "記事を聴く"]

  private static let polls: Set<String> = [
    "poll", "sondaggio", "umfrage", "abstimmung", "sondage", "encuesta", "sondeo", "enquete", "sondagem",
    "ankieta", "anket", "опрос", "голосование", "опитування", "сауалнама", "استطلاع",
  ]
  private static let questionMarks: Set<Character> = ["?", "？", "؟"]
  /// Words for those who are spoken to, and "secondo te" and its like by their second word.
  private static let addresses: Set<String> = [
    "you", "your", "tu", "te", "voi", "vi", "vostro", "vostra", "ti", "sie", "ihr", "ihre", "ihnen", "du", "dich",
    "vous",
    "votre", "vos", "usted", "ustedes", "tú", "você", "jij", "jouw", "siz", "sizce", "вы", "вас", "вам", "ваш", "ваше",
    "ви", "ваша", "сіз", "сіздің", "сізге", "برأيك", "رأيك",
  ]
  private static let hanAddresses = ["你", "您", "あなた"]
}
