import ArgumentParser
import Domain
import Store
import Wording

/// `case status PR-004 closed`.
struct MoveCase: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Moves a case to another status.")

  @Argument(help: "The case, by reference or exact title.")
  var reference: String

  @Argument(help: "The new status.")
  var status: CaseStatus

  @Option(help: "The day; today unless told.") var on: String?
  @Option(help: "Why; some moves ask for it.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let id = try context.identifier(reference, CaseFile.self, store)
    let day = try context.day(on, "--on", .past)
    let action = try context.action(store, reason: reason)
    _ = try asking(
      RefusalNames(kind: .caseFile), try store.moveCase(id, to: status, on: day, action))
    if status == .closed { try sayWhatIsOpen(id, &context, store) }
  }

  /// Names the phases and measures that a closed case leaves open (Rules.md 2.4).
  private func sayWhatIsOpen(
    _ id: Identifier<CaseFile>, _ context: inout CommandContext, _ store: Store
  ) throws(CommandFailure) {
    let today = context.settings.today
    let situation = try asking(try store.situation(id, today: today))
    let language = context.language
    let phases = situation.rail
      .filter { $0.phase.status == .inProgress || $0.phase.status == .notStarted }
      .map { $0.definition.title.text(in: language) }
    let measures = situation.measures.filter { $0.status.isOpen }
      .map { "\($0.reference?.description ?? "") \($0.title)" }
    if !(phases + measures).isEmpty { context.say(CommandText.stillOpen(phases + measures)) }
  }
}
