import Commands
import Domain
import Foundation
import Interface
import Ncurses
import Runtime
import Screen
import Store

/// Opens the work surface on this machine's terminal, on the file that a command names.
enum WorkSurface {
  /// Runs until the session is left, and ends the program then.
  static func run(_ wanted: SessionRequest) throws(StoreError) -> Never {
    let variables = ProcessInfo.processInfo.environment
    var options = StoreOptions(
      isReadOnly: wanted.isReadOnly, createIfMissing: !wanted.isReadOnly)
    options.forceNetworkFileSystem = variables["SAMBYGG_FORCE_NETWORK"] != nil
    let store = try Store.open(path: wanted.database, options: options)
    let environment = RuntimeEnvironment(
      variables: variables, followsClock: wanted.today == nil, writeFile: DocumentFile.write)
    let session = Session(
      language: wanted.language, actor: wanted.actor,
      today: wanted.today ?? environment.now().day,
      municipality: try store.municipalityName(), isDemo: wanted.isDemo,
      isReadOnly: wanted.isReadOnly, path: wanted.database,
      exportFolder: FileManager.default.currentDirectoryPath,
      platform: try store.platform().map { RecordLink($0.id) },
      version: ProductVersion.current)
    let terminal = try terminal(theme: Theme(rawValue: wanted.theme) ?? .standard, variables)
    let loop = SessionLoop(
      terminal: terminal, store: store, session: session, environment: environment)
    loop.run(backup: wanted.isReadOnly ? nil : BackupOfTheDay(), options: options)
    terminal.leave()
    try store.close()
    exit(EXIT_SUCCESS)
  }

  private static func terminal(
    theme: Theme, _ variables: [String: String]
  ) throws(StoreError) -> NcursesTerminal {
    do throws(TerminalError) {
      return try NcursesTerminal(theme: theme, environment: variables)
    } catch {
      throw .noTerminal
    }
  }
}
