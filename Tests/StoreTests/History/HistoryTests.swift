import CustomDump
import Domain
import Testing

@testable import Store

@Suite struct HistoryTests {
  @Test("History says who, when, what from, what to and why, newest first")
  func deadlineMoved() throws {
    let desk = try Desk()
    let caseFile = try desk.addCase("Gamlekaia")
    let measure = try desk.add(
      Measure.self,
      [
        "case": .to(caseFile), "title": .text("Reparere kaifronten"),
        "deadline": .day(day("2026-09-30")),
      ])
    let link = RecordLink(measure)
    _ = try desk.store.edit(
      link, ["deadline": .day(day("2026-10-30"))], desk.because("Leveransen er forsinket."))
    let history = try desk.store.history(of: link, limit: 10)
    #expect(history.map(\.action) == [.edit, .add])
    let edit = try #require(history.first)
    #expect(edit.actor == "Ragna Tindevoll")
    #expect(edit.reason == "Leveransen er forsinket.")
    // It is 08:00 UTC; Oslo is two hours ahead in October.
    #expect(edit.at == LocalTime(day: day("2026-10-15"), hour: 10, minute: 0))
    expectNoDifference(
      edit.rows,
      [
        RowChange(
          name: RecordName(
            link: link, reference: Reference(.measure, 1), title: "Reparere kaifronten"),
          operation: .update,
          fields: [
            FieldChange(
              key: "deadline", from: .day(day("2026-09-30")), to: .day(day("2026-10-30")))
          ])
      ])
    #expect(history.last?.rows.first?.operation == .insert)
    #expect(history.last?.rows.first?.fields.contains { $0.to.isBlank } == false)
  }

  @Test("A row that a value points at is named, also when it is gone")
  func formerNames() throws {
    let desk = try Desk()
    let caseFile = try desk.addCase("Gamlekaia")
    let person = try desk.add(
      Person.self, ["name": .text("Odd-Arne Brattmoen"), "isProtected": .flag(true)])
    let member = try desk.add(
      Membership.self,
      ["case": .to(caseFile), "person": .to(person), "roles": .list([.code("contributor")])])
    _ = try desk.store.undo(desk.context)
    _ = try desk.store.undo(desk.context)
    let added = try #require(
      try desk.store.history(of: RecordLink(member), limit: 10).last?.rows.first)
    let gone = RecordName(
      link: RecordLink(person), reference: Reference(.person, 1), title: "Odd-Arne Brattmoen",
      isProtected: true)
    #expect(added.fields.first { $0.key == "person" }?.names == [RecordLink(person): gone])
    #expect(added.name.title == "Odd-Arne Brattmoen")
    #expect(added.name.isProtected)
  }

  @Test("INV-06: going to the bin is shown as a deletion, coming back as an insertion")
  func bin() throws {
    let desk = try Desk()
    let caseFile = try desk.addCase("Gamlekaia")
    let goal = try desk.add(
      Goal.self, ["case": .to(caseFile), "text": .text("Et sted å møtes")])
    _ = try desk.store.delete([RecordLink(goal)], desk.context)
    _ = try desk.store.restore([RecordLink(goal)], desk.context)
    let rows = try desk.store.history(of: RecordLink(goal), limit: 2).flatMap(\.rows)
    #expect(rows.map(\.operation) == [.insert, .delete])
    #expect(rows.allSatisfy { $0.fields.isEmpty })
  }

  @Test("A case's history holds what belongs to it, and nothing of other cases")
  func caseHistory() throws {
    let desk = try Desk()
    let quay = try desk.addCase("Gamlekaia", isActive: false)
    let other = try desk.addCase("Strikkekafé", isActive: false)
    let goals = try [quay, other].map {
      try desk.add(Goal.self, ["case": .to($0), "text": .text("Mål")])
    }
    // One action that touches both.
    _ = try desk.store.delete(goals.map { RecordLink($0) }, desk.context)
    let history = try desk.store.history(case: quay, limit: 10)
    #expect(history.map(\.action) == [.delete, .add, .add])
    #expect(history.first?.rows.map(\.name.link) == [RecordLink(goals[0])])
    let phases = history.last?.rows.count { $0.name.link.kind == .phase }
    #expect(phases == 6)
  }

  @Test("An idea's history holds the questions to its sender")
  func questions() throws {
    let desk = try Desk()
    let idea = try desk.addIdea("Trafikken")
    _ = try desk.store.askSender(idea, question: "Hvor er det verst?", desk.context)
    _ = try desk.store.askSender(idea, question: "Når på dagen?", desk.context)
    let history = try desk.store.history(of: RecordLink(idea), limit: 10)
    #expect(history.map(\.action) == [.askSender, .askSender, .add])
    #expect(history.first?.rows.map(\.name.title) == ["Når på dagen?"])
  }

  @Test("Pages of history follow each other without gap or repetition")
  func pages() throws {
    let desk = try Desk()
    let idea = try desk.addIdea("Kaia")
    for index in 1...9 {
      _ = try desk.store.edit(
        RecordLink(idea), ["internalNotes": .text("Notat \(index)")], desk.context)
    }
    let all = try desk.store.history(limit: 100)
    #expect(all.map(\.sequence) == (1...11).reversed())
    var walked: [HistoryEntry] = []
    while true {
      let page = try desk.store.history(limit: 4, before: walked.last?.sequence)
      guard !page.isEmpty else { break }
      walked += page
    }
    expectNoDifference(walked, all)
  }

  @Test("A change that touches a row several times is one step from first to last")
  func merged() throws {
    let desk = try Desk()
    let idea = try desk.addIdea("Kaia")
    let link = RecordLink(idea)
    _ = try desk.store.write(.edit, desk.context) { writing in
      _ = try writing.edit(link, ["title": .text("Kai")], from: nil)
      return try writing.edit(link, ["title": .text("Gamlekaia")], from: nil)
    }
    let rows = try #require(try desk.store.history(of: link, limit: 1).first).rows
    #expect(rows.count == 1)
    expectNoDifference(
      rows.first?.fields,
      [FieldChange(key: "title", from: .text("Kaia"), to: .text("Gamlekaia"))])
  }

  @Test("An import of very many rows tells how many, and shows the first of them")
  func manyRows() throws {
    let desk = try Desk()
    let rows: [FieldValues] = (1...250).map {
      ["title": .text("Idé \($0)"), "originalText": .text("Tekst.")]
    }
    _ = try desk.store.addMany(.idea, rows, desk.context)
    let entry = try #require(try desk.store.history(limit: 1).first)
    #expect(entry.rowCount == 250)
    #expect(entry.rows.map(\.name.title) == (1...200).map { "Idé \($0)" })
  }

  @Test("A change is found by its sequence, with what it takes back")
  func entry() throws {
    let desk = try Desk()
    let idea = try desk.addIdea("Kaia")
    let added = try #require(try desk.store.history(of: RecordLink(idea), limit: 1).first)
    let receipt = try desk.store.undo(desk.context)
    expectNoDifference(receipt.concerns, added)
    let entry = try desk.store.read { try $0.historyEntry(receipt.sequence) }
    #expect(entry?.action == .undo)
    #expect(entry?.concerns == added.sequence)
    #expect(entry?.rows.map(\.operation) == [.delete])
    #expect(entry?.rows.first?.name.title == "Kaia")
    #expect(entry?.rows.first?.name.reference?.description == "ID-001")
    #expect(try desk.store.read { try $0.historyEntry(99) } == nil)
  }
}
