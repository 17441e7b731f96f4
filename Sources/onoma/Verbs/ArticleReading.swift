import OnomaKit

/// Reads and annotates the documents of a run, a batch at a time: side by side, in bounded number, in their order.
struct ArticleReading {
  private let annotation: DocumentAnnotation
  private let bounds: BatchBounds
  private let jobs: Int
  private var source: DocumentSource
  private var progress: ProgressBar
  /// Documents behind, of all batches.
  private var done = 0
  private var seen = SeenDocuments()

  typealias Read = Result<ReadArticle, CommandFailure>

  init(_ files: [InputFile], annotation: DocumentAnnotation, bounds: BatchBounds, jobs: Int) {
    self.annotation = annotation
    self.bounds = bounds
    self.jobs = jobs
    source = DocumentSource(files: files)
    // Feeds, JSON lines and what a pipe brings hold nobody knows how many.
    let areCounted = files.allSatisfy { $0.kind == .article && $0.path != "-" }
    progress = ProgressBar(title: "Reading", total: areCounted ? files.count : 0)
  }

  /// The documents of the next batch that could be read, in input order, perhaps none; the others are reported. Nil
  /// behind the last.
  mutating func next(log: inout FailureLog) async -> [ReadArticle]? {
    let results = jobs == 1 ? readAlone() : await readSideBySide()
    progress.clear()
    return results.isEmpty ? nil : successes(of: results, log: &log)
  }

  /// Alone there is nobody to hand the work to.
  private mutating func readAlone() -> [Read] {
    var draft = Draft()
    while let next = pull(&draft) {
      draft.results[next.place] = annotation.article(next.document)
      step()
    }
    return draft.results.compactMap(\.self)
  }

  private mutating func readSideBySide() async -> [Read] {
    var draft = Draft()
    let annotation = annotation
    await withTaskGroup(of: (Int, Read).self) { group in
      var running = 0
      while let next = pull(&draft) {
        if running == jobs, let (place, result) = await group.next() {
          draft.results[place] = result
          running -= 1
          step()
        }
        running += 1
        group.addTask { (next.place, annotation.article(next.document)) }
      }
      for await (place, result) in group {
        draft.results[place] = result
        step()
      }
    }
    return draft.results.compactMap(\.self)
  }

  /// A batch that is being read.
  private struct Draft {
    /// By document in input order; nil while one is worked on.
    var results: [Read?] = []
    var bytes = 0
  }

  /// The next document of the batch with its place; nil when the batch is full, or behind the last.
  private mutating func pull(_ draft: inout Draft) -> (place: Int, document: PendingDocument)? {
    while !bounds.areReached(documents: draft.results.count, bytes: draft.bytes) {
      do {
        guard let document = try source.next() else { return nil }
        draft.bytes += document.byteCount
        draft.results.append(nil)
        return (draft.results.count - 1, document)
      } catch {
        draft.results.append(.failure(error as? CommandFailure ?? CommandFailure(.internalFailure, "\(error)")))
      }
    }
    return nil
  }

  private mutating func step() {
    done += 1
    progress.update(done)
  }

  /// Reports failures in input order, whichever thread met them first.
  private mutating func successes(of results: [Read], log: inout FailureLog) -> [ReadArticle] {
    var articles: [ReadArticle] = []
    for result in results {
      switch result {
      case .failure(let failure): log.report(failure)
      case .success(let article):
        let id = article.annotated.id
        guard seen.insert(id) else {
          log.report(
            CommandFailure(.badInput, "\(id.rawValue): given twice in this run; give each document its own doc_id"))
          continue
        }
        articles.append(article)
      }
    }
    return articles
  }
}

/// The ids of a run's documents, eight bytes each: a million names would be the largest thing in memory.
///
/// Two ids of one hash would be taken for one, which among a million happens once in forty million runs.
private struct SeenDocuments {
  private var hashes: Set<UInt64> = []

  /// False for an id that was there already.
  mutating func insert(_ id: DocumentID) -> Bool {
    var hash = ContentHash()
    hash.combine(id.rawValue)
    return hashes.insert(hash.value).inserted
  }
}
