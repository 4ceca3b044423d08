import Domain
import Interface
import Store

extension Interpreter {
  /// Writes what is done to rows of any kind.
  ///
  /// - Returns: nil where nothing would change.
  func write(
    _ action: RecordAction, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    switch action {
    case .add(let kind, let values): try store.add(kind, values, isWhole: true, context)
    case .addMany(let kind, let rows): try store.addMany(kind, rows, context)
    case .edit(let link, let changes, let base):
      try store.edit(link, changes, from: base, context)
    case .delete(let links): try store.delete(links, context)
    case .restore(let links): try store.restore(links, context)
    case .emptyBin(let days): try store.emptyBin(olderThanDays: days, context)
    }
  }
}
