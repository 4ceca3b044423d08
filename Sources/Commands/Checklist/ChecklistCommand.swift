import ArgumentParser

/// Gathers the commands that begin with `checklist`.
struct ChecklistCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklist", abstract: "Works with the checklists of a case.",
    subcommands: [ListChecklists.self, AnswerChecklist.self])
}
