import Domain
import Interface
import Store

extension Interpreter {
  /// Writes what is done to a workshop.
  ///
  /// - Returns: nil where nothing would change.
  func write(
    _ action: WorkshopAction, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    switch action {
    case .castBallot(let id, let group, let keys):
      return try store.castBallot(workshop: id, group: group, keys: keys, context)
    case .gatherKeys(let id, let label, let originals):
      return try store.gatherKeys(workshop: id, label: label, originals: originals, context)
        .receipt
    case .makeMeasure(let wish, let caseFile):
      return try store.makeMeasure(of: wish, in: caseFile, [:], context)
    case .close(let id, let photos):
      return try store.closeWorkshop(id, photos: photos, context)
    }
  }
}
