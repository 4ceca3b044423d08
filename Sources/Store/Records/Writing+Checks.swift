import Domain
import GRDB

extension Writing {
  /// A text that goes into a row by a transition, as the file may hold it (INV-19).
  func accepted(_ text: String, _ field: FieldKey) throws -> String {
    guard !TextRules.containsIdentityNumber(text) else {
      throw Refusal.fields([FieldRefusal(field, .identityNumber)])
    }
    return TextRules.clean(text)
  }

  /// Refuses a row that is not there or lies in the bin.
  func checkAvailable(_ link: RecordLink, _ field: FieldKey) throws {
    guard let row = try db.storedRow(link) else {
      throw Refusal.fields([FieldRefusal(field, .notFound(String(link.id)))])
    }
    guard row.deletedAt == nil else {
      let shown = row.reference?.description ?? ""
      throw Refusal.fields([FieldRefusal(field, .notAvailable(shown))])
    }
  }
}
