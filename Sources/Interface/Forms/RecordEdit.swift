package import Domain
import Wording

/// An existing row: all its fields, or some of them.
struct RecordEdit: Form {
  let snapshot: RecordSnapshot
  /// The fields that are asked; nil for all.
  let keys: [FieldKey]?

  var subject: RecordLink? { snapshot.link }
  var base: RecordSnapshot? { snapshot }

  var draftName: String? {
    let row = "\(snapshot.link.kind.rawValue)/\(snapshot.link.id)"
    return keys.map { row + "/" + $0.map(\.name).joined(separator: ",") } ?? row
  }

  func title(in model: Model) -> Phrase {
    let kind = snapshot.link.kind
    guard let keys, let only = keys.first, keys.count == 1 else { return kind.title }
    return FieldLabels.label(kind, only)
  }

  func fields(in model: Model) -> [FormField] {
    let kind = snapshot.link.kind
    let asked = kind.formFields(given: snapshot.values)
      .filter { $0.access == .free && (keys?.contains($0.key) ?? true) }
    let short = kind.shortFields(given: snapshot.values)
    let fields = asked.map { description in
      let value = snapshot.values[description.key] ?? .blank
      return model.field(
        kind, description,
        FieldText.editText(
          value, type: description.type, names: snapshot.names, in: model.language),
        picked: model.planPicks(description.type)
          .merging(model.picked(value, snapshot.names)) { $1 },
        isMore: keys == nil && !short.contains(description.key))
    }
    guard kind.mayNeedReason(fields: keys) else { return fields }
    // Why something is changed is asked before what is seldom changed.
    return fields.filter { !$0.isMore } + [model.reasonQuestion(required: false)]
      + fields.filter(\.isMore)
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let changes = answers.fields.filter { snapshot.values[$0.key] != $0.value }
    if snapshot.link.kind == .actionPlan, case .record(let owner) = snapshot.values["case"],
      let id = owner.identifier(of: CaseFile.self)
    {
      return [.act(.plan(.edit(id, changes, from: snapshot)), reason: answers.reason)]
    }
    return [.act(.record(.edit(snapshot.link, changes, from: snapshot)), reason: answers.reason)]
  }
}

extension AnyForm {
  /// An existing row; nil for all its fields.
  package static func edit(_ snapshot: RecordSnapshot, fields: [FieldKey]?) -> AnyForm {
    AnyForm(RecordEdit(snapshot: snapshot, keys: fields))
  }
}
