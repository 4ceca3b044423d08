import Domain
import Interface
import Store

extension Interpreter {
  /// Writes what is done to an agreement.
  ///
  /// - Returns: nil where nothing would change.
  func write(
    _ action: AgreementAction, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    switch action {
    case .move(let id, let status): try store.moveAgreement(id, to: status, context)
    case .sign(let id, let parties, let signature):
      try store.signAgreement(id, parties: parties, signature, context)
    case .makeVersion(let id): try store.makeAgreementVersion(id, context)
    }
  }
}
