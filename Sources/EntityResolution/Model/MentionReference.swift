public import TextModel

/// Points at one mention: the document and the place in its text.
///
/// A judgment names mentions and not entities, because entities are derived and may be derived anew.
public struct MentionReference: Hashable, Sendable {
  public let document: DocumentID
  /// UTF-8 range in the document's text.
  public let range: TextRange

  public init(document: DocumentID, range: TextRange) {
    self.document = document
    self.range = range
  }
}

extension MentionReference: Comparable {
  /// Orders by document, then by place in the text.
  public static func < (left: MentionReference, right: MentionReference) -> Bool {
    left.document == right.document ? left.range < right.range : left.document < right.document
  }
}
