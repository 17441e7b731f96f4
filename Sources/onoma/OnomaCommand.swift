import ArgumentParser
import OnomaKit

/// The command `onoma`: articles in, entities out, and each stage of that way as a verb of its own.
@main
struct OnomaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "onoma",
    abstract: "Brings every spelling of a person, place or organization in multilingual news to one entity.",
    discussion: """
      Every verb reads UTF-8 and streams; no path, or -, means standard input. Offsets count UTF-8 bytes unless \
      --offsets says otherwise.

      Examples:
        onoma resolve articles/                         entities of a folder of articles
        onoma resolve news.jsonl --format jsonl         one line of mentions a document
        echo 'Il presidente kazako' | onoma detect      it<TAB>0.99
        printf 'Tokayev\\tТокаев\\n' | onoma compare --explain

      Exit status: 0 done, 64 wrong use, 65 bad input, 66 missing input, 70 internal, 74 input/output.
      """,
    version: VersionText.ifAsked,
    subcommands: [
      ResolveCommand.self, DetectCommand.self, NormalizeCommand.self, RomanizeCommand.self, MentionsCommand.self,
      CompareCommand.self, IndexCommand.self, SearchCommand.self, ClusterCommand.self, JudgeCommand.self,
      WhyCommand.self,
      WhyNotCommand.self, ReviewCommand.self, HistoryCommand.self, VerifyCommand.self,
      ImportCommand.self, ExportCommand.self,
    ]
  )
}
