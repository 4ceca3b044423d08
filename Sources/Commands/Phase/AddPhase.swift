import ArgumentParser
import Domain
import Store

/// `phase add PR-002 --title Etterarbeid --after planning`: prints the new phase's key.
struct AddPhase: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a phase of the case's own and prints its key.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Option(help: "What the phase is called.") var title: String
  @OptionGroup var options: PhaseTextOptions
  @Option(help: "The phase that it comes after, by key or number; the last one unless told.")
  var after: String?
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    var texts = options.texts
    texts[.title] = title
    let done = try context.adapt(`case`, reason: reason) { [texts] context, situation in
      .addPhase(texts, after: after.map { context.phaseKey($0, situation) })
    }
    guard let id = done.receipt?.name?.link.identifier(of: Phase.self) else { return }
    let store = try context.storeForReading()
    let phases = try asking(try store.list(Phase.self, case: done.case))
    if let key = phases.first(where: { $0.id == id })?.key { context.output.line(key) }
  }
}

/// `phase edit PR-002 planning --title …`: what the case calls a phase and says of it.
struct EditPhase: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Writes the texts of a phase anew, in this case only.",
    discussion: "An empty value clears a text; the title needs one.")

  @OptionGroup var name: PhaseName
  @Option(help: "What the phase is called.") var title: String?
  @OptionGroup var options: PhaseTextOptions
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    var texts = options.texts
    texts[.title] = title
    try context.adapt(name.case, reason: reason) { [texts] context, situation in
      .rewordPhase(context.phaseKey(name.phase, situation), texts)
    }
  }
}

/// `phase hide PR-002 mobilisation --reason …`.
struct HidePhase: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "hide", abstract: "Leaves out a phase that has not begun, with the reason.")

  @OptionGroup var name: PhaseName
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.adapt(name.case, reason: reason) { context, situation in
      .hidePhase(context.phaseKey(name.phase, situation))
    }
  }
}

/// `phase unhide PR-002 mobilisation`.
struct UnhidePhase: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "unhide", abstract: "Takes in again a phase that was left out.")

  @OptionGroup var name: PhaseName
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.adapt(name.case, reason: reason) { context, situation in
      .showPhase(context.phaseKey(name.phase, situation))
    }
  }
}

/// `phase move PR-002 continuation 2`.
struct MovePhase: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Moves a phase to another place in the case's order.")

  @OptionGroup var name: PhaseName
  @Argument(help: "The place, from 1.") var to: Int
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.adapt(name.case, reason: reason) { context, situation in
      .movePhase(context.phaseKey(name.phase, situation), to: to)
    }
  }
}
