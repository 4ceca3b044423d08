/// What is being typed, by whom and in which form; it survives a crash.
package struct Draft: Hashable, Sendable {
  /// Which form: `idea/new`, `measure/T-004`, `idea/ID-005/decide`.
  package let form: String
  /// Who types.
  package let actor: String
  /// The texts as they were typed in the fields, by the field's name.
  package let inputs: [String: String]
  /// The revision that the form was opened on, for an existing row.
  package let revision: Int?

  /// Keeps what was typed; without a revision the form adds a row.
  package init(form: String, actor: String, inputs: [String: String], revision: Int?) {
    self.form = form
    self.actor = actor
    self.inputs = inputs
    self.revision = revision
  }
}
