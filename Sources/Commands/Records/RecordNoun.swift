import ArgumentParser
import Domain
import Exchange
import Wording

/// A kind of record as a noun of the command line: `measure`.
///
/// What is not said here comes from the record's own fields.
protocol RecordNoun {
  associatedtype Row: Record

  /// The word on the command line.
  static var word: String { get }

  /// How `--help` says that a row is named.
  static var naming: String { get }

  /// What `--help` calls the rows, in the plural.
  static var plural: String { get }

  /// The options that adding cannot do without.
  static var required: [FieldKey] { get }

  /// The fields that adding takes as options.
  static var addingOptions: [FieldOption] { get }

  /// The fields that editing takes as options.
  static var editingOptions: [FieldOption] { get }

  /// The columns of a list, from left to right.
  static var columns: [ListColumn<Row>] { get }

  /// The field that `--status` of a list compares with, nil where rows have none.
  static var statusField: FieldKey? { get }

  /// What a row is as JSON: unless told its reference, its fields and what is derived.
  static var shape: JSONShape { get }

  /// The keys that JSON holds beside the fields.
  static var derivedKeys: JSONKeys { get }

  /// What JSON holds beside the fields, under ``derivedKeys``.
  static func derived(_ row: Row, _ reading: RecordReading) throws(CommandFailure) -> [JSONMember]

  /// What is below the fields where a row is shown as text.
  static func lines(_ row: Row, _ reading: RecordReading) throws(CommandFailure) -> [String]
}

extension RecordNoun {
  static var naming: String { "by reference" }

  /// What `--help` says of the argument that names a row.
  static var argumentHelp: ArgumentHelp {
    ArgumentHelp("The \(word), \(naming).", valueName: word)
  }

  static var required: [FieldKey] { [] }

  static var addingOptions: [FieldOption] { options([.free, .onAdding]) }

  /// What only adding sets is there too, so that the rule can say no.
  static var editingOptions: [FieldOption] { options([.free, .onAdding]) }

  static var statusField: FieldKey? { nil }

  static var shape: JSONShape {
    let reference: JSONKeys = Row.kind.prefix == nil ? [:] : ["reference": .reference(Row.kind)]
    let fields = RecordLayout(Row.fieldDescriptions).keys
    return .object(reference.adding(fields).adding(derivedKeys))
  }

  static var derivedKeys: JSONKeys { [:] }

  static func derived(
    _ row: Row, _ reading: RecordReading
  ) throws(CommandFailure) -> [JSONMember] { [] }

  static func lines(
    _ row: Row, _ reading: RecordReading
  ) throws(CommandFailure) -> [String] { [] }

  /// The fields that people give as options; the case is an argument.
  static func options(_ access: Set<FieldAccess>) -> [FieldOption] {
    Row.fieldDescriptions
      .filter { access.contains($0.access) && $0.key != "case" }
      .map { FieldOption($0) }
      .withoutTakenNames
  }
}

/// The options of `add`.
enum AddingFields<Noun: RecordNoun>: OptionFields {
  static var optionFields: [FieldOption] { Noun.addingOptions }
}

/// The options of `edit`.
enum EditingFields<Noun: RecordNoun>: OptionFields {
  static var optionFields: [FieldOption] { Noun.editingOptions }
}

/// A column of a list.
struct ListColumn<Row: Record> {
  let heading: Phrase
  /// Figures are at the right.
  var isTrailing = false
  let text: (Row, RecordReading) -> String
}

extension ListColumn {
  /// The row's reference; blank for kinds without.
  static var reference: Self {
    Self(heading: CommandText.reference) { row, _ in row.reference?.description ?? "" }
  }

  /// The reference of the case that the row belongs to.
  static var caseReference: Self {
    Self(heading: FieldLabels.label(Row.kind, "case")) { row, reading in
      guard case .record(let link) = row["case"] else { return "" }
      return reading.called(link) ?? ""
    }
  }

  /// A field as people read it.
  static func field(_ key: FieldKey) -> Self {
    let type = Row.kind.fieldDescription(key)?.type
    return Self(
      heading: FieldLabels.label(Row.kind, key), isTrailing: type == .amount || type == .integer
    ) { row, reading in
      reading.text(of: row, key)
    }
  }
}
