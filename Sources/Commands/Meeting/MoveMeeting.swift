import ArgumentParser
import Domain
import Store
import Wording

/// `meeting status M-006 held`.
struct MoveMeeting: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Moves a meeting to another status.")

  @Argument(help: "The meeting, by reference.")
  var reference: String

  @Argument(help: "The new status.")
  var status: MeetingStatus

  @Option(help: "Why; cancelling asks for it.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, Meeting.self, store)
    let action = try context.action(store, reason: reason)
    _ = try asking(RefusalNames(kind: .meeting), try store.moveMeeting(id, to: status, action))
  }
}

/// `meeting approve M-018 --by "Møtet 12.11.2026"`: the minutes are locked from then on.
struct ApproveMinutes: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Approves the minutes of a meeting, which locks them.")

  @Argument(help: "The meeting, by reference.")
  var reference: String

  @Option(help: "Who approved them; the one who acts unless told.") var by: String?
  @Option(help: "The day; today unless told.") var on: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, Meeting.self, store)
    let day = try context.day(on, "--on", .past)
    let action = try context.action(store)
    _ = try asking(
      RefusalNames(kind: .meeting),
      try store.approveMinutes(id, by: by ?? action.actor, on: day, action))
  }
}
