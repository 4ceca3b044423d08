import Commands
import Domain
import Foundation
import Interface
import Ncurses
import Runtime
import Screen
import Store
import Synchronization

/// Opens the work surface on this machine's terminal, on the file that a command names.
enum WorkSurface {
  /// Runs until the session is left, and ends the program then.
  static func run(_ wanted: Commands.Session) throws(StoreError) -> Never {
    let variables = ProcessInfo.processInfo.environment
    var options = StoreOptions(
      isReadOnly: wanted.isReadOnly, createIfMissing: !wanted.isReadOnly)
    Thread.detachNewThread {
      Store.prepareReading()
      Action.prepareKeys()
    }
    options.forceNetworkFileSystem = variables["SAMBYGG_FORCE_NETWORK"] != nil
    let store = try Store.open(path: wanted.database, options: options)
    let environment = RuntimeEnvironment(
      variables: variables, followsClock: wanted.today == nil, writeFile: DocumentFile.write)
    let session = Interface.Session(
      language: wanted.language, actor: wanted.actor,
      today: wanted.today ?? environment.now().day,
      municipality: try store.municipalityName(), isDemo: wanted.isDemo,
      isReadOnly: wanted.isReadOnly, path: wanted.database,
      exportFolder: FileManager.default.currentDirectoryPath,
      platform: try store.platform().map { RecordLink($0.id) },
      version: ProductVersion.current)
    let terminal = try terminal(theme: Theme(rawValue: wanted.theme) ?? .standard, variables)
    CodePages.release()
    let loop = SessionLoop(
      terminal: terminal, store: store, session: session, environment: environment)
    loop.run(backup: wanted.isReadOnly ? nil : BackupOfTheDay(), options: options)
    try leave(terminal, store, loop)
  }

  /// Gives the terminal back, closes the file, and ends the program.
  private static func leave(
    _ terminal: NcursesTerminal, _ store: Store, _ loop: SessionLoop<NcursesTerminal>
  ) throws(StoreError) -> Never {
    // SQLite gives back what it knows of the file bit by bit, and the system the pages of the code:
    // both at once, while the terminal is given back.
    let closing = Closing(store)
    terminal.leave()
    CodePages.release()
    try closing.wait()
    // All is written and nothing is held: letting go of the session's values would only take time.
    withExtendedLifetime(loop) { exit(EXIT_SUCCESS) }
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

/// A store that is being closed on a thread of its own.
private final class Closing: Sendable {
  private let isOver = DispatchSemaphore(value: 0)
  private let failure = Mutex<StoreError?>(nil)

  init(_ store: Store) {
    Thread.detachNewThread { [self] in
      do throws(StoreError) {
        try store.close()
      } catch {
        failure.withLock { $0 = error }
      }
      isOver.signal()
    }
  }

  /// Waits until the file is closed, or throws why it could not be.
  func wait() throws(StoreError) {
    isOver.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
