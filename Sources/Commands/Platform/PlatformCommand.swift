import ArgumentParser
import Domain

/// Gathers the commands that begin with `platform`.
struct PlatformCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "platform", abstract: "Works with the municipality's own settings.",
    subcommands: [ShowPlatform.self, EditPlatform.self])
}

/// The platform on the command line: one row in a file.
enum PlatformNoun: RecordNoun {
  typealias Row = Platform

  static let word = "platform"
  static let plural = "settings"
  static var columns: [ListColumn<Platform>] { [] }
}

/// The options of `platform edit`.
enum PlatformFields: OptionFields {
  /// `--language` after `platform edit` arrives as `--platform-language`, because the program's
  /// own language has the short name (``ArgumentPreparation``).
  static var optionFields: [FieldOption] {
    PlatformNoun.options([.free]).map { option in
      option.field.key == "language"
        ? FieldOption(option.field, names: ["platform-language"]) : option
    }
  }
}
