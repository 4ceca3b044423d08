import ArgumentParser
import Configuration
import Domain
import Store

/// `open`: the work surface; the command where none is named.
struct OpenCommand: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Opens the work surface.")

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let settings = context.settings
    try context.runSession(
      Session(
        database: settings.database, language: settings.language, actor: settings.actor,
        today: settings.isTodayGiven ? settings.today : nil, isReadOnly: settings.isReadOnly,
        isDemo: false, theme: settings.theme.rawValue))
  }
}

extension CommandContext {
  /// Opens the work surface; an error comes back when it cannot go on.
  func runSession(_ session: Session) throws(CommandFailure) {
    try asking(try environment.runSession(session))
  }
}
