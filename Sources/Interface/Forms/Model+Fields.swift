import Domain
import Wording

extension Model {
  // MARK: Fields of records

  /// A field of a record, as a form asks it.
  ///
  /// - Parameters:
  ///   - text: What is in it at first.
  ///   - picked: The rows that names in the text are.
  ///   - isMore: Whether it comes under "flere felt".
  func field(
    _ kind: RecordKind, _ description: FieldDescription, _ text: String = "",
    picked: [String: RecordLink] = [:], isMore: Bool = false
  ) -> FormField {
    FormField(
      key: .field(description.key), label: FieldLabels.label(kind, description.key),
      hint: FieldHints.hint(kind, description.key, description.type), type: description.type,
      isRequired: description.isRequired, isMore: isMore, options: options(description.type),
      text: text, picked: picked)
  }

  /// A field of a record that the form asks more or less strictly than the record does.
  ///
  /// Where nothing is in it at first, a required choice opens on its first option.
  func field(
    _ kind: RecordKind, _ key: FieldKey, required: Bool, text: String = ""
  ) -> FormField {
    let type = kind.fieldDescription(key)?.type ?? .text
    let first = text.isEmpty && required ? options(type).first?.label[language] : nil
    return field(
      kind, FieldDescription(key: key, type: type, isRequired: required, access: .free),
      first ?? text)
  }

  // MARK: Questions of forms

  /// A question of the form's own.
  func question(
    _ question: FormQuestion, _ label: Phrase, _ type: FieldType, required: Bool,
    hint: Phrase? = nil, text: String = ""
  ) -> FormField {
    FormField(
      key: .question(question), label: label, hint: hint, type: type, isRequired: required,
      options: options(type), text: text)
  }

  /// Why something is changed.
  func reasonQuestion(required: Bool) -> FormField {
    question(.reason, FormText.reason, .longText, required: required)
  }

  // MARK: What is in them

  var todayText: String { DayText.short(session.today) }

  /// Yes or no as it is in a field.
  func flagText(_ flag: Bool) -> String {
    FieldText.editText(.flag(flag), type: .flag, names: [:], in: language)
  }

  /// The names under which a field may name what it points at already.
  func picked(
    _ value: FieldValue, _ names: [RecordLink: RecordName]
  ) -> [String: RecordLink] {
    switch value {
    case .record(let link):
      return names[link].map { [FieldText.editText($0).lowercased(): link] } ?? [:]
    case .list(let values):
      return values.reduce(into: [:]) { $0.merge(picked($1, names)) { first, _ in first } }
    case .blank, .text, .day, .amount, .integer, .flag, .code, .pairs:
      return [:]
    }
  }

  /// The codes that a field offers, in menu order.
  func options(_ type: FieldType) -> [FormOption] {
    switch type {
    case .choice(let vocabulary), .list(.choice(let vocabulary)), .pairs(let vocabulary):
      return options(vocabulary)
    case .text, .longText, .time, .day, .amount, .integer, .flag, .record, .list:
      return []
    }
  }

  private func options(_ vocabulary: Vocabulary) -> [FormOption] {
    guard vocabulary.isOpen else {
      return vocabulary.codes.map { FormOption(code: $0, label: vocabulary.label($0)) }
    }
    if vocabulary == .workshopKey {
      return workshopKeyOptions
    }
    if vocabulary == .template {
      return templates.map { FormOption(code: $0.key, label: $0.shownTitle) }
    }
    if vocabulary == .challenge {
      let own = work.situation?.template.parameters.challenges ?? []
      return own.isEmpty
        ? ShippedChallenge.allCases.map {
          FormOption(code: $0.rawValue, label: $0.label, help: $0.explanation)
        }
        : own.map { FormOption(code: $0.key, label: $0.label.phrase, help: $0.help?.phrase) }
    }
    if vocabulary == .phaseKey {
      return work.situation?.rail.map {
        FormOption(code: $0.phase.key, label: $0.definition.title.phrase)
      } ?? []
    }
    return work.situation?.template.checklists.map {
      FormOption(code: $0.key, label: $0.title.phrase)
    } ?? []
  }

  // MARK: Titles

  /// The title of a step of the case at hand.
  func phaseTitle(_ key: String) -> Phrase {
    work.situation?.template.phase(key)?.title.phrase
      ?? Phrase(same: key)
  }

  /// What the row that a form is about is called: its reference and its name, as far as it is on
  /// the screen.
  func formSubject(_ form: AnyForm) -> String? {
    if let base = form.form.base { return base.formName }
    guard let link = form.form.subject else { return nil }
    if let row = ideas.page.rows.first(where: { RecordLink($0.id) == link }) {
      return "\(row.reference) \(row.title)"
    }
    if let row = cases.rows.first(where: { RecordLink($0.id) == link }) {
      return "\(row.reference) \(row.title)"
    }
    for case .detail(let state) in layers.reversed() where state.link == link {
      return state.snapshot?.formName
    }
    return work.situation?.copyText(of: link, in: language)
  }
}

extension RecordSnapshot {
  /// The reference and the name of the row; of a protected person the reference only (INV-18).
  fileprivate var formName: String? {
    let key = ["title", "name", "text"].lazy.map { FieldKey($0) }
      .first { values[$0]?.isBlank == false }
    let isProtected = values["isProtected"] == .flag(true)
    let name = isProtected ? "" : key.flatMap { String(values[$0] ?? .blank) } ?? ""
    let parts = [reference?.description ?? "", name.replacingLineBreaks].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }
}
