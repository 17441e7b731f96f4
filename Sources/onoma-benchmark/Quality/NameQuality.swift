import Foundation
import OnomaKit

/// Scores the name matcher on the tables of true variants and of different names.
enum NameQuality {
  static func measure(folder: String, into table: inout ReportTable) throws {
    let matcher = NameMatcher()
    let same = try probabilities("\(folder)/variants.tsv", matcher)
    let different = try probabilities("\(folder)/different.tsv", matcher)
    let ask = matcher.profile.ask
    let accept = matcher.profile.same
    table.figure("true variants accepted", share(same) { $0 >= accept })
    table.figure("true variants accepted or asked about", share(same) { $0 >= ask })
    table.figure("different names accepted (should be none)", share(different) { $0 >= accept })
    table.figure("different names kept apart", share(different) { $0 < ask })
  }

  private static func share(_ values: [Probability], _ fits: (Probability) -> Bool) -> String {
    let count = values.count(where: fits)
    return "\(count) of \(values.count)  \(FMeasure.percent(Double(count) / Double(max(values.count, 1)))) %"
  }

  /// Rows are `left<TAB>right<TAB>type<TAB>note`; lines that begin with # are remarks.
  private static func probabilities(_ path: String, _ matcher: NameMatcher) throws -> [Probability] {
    let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 3, fields[0] != "left" else { return nil }
      return matcher.compare(fields[0], fields[1], type: EntityType(rawValue: fields[2].uppercased())).probability
    }
  }
}
