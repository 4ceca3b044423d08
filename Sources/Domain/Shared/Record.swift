/// Values of a record's fields by their keys; a field that is not named is left alone.
package typealias FieldValues = [FieldKey: FieldValue]

/// A row of the file with its fields.
///
/// The fields are declared once and serve form, column, command line, file, CSV and JSON.
/// A value that exists is one that the rules allow: it is made by ``adding(id:number:_:)`` or
/// ``restoring(id:number:revision:_:)`` and changed by ``edit(_:)`` and the type's own
/// transitions.
package protocol Record: Identifiable, Hashable, Sendable where ID == Identifier<Self> {
  /// Which kind of row this is.
  static var kind: RecordKind { get }

  /// The fields in the order in which a form shows them.
  static var fields: [Field<Self>] { get }

  /// The number in the row's reference; 0 for kinds without one.
  var number: Int { get }

  /// How often the row has been written: an edit says which revision it was made from.
  var revision: Int { get set }

  /// Makes an empty row, to be filled by the functions below only.
  init(blank id: Identifier<Self>, number: Int)

  /// Fills what follows from what was entered; called before the rules are asked.
  mutating func completeEntry()

  /// What the rules that span several fields find wrong.
  func crossFieldProblems() -> [FieldRefusal]

  /// Whether an edit that led here from `old` must say why.
  func needsReason(changedFrom old: Self) -> Bool
}

extension Record {
  /// What people call the row; nil for kinds without references.
  package var reference: Reference? { Reference(Self.kind, number) }

  /// The fields without the means to write them.
  package static var fieldDescriptions: [FieldDescription] { fields.map(\.description) }

  package mutating func completeEntry() {}

  package func crossFieldProblems() -> [FieldRefusal] { [] }

  package func needsReason(changedFrom old: Self) -> Bool { false }

  /// All fields with what they hold.
  package var values: FieldValues {
    FieldValues(
      uniqueKeysWithValues: Self.fields.map { ($0.description.key, $0.read(self)) })
  }

  /// What one field holds; blank where there is no such field.
  package subscript(key: FieldKey) -> FieldValue {
    Self.fields.first { $0.description.key == key }?.read(self) ?? .blank
  }

  /// Makes a new row from what was entered; fields that are not named keep their defaults.
  ///
  /// - Throws: Every problem at once, so that a form can show them all.
  package static func adding(
    id: Identifier<Self>, number: Int, _ entered: FieldValues
  ) throws(Refusal) -> Self {
    var row = Self(blank: id, number: number)
    var problems = row.apply(entered, allowing: [.free, .onAdding])
    row.completeEntry()
    problems += row.requiredFieldsMissing(except: problems)
    problems += row.crossFieldProblems()
    guard problems.isEmpty else { throw .fields(problems) }
    return row
  }

  /// Rebuilds a row that the file holds, without asking the rules again.
  ///
  /// - Returns: nil where a value does not fit its field: the file is damaged.
  package static func restoring(
    id: Identifier<Self>, number: Int, revision: Int, _ stored: FieldValues
  ) -> Self? {
    var row = Self(blank: id, number: number)
    row.revision = revision
    for field in fields {
      guard let value = stored[field.description.key] else { continue }
      guard field.write(&row, value) else { return nil }
    }
    return row
  }

  /// Changes the named fields.
  ///
  /// - Parameter reason: Why, where ``needsReason(changedFrom:)`` asks for it.
  /// - Throws: Every problem at once. The row is then unchanged.
  package mutating func edit(_ changes: FieldValues, reason: String? = nil) throws(Refusal) {
    var edited = self
    var problems = edited.apply(changes, allowing: [.free])
    edited.completeEntry()
    problems += edited.requiredFieldsMissing(except: problems)
    problems += edited.crossFieldProblems()
    guard problems.isEmpty else { throw .fields(problems) }
    if edited.needsReason(changedFrom: self), TextRules.isBlank(reason ?? "") {
      throw .reasonRequired
    }
    self = edited
  }

  private mutating func apply(
    _ entered: FieldValues, allowing access: Set<FieldAccess>
  ) -> [FieldRefusal] {
    var problems: [FieldRefusal] = []
    for field in Self.fields {
      let key = field.description.key
      guard let value = entered[key], value != field.read(self) else { continue }
      guard access.contains(field.description.access) else {
        problems.append(FieldRefusal(key, .cannotBeChanged))
        continue
      }
      if let problem = value.textProblem {
        problems.append(FieldRefusal(key, problem))
      } else if !field.write(&self, value.cleaned) {
        problems.append(FieldRefusal(key, value.isBlank ? .required : .wrongType))
      }
    }
    let known = Set(Self.fields.map(\.description.key))
    for key in entered.keys.sorted() where !known.contains(key) {
      problems.append(FieldRefusal(key, .unknownField))
    }
    return problems
  }

  private func requiredFieldsMissing(except found: [FieldRefusal]) -> [FieldRefusal] {
    let refused = Set(found.map(\.field))
    return Self.fields
      .filter { $0.description.isRequired && !refused.contains($0.description.key) }
      .filter { $0.read(self).isBlank }
      .map { FieldRefusal($0.description.key, .required) }
  }
}

extension FieldValue {
  /// Why a text cannot be kept (INV-19).
  var textProblem: FieldProblem? {
    switch self {
    case .text(let text): TextRules.containsIdentityNumber(text) ? .identityNumber : nil
    case .list(let values): values.lazy.compactMap(\.textProblem).first
    case .pairs(let pairs):
      pairs.contains { TextRules.containsIdentityNumber($0.text) } ? .identityNumber : nil
    case .blank, .day, .amount, .integer, .flag, .code, .record: nil
    }
  }

  /// The value with control characters replaced: nothing else gets into a file.
  var cleaned: FieldValue {
    switch self {
    case .text(let text): .text(TextRules.clean(text))
    case .list(let values): .list(values.map(\.cleaned))
    case .pairs(let pairs):
      .pairs(pairs.map { CodedText(code: $0.code, text: TextRules.clean($0.text)) })
    case .blank, .day, .amount, .integer, .flag, .code, .record: self
    }
  }
}
