import CustomDump
import Domain
import GRDB
import Testing

@testable import Store

@Suite struct RecordTests {
  @Test("An added row comes back as it was entered, with defaults and a reference")
  func addition() throws {
    let desk = try Desk()
    let pairs = FieldValue.pairs([CodedText(code: "municipalPlan", text: "Trygge veger")])
    let id = try desk.addIdea("Lys på turvegen", ["goalReferences": pairs])
    let snapshot = try desk.store.snapshot(RecordLink(id))
    #expect(snapshot.reference?.description == "ID-001")
    #expect(snapshot.values["receivedOn"] == .day(desk.context.today))
    #expect(snapshot.values["goalReferences"] == pairs)
    let idea = try desk.store.record(id)
    #expect(idea.title == "Lys på turvegen")
    #expect(idea.status == .received)
  }

  @Test("All problems of an addition are named at once, links among them")
  func allProblems() throws {
    let desk = try Desk()
    let nobody = RecordLink(kind: .person, id: 17)
    #expect {
      try desk.store.add(.idea, ["handler": .record(nobody)], desk.context)
    } throws: { error in
      guard case .refused(.fields(let problems))? = error as? StoreError else { return false }
      return Set(problems.map(\.field)) == ["title", "originalText", "handler"]
    }
  }

  @Test("INV-01: the original text of an idea is refused by the store and by the file")
  func originalText() throws {
    let desk = try Desk()
    let id = try desk.addIdea("Benker")
    #expect(throws: StoreError.refused(.fields([FieldRefusal("originalText", .cannotBeChanged)]))) {
      try desk.store.edit(
        RecordLink(id), ["originalText": .text("Noe annet")], desk.context)
    }
    #expect(throws: StoreError.system("originalText cannot be altered")) {
      try desk.store.change(.edit, desk.context) { writing in
        try writing.update(
          RecordLink(id), [Assignment(column: "originalText", value: "x".databaseValue)])
        return writing.done(about: nil)
      }
    }
  }

  @Test("A write outside a change is refused by the file")
  func outsideChange() throws {
    let desk = try Desk()
    _ = try desk.addIdea("Benker")
    #expect(throws: StoreError.system("NOT NULL constraint failed: changedRow.change")) {
      try desk.store.transaction { try $0.execute(sql: "UPDATE idea SET title = 'x'") }
    }
  }

  @Test("INV-19: a text with a national identity number is refused, in a reason too")
  func identityNumber() throws {
    let desk = try Desk()
    let id = try desk.addIdea("Benker")
    #expect(throws: StoreError.self) {
      try desk.store.edit(
        RecordLink(id), ["internalNotes": .text("Ring 010190 12345")], desk.context)
    }
    #expect(throws: StoreError.self) {
      try desk.store.edit(
        RecordLink(id), ["internalNotes": .text("Ring")], desk.because("01019012345"))
    }
    #expect(throws: StoreError.self) {
      try desk.store.replyToSender(id, IdeaReply(text: "01019012345"), desk.context)
    }
  }

  @Test("An edit that changes nothing writes nothing")
  func emptyEdit() throws {
    let desk = try Desk()
    let id = try desk.addIdea("Benker")
    let before = try desk.store.snapshot(RecordLink(id))
    let receipt = try desk.store.edit(
      RecordLink(id), ["title": .text("Benker"), "senderOther": .blank], desk.context)
    #expect(receipt == nil)
    expectNoDifference(try desk.store.snapshot(RecordLink(id)), before)
  }

  @Test("INV-24: a chain of cases has no circle and at most four levels")
  func chains() throws {
    let desk = try Desk()
    let cases = try (1...5).map { try desk.addCase("Sak \($0)", template: "tom") }
    for (child, parent) in zip(cases.dropFirst(), cases).prefix(3) {
      _ = try desk.store.edit(RecordLink(child), ["parent": .to(parent)], desk.context)
    }
    #expect(throws: StoreError.refused(.fields([FieldRefusal("parent", .parentTooDeep)]))) {
      try desk.store.edit(RecordLink(cases[4]), ["parent": .to(cases[3])], desk.context)
    }
    #expect(throws: StoreError.refused(.fields([FieldRefusal("parent", .parentCycle)]))) {
      try desk.store.edit(RecordLink(cases[0]), ["parent": .to(cases[3])], desk.context)
    }
    let rows = try desk.store.caseRows(today: desk.context.today)
    #expect(rows.map(\.depth) == [0, 1, 2, 3, 0])
  }

  @Test("INV-24: undo and the bin close no circle and make no chain longer than the rules do")
  func chainsThatComeBack() throws {
    let desk = try Desk()
    let cases = try (1...5).map { try desk.addCase("Sak \($0)", template: "tom") }
    func hang(_ child: Int, below parent: Int?, _ actor: String) throws {
      _ = try desk.store.edit(
        RecordLink(cases[child]), ["parent": parent.map { .to(cases[$0]) } ?? .blank],
        ActionContext(actor: actor, today: desk.context.today))
    }
    try hang(1, below: 0, "Ada")
    try hang(1, below: nil, "Ada")
    try hang(0, below: 1, "Eva")
    #expect(throws: StoreError.refused(.fields([FieldRefusal("parent", .parentCycle)]))) {
      try desk.store.undo(ActionContext(actor: "Ada", today: desk.context.today))
    }
    #expect(try desk.store.check().isSound)

    // 2 below 0 below 1; while 2 is in the bin, 1 comes to hang below 3 below 4.
    try hang(2, below: 0, "Ada")
    _ = try desk.store.delete([RecordLink(cases[2])], desk.context)
    try hang(1, below: 3, "Ada")
    try hang(3, below: 4, "Ada")
    #expect(throws: StoreError.refused(.fields([FieldRefusal("parent", .parentTooDeep)]))) {
      try desk.store.restore([RecordLink(cases[2])], desk.context)
    }
  }

  @Test("A person and an organisation are found by reference and by exact name")
  func resolving() throws {
    let desk = try Desk()
    let person = try desk.add(.person, ["name": .text("Máret Gáissavuolle")])
    _ = try desk.add(.person, ["name": .text("Ola Ås")])
    _ = try desk.add(.person, ["name": .text("Ola Ås")])
    let kinds: [RecordKind] = [.person, .organisation]
    #expect(try desk.store.resolve("p-1", kinds: kinds) == .found(person))
    #expect(try desk.store.resolve("máret gáissavuolle", kinds: kinds) == .found(person))
    #expect(try desk.store.resolve("Maret Gaissavuolle", kinds: kinds) == .none)
    guard case .several(let people) = try desk.store.resolve("Ola Ås", kinds: kinds) else {
      Issue.record("Two people have the name")
      return
    }
    #expect(people.count == 2)
    #expect(try desk.store.suggestions("gáiss", kinds: kinds, limit: 5).map(\.link) == [person])
  }

  @Test("An owner's place is taken by the new owner, and never left empty")
  func owners() throws {
    let desk = try Desk()
    let caseFile = try desk.addCase("Kaia")
    let club = try desk.add(.organisation, ["name": .text("Båtforeningen")])
    let part = try desk.add(
      .caseOrganisation, ["case": .to(caseFile), "organisation": .record(club)])
    let municipality = try desk.store.list(CaseOrganisation.self, case: caseFile)[0]
    _ = try desk.store.edit(part, ["role": .code("owner")], desk.context)
    let roles = try desk.store.list(CaseOrganisation.self, case: caseFile)
    #expect(roles.map(\.role) == [.partner, .owner])
    #expect(roles.map(\.isLocal) == [false, true])
    #expect(throws: StoreError.refused(.ownerRequired)) {
      try desk.store.edit(part, ["role": .code("partner")], desk.context)
    }
    #expect(throws: StoreError.refused(.ownerRequired)) {
      try desk.store.delete([part], desk.context)
    }
    _ = try desk.store.delete([RecordLink(municipality.id)], desk.context)
  }
}
