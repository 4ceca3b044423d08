import Domain
import Exchange
import Foundation
import Interface
import Runtime
import Screen
import Store
import Templates
import TerminalTesting

/// Somebody at a terminal with the sample municipality: keys go through the real loop to a
/// real file.
final class Sitting {
  let store: Store
  let today: Day
  let folder: String
  var actor = "Ragna Tindevoll"
  var language = Language.nb
  var size = Size(columns: 120, rows: 40)
  /// What the person's own editor makes of a text.
  var writtenFiles: [String: String] = [:]

  /// A quarter past ten on 15 October 2026, in milliseconds since 1970: what is written is dated
  /// after the sample, and the same whenever the tests run.
  private static let clock: Int64 = 1_792_052_040_000

  /// - Parameters:
  ///   - busyTimeout: How long another writer is waited for, in seconds.
  ///   - isEmpty: Whether the file holds the municipality's settings alone.
  init(
    today: Day = Day(iso: "2026-10-15") ?? .first, busyTimeout: Double = 5, isEmpty: Bool = false
  ) throws {
    self.today = today
    folder = NSTemporaryDirectory() + "sambygg-sitting-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if !isEmpty {
      try FileManager.default.copyItem(
        atPath: try Self.filled.get(), toPath: folder + "/demo.sqlite")
    }
    var options = StoreOptions(createIfMissing: isEmpty, clock: { Sitting.clock })
    options.busyTimeout = busyTimeout
    store = try Store.open(path: folder + "/demo.sqlite", options: options)
    guard isEmpty else { return }
    _ = try store.setUp(
      municipality: "Granvåg kommune", language: language,
      ActionContext(actor: actor, today: today))
  }

  /// A file with the sample municipality, made once and copied for each sitting.
  private static let filled = Result<String, any Error> {
    let path = NSTemporaryDirectory() + "sambygg-sample-\(UUID().uuidString).sqlite"
    let store = try Store.open(path: path, options: StoreOptions(createIfMissing: true))
    try Archive.read(SampleArchive.bytes, into: store, actor: "demo")
    try store.close()
    return path
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: folder)
    } catch {
      print("left behind: \(folder)")
    }
  }

  /// Starts the program, types the script and ends it by a signal; gives what it showed.
  @discardableResult
  func play(_ script: String) throws -> ScriptedTerminal {
    let terminal = try ScriptedTerminal(columns: size.columns, rows: size.rows, script: script)
    let session = try loop(on: terminal)
    session.run()
    return terminal
  }

  /// A session that the caller runs, for two people at once.
  func loop(on terminal: ScriptedTerminal) throws -> SessionLoop<ScriptedTerminal> {
    let session = Session(
      language: language, actor: actor, today: today,
      municipality: try store.municipalityName(), isDemo: true, path: store.path,
      exportFolder: folder,
      platform: try store.platform().map { platform in RecordLink(platform.id) },
      version: "test")
    let environment = RuntimeEnvironment(
      now: { [today] in LocalTime(day: today, hour: 10, minute: 14) }, editor: ["editor"],
      temporaryFolder: folder,
      writeFile: { [weak self] path, text, overwrite in
        if !overwrite, self?.writtenFiles[path] != nil { return .exists }
        self?.writtenFiles[path] = text
        return nil
      })
    return SessionLoop(
      terminal: terminal, store: store, session: session, environment: environment)
  }

  // MARK: What is in the file

  func idea(_ number: Int) throws -> Idea { try record(.idea, number) }
  func caseFile(_ number: Int) throws -> CaseFile { try record(.caseFile, number) }
  func measure(_ number: Int) throws -> Measure { try record(.measure, number) }

  func situation(_ number: Int) throws -> CaseSituation {
    try store.situation(try caseFile(number).id, today: today)
  }

  private func record<Row: StoredRecord>(_ kind: RecordKind, _ number: Int) throws -> Row {
    guard let reference = Reference(kind, number), let link = try store.find(reference),
      let id = link.identifier(of: Row.self)
    else { throw NoSuchRow() }
    return try store.record(id)
  }

  struct NoSuchRow: Error {}
}
