import Commands
import Domain
import Exchange
import Foundation
import Store
import Synchronization
import Templates
import Testing

/// A temporary folder with a sambygg file in it, and the program run in the test's process.
///
/// Everything is taken away when the test is done.
final class Workplace {
  let folder: String
  /// What the program takes from the machine; tests change it.
  var environment: CommandEnvironment

  /// Makes a folder with a file that holds the municipality and a few people, or without any file.
  init(isEmpty: Bool = false) throws {
    folder = NSTemporaryDirectory() + "sambygg-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    environment = CommandEnvironment(
      variables: ["LANG": "nb_NO.UTF-8", "XDG_DATA_HOME": folder, "XDG_CONFIG_HOME": folder],
      homeFolder: folder, currentFolder: folder, loginName: "ragna",
      today: try #require(Day(iso: "2026-10-15")), clock: Self.clock(), random: Self.random(),
      isTerminal: false, runSession: { _ in })
    guard !isEmpty else { return }
    try FileManager.default.createDirectory(
      atPath: folder + "/sambygg", withIntermediateDirectories: true)
    try fill()
  }

  deinit {
    do {
      try FileManager.default.removeItem(atPath: folder)
    } catch {
      Issue.record("\(folder) could not be removed: \(error)")
    }
  }

  /// Where the file is.
  var database: String { folder + "/sambygg/sambygg.sqlite" }

  /// Runs the program.
  @discardableResult
  func run(_ arguments: String...) -> CommandResult {
    Program(environment).run(arguments)
  }

  /// Runs the program with arguments that a test has in a list.
  func run(list arguments: [String]) -> CommandResult {
    Program(environment).run(arguments)
  }

  /// The same, and requires that it did what it was asked to.
  @discardableResult
  func done(
    list arguments: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let result = run(list: arguments)
    try #require(
      result.exitReason == .done, "\(arguments) says: \(result.standardError)",
      sourceLocation: sourceLocation)
    return result.standardOutput.trimmingCharacters(in: .newlines)
  }

  /// Runs the program and requires that it did what it was asked to.
  ///
  /// - Returns: Standard output without the line feed at its end.
  @discardableResult
  func done(
    _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let result = Program(environment).run(arguments)
    try #require(
      result.exitReason == .done, "\(arguments) says: \(result.standardError)",
      sourceLocation: sourceLocation)
    return result.standardOutput.trimmingCharacters(in: .newlines)
  }

  /// Runs the program with `--json` and reads what it prints.
  func json(
    _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> JSONObject {
    let result = Program(environment).run(arguments + ["--json"])
    try #require(
      [.done, .refused].contains(result.exitReason),
      "\(arguments) says: \(result.standardError)", sourceLocation: sourceLocation)
    return try JSONObject(result.standardOutput)
  }

  /// Writes a file into the folder.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let path = folder + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }

  /// Everything that the file holds, to see that nothing was written.
  func state() throws -> [String] {
    let nouns = [
      "idea", "case", "measure", "goal", "entry", "money", "document", "person", "organisation",
      "team", "case-organisation",
    ]
    return nouns.map { run($0, "list", "--json").standardOutput }
      + [try done("history", "--json", "--limit", "100000")]
  }

  private func fill() throws {
    var options = StoreOptions()
    options.createIfMissing = true
    options.clock = environment.clock
    options.random = environment.random
    let store = try Store.open(path: database, options: options)
    let context = ActionContext(actor: "setup", today: environment.today)
    _ = try store.setUp(municipality: "Granvåg kommune", language: .nb, context)
    _ = try store.add(
      .organisation,
      ["name": .text("Gamlekaia vel"), "kind": .code("residentsAssociation")], context)
    for (name, organisation) in [
      ("Ragna Tindevoll", "Granvåg kommune"), ("Ingebjørg Lyngsvart", "Gamlekaia vel"),
    ] {
      guard case .found(let link) = try store.resolve(organisation, kinds: [.organisation])
      else { continue }
      _ = try store.add(
        .person, ["name": .text(name), "organisation": .record(link)], context)
    }
    _ = try store.add(
      .person, ["name": .text("Live Stjernmyr"), "isProtected": .flag(true)], context)
    try store.close()
  }

  private static func clock() -> @Sendable () -> Int64 {
    let now = Mutex<Int64>(1_792_051_200_000)
    return {
      now.withLock { now in
        now += 1_000
        return now
      }
    }
  }

  private static func random() -> @Sendable () -> UInt32 {
    let last = Mutex<UInt32>(1)
    return {
      last.withLock { last in
        last = last &* 1_664_525 &+ 1_013_904_223
        return last
      }
    }
  }
}

extension Workplace {
  /// A case made from an idea.
  func makeCase(_ template: String = "sambygging-6") throws -> String {
    let idea = try done(
      "idea", "add", "--title", "Lys på turvegen", "--original-text", "Mørkt.")
    return try done(
      "idea", "decide", idea, "takenForward", "--text", "Ja.", "--by", "Rådet", "--template",
      template)
  }

  /// Fills the file with the sample municipality.
  func fillWithSample() throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/sambygg", withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: try Self.filled.get(), toPath: database)
  }

  /// A file with the sample municipality, made once and copied for each place that wants it.
  private static let filled = Result<String, any Error> {
    let place = try Workplace(isEmpty: true)
    let path = NSTemporaryDirectory() + "sambygg-sample-\(UUID().uuidString).sqlite"
    var options = StoreOptions(createIfMissing: true)
    options.clock = place.environment.clock
    options.random = place.environment.random
    let store = try Store.open(path: path, options: options)
    try Archive.read(SampleArchive.bytes, into: store, actor: "Prøve")
    try store.close()
    return path
  }

  /// The text of a file in the folder.
  func content(_ name: String) throws -> String {
    try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }

  /// The names in a folder of the folder, sorted.
  func names(in name: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder + "/" + name).sorted()
  }

  /// Everything below the folder.
  func paths() throws -> [String] {
    try #require(FileManager.default.subpaths(atPath: folder))
  }

  /// The permissions of a file in the folder.
  func mode(of name: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: folder + "/" + name)[.posixPermissions]
      as? Int
  }
}
