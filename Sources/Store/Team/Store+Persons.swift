package import Domain
import GRDB

extension Store {
  /// Notes that a protected person was shown by name (INV-18).
  ///
  /// The person's row stays as it is but for its revision; undo passes it over.
  package func notePersonShown(
    _ id: Identifier<Person>, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.showPerson, context) { writing in
      let link = RecordLink(id)
      try writing.update(link, [])
      return writing.done(about: link)
    }
  }
}
