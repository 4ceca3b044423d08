import Domain
import GRDB

extension Writing {
  /// Refuses a change to what is locked, or whose owner is: approved minutes, signed agreements,
  /// final plans, the groups of a closed workshop (INV-12).
  ///
  /// - Parameter values: What the row holds, or is to hold.
  func checkUnlocked(_ kind: RecordKind, _ values: FieldValues) throws {
    if let lock = kind.recordType.lock(of: values) { throw lock }
    guard let field = kind.lockingOwner, let link = values.link(field),
      let owner = try db.storedRow(link)
    else { return }
    if let lock = link.kind.recordType.partLock(of: owner.values) { throw lock }
  }
}
