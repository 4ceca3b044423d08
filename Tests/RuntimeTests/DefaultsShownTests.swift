import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// What a new row holds unless told otherwise, as the form shows it.
@Suite("Rules.md 2.9: what is saved is what the form shows")
struct DefaultsShownTests {
  @Test(
    "A default is in its field before anything is saved",
    arguments: [
      ("the kind of a goal", "4 > n <shot:form>", "Delmål"),
      (
        "the kind of a case's first goal", "2 / <text:PR-006> <Enter> <Enter> 4 > n <shot:form>",
        "Hovedmål"
      ),
      ("the day of an idea", "1 n <shot:form>", "15.10.2026"),
      ("the day a member comes", "3 n <shot:form>", "15.10.2026"),
      ("whom a person represents", "3 n <text:P-009> <Tab> <shot:form>", "Granvåg kommune"),
    ])
  func shown(what: String, keys: String, value: String) throws {
    let text = try Sitting().play(keys).shots["form"]?.text ?? ""
    let form = text.split(separator: "\n").drop { !$0.contains("┌─ Ny") }
    #expect(form.contains { $0.contains(value) }, "\(what): \(text)")
  }

  @Test("A default that was taken away stays away")
  func cleared() throws {
    let sitting = try Sitting()
    let before = try sitting.store.list(Membership.self).map(\.id)
    let erasing = String(repeating: "<Backspace> ", count: "Granvåg kommune".count)
    try sitting.play(
      "3 n <text:P-009> <Tab> <text:fagperson> <Tab> <Tab> <Tab> <Tab> <Tab> \(erasing)<Ctrl-s>")
    let made = try sitting.store.list(Membership.self).filter { !before.contains($0.id) }
    #expect(made.count == 1)
    #expect(made.first?.represents == nil)
    #expect(made.first?.from == sitting.today)
  }

  @Test("A default is worked out anew with the draft that a form begins from")
  func draftThenDefault() throws {
    let sitting = try Sitting()
    let form = try sitting.play("3 n <text:P-009> <Tab> <Esc> 3 n <shot:form>").shots["form"]
    let text = form?.text ?? ""
    #expect(text.contains("Máret Gáissavuolle"), "\(text)")
    #expect(text.contains("Representerer             Granvåg kommune"), "\(text)")
    #expect(text.split(separator: "fra kladd").count == 2, "only what was typed: \(text)")
  }

  @Test("A default follows what it was taken from, until somebody writes in its field")
  func followed() throws {
    let sitting = try Sitting()
    let erasing = String(repeating: "<Backspace> ", count: "Máret Gáissavuolle".count)
    let keys = "3 n <text:P-009> <Tab> <S-Tab> \(erasing)<text:P-004> <Tab> <shot:form>"
    let form = try sitting.play(keys).shots["form"]?.text ?? ""
    let person = try #require(try sitting.store.list(Person.self).first { $0.number == 4 })
    let organisation = try sitting.store.record(try #require(person.organisation)).name
    #expect(form.contains(person.name), "\(form)")
    #expect(organisation != "Granvåg kommune")
    #expect(!form.contains("Representerer             Granvåg"), "\(form)")
    #expect(form.contains("Representerer             \(organisation)"), "\(form)")
  }

  @Test("A reply keeps no channel that nobody chose (W-S2)")
  func replyChannel() throws {
    let sitting = try Sitting()
    let keys = "0 / <text:ID-011> <Enter> <Enter> r <text:Takk for innspillet>"
    let form = try sitting.play(keys + " <shot:form> <Ctrl-s>").shots["form"]?.text ?? ""
    #expect(form.contains("Takk for innspillet"), "\(form)")

    let idea = try #require(try sitting.store.list(Idea.self).first { $0.number == 11 })
    #expect(idea.reply.text == "Takk for innspillet")
    #expect(idea.reply.channel == nil)
  }
}
