import ArgumentParser
import Configuration
import Domain
import Foundation
import Store

/// `open`: the work surface; the command where none is named.
struct OpenCommand: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Opens the work surface.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let settings = context.settings
    if context.isFirstRun {
      let first = FirstRun(environment: context.environment, language: settings.language)
      guard try first.run(context) else { return }
    }
    try context.runSession(
      SessionRequest(
        database: settings.database, language: settings.language, actor: settings.actor,
        today: settings.isTodayGiven ? settings.today : nil, isReadOnly: settings.isReadOnly,
        isDemo: false, theme: settings.theme.rawValue))
  }
}

extension OpenCommand {
  /// Reads the command in its plainest form without the parser, which takes longer than a first
  /// frame should: `open` or nothing, and options followed by their values.
  ///
  /// Gives nil for whatever else is there, which the parser then reads or refuses.
  init?(plain arguments: [String]) {
    var options = GlobalOptions()
    options.database = nil
    options.language = nil
    options.actor = nil
    options.today = nil
    options.readOnly = false
    var rest = arguments.first == "open" ? arguments.dropFirst() : arguments[...]
    while let name = rest.popFirst() {
      if name == "--read-only" {
        options.readOnly = true
        continue
      }
      guard let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
      switch name {
      case "--database": options.database = value
      case "--as": options.actor = value
      case "--today": options.today = value
      case "--language":
        guard let language = Language(rawValue: value) else { return nil }
        options.language = language
      default: return nil
      }
    }
    self.init()
    global = options
  }
}

extension CommandContext {
  /// Whether the file is still to be made, and somebody is there to say what it is for.
  fileprivate var isFirstRun: Bool {
    environment.isTerminal && !settings.isReadOnly
      && !FileManager.default.fileExists(atPath: settings.database)
  }

  /// Makes and opens the file of a first run, its folder with it.
  func storeMade(at path: String) throws(CommandFailure) -> Store {
    var options = StoreOptions()
    options.createIfMissing = true
    options.clock = environment.clock
    options.random = environment.random
    let made = options
    return try asking(try Store.open(path: path, options: made))
  }

  /// Opens the work surface; an error comes back when it cannot go on.
  func runSession(_ session: SessionRequest) throws(CommandFailure) {
    try asking(try environment.runSession(session))
  }
}
