import Configuration
import Domain
import Foundation

/// What holds for one run: from options, configuration and environment, in that order.
struct Settings {
  let language: Language
  let database: String
  /// Who acts, as it was given: a person's name or any other name.
  let actor: String
  /// Whether somebody said who acts, as against the login name.
  let isActorGiven: Bool
  let today: Day
  /// Whether `--today` set the day.
  let isTodayGiven: Bool
  let isReadOnly: Bool
  let theme: ThemeName
  /// Whether `--database` was given, and not only the environment or the configuration.
  let isDatabaseGiven: Bool

  /// What the options say, filled up from configuration and environment.
  ///
  /// - Throws: Where `--today` is no date.
  init(
    _ options: GlobalOptions, _ configuration: Configuration, _ environment: CommandEnvironment
  ) throws(CommandFailure) {
    language = options.language ?? Self.language(configuration, environment)
    let paths = ProgramPaths(environment)
    database = paths.absolute(
      options.database ?? environment.value("SAMBYGG_DATABASE") ?? configuration.database
        ?? paths.database)
    isActorGiven = options.actor != nil || configuration.actor != nil
    let names = [options.actor, configuration.actor, environment.loginName].compactMap { $0 }
    actor = names.map { TextRules.trimmed(TextRules.cleanLine($0)) }.first { !$0.isEmpty } ?? "–"
    if let text = options.today {
      do {
        today = try Day.parse(text, today: environment.today, sense: .past)
      } catch {
        throw .options([OptionRefusal(option: "--today", problem: .day(error))])
      }
    } else {
      today = environment.today
    }
    isTodayGiven = options.today != nil
    isReadOnly = options.readOnly
    theme = configuration.theme ?? .standard
    isDatabaseGiven = options.database != nil
  }

  /// The language without any option: the configuration's, the locale's, else bokmål.
  static func language(
    _ configuration: Configuration, _ environment: CommandEnvironment
  ) -> Language {
    if let language = configuration.language { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment.value($0) }.first
    return switch locale?.prefix(2) {
    case "nn": .nn
    case "en": .en
    default: .nb
    }
  }
}

extension CommandEnvironment {
  /// The variable's value, or nil where it is not set or empty.
  func value(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// Where the program's own files are, by the XDG rules.
struct ProgramPaths {
  private let environment: CommandEnvironment

  /// Finds the paths by the variables of an environment.
  init(_ environment: CommandEnvironment) {
    self.environment = environment
  }

  /// The folder of the program's data.
  var dataFolder: String { folder("XDG_DATA_HOME", ".local/share") }

  /// The file that is worked in where none is named.
  var database: String { dataFolder + "/sambygg.sqlite" }

  /// The file of the sample municipality.
  var demoDatabase: String { dataFolder + "/demo.sqlite" }

  /// The person's own settings.
  var configuration: String { folder("XDG_CONFIG_HOME", ".config") + "/config.yaml" }

  /// The path from the root, by the current folder.
  func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : environment.currentFolder + "/" + path
    return URL(fileURLWithPath: whole).standardizedFileURL.path
  }

  /// A relative path in an XDG variable is passed over, as the rules say.
  private func folder(_ variable: String, _ standard: String) -> String {
    if let given = environment.value(variable), given.hasPrefix("/") {
      return given + "/sambygg"
    }
    return environment.homeFolder + "/" + standard + "/sambygg"
  }
}
