import Domain
import Wording

extension Model {
  /// Lays a form on top, with the draft of it if there is one.
  mutating func openForm(_ form: AnyForm) -> [Effect] {
    let what = form.form.title(in: self)
    let title = formSubject(form).map { what + " · " + $0 } ?? what
    let state = FormState(form, title: title, fields: form.form.fields(in: self))
    push(.form(state))
    var effects = loadDefaults()
    effects += form.form.draftName.map { [.read(.draft(form: $0))] } ?? []
    if state.fields.contains(where: { $0.type == .choice(.template) }), templates.isEmpty {
      effects.append(.read(.templates))
    }
    return effects
  }

  /// Asks what the new row of the open form holds unless told otherwise.
  func loadDefaults() -> [Effect] {
    guard case .form(let state) = layers.last, let addition = state.form.form as? RecordAddition
    else { return [] }
    return [addition.loadDefaults(in: state, today: session.today, language: language)]
  }

  /// Shows the defaults in the fields that nobody has touched: what is saved is what is shown.
  mutating func fillDefaults(
    of kind: RecordKind, _ values: FieldValues, _ names: [RecordLink: RecordName]
  ) {
    guard case .form(var state) = layers.last, let addition = state.form.form as? RecordAddition,
      addition.record == kind
    else { return }
    for index in state.fields.indices {
      guard case .field(let key) = state.fields[index].key else { continue }
      let value = values[key] ?? .blank
      let text = FieldText.editText(
        value, type: state.fields[index].type, names: names, template: work.situation?.template,
        in: language)
      state.fields[index].offer(value.isBlank ? nil : text, picked(value, names))
    }
    layers[layers.count - 1] = .form(state)
  }

  /// Gives the templates that have been read to the form that asked for them.
  mutating func offerTemplates() {
    guard case .form(var form) = layers.last else { return }
    for index in form.fields.indices where form.fields[index].type == .choice(.template) {
      form.fields[index].options = options(.choice(.template))
      if form.fields[index].buffer.isEmpty, let first = form.fields[index].options.first {
        form.fields[index].buffer.replaceAll(with: first.label[language])
      }
    }
    layers[layers.count - 1] = .form(form)
  }

  /// Saves the form that is open, or the conflict's choices.
  mutating func save() -> [Effect] {
    if case .conflict(let state) = layers.last { return saveConflict(state) }
    guard case .form(let form) = layers.last, !form.isSaving else { return [] }
    let unknown = form.fields.flatMap { $0.unknownNames(today: session.today) }
    guard unknown.isEmpty else {
      return [.read(.resolution(unknown, in: work.situation?.caseFile.id))]
    }
    return saveForm(knowing: [:])
  }

  /// Saves the form that is open, once the file has said what the names in it mean.
  mutating func saveForm(knowing answers: [NameQuestion: Resolution]) -> [Effect] {
    guard case .form(var form) = layers.last, !form.isSaving else { return [] }
    form.problem = nil
    form.take(answers)
    let values = form.read(today: session.today, language: language)
    form.isSaving = values != nil
    layers[layers.count - 1] = .form(form)
    guard let values else { return [] }
    return form.form.form.save(values, in: &self)
  }
}
