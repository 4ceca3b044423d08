package import Domain
import GRDB

extension Store {
  /// Adds a row; what is not given gets the defaults of Rules.md 2.9.
  ///
  /// - Parameter isWhole: Whether somebody has seen all of it, as in a form: what was left blank then
  ///   stays so.
  package func add(
    _ kind: RecordKind, _ values: FieldValues, isWhole: Bool = false, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.add, context) { writing in
      let link = try writing.add(kind, values, isWhole: isWhole)
      return writing.done(about: link)
    }
  }

  /// Adds several rows of one kind as one action; the receipt is about the first.
  package func addMany(
    _ kind: RecordKind, _ rows: [FieldValues], _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.add, context) { writing in
      let links = try rows.map { try writing.add(kind, $0) }
      return writing.done(about: links.first)
    }
  }
}

extension Writing {
  /// Adds a row of a kind, with what belongs to it.
  func add(
    _ kind: RecordKind, _ values: FieldValues, isWhole: Bool = false
  ) throws -> RecordLink {
    switch kind {
    case .caseFile: try addCase(values, isWhole: isWhole)
    case .platform, .phase:
      throw Refusal.fields(
        values.keys.sorted().prefix(1).map { FieldRefusal($0, .cannotBeChanged) })
    default:
      try addPlain(kind.recordType, values, isWhole: isWhole)
    }
  }

  /// Adds a row that brings no others with it.
  func addPlain<R: StoredRecord>(
    _ type: R.Type, _ values: FieldValues, isWhole: Bool = false
  ) throws -> RecordLink {
    let record = try prepared(type, values, isWhole: isWhole)
    try insert(record)
    try checkStillReady(RecordLink(record.id), record.values)
    try settleAgenda(around: record)
    return RecordLink(record.id)
  }

  /// Makes the record that is to be added, and asks all rules.
  func prepared<R: StoredRecord>(
    _ type: R.Type, _ entered: FieldValues, isWhole: Bool = false
  ) throws -> R {
    let values = try defaults(of: R.kind, entered, isWhole: isWhole)
    let id = Identifier<R>(try newId())
    let record: R
    do {
      record = try R.adding(id: id, number: try newNumber(R.kind), values)
    } catch let refusal as Refusal {
      throw refusal.adding(try linkProblems(R.kind, id: id.number, values, of: values))
    }
    try admit(record, from: nil, values)
    return record
  }
}

extension FieldValues {
  /// The case that a row belongs to; nil where the values name none.
  var caseFile: Int64? {
    if case .record(let link) = self["case"] { return link.id }
    return nil
  }
}

extension Refusal {
  /// The refusal with more fields in it, where it is about fields.
  func adding(_ problems: [FieldRefusal]) -> Refusal {
    guard case .fields(let known) = self else { return self }
    let named = Set(known.map(\.field))
    return .fields(known + problems.filter { !named.contains($0.field) })
  }
}
