package import Domain
import Wording

/// A new row; the fixed values are not asked for.
struct RecordAddition: Form {
  let record: RecordKind
  let fixed: FieldValues

  var kind: RecordKind? { record }

  /// What is fixed tells one form from another: a draft of an evaluation is none of an experience.
  var draftName: String? {
    var name = "\(record.rawValue)/new"
    if case .record(let owner)? = fixed["case"] { name += "/\(owner.id)" }
    let others = fixed.filter { $0.key != "case" && !$0.value.isBlank }.sorted { $0.key < $1.key }
    return others.reduce(name) { "\($0)/\($1.key)=\($1.value.draftText)" }
  }

  func title(in model: Model) -> Phrase {
    if record == .entry, case .code(let code)? = fixed["kind"] {
      return FormText.new(Vocabulary.entryKind.label(code))
    }
    return FormText.new(record.title)
  }

  func fields(in model: Model) -> [FormField] {
    let short = record.shortFields(given: fixed)
    return record.formFields(given: fixed).filter { fixed[$0.key] == nil }.map { description in
      model.field(
        record, description, startingText(description, in: model),
        picked: model.planPicks(description.type), isMore: !short.contains(description.key))
    }
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    // What was fixed as blank was not asked for, and gets its default.
    let given = fixed.filter { !$0.value.isBlank }
    return [.act(.record(.add(record, answers.fields.merging(given) { $1 })), reason: "")]
  }

  /// Asks what the row holds unless told otherwise, given what somebody has entered so far; what
  /// cannot be read yet says nothing.
  func loadDefaults(in state: FormState, today: Day, language: Language) -> Effect {
    var values = fixed.filter { !$0.value.isBlank }
    var names: [FieldKey: String] = [:]
    for field in state.fields {
      guard case .field(let key) = field.key, field.isChanged else { continue }
      do throws(FieldProblem) {
        values[key] = try field.value(today: today, language: language)
      } catch {
        if case .record = field.type { names[key] = field.buffer.text }
      }
    }
    return .read(.defaults(record, values, names: names))
  }

  /// What is in a field at first.
  private func startingText(_ field: FieldDescription, in model: Model) -> String {
    if field.key == "text", let text = model.anchoringText(fixed) { return text }
    if field.key == "planVersion", let text = model.anchoredVersionText(fixed) { return text }
    if field.isRequired, case .day = field.type { return model.todayText }
    if record == .caseFile, field.key == "writtenLanguage" {
      return model.language.label[model.language]
    }
    let value = record.standardValues[field.key] ?? .blank
    return FieldText.editText(value, type: field.type, names: [:], in: model.language)
  }
}

extension AnyForm {
  /// A new row; the fixed values are not asked for.
  package static func add(_ kind: RecordKind, fixed: FieldValues) -> AnyForm {
    AnyForm(RecordAddition(record: kind, fixed: fixed))
  }
}

extension FieldValue {
  /// The value as it tells one draft from another.
  fileprivate var draftText: String {
    switch self {
    case .blank: ""
    case .text(let text), .code(let text): text
    case .day(let day): day.description
    case .amount(let amount): String(amount.kroner)
    case .integer(let number): String(number)
    case .flag(let flag): String(flag)
    case .record(let link): String(link.id)
    case .list(let values): values.map(\.draftText).joined(separator: ",")
    case .pairs(let pairs): pairs.map(\.code).joined(separator: ",")
    }
  }
}
