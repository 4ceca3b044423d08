import ArgumentParser

/// The noun `checklist`.
struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist", abstract: "Works with the checklists of a case.",
    subcommands: [ListChecklists.self, AnswerChecklist.self])
}
