import Domain
import Wording

/// The words of a case's rows in the language of the screen, for filter and order.
struct RecordText {
  let situation: CaseSituation
  let language: Language
  private let names: [RecordLink: RecordName]

  init(situation: CaseSituation, language: Language) {
    self.situation = situation
    self.language = language
    var names: [RecordName] = situation.people.values.map(RecordName.init)
    names += situation.organisationDirectory.values.map(RecordName.init)
    names += situation.goals.map(RecordName.init) + situation.measures.map(RecordName.init)
    self.names = Dictionary(names.map { ($0.link, $0) }) { first, _ in first }
  }

  /// The text of a phrase in the screen's language.
  func say(_ phrase: Phrase) -> String { phrase[language] }

  /// The reference of a row and everything that its fields hold; a word in place of a protected
  /// person's name (INV-18).
  func all<Row: Record>(of row: Row) -> [String] {
    [row.reference?.description ?? ""]
      + Row.fields.map { field in
        FieldText.format(
          known(field.read(row)), type: field.description.type, names: names,
          template: situation.template, in: language)
      }
  }

  /// The value without the rows whose names are not at hand.
  private func known(_ value: FieldValue) -> FieldValue {
    switch value {
    case .record(let link): names[link] == nil ? .blank : value
    case .list(let values): .list(values.map(known))
    case .blank, .text, .day, .amount, .integer, .flag, .code, .pairs: value
    }
  }

  /// The name of a person or organisation; nil where there is none.
  func name(_ link: RecordLink?) -> String? {
    link.flatMap { names[$0] }.map { say($0.shownTitle) }
  }
}
