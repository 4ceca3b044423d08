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
    case .record(let action): try write(action, context)
    case .idea(let action): try write(action, context)
    case .caseFile(let action): try write(action, context)
    case .agreement(let action): try write(action, context)
    case .plan(let action): try write(action, context)
    case .workshop(let action): try write(action, context)
    case .meeting(let action): try write(action, context)
    case .document(let action): try write(action, context)
    case .person(let action): try write(action, context)
    case .undo: try store.undo(context)
    case .redo: try store.redo(context)
    }
  }
}
