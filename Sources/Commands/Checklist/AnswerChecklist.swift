import ArgumentParser
import Domain
import Store
import Wording

/// `checklist answer PR-001 success 2 partly --note …`.
struct AnswerChecklist: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "answer", abstract: "Adds an answer to a checklist's item; earlier ones stay.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Argument(help: "The checklist, by its key.")
  var checklist: String

  @Argument(help: "The item's number, from 1.")
  var item: Int

  @Argument(help: "The answer.")
  var value: ChecklistAnswer

  @Option(help: "What there is to say about it.") var note: String?
  @Option(help: "The day; today unless told.") var on: String?
  @Option(help: "Who answered.") var by: String?
  @Option(help: "The organisation that answers for itself, by reference or exact name.")
  var organisation: String?
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let situation = try context.situation(`case`, store)
    guard let list = situation.template.checklist(checklist) else {
      throw .noSuch(checklist, known: situation.template.checklists.map(\.key))
    }
    guard list.items.indices.contains(item - 1) else {
      throw .noSuch("\(checklist) \(item)", known: list.items.indices.map { "\($0 + 1)" })
    }
    let party = try organisation.map { text throws(CommandFailure) in
      try context.identifier(text, Organisation.self, store)
    }
    let day = try context.day(on, "--on", .past)
    let action = try context.action(store)
    _ = try asking(
      RefusalNames(kind: .assessment, template: situation.template),
      try store.answer(
        case: situation.caseFile.id, checklist: checklist, item: item, value: value,
        note: note ?? "", on: day, by: by ?? "", organisation: party, action))
  }
}

extension ChecklistAnswer: ExpressibleByArgument {}
