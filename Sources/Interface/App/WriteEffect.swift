package import Domain

/// What is written to the file.
package enum WriteEffect: Hashable, Sendable {
  case act(UserAction, reason: String)
  /// Makes a person or organisation for the field that is being typed in.
  case make(RecordKind, name: String, for: FormKey)
  /// Notes in the journal that a person was opened, where the person is protected (INV-18).
  case notePersonShown(Identifier<Person>)
  case saveDraft(Draft)
  case deleteDraft(form: String)
}
