import ArgumentParser
import Configuration
import Domain
import Exchange
import Foundation
import Store
import Templates
import Wording

/// The sample municipality in a private copy: `demo`.
///
/// The copy is kept between starts, whatever it holds; the options make a fresh one.
struct DemoCommand: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Opens the sample municipality on its fixed date.",
    discussion: "The copy is kept between starts; every option but --today makes a fresh one.")

  @Flag(help: "Begin anew.") var reset = false
  @Flag(help: "A large municipality that nobody has written by hand.") var large = false
  @Option(help: ArgumentHelp("So many ideas.", valueName: "number")) var ideas: Int?
  @Option(help: ArgumentHelp("So many cases.", valueName: "number")) var cases: Int?
  @Option(help: ArgumentHelp("So many measures.", valueName: "number")) var measures: Int?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  /// The most of anything that can be asked for.
  private static let most = 10_000_000

  func validate() throws {
    for number in [ideas, cases, measures].compactMap({ $0 }) {
      guard (0...Self.most).contains(number) else {
        throw ValidationError("A number must be from 0 to \(Self.most).")
      }
    }
  }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    guard !context.settings.isDatabaseGiven else {
      throw .usage(CommandText.demoHasItsOwnFile)
    }
    try open(in: &context)
  }

  /// Opens the copy, made anew where it is missing or was asked for.
  private func open(in context: inout CommandContext) throws(CommandFailure) {
    let settings = context.settings
    let path = ProgramPaths(context.environment).demoDatabase
    if reset || size != nil || !FileManager.default.fileExists(atPath: path) {
      try makeFresh(path, context)
    }
    try context.runSession(
      SessionRequest(
        database: path, language: settings.language,
        actor: settings.isActorGiven ? settings.actor : SampleArchive.coordinator,
        today: settings.isTodayGiven ? settings.today : SampleArchive.today,
        isReadOnly: settings.isReadOnly, isDemo: true, theme: settings.theme.rawValue))
  }

  /// The size that was asked for; nil for the municipality that is written by hand.
  private var size: MunicipalitySize? {
    guard large || ideas != nil || cases != nil || measures != nil else { return nil }
    let standard = MunicipalitySize.large
    return MunicipalitySize(
      ideas: ideas ?? standard.ideas, cases: cases ?? standard.cases,
      measures: measures ?? standard.measures)
  }

  /// Fills a file beside the copy and gives it the copy's name when it is whole.
  private func makeFresh(_ path: String, _ context: CommandContext) throws(CommandFailure) {
    let unfinished = "\(path).\(String(context.environment.random(), radix: 36)).tmp"
    do throws(CommandFailure) {
      try fill(unfinished, context)
    } catch {
      DatabaseFiles.remove(unfinished)
      throw error
    }
    DatabaseFiles.remove(path)
    guard rename(unfinished, path) == 0 else {
      throw .file(.cannotCreate(path, reason: SystemError.text(errno)))
    }
  }

  private func fill(_ path: String, _ context: CommandContext) throws(CommandFailure) {
    var options = StoreOptions()
    options.createIfMissing = true
    options.clock = context.environment.clock
    options.random = context.environment.random
    let opened = options
    let store = try asking(try Store.open(path: path, options: opened))
    if let size {
      try asking(try LargeMunicipality.fill(store, size: size, today: SampleArchive.today))
    } else {
      do throws(ArchiveError) {
        try Archive.read(SampleArchive.bytes, into: store, actor: context.settings.actor)
      } catch {
        throw .archive(error)
      }
    }
    try asking(try store.close())
  }
}
