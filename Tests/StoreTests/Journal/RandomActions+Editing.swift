import Domain

@testable import Store

extension RandomActions {
  /// Gives one or two free fields of a row other values.
  mutating func edit(_ kind: RecordKind) throws -> Bool {
    guard let link = one(try links(to: kind)) else { return false }
    let values = try desk.store.snapshot(link).values
    let fields = kind.fieldDescriptions(given: values).filter { $0.access == .free }
    var changes: FieldValues = [:]
    for _ in 0..<number(1...2) {
      guard let field = one(fields) else { continue }
      let isCleared = number(0...4) == 0 && !field.isRequired
      changes[field.key] = try isCleared ? .blank : value(of: field.type, in: values)
    }
    return try desk.store.edit(link, changes, desk.because("Ny viten.")) != nil
  }

  /// A value that a field of the type may hold, in a row that holds these values.
  private mutating func value(of type: FieldType, in values: FieldValues) throws -> FieldValue {
    switch type {
    case .text, .longText: return .text(name())
    case .time: return .text(pick(["09:00", "12:30", "18:00", "20:15"]))
    case .day: return .day(someDay())
    case .amount: return Amount(kroner: Int64(number(0...200)) * 1_000).fieldValue
    case .integer: return .integer(coin() ? number(1...9) : number(2026...2030))
    case .flag: return .flag(coin())
    case .choice(let vocabulary):
      return one(try codes(of: vocabulary, in: values)).map { .code($0) } ?? .blank
    case .record(let kinds):
      let kind = pick(kinds)
      return one(try links(to: kind, in: values)).map { .record($0) } ?? .blank
    case .list(let element):
      var elements: [FieldValue] = []
      for _ in 0..<number(1...3) { elements.append(try value(of: element, in: values)) }
      return .list(elements)
    case .pairs(let vocabulary):
      guard let code = one(try codes(of: vocabulary, in: values)) else { return .blank }
      return .pairs([CodedText(code: code, text: name())])
    }
  }

  /// The codes of a vocabulary, those that are data of the file included.
  private func codes(of vocabulary: Vocabulary, in values: FieldValues) throws -> [String] {
    if vocabulary == .challenge { return ["climate", "exclusion", "demography"] }
    if vocabulary == .workshopKey { return (1...18).map { "\($0)" } }
    guard vocabulary == .phaseKey else { return vocabulary.codes }
    return try desk.store.list(Phase.self, case: caseFile(of: values)).map(\.key)
  }

  /// The rows of a kind that are not in the bin: of the case that the values name, where rows of
  /// that kind are of a case.
  func links(to kind: RecordKind, in values: FieldValues = [:]) throws -> [RecordLink] {
    try links(to: kind.recordType, in: kind.belongsToCase ? caseFile(of: values) : nil)
  }

  private func links<R: StoredRecord>(
    to type: R.Type, in caseFile: Identifier<CaseFile>?
  ) throws -> [RecordLink] {
    try desk.store.list(type, case: caseFile).map { RecordLink($0.id) }
  }

  private func caseFile(of values: FieldValues) -> Identifier<CaseFile>? {
    values.caseFile.map { Identifier($0) }
  }
}
