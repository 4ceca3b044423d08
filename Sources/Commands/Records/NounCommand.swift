import ArgumentParser

/// A noun of the command line with its verbs.
protocol NounCommand: ParsableCommand {
  associatedtype Noun: RecordNoun

  /// The verbs, in the order of the help text.
  static var verbs: [any ParsableCommand.Type] { get }
}

extension NounCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: Noun.word, abstract: "Works with \(Noun.plural).", subcommands: verbs)
  }
}
