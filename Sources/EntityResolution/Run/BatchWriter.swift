import MentionExtraction
import TextModel

/// Writes down what a run found, as a batch for the store.
struct BatchWriter {
  let run: ResolutionRun
  let profiles: [ChainProfile]
  let outcome: ResolutionOutcome
  /// By article: the hash of its annotations.
  let digests: [UInt64]

  /// The batch; articles that the store holds unchanged are left out.
  func batch(leavingOut isSettled: [Bool]) -> StoreBatch {
    var sightings = [[Sighting]](repeating: [], count: run.articles.count)
    for (index, profile) in profiles.enumerated() {
      guard let node = outcome.nodeOfProfile[index] else { continue }
      sightings[profile.document].append(
        Sighting(
          mention: profile.reference, entity: outcome.entities[node], type: outcome.types[node], names: profile.names,
          roles: profile.roles, otherPlaces: profile.otherPlaces))
    }
    let documents = run.articles.indices.filter { !isSettled[$0] }.map { index in
      StoredDocument(id: run.articles[index].id, digest: digests[index], sightings: sightings[index])
    }
    return StoreBatch(documents: documents, keys: keys, judgments: judgments)
  }

  private func spellings(_ left: Int, _ right: Int) -> String {
    (outcome.nodes[left].names.first?.value ?? "") + " | " + (outcome.nodes[right].names.first?.value ?? "")
  }

  private var keys: [EntityID: [BlockingKey]] {
    var keys: [EntityID: [Int]] = [:]
    for index in outcome.nodes.indices where !outcome.nodes[index].chains.isEmpty {
      keys[outcome.entities[index], default: []] += outcome.nodes[index].keys
    }
    return keys.mapValues { numbers in numbers.sortedOnce().map { outcome.keys[$0] } }
  }

  /// Joins with their reason, joins that a person's judgment forbids, and pairs that a person may be asked about.
  private var judgments: [Judgment] {
    outcome.decisions.compactMap { decision in
      let (left, right) = (decision.pair.left, decision.pair.right)
      // A pair refused because the two had been told apart by stronger evidence is no question.
      if !decision.isJoined, outcome.entities[left] == outcome.entities[right] { return nil }
      return Judgment(
        left: outcome.nodes[left].reference, right: outcome.nodes[right].reference,
        verdict: decision.isJoined ? .same : decision.refusal == nil ? .unsure : .different,
        weight: MatchWeight(bits: decision.pair.bits), author: .matcher(version: EntityResolver.version),
        evidence: [decision.reason, spellings(left, right)] + [decision.refusal].compactMap(\.self))
    }
  }
}
