import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing
import Wording

/// Scenario A7: områdesatsing in its second phase, on its way to the council.
@Suite("A7 Områdesatsing to the council")
struct AreaToCouncilTests {
  /// PR-002 selected in the tree.
  private static let toCase = "2 <Home> <Down>"
  private static let newest = "4 <Home>"
  private static let anchoringTab = "4 > > > > >"

  private func text(_ terminal: ScriptedTerminal, _ shot: String) -> String {
    terminal.shots[shot]?.text ?? ""
  }

  private func context(_ sitting: Sitting) -> ActionContext {
    ActionContext(actor: sitting.actor, today: sitting.today)
  }

  @Test("A7.1 O-06 O-13 O-20 O-21 the gate names all that is missing at once, in each language")
  func gate() throws {
    let sitting = try Sitting()
    sitting.size = Size(columns: 140, rows: 48)
    for language in Language.allCases {
      sitting.language = language
      let gate = text(try sitting.play("\(Self.toCase) f <shot:gate>"), "gate")
      let outcomes = GateEvaluation(try sitting.situation(2)).outcomesInProgress
      #expect(outcomes.filter(\.blocks).count == 3)
      #expect(outcomes.count { !$0.isMet && $0.strength == .advice } == 7)
      for outcome in outcomes where !outcome.isMet {
        #expect(gate.contains(outcome.rule.title[language]), "\(outcome.key)")
      }
      #expect(outcomes.filter { !$0.isMet }.allSatisfy { $0.mending != nil })
    }
    try sitting.play("\(Self.toCase) f f f")
    #expect(try sitting.situation(2).currentPhase?.phase.key == "planning", "refused")
  }

  @Test("A7.1, Rules.md 3.4: each missing part leads to the place where it is mended")
  func mending() throws {
    let sitting = try Sitting()
    let gate = "\(Self.toCase) f <Home>"
    let outcomes = GateEvaluation(try sitting.situation(2)).outcomesInProgress
    let ordered =
      outcomes.filter { $0.strength == .requirement } + outcomes.filter { $0.strength == .advice }
    func enter(_ key: String) throws -> String {
      let row = try #require(ordered.firstIndex { $0.key == key })
      let downs = Array(repeating: "<Down>", count: row).joined(separator: " ")
      return text(try sitting.play("\(gate) \(downs) <Enter> <shot:place>"), "place")
    }
    #expect(try enter("fieldFilled.evaluation").contains("Evalueringsplan"))
    #expect(try enter("anchoring.political").contains("Ny: Forankring"))
    #expect(try enter("planStatus").contains("Plan, versjon 1"))
    #expect(try enter("entryExists.workshopInternal").contains("Ny: Kommunikasjon"))
    #expect(try enter("checklistAnswered").contains("Har svart for seg: 0 av 4"))
  }

  @Test("Rules.md 3.4: the gate opens on what is missing first, so that Enter leads there")
  func firstMissing() throws {
    let place = text(try Sitting().play("\(Self.toCase) f <Enter> <shot:place>"), "place")
    #expect(place.contains("Evalueringsplan"))
  }

  @Test("O-21 a cell that is entered from the gate fills that cell")
  func cell() throws {
    let sitting = try Sitting()
    let tab = "\(Self.toCase) \(Self.anchoringTab) <End> <Up> <Up>"

    let terminal = try sitting.play(
      "\(tab) <shot:tab> <Enter> <shot:cells> <Enter> <text:Idéverksted i leiargruppa> <Ctrl-s>")

    #expect(text(terminal, "tab").contains("Kommunikasjon: 3 av 8 ruter fylt"))
    #expect(text(terminal, "cells").contains("Internt: ingen, før opp"))
    let grid = try sitting.situation(2).communicationGrid
    #expect(grid.filled == 4)
    #expect(grid[.workshop, .internal].entries.count == 1)
  }

