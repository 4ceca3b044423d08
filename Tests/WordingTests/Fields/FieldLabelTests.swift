import Domain
import Testing
import Wording

@Suite("Names of fields and records")
struct FieldLabelTests {
  static let fields: [(RecordKind, FieldKey)] = RecordKind.allCases.flatMap { kind in
    kind.fieldDescriptions.map { (kind, $0.key) }
  }

  @Test("Every field of every record has a name in all three languages", arguments: fields)
  func everyFieldHasALabel(kind: RecordKind, key: FieldKey) throws {
    let label = try #require(FieldLabels.known(kind, key))
    for language in Language.allCases {
      #expect(!label[language].isEmpty)
    }
  }

  @Test("No two fields of a record have the same name", arguments: RecordKind.allCases)
  func labelsAreDistinct(kind: RecordKind) {
    for language in Language.allCases {
      let labels = kind.fieldDescriptions.map { FieldLabels.label(kind, $0.key)[language] }
      #expect(Set(labels).count == labels.count)
    }
  }

  @Test("Every group of fields has a name")
  func groupsHaveLabels() {
    for group in Set(Self.fields.compactMap { $0.1.group }) {
      #expect(FieldLabels.group(group) != nil)
    }
  }

  @Test("A field that does not exist is called by its key")
  func unknownFields() {
    #expect(FieldLabels.known(.idea, "colour") == nil)
    #expect(FieldLabels.label(.idea, "colour") == Phrase(same: "colour"))
  }

  @Test("Fields are called as in the glossary")
  func glossary() {
    #expect(
      FieldLabels.label(.idea, "handler")
        == Phrase(nb: "Saksbehandler", nn: "Saksbehandlar", en: "Handler"))
    #expect(
      FieldLabels.label(.measure, "originalDeadline")
        == Phrase(nb: "Opprinnelig frist", nn: "Opphavleg frist", en: "Original deadline"))
    #expect(
      FieldLabels.label(.caseFile, "presentSituation")
        == Phrase(nb: "Nåsituasjon", nn: "Nosituasjon", en: "Present situation"))
  }

  @Test(
    "Records are counted in one and many",
    arguments: [
      (RecordKind.idea, "1 idé", "2 ideer", "2 idear", "2 ideas"),
      (.measure, "1 tiltak", "2 tiltak", "2 tiltak", "2 measures"),
      (.caseFile, "1 prosess", "2 prosesser", "2 prosessar", "2 cases"),
      (.person, "1 person", "2 personer", "2 personar", "2 persons"),
      (.entry, "1 loggpost", "2 loggposter", "2 loggpostar", "2 log entries"),
    ])
  func plurals(kind: RecordKind, one: String, nb: String, nn: String, en: String) {
    #expect(kind.noun.counted(1).nb == one)
    #expect(kind.noun.counted(2) == Phrase(nb: nb, nn: nn, en: en))
  }
}

@Suite("Hints of fields")
struct FieldHintTests {
  @Test("N-13: each question of the concretisation is asked in the form")
  func concretisation() {
    for name in ["what", "where", "forWhom", "need", "triedBefore"] {
      let hint = FieldHints.hint(.idea, FieldKey("concretisation.\(name)"), .longText)
      for language in Language.allCases {
        #expect(hint?[language].hasSuffix("?") == true)
      }
    }
  }

  @Test(
    "Days, amounts, names and pairs say how they are written", arguments: FieldLabelTests.fields)
  func typesHaveHints(kind: RecordKind, key: FieldKey) throws {
    let type = try #require(kind.fieldDescription(key)).type
    let hint = FieldHints.hint(kind, key, type)
    switch type {
    case .time, .day, .amount, .record, .list, .pairs: #expect(hint != nil)
    case .text, .longText, .integer, .flag, .choice: break
    }
    if let hint {
      for language in Language.allCases {
        #expect(hint[language].count <= 64 && !hint[language].isEmpty)
      }
    }
  }
}
