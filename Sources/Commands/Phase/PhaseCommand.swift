import ArgumentParser
import Domain
import Store
import Wording

/// The noun `phase`: the phases that a case has, and what it changes in them (O-04).
struct PhaseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phase", abstract: "Works with the phases of a case and their steps.",
    discussion: """
      A case has its own copy of its template: what is changed here is changed in that case only. \
      What is left out is kept and can be brought back.
      """,
    subcommands: [
      ListPhases.self, ShowPhase.self, AddPhase.self, EditPhase.self, HidePhase.self,
      UnhidePhase.self, MovePhase.self, ListLocalChanges.self, StepCommand.self,
    ])
}

/// A case and one of its phases.
struct PhaseName: ParsableArguments {
  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Argument(help: "The phase, by key or number.")
  var phase: String
}

/// The texts of a phase.
struct PhaseTextOptions: ParsableArguments {
  @Option(help: "What is done.") var what: String?
  @Option(help: "Who does it.") var who: String?
  @Option(help: "The phase in a few sentences.") var summary: String?
  @Option(
    name: .customLong("result"), parsing: .singleValue,
    help: "What the phase is to leave behind; repeated, and then all of them.")
  var results: [String] = []
  @Option(
    name: .customLong("guidance"), parsing: .singleValue,
    help: "How to do it; repeated, and then all of them.")
  var guidance: [String] = []

  /// The texts that were given.
  var texts: PhaseTexts {
    var texts: PhaseTexts = [:]
    texts[.what] = what
    texts[.who] = who
    texts[.summary] = summary
    if !results.isEmpty { texts[.results] = results.joined(separator: "\n") }
    if !guidance.isEmpty { texts[.guidance] = guidance.joined(separator: "\n") }
    return texts
  }
}

extension CommandContext {
  /// Changes the phases of a case, and says so where that changes nothing.
  ///
  /// - Parameter adaptation: What is to be changed, once the case is known.
  /// - Returns: The case as it was before.
  @discardableResult
  mutating func adapt(
    _ text: String, reason: String?,
    _ adaptation: (CommandContext, CaseSituation) -> PhaseAdaptation
  ) throws(CommandFailure) -> (case: Identifier<CaseFile>, receipt: Receipt?) {
    let store = try storeForWriting()
    let situation = try situation(text, store)
    let action = try action(store, reason: reason)
    var names = names(situation)
    names.kind = .phase
    let receipt = try asking(
      names,
      try store.adaptPhases(
        of: situation.caseFile.id, adaptation(self, situation), action))
    if receipt == nil { say(CommandText.nothingChanged) }
    return (situation.caseFile.id, receipt)
  }
}
