/// What fixed phrases of the press's pages say of a block, beyond those of the word lists.
enum BlockPhrases {
  /// True for a heading of what readers wrote.
  static func nameComments(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return words(of: text).contains(where: comments.contains) || hanComments.contains(where: text.contains)
  }

  /// True for a line that names a network, as calls to follow a channel there do.
  static func nameNetwork(_ bytes: ArraySlice<UInt8>) -> Bool {
    words(of: String(decoding: bytes, as: UTF8.self)).contains(where: networks.contains)
  }

  /// True for a line that says who wrote a quoted message, as embedded ones do: `— Name (@name)`.
  static func signMessage(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.contains(UInt8(ascii: "@")) else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.contains("(@") && dashes.contains { text.drop(while: \.isWhitespace).hasPrefix($0) }
  }

  /// True for a notice in Chinese, which parts no words that lists could hold, that the text may not be printed again.
  static func forbidReprint(_ bytes: [UInt8]) -> Bool {
    guard bytes.contains(where: hanLeads.contains) else { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    return hanReservations.contains(where: text.contains)
  }

  private static func words(of text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private static let comments: Set<String> = [
    "comments", "commenti", "commento", "kommentare", "commentaires", "comentarios", "comentários", "reacties",
    "komentarze", "yorumlar", "комментарии", "комментариев", "комментария", "комментарий", "коментарі", "пікірлер",
    "пікір",
    "التعليقات", "تعليقات",
  ]
  private static let hanComments = ["评论", "評論", "留言", "コメント"]
  private static let hanReservations = ["不得转载", "不得轉載", "请勿转载", "請勿轉載", "禁止转载", "禁止轉載", "版权所有", "版權所有"]
  /// Leads of U+4000 to U+9FFF.
  private static let hanLeads: ClosedRange<UInt8> = 0xE4...0xE9
  private static let networks: Set<String> = [
    "telegram", "whatsapp", "viber", "facebook", "instagram", "youtube", "tiktok", "linkedin", "телеграм", "вконтакте",
    "одноклассники",
  ]
  private static let dashes = ["—", "–", "-"]
}
