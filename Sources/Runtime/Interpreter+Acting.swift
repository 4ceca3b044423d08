import Domain
import Interface
import Store

extension Interpreter {
  /// Does a user action.
  func act(
    _ action: UserAction, reason: String, for session: Session
  ) throws(StoreError) -> Message {
    let context = ActionContext(actor: session.actor, today: session.today, reason: reason)
    guard let receipt = try write(action, context) else { return .nothingChanged(action) }
    return .done(action, receipt, at: environment.now())
  }

  /// Notes that a protected person is opened; others are opened without a trace.
  func noteShown(_ id: Identifier<Person>, _ session: Session) throws(StoreError) {
    guard !session.isReadOnly, try store.record(id).isProtected else { return }
    _ = try store.notePersonShown(
      id, ActionContext(actor: session.actor, today: session.today))
  }

  /// Makes a person or organisation of a name.
  func make(
    _ kind: RecordKind, _ name: String, for key: FormKey, _ session: Session
  ) throws(StoreError) -> Message? {
    let context = ActionContext(actor: session.actor, today: session.today)
    let receipt = try store.add(kind, ["name": .text(name)], context)
    return receipt.name.map { .made($0, for: key) }
  }

  /// - Returns: nil where nothing would change.
  private func write(
    _ action: UserAction, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    switch action {
    case .add(let kind, let values): return try store.add(kind, values, isWhole: true, context)
    case .addMany(let kind, let rows): return try store.addMany(kind, rows, context)
    case .edit(let link, let changes, let base):
      return try store.edit(link, changes, from: base, context)
    case .delete(let links): return try store.delete(links, context)
    case .restore(let links): return try store.restore(links, context)
    case .emptyBin(let days): return try store.emptyBin(olderThanDays: days, context)
    case .undo: return try store.undo(context)
    case .redo: return try store.redo(context)
    case .movePerson(let id, let status):
      return try store.movePerson(id, to: status, context)
    case .anonymisePerson(let id, let word):
      return try store.anonymisePerson(id, shownAs: word, context)
    case .endRoles(let id, let day): return try store.endRoles(of: id, on: day, context)
    case .reassignMeasures(let id, let responsible):
      return try store.reassignMeasures(of: id, to: responsible, context)
    case .takeIdea, .moveIdea, .askSender, .decideIdea, .replyToSender:
      return try writeIdea(action, context)
    case .moveCase, .beginPhase, .skipPhase, .completePhase, .answer, .writeText, .editPlan,
      .moveMeasure, .moveDocument:
      return try writeCase(action, context)
    case .workshop(let action): return try write(action, context)
    case .document(let action): return try write(action, context)
    case .plan(let action): return try write(action, context)
    case .adapt(let id, let adaptation, let revision):
      return try store.adaptPhases(of: id, adaptation, from: revision, context)
    case .meeting(let action): return try write(action, context)
    case .moveAgreement, .signAgreement, .makeAgreementVersion:
      return try writeAgreement(action, context)
    }
  }

  private func writeIdea(
    _ action: UserAction, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    switch action {
    case .takeIdea(let id, let handler):
      return try store.takeIdea(id, handler: handler, context)
    case .moveIdea(let id, let status): return try store.moveIdea(id, to: status, context)
    case .askSender(let id, let question):
      return try store.askSender(id, question: question, context)
    case .decideIdea(let id, let verdict): return try store.decideIdea(id, verdict, context)
    case .replyToSender(let id, let reply): return try store.replyToSender(id, reply, context)
    case .movePerson, .anonymisePerson, .endRoles, .reassignMeasures, .add, .addMany, .edit,
      .delete, .restore, .emptyBin, .undo, .redo, .moveCase,
      .beginPhase, .skipPhase, .completePhase, .answer, .writeText, .editPlan, .moveMeasure,
      .moveDocument, .workshop, .document, .plan, .adapt, .meeting,
      .moveAgreement,
      .signAgreement, .makeAgreementVersion:
      return nil
    }
  }

  private func writeCase(
    _ action: UserAction, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    switch action {
    case .moveCase(let id, let status, let day):
      return try store.moveCase(id, to: status, on: day, context)
    case .beginPhase(let id, let phase):
      return try store.beginPhase(id, phase: phase, context)
    case .skipPhase(let id, let phase): return try store.skipPhase(id, phase: phase, context)
    case .completePhase(let id, let phase, let day, let override):
      return try store.completePhase(id, phase: phase, on: day, override: override, context)
    case .answer(let id, let reply):
      return try store.answer(
        case: id, checklist: reply.checklist, item: reply.item, value: reply.value,
        note: reply.note, on: reply.on, by: reply.by, organisation: reply.organisation, context)
    case .writeText(let id, let document, let section, let text):
      return try store.writeText(
        case: id, document: document, section: section, text: text, context)
    case .editPlan(let id, let changes, let base):
      let present = base.flatMap { $0.link.id == 0 ? nil : $0 }
      return try store.editPlan(case: id, changes: changes, from: present, context)
    case .moveMeasure(let id, let status, let deadline, let result):
      return try store.moveMeasure(
        id, to: status, newDeadline: deadline, result: result, context)
    case .moveDocument(let id, let status, let day, let recipients):
      return try store.moveDocument(
        id, to: status, on: day, recipients: recipients, context)
    case .add, .addMany, .edit, .delete, .restore, .emptyBin, .undo, .redo, .takeIdea, .moveIdea,
      .askSender, .decideIdea, .replyToSender, .workshop, .document, .plan, .adapt, .meeting,
      .moveAgreement, .signAgreement,
      .movePerson, .anonymisePerson, .endRoles, .reassignMeasures,
      .makeAgreementVersion:
      return nil
    }
  }

  private func writeAgreement(
    _ action: UserAction, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    switch action {
    case .moveAgreement(let id, let status):
      return try store.moveAgreement(id, to: status, context)
    case .signAgreement(let id, let parties, let signature):
      return try store.signAgreement(id, parties: parties, signature, context)
    case .makeAgreementVersion(let id): return try store.makeAgreementVersion(id, context)
    case .movePerson, .anonymisePerson, .endRoles, .reassignMeasures, .add, .addMany, .edit,
      .delete, .restore, .emptyBin, .undo, .redo, .takeIdea,
      .moveIdea, .askSender, .decideIdea, .replyToSender, .moveCase, .beginPhase, .skipPhase,
      .completePhase, .answer, .writeText, .editPlan, .moveMeasure, .moveDocument, .workshop,
      .document, .plan, .adapt, .meeting:
      return nil
    }
  }
}