  @Test("A7.2 O-25 to O-34 data are beside the answers in the checklist, and both are kept")
  func preChecks() throws {
    let sitting = try Sitting()
    sitting.size = Size(columns: 160, rows: 48)
    let expected: [Bool?] = [true, true, true, true, nil, false, true, false, nil, false]
    func met() throws -> [Bool?] {
      let situation = try sitting.situation(2)
      return (1...10).map { situation.preCheck(checklist: "omradeloft-10", item: $0)?.isMet }
    }
    #expect(try met() == expected)

    let terminal = try sitting.play(
      """
      \(Self.toCase) 5 <Home> <shot:list> <Down> <Down> <Down> <Down> <Down> <Enter> <shot:form> \
      <text:Fleire bebuarar må med.> <S-Tab> <Right> <Ctrl-s> <shot:after>
      """)

    #expect(text(terminal, "list").contains("data ✓"))
    #expect(text(terminal, "list").contains("data ✗"))
    #expect(text(terminal, "form").contains("Fra data: ✗"), "beside the answer that is given")
    let answer = try #require(
      try sitting.situation(2).latestAnswer(checklist: "omradeloft-10", item: 6))
    #expect(answer.value == .partly && answer.note == "Fleire bebuarar må med.")
    #expect(try met() == expected)
    #expect(text(terminal, "after").contains("data ✗ delvis"))
  }

  @Test("A7.3 O-19 two inputs from M-003; one that is not taken in asks for the reason")
  func inputs() throws {
    let sitting = try Sitting()
    let before = try sitting.situation(2).entries.count { $0.kind == .input }
    let kinds = try sitting.situation(2).entryKinds
    let downs = Array(
      repeating: "<Down>", count: try #require(kinds.firstIndex(of: .input))
    ).joined(separator: " ")
    let form = "\(Self.toCase) 4 > > > > n \(downs) <Enter>"
    let fields = RecordKind.entry.formFields(given: ["kind": EntryKind.input.fieldValue])
      .map(\.key).filter { !["kind", "case"].contains($0) }
    func tabs(_ from: FieldKey, _ to: FieldKey) throws -> String {
      let steps =
        try #require(fields.firstIndex(of: to)) - #require(fields.firstIndex(of: from))
      return Array(repeating: "<Tab>", count: steps).joined(separator: " ")
    }

    try sitting.play(
      """
      \(form) <text:Fleire benker> \(try tabs("text", "outcome")) <Right> \
      \(try tabs("outcome", "source")) <text:M-003> <Tab> <Ctrl-s>
      """)
    let toOutcome = try tabs("text", "outcome")
    let terminal = try sitting.play(
      "\(form) <text:Symjehall> \(toOutcome) <Right> <Right> <Right> <Ctrl-s> <shot:asked>")
    #expect(text(terminal, "asked").contains("Må fylles ut."))
    #expect(try sitting.situation(2).entries.count { $0.kind == .input } == before + 1)
    let toReason = try tabs("outcome", "reason")
    // The draft of the one that was asked about is taken up again.
    let saved = try sitting.play(
      """
      \(form) \(toOutcome) \(toReason) \
      <text:For dyr å drive.> <Ctrl-s> <shot:log>
      """)

    let inputs = try sitting.situation(2).entries.filter { $0.kind == .input }.suffix(2)
    #expect(inputs.map(\.outcome) == ["takenIn", "notTakenIn"])
    #expect(inputs.first?.source?.kind == .meeting)
    #expect(inputs.last?.reason == "For dyr å drive.")
    #expect(text(saved, "log").contains("ikke tatt inn"))
  }

  /// Version 2 with an evaluation plan, made final by keys.
  private static let toFinal = """
    \(toCase) \(newest) v e <Tab> <Tab> <Tab> <Tab> <Tab> <Tab> \
    <text:Spørjeundersøking kvart år.> <Ctrl-s> s <shot:refused> <Esc> l <shot:years> <Enter> \
    <shot:made> <Home> s <shot:menu> <Down> <Enter> <shot:final>
    """

  @Test("A7.4 O-10 O-14 O-20 version 2 becomes final once the year's plan of 2027 is made")
  func final() throws {
    let sitting = try Sitting()

    let terminal = try sitting.play(Self.toFinal)

    #expect(text(terminal, "refused").contains("uten aktivitetsplan for 2027"))
    #expect(text(terminal, "years").contains("Lag aktivitetsplan 2027"))
    #expect(text(terminal, "made").contains("3 tiltak, 1 475 000 kr"))
    let situation = try sitting.situation(2)
    #expect(situation.plans.map(\.status) == [.replaced, .final])
    #expect(situation.plan?.version == 2)
    #expect(situation.plan?.evaluation == "Spørjeundersøking kvart år.")
    #expect(situation.plans.first?.evaluation == "", "version 1 stays as it was read")
    #expect(situation.activityPlans.map(\.year) == [2027])
    let final = text(terminal, "final")
    #expect(final.contains("Plan, versjon 2") && final.contains("endelig"))

    let locked = try sitting.play("\(Self.toCase) \(Self.newest) e <shot:offer>")
    #expect(text(locked, "offer").contains("Lag ny planversjon"))
  }

  @Test("A7.5 O-06 O-14 political anchoring ahead of the day is warned of, and the phase completes")
  func political() throws {
    let sitting = try Sitting()
    try sitting.play(Self.toFinal)
    let fields = RecordKind.entry.formFields(given: ["kind": EntryKind.anchoring.fieldValue])
      .map(\.key).filter { !["kind", "case", "subkind"].contains($0) }
    func tabs(_ from: FieldKey, _ to: FieldKey) throws -> String {
      let steps =
        try #require(fields.firstIndex(of: to)) - #require(fields.firstIndex(of: from))
      return Array(repeating: "<Tab>", count: steps).joined(separator: " ")
    }
    let erase = Array(repeating: "<Backspace>", count: 10).joined(separator: " ")

    let terminal = try sitting.play(
      """
      \(Self.toCase) \(Self.anchoringTab) n <Down> <Enter> <text:Kommunestyret vedtok planen.> \
      \(try tabs("text", "on")) <End> \(erase) <text:10.12.2026> <shot:day> \
      \(try tabs("on", "caseNumber")) <text:26/114> \(try tabs("caseNumber", "planVersion")) \
      <shot:version> <Ctrl-s> <shot:tab> f <shot:gate> f <Ctrl-s> <shot:done>
      """)

    let situation = try sitting.situation(2)
    let entry = try #require(situation.entries.last { $0.subkind == "political" })
    #expect(entry.on == Day(iso: "2026-12-10"))
    #expect(entry.caseNumber == "26/114")
    #expect(entry.planVersion == situation.plans.last?.id)
    #expect(text(terminal, "tab").contains("! ikke ennå planversjon 2 26/114"))
    #expect(text(terminal, "gate").contains("en dato som ikke er kommet ennå"))
    #expect(situation.currentPhase?.phase.key == "mobilisation")
    #expect(situation.phases.first { $0.key == "planning" }?.status == .completed)
  }

  @Test("A7.6 O-22 English on the screen leaves the plan and its preview in nynorsk")
  func languages() throws {
    let sitting = try Sitting()
    sitting.language = .en
    sitting.size = Size(columns: 120, rows: 48)

    let terminal = try sitting.play(
      "\(Self.toCase) \(Self.newest) <shot:tab> x <Down> <Down> <Enter> <shot:preview>")

    #expect(text(terminal, "tab").contains("Plan, version 1 2027–2029"))
    let preview = text(terminal, "preview")
    #expect(preview.contains("Kort om innsatsen"))
    #expect(preview.contains("Kommunen set av ei halv stilling"))
  }

  @Test("O-05 INV-24 the case's page and header count everything below it once")
  func tree() throws {
    let sitting = try Sitting()
    let child = RecordLink(try sitting.caseFile(5).id)
    _ = try sitting.store.add(
      .measure,
      ["case": .record(child), "title": .text("Skilt"), "cost": Amount(kroner: 25_000).fieldValue],
      context(sitting))
    sitting.size = Size(columns: 140, rows: 60)

    let terminal = try sitting.play(
      "\(Self.toCase) <shot:header> <Ctrl-f> <text:PR-002> <Enter> <shot:page>")

    #expect(text(terminal, "header").contains("Σ 3 prosesser, 9 tiltak"))
    let detail = try sitting.play("<Ctrl-f> <text:ID-002> <Enter> i <End> <shot:page>")
    #expect(text(detail, "page").contains("3 prosesser: 9 tiltak"))
    #expect(text(detail, "page").contains("1 500 000 kr"))
  }

  @Test("O-07 a service area is added on the tab for anchoring, and the gate then asks for it")
  func serviceArea() throws {
    let sitting = try Sitting()

    let terminal = try sitting.play(
      """
      \(Self.toCase) \(Self.anchoringTab) n <Down> <Down> <Down> <Down> <Enter> <text:kultur> \
      <Ctrl-s> <shot:tab> f <shot:gate>
      """)

    #expect(try sitting.situation(2).serviceAreas.map(\.name).contains("kultur"))
    #expect(text(terminal, "tab").contains("! uten medlem eller grunn"))
    #expect(text(terminal, "gate").contains("kultur"))
  }
}
