import ArgumentParser
import Documents
import Domain
import Store
import Wording

/// For whom a document is made, and where it goes.
struct ExportOptions: ParsableArguments {
  @Option(help: "internal (with names) or public.") var profile: DocumentProfile = .internal
  @Flag(help: "Put title, date and language before everything, as YAML.") var frontMatter = false
  @OptionGroup var target: FileTarget

  /// The choices as a document takes them.
  var options: DocumentOptions {
    var options = DocumentOptions(profile: profile, version: ProductVersion.current)
    options.hasFrontMatter = frontMatter
    return options
  }
}

extension CommandContext {
  /// Writes a document, and says what it lacks and whether it is too long.
  mutating func deliver(
    _ document: DocumentOutput, to target: FileTarget
  ) throws(CommandFailure) {
    try write(document.markdown, to: target)
    if !document.missing.isEmpty {
      say(CommandText.documentLacks(document.missing.map { text($0.text) }))
    }
    if document.isTooLong, let aim = document.wordAim {
      say(CommandText.documentTooLong(words: document.wordCount, aim: aim))
    }
  }

  /// The meeting that a command names, by reference.
  func meeting(_ text: String, _ store: Store) throws(CommandFailure) -> Identifier<Meeting> {
    try identifier(text, Meeting.self, store)
  }
}
