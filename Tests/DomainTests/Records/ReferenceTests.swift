import Domain
import Testing

@Suite("References")
struct ReferenceTests {
  /// The letters of Rules.md 2.2, for the kinds that this version holds.
  private static let letters: [(RecordKind, String)] = [
    (.idea, "ID-"), (.caseFile, "PR-"), (.measure, "T-"), (.person, "P-"),
    (.organisation, "O-"), (.goal, "G-"), (.entry, "E-"), (.moneyLine, "K-"),
    (.documentReference, "D-"), (.meeting, "M-"), (.meetingSeries, "S-"), (.agreement, "A-"),
  ]

  @Test(
    "Rules.md 2.2: each kind has the letters of the glossary, and three digits", arguments: letters)
  func written(kind: RecordKind, letters: String) throws {
    #expect(try #require(Reference(kind, 7)).description == letters + "007")
    #expect(try #require(Reference(kind, 1234)).description == letters + "1234")
    for text in [letters + "007", letters.lowercased() + "7", letters + "0007"] {
      #expect(Reference(text) == Reference(kind, 7), "\(text)")
    }
  }

  @Test("Rules.md 2.2: rows that are named by what they belong to have no reference")
  func without() {
    let lettered = Set(Self.letters.map(\.0))
    for kind in RecordKind.allCases {
      #expect((Reference(kind, 1) == nil) == !lettered.contains(kind), "\(kind)")
    }
  }

  @Test(
    "What is no reference is none",
    arguments: [
      "", "PR", "PR-", "PR-0", "PR--3", "PR-+3", "PR-3-4", "X-003", "-003", "003", "PR-٣",
      "PR- 3", "PR-99999999999999999999",
    ])
  func unknown(text: String) {
    #expect(Reference(text) == nil)
  }
}
