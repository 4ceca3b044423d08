import ArgumentParser
import Domain
import Store
import Wording

/// `measure status T-006 done`.
struct MoveMeasure: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Moves a measure to another status.")

  @Argument(help: "The measure, by reference or exact title.")
  var reference: String

  @Argument(help: "The new status.")
  var status: MeasureStatus

  @Option(help: "The new deadline, for postponed.") var deadline: String?
  @Option(help: "What came out of it.") var result: String?
  @Option(help: "Why; some moves ask for it.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, Measure.self, store)
    let deadline = try context.day(deadline, "--deadline", .future)
    let action = try context.action(store, reason: reason)
    _ = try asking(
      RefusalNames(kind: .measure),
      try store.moveMeasure(id, to: status, newDeadline: deadline, result: result, action))
  }
}
