package import Domain
import GRDB

extension Store {
  /// Takes back the actor's latest action that still stands.
  ///
  /// The receipt's ``Receipt/concerns`` is the change that was taken back.
  package func undo(_ context: ActionContext) throws(StoreError) -> Receipt {
    throw .nothingToUndo
  }
}
