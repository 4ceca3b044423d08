import Domain
import Foundation
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// A case of samskaping in five parts, by keys.
@Suite("Samskaping by keys")
struct SamskapingByKeysTests {
  /// The sample municipality with one more case, which is found last in the list of cases.
  private func sitting() throws -> (Sitting, Identifier<CaseFile>) {
    let sitting = try Sitting()
    let context = ActionContext(actor: sitting.actor, today: sitting.today)
    let receipt = try sitting.store.add(
      .caseFile, ["title": .text("Ny bydel"), "template": .code("samskaping-5")], context)
    let id = try #require(receipt.name?.link.identifier(of: CaseFile.self))
    _ = try sitting.store.moveCase(id, to: .active, context)
    return (sitting, id)
  }

  private func add(
    _ values: FieldValues, to id: Identifier<CaseFile>, in sitting: Sitting
  ) throws -> Identifier<Entry> {
    let context = ActionContext(actor: sitting.actor, today: sitting.today)
    let owner: FieldValues = ["case": .record(RecordLink(id))]
    let receipt = try sitting.store.add(.entry, values.merging(owner) { $1 }, context)
    return try #require(receipt.name?.link.identifier(of: Entry.self))
  }

  private static let opening = "2 <End>"

  @Test("The menu of the log offers what the template asks for first: insight, need, test")
  func menu() throws {
    let (sitting, _) = try sitting()
    let text =
      try sitting.play(Self.opening + " 4 > > > > n <shot:menu>")
      .shots["menu"]?.text ?? ""
    let kinds = ["Innsikt", "Behov", "Mulighet", "Test", "Evaluering"]
    let places = kinds.compactMap { text.range(of: " \($0)")?.lowerBound }
    #expect(places.count == kinds.count)
    #expect(places == places.sorted())
  }

  @Test("B-08, B-12: the log counts the insights by kind and level; its form asks what it is")
  func log() throws {
    let (sitting, id) = try sitting()
    _ = try add(
      [
        "kind": .code("insight"), "text": .text("Skjemaet er på papir"),
        "subkind": .code("barrier"), "level": .code("system"),
      ], to: id, in: sitting)
    _ = try add(
      [
        "kind": .code("insight"), "text": .text("Kveldene er lange"),
        "subkind": .code("interview"), "count": .integer(6),
      ], to: id, in: sitting)
    let terminal = try sitting.play(
      Self.opening + " 4 > > > > <shot:log> n <Enter> <shot:form>")
    let text = terminal.shots["log"]?.text ?? ""
    #expect(text.contains("barriere, systemnivå: Skjemaet er på papir"))
    #expect(text.contains("barriere 1 (systemnivå 1) · intervju 1 · 6 intervjuet"))
    let form = terminal.shots["form"]?.text ?? ""
    #expect(form.contains("Nivå") && form.contains("Antall"))
    #expect(!form.contains("Prototype"))
  }

  @Test("B-14, B-15: an entry's page shows the whole way from need to test")
  func chain() throws {
    let (sitting, id) = try sitting()
    let need = try add(
      ["kind": .code("need"), "text": .text("Et sted å gå")], to: id, in: sitting)
    let possibility = try add(
      [
        "kind": .code("possibility"), "text": .text("Åpen kjøkkendør"),
        "answers": .list([.record(RecordLink(need))]), "isTestable": .flag(true),
        "whatIsTested": .text("Døra"), "successSign": .text("Ti kommer"),
      ], to: id, in: sitting)
    _ = try add(
      [
        "kind": .code("test"), "text": .text("Elleve kom"),
        "solution": .record(RecordLink(possibility)), "outcome": .code("adjust"),
        "nextStep": .text("Ny dag"),
      ], to: id, in: sitting)
    sitting.size = Size(columns: 120, rows: 60)
    let text =
      try sitting.play(
        Self.opening + " 4 > > > > <End> <Enter> <shot:page>"
      ).shots["page"]?.text ?? ""
    for words in ["Fra behov til test", "Et sted å gå", "Åpen kjøkkendør", "juster", "Ny dag"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("B-11: a yes to the right problem asks who agrees before it counts")
  func whoAgrees() throws {
    let (sitting, id) = try sitting()
    let terminal = try sitting.play(
      Self.opening + " 5 <Space> <shot:form> <Ctrl-s> <shot:refused>"
        + " <text:Velforeningen> <Ctrl-s>")
    #expect(terminal.shots["refused"]?.text.contains("Må fylles ut") == true)
    let answers = try sitting.store.situation(id, today: sitting.today).assessments
    #expect(answers.map(\.by) == ["Velforeningen"])
    #expect(answers.map(\.value) == [.yes])
  }

  @Test("N-01, N-03: steps, team and case are called what the template calls them")
  func words() throws {
    let (sitting, _) = try sitting()
    sitting.size = Size(columns: 200, rows: 48)
    let text = try sitting.play(Self.opening + " <shot:case>").shots["case"]?.text ?? ""
    for words in ["Rammer og muligheter", "Innsikt", "Arbeidsverksted", "Utvikle og teste"] {
      #expect(text.contains(words), "\(words)")
    }
  }
}
