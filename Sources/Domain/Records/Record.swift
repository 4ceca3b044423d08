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

  /// What the kind means to everything that works with all kinds.
  static var traits: KindTraits { get }

  /// The fields in the order in which a form shows them.
  static var fields: [Field<Self>] { get }

  /// The number in the row's reference; 0 for kinds without one.
  var number: Int { get }

  /// How often the row has been written: an edit says which revision it was made from.
  var revision: Int { get set }

  /// Makes an empty row, to be filled by ``adding(id:number:_:)`` and
  /// ``restoring(id:number:revision:_:)``; nobody else can make a ``BlankRow``.
  init(blank row: BlankRow<Self>)

  /// What follows from what is entered, before the rules are asked: an amount from hours and rate.
  ///
  /// - Parameter present: What the row holds already; nothing for a new one.
  static func completing(
    _ entered: FieldValues, of present: FieldValues
  ) throws(FieldRefusal) -> FieldValues

  /// Fills in what a new row holds unless told otherwise (Rules.md 2.9).
  static func fillDefaults(_ values: inout FieldValues, from facts: some KnownFacts) throws

  /// Fills what follows from what was entered; called before the rules are asked.
  mutating func completeEntry()

  /// Fills what follows from an edit of `old`; called before the rules are asked.
  mutating func completeEdit(of old: Self)

  /// What the rules that span several fields find wrong.
  func crossFieldProblems() -> [FieldRefusal]

  /// Whether an edit that led here from `old` must say why.
  func needsReason(changedFrom old: Self) -> Bool

  /// What refuses a change to a row that holds these values; nil where nothing does (INV-12).
  static func lock(of values: FieldValues) -> Refusal?

  /// What refuses a change to the rows that such a row owns; what locks it itself unless told.
  static func partLock(of values: FieldValues) -> Refusal?
}

extension Record {
  /// What people call the row; nil for kinds without references.
  package var reference: Reference? { Reference(Self.kind, number) }

  /// The fields without the means to write them.
  package static var fieldDescriptions: [FieldDescription] { fields.map(\.description) }

  /// What the fields of a new row hold before anything is entered.
  package static var standardValues: FieldValues {
    let blank = Self(blank: BlankRow(Identifier(0), number: 0))
    return FieldValues(
      uniqueKeysWithValues: fields.map {
        ($0.description.key, $0.isChosen ? .blank : $0.read(blank))
      })
  }

  package static func completing(
    _ entered: FieldValues, of present: FieldValues
  ) throws(FieldRefusal) -> FieldValues { entered }

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {}

  package static func lock(of values: FieldValues) -> Refusal? { nil }

  package static func partLock(of values: FieldValues) -> Refusal? { lock(of: values) }

  package mutating func completeEntry() {}

  package mutating func completeEdit(of old: Self) { completeEntry() }

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
    var row = Self(blank: BlankRow(id, number: number))
    var problems: [FieldRefusal] = []
    let entered = complete(entered, of: [:], &problems)
    problems += row.apply(entered, allowing: [.free, .onAdding])
    row.completeEntry()
    // Rules between fields are asked of what is there; what nobody filled in is told last, in the
    // order of the fields.
    let missing =
      fieldsNotChosen(in: entered, except: problems) + row.requiredFieldsMissing(except: problems)
    problems += row.problemsBetweenFields(except: problems + missing)
    problems += fields.compactMap { field in missing.first { $0.field == field.description.key } }
    guard problems.isEmpty else { throw .fields(problems) }
    return row
  }

  /// Rebuilds a row that the file holds, without asking the rules again.
  ///
  /// - Returns: nil where a value does not fit its field: the file is damaged.
  package static func restoring(
    id: Identifier<Self>, number: Int, revision: Int, _ stored: FieldValues
  ) -> Self? {
    var row = Self(blank: BlankRow(id, number: number))
    row.revision = revision
    for field in fields {
      guard let value = stored[field.description.key] else {
        guard !field.isChosen else { return nil }
        continue
      }
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
    var problems: [FieldRefusal] = []
    let changes = Self.complete(changes, of: values, &problems)
    problems += edited.apply(changes, allowing: [.free])
    edited.completeEdit(of: self)
    problems += edited.problemsBetweenFields(except: problems)
    problems += edited.requiredFieldsMissing(except: problems)
    guard problems.isEmpty else { throw .fields(problems) }
    if edited.needsReason(changedFrom: self), TextRules.isBlank(reason ?? "") {
      throw .reasonRequired
    }
    self = edited
  }

  /// What the rules that span several fields find wrong, but in fields refused already: those
  /// still hold what they held before.
  private func problemsBetweenFields(except found: [FieldRefusal]) -> [FieldRefusal] {
    let refused = Set(found.map(\.field))
    return crossFieldProblems().filter { !refused.contains($0.field) }
  }

  /// A text that a transition sets, as the field keeps it.
  static func accepted(_ text: String, for key: FieldKey) throws(Refusal) -> String {
    let type = fields.first { $0.description.key == key }?.description.type ?? .longText
    do throws(FieldProblem) {
      return String(try type.accepting(.text(text))) ?? ""
    } catch {
      throw .fields([FieldRefusal(key, error)])
    }
  }

  private static func complete(
    _ entered: FieldValues, of present: FieldValues, _ problems: inout [FieldRefusal]
  ) -> FieldValues {
    do throws(FieldRefusal) {
      return try completing(entered, of: present)
    } catch {
      problems.append(error)
      // What has been refused is not refused once more for what it holds.
      return entered.filter { $0.key != error.field }
    }
  }

  private mutating func apply(
    _ entered: FieldValues, allowing access: Set<FieldAccess>
  ) -> [FieldRefusal] {
    var problems: [FieldRefusal] = []
    for field in Self.fields {
      let key = field.description.key
      guard let value = entered[key] else { continue }
      do throws(FieldProblem) {
        try apply(value, to: field, isAllowed: access.contains(field.description.access))
      } catch {
        problems.append(FieldRefusal(key, error))
      }
    }
    let known = Set(Self.fields.map(\.description.key))
    for key in entered.keys.sorted() where !known.contains(key) {
      problems.append(FieldRefusal(key, .unknownField))
    }
    return problems
  }

  /// Writes one field; a value that it has already is left alone, allowed or not.
  private mutating func apply(
    _ entered: FieldValue, to field: Field<Self>, isAllowed: Bool
  ) throws(FieldProblem) {
    let present = field.read(self)
    guard entered != present else { return }
    let value = try field.description.type.accepting(entered)
    guard value != present else { return }
    guard isAllowed else { throw .cannotBeChanged }
    guard field.write(&self, value) else { throw value.isBlank ? .required : .wrongType }
  }

  private func requiredFieldsMissing(except found: [FieldRefusal]) -> [FieldRefusal] {
    let refused = Set(found.map(\.field))
    return Self.fields
      .filter { $0.description.isRequired && !refused.contains($0.description.key) }
      .filter { $0.read(self).isBlank }
      .map { FieldRefusal($0.description.key, .required) }
  }

  /// The fields that somebody has to choose, and that nobody has.
  private static func fieldsNotChosen(
    in entered: FieldValues, except found: [FieldRefusal]
  ) -> [FieldRefusal] {
    let refused = Set(found.map(\.field))
    return fields.filter { $0.isChosen && !refused.contains($0.description.key) }
      .filter { entered[$0.description.key]?.isBlank ?? true }
      .map { FieldRefusal($0.description.key, .required) }
  }
}
