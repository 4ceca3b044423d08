import Domain
import Interface
import Store

extension Interpreter {
  /// Writes what is done to a person.
  ///
  /// - Returns: nil where nothing would change.
  func write(
    _ action: PersonAction, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    switch action {
    case .move(let id, let status): try store.movePerson(id, to: status, context)
    case .anonymise(let id, let word): try store.anonymisePerson(id, shownAs: word, context)
    case .endRoles(let id, let day): try store.endRoles(of: id, on: day, context)
    case .reassignMeasures(let id, let responsible):
      try store.reassignMeasures(of: id, to: responsible, context)
    }
  }
}
