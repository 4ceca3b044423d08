import Domain
import Interface
import Store

extension Interpreter {
  /// Writes what is done to a case, its steps, measures, checklists and texts.
  ///
  /// - Returns: nil where nothing would change.
  func write(
    _ action: CaseAction, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    switch action {
    case .move(let id, let status, let day):
      try store.moveCase(id, to: status, on: day, context)
    case .beginPhase(let id, let phase): try store.beginPhase(id, phase: phase, context)
    case .skipPhase(let id, let phase): try store.skipPhase(id, phase: phase, context)
    case .completePhase(let id, let phase, let day, let override):
      try store.completePhase(id, phase: phase, on: day, override: override, context)
    case .adaptPhases(let id, let adaptation, let revision):
      try store.adaptPhases(of: id, adaptation, from: revision, context)
    case .moveMeasure(let id, let status, let deadline, let result):
      try store.moveMeasure(id, to: status, newDeadline: deadline, result: result, context)
    case .answer(let id, let reply):
      try store.answer(
        case: id, checklist: reply.checklist, item: reply.item, value: reply.value,
        note: reply.note, on: reply.on, by: reply.by, organisation: reply.organisation, context)
    case .writeText(let id, let document, let section, let text):
      try store.writeText(
        case: id, document: document, section: section, text: text, context)
    }
  }
}
