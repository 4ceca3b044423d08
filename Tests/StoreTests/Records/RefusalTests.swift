import Domain
import GRDB
import Testing

@testable import Store

@Suite("Refusals that the store throws")
struct RefusalTests {
  private let desk: Desk
  private var store: Store { desk.store }
  private var context: ActionContext { desk.context }

  init() throws {
    desk = try Desk()
  }

  @Test("A question to a sender asks something")
  func question() throws {
    let idea = try desk.addIdea("Trafikken")
    #expect(throws: StoreError.refused(.questionRequired)) {
      try store.askSender(idea, question: " \n", context)
    }
    #expect(try store.record(idea).status == .received)
  }

  @Test("Rules.md 2.4: the phases of a draft stay where they are")
  func draft() throws {
    let caseFile = try desk.addCase("Kaia", template: "tom", isActive: false)
    let draft = StoreError.refused(.caseIsDraft)
    #expect(throws: draft) { try store.beginPhase(caseFile, phase: "work", context) }
    #expect(throws: draft) { try store.completePhase(caseFile, context) }
    #expect(throws: draft) {
      try store.skipPhase(caseFile, phase: "work", desk.because("Ikke nå."))
    }
  }

  @Test(
    "O-04, INV-26: a phase that somebody has changed since it was read is left as they wrote it")
  func changedPhase() throws {
    let caseFile = try desk.addCase("Kaia", template: "tom")
    let read = try #require(try store.list(Phase.self, case: caseFile).first).revision
    let (title, other): (PhaseTexts, PhaseTexts) = ([.title: "Bygging"], [.title: "Dugnad"])
    _ = try store.adaptPhases(
      of: caseFile, .rewordPhase("work", title), from: read, desk.because("Slik sier vi det."))
    #expect(throws: StoreError.refused(.phaseChangedSince("work"))) {
      try store.adaptPhases(
        of: caseFile, .rewordPhase("work", other), from: read, desk.because("Nei, slik."))
    }
    let template = try store.situation(caseFile, today: context.today).template
    #expect(template.phase("work")?.title.text(in: .nb) == "Bygging")
  }

  @Test("A file is not made where its folder is no folder")
  func cannotCreate() throws {
    let folder = try TemporaryFolder()
    try writeFile(Array("Kjære kommune".utf8), to: folder.file)
    let path = folder.file + "/ny.sqlite"
    #expect(throws: StoreError.cannotCreate(path)) {
      try Store.open(path: path, options: StoreOptions(createIfMissing: true))
    }
  }

  @Test("A file that SQLite may not write is named as such, and reading goes on")
  func notWritable() throws {
    _ = try desk.addIdea("Benker")
    try store.queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA query_only = ON") }
    #expect(throws: StoreError.notWritable(store.path)) { try desk.addIdea("Lys") }
    #expect(try store.list(Idea.self).map(\.title) == ["Benker"])
  }
}
