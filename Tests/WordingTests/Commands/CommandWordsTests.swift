import Domain
import Testing
import Wording

/// What commands say of what they did.
struct CommandWordsTests {
  @Test("A document that lacks a few parts names them all; of many it names the first and counts")
  func documentLacks() {
    let few = CommandText.documentLacks(["Sammendrag", "Råd til andre"])
    #expect(few[.nb] == "Dokumentet er laget, men mangler: Sammendrag og Råd til andre.")

    let many = CommandText.documentLacks((1...600).map { "Resultat \($0)" })
    #expect(many[.nb].hasSuffix("Resultat 11 og 589 deler til."))
    #expect(many[.nn].hasSuffix("589 delar til."))
    #expect(many[.en].hasSuffix("and 589 more parts."))

    let twelve = CommandText.documentLacks((1...12).map { "Resultat \($0)" })
    #expect(twelve[.nb].hasSuffix("Resultat 11 og Resultat 12."))
  }
}
