package import Domain
import GRDB

extension Store {
  /// Adds a person's part in a case; with `newPerson` the person too, as the same action.
  ///
  /// - Parameters:
  ///   - values: The membership's fields; `person` is left out where a new one is made.
  ///   - newPerson: The fields of a person who is not in the file yet.
  package func addMember(
    _ values: FieldValues, newPerson: FieldValues? = nil, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.add, context) { writing in
      var values = values
      if let newPerson { values["person"] = .record(try writing.add(.person, newPerson)) }
      let link = try writing.add(.membership, values)
      return writing.done(about: link)
    }
  }
}
