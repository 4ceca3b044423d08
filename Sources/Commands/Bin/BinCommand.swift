import ArgumentParser

/// Gathers the commands that begin with `bin`.
struct BinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bin", abstract: "Works with what was deleted.",
    subcommands: [ListBin.self, RestoreFromBin.self, EmptyBin.self])
}
