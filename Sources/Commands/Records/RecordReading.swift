import Domain
import Store
import Wording

/// What it takes to write rows as text or JSON: the names of all that they point at.
struct RecordReading {
  let store: Store
  private(set) var names: [RecordLink: RecordName]
  let language: Language
  let today: Day
  /// What counts as large, and how a large project from outside may come.
  let initiative: InitiativeRule
  /// Whether a protected person is shown by name: only where that person alone is asked for
  /// (INV-18).
  var showsProtected = false

  /// Reads the names of all rows that these values point at.
  init(
    _ values: [FieldValues], _ store: Store, _ context: CommandContext
  ) throws(CommandFailure) {
    var links = Set<RecordLink>()
    for row in values {
      for value in row.values { value.collectLinks(into: &links) }
    }
    self.store = store
    names = try asking(try store.names(of: links))
    initiative = try asking(try store.platform()).map { InitiativeRule($0) } ?? InitiativeRule()
    language = context.language
    today = context.settings.today
  }

  /// The reading of rows that point at these besides.
  func with(_ more: [RecordLink: RecordName]) -> RecordReading {
    var reading = self
    reading.names.merge(more) { _, new in new }
    return reading
  }

  /// A field of a row as people read it, on one line.
  func text(of row: some Record, _ key: FieldKey) -> String {
    text(values(of: row)[key] ?? .blank, of: key, in: type(of: row).kind)
  }

  /// A value as people read it.
  func text(_ value: FieldValue, of key: FieldKey, in kind: RecordKind) -> String {
    guard let field = kind.fieldDescription(key) else { return "" }
    return FieldText.format(value, type: field.type, names: names, in: language)
  }

  /// The fields of a row; of a protected person only what says nothing of who it is.
  func values(of row: some Record) -> FieldValues { shown(row.values, of: row) }

  /// The same, where the row's values are known already.
  func shown<Row: Record>(_ values: FieldValues, of row: Row) -> FieldValues {
    guard Row.kind == .person, !showsProtected, let person = row as? Person
    else { return values }
    return person.valuesWithoutIdentity(
      values, word: CommonPhrase.protectedParticipant[language])
  }

  /// What a row is called where another points at it: its reference, else its name.
  func called(_ link: RecordLink) -> String? {
    guard let name = names[link] else { return nil }
    return name.handle ?? name.shownTitle[language]
  }
}

extension FieldValue {
  fileprivate func collectLinks(into links: inout Set<RecordLink>) {
    switch self {
    case .record(let link): links.insert(link)
    case .list(let values): for value in values { value.collectLinks(into: &links) }
    case .blank, .text, .day, .amount, .integer, .flag, .code, .pairs: break
    }
  }
}
