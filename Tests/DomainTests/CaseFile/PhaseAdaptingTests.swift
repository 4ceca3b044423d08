import Testing

@testable import Domain

@Suite("What a case changes in its own phases")
struct PhaseAdaptingTests {
  private let note = LocalNote(
    on: Day(iso: "2026-10-15") ?? .first, by: "Ragna", reason: "Slik er det her.")

  private func adapting() throws -> PhaseAdapting {
    let keys = ["a", "b", "c"]
    let template = ProcessTemplate(
      key: "egen",
      phases: keys.map { key in
        PhaseTemplate(
          key: key, title: LocalizedText(key, nn: key + " nn"),
          steps: [LocalizedText("\(key)1"), LocalizedText("\(key)2")],
          startsAfter: key == "c" ? ["b"] : [])
      })
    let phases = try keys.enumerated().map { index, key in
      try Phase.adding(
        id: Identifier(Int64(index + 1)), number: 0,
        [
          "case": .record(RecordLink(kind: .caseFile, id: 9)), "key": .text(key),
          "position": .integer(index + 1),
        ])
    }
    return PhaseAdapting(template: template, phases: phases, size: nil, note: note)
  }

  @Test(
    "INV-02, O-04: whatever is added and moved, positions go from 1 without gaps, as in the copy")
  func positions() throws {
    var adapting = try adapting()
    let new = try adapting.apply(.addPhase([.title: "Mer"], after: "a"), newPhase: Identifier(10))
    _ = try adapting.apply(.movePhase("c", to: 1), newPhase: Identifier(11))
    _ = try adapting.apply(.movePhase("a", to: 4), newPhase: Identifier(12))
    #expect(adapting.phases.map(\.key) == ["c", new, "b", "a"])
    #expect(adapting.phases.map(\.position) == [1, 2, 3, 4])
    #expect(adapting.template.phases.map(\.key) == ["c", new, "b", "a"])
  }

  @Test("INV-08: a phase that another waits for is not left out; one that has begun is skipped")
  func hiding() throws {
    var adapting = try adapting()
    #expect(throws: Refusal.phaseIsAwaited("b", by: ["c"])) {
      try adapting.apply(.hidePhase("b"), newPhase: Identifier(10))
    }
    _ = try adapting.apply(.hidePhase("c"), newPhase: Identifier(10))
    _ = try adapting.apply(.hidePhase("b"), newPhase: Identifier(10))
    #expect(throws: Refusal.caseNeedsPhase) {
      try adapting.apply(.hidePhase("a"), newPhase: Identifier(10))
    }
    #expect(adapting.phases.filter(\.isHidden).map(\.hiddenReason) == [note.reason, note.reason])
  }

  static let refusals: [(PhaseAdaptation, Refusal)] = [
    (.hidePhase("a"), .phaseHasBegun("a")), (.hidePhase("c"), .hiddenAlready),
    (.showPhase("b"), .notHidden), (.rewordPhase("d", [.title: "x"]), .unknownPhase("d")),
    (.addPhase([.title: "x"], after: "d"), .unknownPhase("d")),
    (.hideStep(phase: "b", step: 1), .hiddenAlready),
    (.showStep(phase: "b", step: 2), .notHidden),
    (.hideStep(phase: "b", step: 3), .unknownStep(3, of: 2)),
    (.rewordStep(phase: "b", step: 0, text: "x"), .unknownStep(0, of: 2)),
    (.moveStep(phase: "b", step: 1, to: 3), .unknownStep(3, of: 2)),
    (.addStep(phase: "b", text: "x", at: 4), .unknownStep(4, of: 2)),
  ]

  @Test(
    "O-04: a phase that has begun, and what is not there or left out already, is refused",
    arguments: PhaseAdaptingTests.refusals)
  func refused(adaptation: PhaseAdaptation, refusal: Refusal) throws {
    let plain = try adapting()
    var phases = plain.phases
    try phases[0].begin(on: note.on)
    var begun = PhaseAdapting(
      template: plain.template, phases: phases, size: nil, note: note)
    _ = try begun.apply(.hidePhase("c"), newPhase: Identifier(10))
    _ = try begun.apply(.hideStep(phase: "b", step: 1), newPhase: Identifier(10))
    let before = begun
    #expect(throws: refusal) { try begun.apply(adaptation, newPhase: Identifier(11)) }
    #expect(begun.template == before.template)
    #expect(begun.phases == before.phases)
  }

  @Test("What is changed back leaves nothing, and a text its languages")
  func changedBack() throws {
    let before = try adapting()
    var adapting = before
    for change: PhaseAdaptation in [
      .rewordPhase("a", [.title: "Noe annet"]), .rewordPhase("a", [.title: "a"]),
      .hidePhase("c"), .showPhase("c"), .movePhase("a", to: 3), .movePhase("a", to: 1),
      .hideStep(phase: "b", step: 1), .showStep(phase: "b", step: 1),
      .moveStep(phase: "b", step: 1, to: 2), .moveStep(phase: "b", step: 2, to: 1),
      .rewordStep(phase: "b", step: 1, text: "x"), .rewordStep(phase: "b", step: 1, text: "b1"),
    ] {
      _ = try adapting.apply(change, newPhase: Identifier(10))
    }
    #expect(adapting.template == before.template)
    #expect(adapting.phases == before.phases)
  }
}

@Suite("Insights and the way from need to test")
struct InsightAndChainTests {
  private func entry(_ id: Int64, _ values: FieldValues) throws -> Entry {
    let common: FieldValues = [
      "case": .record(RecordLink(kind: .caseFile, id: 1)), "text": .text("Tekst"),
      "on": .day(Day(iso: "2026-10-15") ?? .first),
    ]
    return try Entry.adding(
      id: Identifier(id), number: Int(id), common.merging(values) { $1 })
  }

  @Test("B-08, B-12: insights are counted by kind and level, interviews by how many were asked")
  func grid() throws {
    let grid = InsightGrid([
      try entry(
        1, ["kind": .code("insight"), "subkind": .code("barrier"), "level": .code("system")]),
      try entry(2, ["kind": .code("insight"), "subkind": .code("barrier")]),
      try entry(
        3, ["kind": .code("insight"), "subkind": .code("interview"), "count": .integer(4)]),
      try entry(4, ["kind": .code("insight"), "level": .code("user")]),
      try entry(5, ["kind": .code("evaluation")]),
    ])
    #expect(grid.lines.map(\.kind) == InsightKind.allCases + [nil])
    #expect(grid.lines.map(\.total) == [2, 0, 0, 1, 0, 1])
    #expect(grid.lines[0].system == 1 && grid.lines[0].other == 1)
    #expect(grid.interviewed == 4)
    #expect(InsightGrid([]).isEmpty)
  }

  @Test("B-14, B-15: each of need, possibility and test knows the others")
  func chain() throws {
    let need = try entry(1, ["kind": .code("need")])
    let possibility = try entry(
      2, ["kind": .code("possibility"), "answers": .list([.record(RecordLink(need.id))])])
    let test = try entry(
      3, ["kind": .code("test"), "solution": .record(RecordLink(possibility.id))])
    let loose = try entry(4, ["kind": .code("need")])
    let all = [need, possibility, test, loose]
    for entry in [need, possibility, test] {
      let chain = try #require(EntryChain(of: entry, in: all))
      #expect(chain.needs == [need])
      #expect(chain.possibilities == [possibility])
      #expect(chain.tests == [test])
    }
    #expect(EntryChain(of: loose, in: all) == nil)
  }
}
