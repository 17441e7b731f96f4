import OnomaKit

/// A document that came through the first half of the way, with what the output needs of its text.
struct ReadArticle: Sendable {
  let annotated: AnnotatedArticle
  /// For each mention of the article, where it stands in the input (for HTML, in the page), in the unit of the output.
  let ranges: [TextRange]
  /// The text, where the output shows it.
  let text: SourceText?
  /// The date that the document bears, as it stands there.
  let date: String?

  /// Where a mention stands in the input.
  ///
  /// - Parameter place: where the search in the article's mentions starts, 0 for the first; mentions asked for in their
  ///   order are found at once.
  func shownRange(of mention: Mention, from place: inout Int) -> TextRange {
    while place < ranges.count, annotated.mentions[place].range != mention.range { place += 1 }
    return place < ranges.count ? ranges[place] : mention.range
  }
}

/// Reads and annotates documents side by side, in bounded number, and keeps their order.
struct ArticleReading: Sendable {
  let pipeline: ArticlePipeline
  let offsets: OffsetUnit
  let givenMentions: Bool
  let keepsText: Bool
  let jobs: Int

  /// All documents that could be read, in input order; the others are reported.
  func read(_ files: [InputFile], log: inout FailureLog) async -> [ReadArticle] {
    var source = DocumentSource(files: files)
    var progress = ProgressBar(title: "Reading", total: files.contains { $0.kind == .jsonLines } ? 0 : files.count)
    var results: [Result<ReadArticle, CommandFailure>?] = []
    await withTaskGroup(of: (Int, Result<ReadArticle, CommandFailure>).self) { group in
      var running = 0
      var done = 0
      while true {
        let pending: PendingDocument?
        do {
          pending = try source.next()
        } catch {
          results.append(.failure(error as? CommandFailure ?? CommandFailure(.internalFailure, "\(error)")))
          continue
        }
        guard let pending else { break }
        if jobs == 1 {
          // Alone there is nobody to hand the work to.
          results.append(annotated(pending))
          done += 1
          progress.update(done)
          continue
        }
        if running == jobs, let (index, result) = await group.next() {
          results[index] = result
          running -= 1
          done += 1
          progress.update(done)
        }
        let index = results.count
        results.append(nil)
        running += 1
        group.addTask { (index, annotated(pending)) }
      }
      for await (index, result) in group {
        results[index] = result
        done += 1
        progress.update(done)
      }
    }
    progress.clear()
    return successes(of: results.compactMap(\.self), log: &log)
  }

  /// Reports failures in input order, whichever thread met them first.
  private func successes(of results: [Result<ReadArticle, CommandFailure>], log: inout FailureLog) -> [ReadArticle] {
    var articles: [ReadArticle] = []
    var seen: Set<DocumentID> = []
    for result in results {
      switch result {
      case .failure(let failure): log.report(failure)
      case .success(let article):
        guard seen.insert(article.annotated.id).inserted else {
          log.report(
            CommandFailure(
              .badInput, "\(article.annotated.id.rawValue): given twice in this run; give each document its own doc_id")
          )
          continue
        }
        articles.append(article)
      }
    }
    return articles
  }

  private func annotated(_ pending: PendingDocument) -> Result<ReadArticle, CommandFailure> {
    do {
      let document = try pending.document(offsets: offsets, withMentions: givenMentions).repaired()
      let article = try pipeline.annotate(document)
      return .success(
        ReadArticle(
          annotated: article, ranges: ranges(of: article.mentions, in: document), text: keepsText ? document.text : nil,
          date: document.date)
      )
    } catch let failure as CommandFailure {
      return .failure(failure)
    } catch {
      return .failure(CommandFailure(.badInput, "\(error)"))
    }
  }

  private func ranges(of mentions: [Mention], in document: Document) -> [TextRange] {
    let translator = OffsetTranslator(document.sourceText, unit: offsets)
    return mentions.map { translator.range(forUTF8: document.sourceRange(for: $0.range)) }
  }
}
