import Domain
import Testing

@Suite("Answers to checklists")
struct AssessmentTests {
  @Test("Rules.md 2.4: an answer is added and never changed")
  func neverChanged() {
    #expect(RecordKind.assessment.fieldDescriptions.allSatisfy { $0.access == .onAdding })
  }

  @Test(
    "Rules.md 2.4: any answer may be given, the same again too", arguments: ChecklistAnswer.allCases
  )
  func anyAnswer(value: ChecklistAnswer) throws {
    let values = RecordKind.assessment.validValues()
      .merging(["value": .code(value.rawValue)]) { $1 }
    #expect(try added(.assessment, values).get()["value"] == .code(value.rawValue))
  }

  @Test("Items are numbered from 1", arguments: [0, -1, .min])
  func item(number: Int) {
    let values = RecordKind.assessment.validValues().merging(["item": .integer(number)]) { $1 }
    #expect(added(.assessment, values).refusal == .field("item", .outOfRange(number)))
  }

  @Test("O-17: an answer is a party's own, or the joint one")
  func organisation() throws {
    let values = RecordKind.assessment.validValues()
    let joint = try added(.assessment, values.merging(["organisation": .blank]) { $1 }).get()
    #expect(joint["organisation"] == .blank)
    let own = try added(.assessment, values).get()
    #expect(own["organisation"] == .record(RecordLink(kind: .organisation, id: 77)))
  }
}
