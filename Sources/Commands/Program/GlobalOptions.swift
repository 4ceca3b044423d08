import ArgumentParser
import Domain

/// What every command takes.
struct GlobalOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The file to work in (or SAMBYGG_DATABASE).", valueName: "file"))
  var database: String?

  @Option(help: ArgumentHelp("The language of messages: nb, nn or en.", valueName: "code"))
  var language: Language?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who acts: a person's name or any other name.", valueName: "name"))
  var actor: String?

  @Option(
    help: ArgumentHelp("The day that rules and defaults go by.", valueName: "date"))
  var today: String?

  @Flag(help: "Change nothing in the file.")
  var readOnly = false
}

extension Language: ExpressibleByArgument {}
