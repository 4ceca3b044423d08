import ArgumentParser

/// Gathers the commands that begin with `import`.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Takes in what another file holds.",
    subcommands: [ImportIdeas.self, ImportArchive.self])
}
