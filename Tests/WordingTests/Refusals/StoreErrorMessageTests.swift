import Domain
import Testing
import Wording

@Suite("What the file's errors say")
struct StoreErrorMessageTests {
  private let day = Day(iso: "2026-10-15")

  @Test("INV-26: a change by somebody else is named with time, and comparing is offered")
  func conflict() throws {
    let link = RecordLink(kind: .measure, id: 4)
    let conflict = Conflict(
      present: RecordSnapshot(
        link: link, reference: Reference(.measure, 4), revision: 2, values: [:], names: [:]),
      mine: [:], fields: ["result"], actor: "Ragna T.",
      at: LocalTime(day: try #require(day), hour: 10, minute: 4))
    #expect(
      StoreError.conflict(conflict).message()
        == Phrase(
          nb: "Endret av Ragna T. kl. 10.04. Sammenlign?",
          nn: "Endra av Ragna T. kl. 10.04. Samanlikne?",
          en: "Changed by Ragna T. at 10:04. Compare?"))
  }

  @Test("INV-18: undo that is refused because of a protected person does not name them")
  func protectedPerson() {
    let name = RecordName(
      link: RecordLink(kind: .person, id: 12), reference: Reference(.person, 12),
      title: "Live Stjernmyr", isProtected: true)
    #expect(
      StoreError.changedSince(actor: "Jonas", name: name).message().nb
        == "Jonas har endret «Skjermet deltaker» etterpå, så dette kan ikke angres. "
        + "Ingenting er gjort.")
  }

  @Test("A damaged file names the newest backup and how to bring it back")
  func damaged() {
    let message = StoreError.damaged(path: "/tmp/a.sqlite", newestBackup: "/tmp/b.sqlite")
      .message()
    for language in Language.allCases {
      #expect(message[language].hasSuffix("sambygg restore /tmp/b.sqlite"))
      #expect(message[language].contains("/tmp/a.sqlite\n"))
    }
  }

  static let fileErrors: [StoreError] = [
    .missingFile("/x"), .cannotCreate("/x"), .notOurs("/x"),
    .newer(path: "/x", found: 3, known: 2), .damaged(path: "/x", newestBackup: nil),
    .networkFileSystem("/x"), .notWritable("/x"),
  ]

  @Test("An error of the file names the file in every language", arguments: fileErrors)
  func filesAreNamed(error: StoreError) {
    let message = error.message()
    #expect(Set(Language.allCases.map { message[$0] }).count == 3)
    for language in Language.allCases {
      #expect(message[language].contains("/x"))
    }
  }

  @Test("A refusal by the rules keeps its own sentence")
  func refused() {
    #expect(StoreError.refused(.reasonRequired).message().nb == "Skriv hvorfor.")
  }
}
