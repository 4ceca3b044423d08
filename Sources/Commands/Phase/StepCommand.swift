import ArgumentParser
import Domain
import Store

/// `phase step`: the steps of one phase.
struct StepCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "step", abstract: "Works with the steps of a phase.",
    subcommands: [
      AddStep.self, EditStep.self, HideStep.self, UnhideStep.self, MoveStep.self,
    ])
}

/// A case, one of its phases and a step of that.
struct StepName: ParsableArguments {
  @OptionGroup var phase: PhaseName

  @Argument(help: "The step's number, from 1.")
  var step: Int
}

/// `phase step add PR-002 planning --text …`.
struct AddStep: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a step to a phase.")

  @OptionGroup var name: PhaseName
  @Option(help: "What to do.") var text: String
  @Option(help: "Its number, from 1; the last one unless told.") var at: Int?
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.adapt(name.case, reason: reason) { context, situation in
      .addStep(phase: context.phaseKey(name.phase, situation), text: text, at: at)
    }
  }
}

/// `phase step edit PR-002 planning 2 --text …`.
struct EditStep: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Writes a step anew, in this case only.")

  @OptionGroup var name: StepName
  @Option(help: "What to do.") var text: String
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.adapt(name.phase.case, reason: reason) { context, situation in
      .rewordStep(
        phase: context.phaseKey(name.phase.phase, situation), step: name.step, text: text)
    }
  }
}

/// `phase step hide PR-002 planning 2 --reason …`.
struct HideStep: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "hide", abstract: "Leaves out a step, with the reason.")

  @OptionGroup var name: StepName
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.adapt(name.phase.case, reason: reason) { context, situation in
      .hideStep(phase: context.phaseKey(name.phase.phase, situation), step: name.step)
    }
  }
}

/// `phase step unhide PR-002 planning 2`.
struct UnhideStep: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "unhide", abstract: "Takes in again a step that was left out.")

  @OptionGroup var name: StepName
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.adapt(name.phase.case, reason: reason) { context, situation in
      .showStep(phase: context.phaseKey(name.phase.phase, situation), step: name.step)
    }
  }
}

/// `phase step move PR-002 planning 4 1`.
struct MoveStep: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Moves a step to another place in its phase.")

  @OptionGroup var name: StepName
  @Argument(help: "The place, from 1.") var to: Int
  @Option(help: "Why; stored with the change.") var reason: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    try context.adapt(name.phase.case, reason: reason) { context, situation in
      .moveStep(
        phase: context.phaseKey(name.phase.phase, situation), step: name.step, to: to)
    }
  }
}
