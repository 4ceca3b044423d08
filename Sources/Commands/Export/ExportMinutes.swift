import ArgumentParser
import Documents
import Domain
import Store

/// `export referat M-001`: the minutes of a meeting.
struct ExportMinutes: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "referat", abstract: "Prints the minutes of a meeting in Markdown.")

  @Argument(help: MeetingNoun.argumentHelp) var meeting: String
  @OptionGroup var export: ExportOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let id = try context.meeting(meeting, store)
    let sheet = try asking(try store.minutesSheet(id, today: context.settings.today))
    try context.deliver(MinutesDocument(sheet, export.options).output, to: export.target)
  }
}

/// `export verksted M-030`: the result of the workshop at a meeting.
struct ExportWorkshop: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "verksted", abstract: "Prints the result of a key workshop in Markdown.")

  @Argument(help: "The meeting of the workshop, by reference.") var meeting: String
  @OptionGroup var export: ExportOptions
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let id = try context.meeting(meeting, store)
    let found = try asking(try store.workshopResult(at: id, today: context.settings.today))
    guard let result = found else { throw .store(.notFound(meeting)) }
    try context.deliver(WorkshopDocument(result, export.options).output, to: export.target)
  }
}
