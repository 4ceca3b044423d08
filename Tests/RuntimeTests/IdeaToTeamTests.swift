import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// Scenario A2 without its meeting: from an idea to a mulighetsteam entered by hand.
@Suite("A2 From idea to mulighetsteam")
struct IdeaToTeamTests {
  /// Takes ID-005 forward with the template of six steps.
  private static let takeForward = """
    v <Enter> <text:Kommunen prøver lys på turvegen.> <Tab> <text:Kommunalsjefen> <Tab> <Tab> \
    <text:Var med på møtet.> <Ctrl-s>
    """

  @Test("A2.1 INV-03 an idea is not taken forward without a decision")
  func withoutText() throws {
    let sitting = try Sitting()

    try sitting.play("v <Enter> <Tab> <text:Kommunalsjefen> <Ctrl-s>")

    #expect(try sitting.idea(5).status == .received)
  }

  @Test("A2.2 N-15 the decision makes the case with steps 1 and 2 done and step 3 in progress")
  func decision() throws {
    let sitting = try Sitting()

    let screen = try sitting.play(Self.takeForward).screen.text

    let situation = try sitting.situation(7)
    #expect(try sitting.idea(5).status == .takenForward)
    #expect(situation.idea?.id == (try sitting.idea(5).id))
    #expect(
      situation.rail.map(\.phase.status)
        == [.completed, .completed, .inProgress, .notStarted, .notStarted, .notStarted])
    #expect(screen.contains("PR-007 Lys på turvegen til Ytterbygda"))
    #expect(screen.contains("Sambygging"), "N-01")
    #expect(screen.contains("Mulighetsteam"), "N-03")
  }

  @Test("N-10 one key goes from the case to the idea as it was worded, and back")
  func origin() throws {
    let sitting = try Sitting()

    let terminal = try sitting.play(Self.takeForward + " i <shot:idea> i <shot:case>")

    #expect(terminal.shots["idea"]?.text.contains("ID-005") == true)
    #expect(terminal.shots["case"]?.text.contains("PR-007") == true)
  }

  @Test("A2.4 A2.5 N-04 the gate names what the team lacks, and who has no responsibility")
  func team() throws {
    let sitting = try Sitting()
    try sitting.play(Self.takeForward)

    let terminal = try sitting.play(
      """
      2 <End> 3 n <text:Turid> <Enter> <text:Fagperson> <Enter> <Ctrl-s> \
      f <shot:gate>
      """)

    let gate = terminal.shots["gate"]?.text ?? ""
    #expect(gate.contains("Turid Nøstekleiv"), "the person without responsibility")
    #expect(try sitting.situation(7).teamFailures.count == 3)
  }

  @Test("A2.6 N-22 step 3 can be completed without money, which is advice")
  func economyIsAdvice() throws {
    let sitting = try Sitting()
    try sitting.play(Self.takeForward)
    let id = try sitting.caseFile(7).id
    let context = ActionContext(actor: "Ragna Tindevoll", today: sitting.today)
    let owner = FieldValue.record(RecordLink(id))
    let store = sitting.store
    for (name, role) in [
      ("Turid Nøstekleiv", Role.municipalContact), ("Ingebjørg Lyngsvart", .ideaOwner),
    ] {
      guard case .found(let person) = try store.resolve(name, kinds: [.person]) else { continue }
      _ = try store.add(
        .membership,
        [
          "case": owner, "person": .record(person), "roles": .list([.code(role.rawValue)]),
          "responsibility": .text("Følger opp"),
        ], context)
    }
    _ = try store.edit(
      RecordLink(id), ["presentSituation": .text("Vegen er mørk.")], context)
    _ = try store.add(.goal, ["case": owner, "text": .text("Trygg veg")], context)
    let meeting = try store.add(
      .meeting,
      ["case": owner, "on": .day(sitting.today), "kind": MeetingKind.openMeeting.fieldValue],
      context)
    let meetingId = try #require(meeting.name?.link.identifier(of: Meeting.self))
    _ = try store.moveMeeting(meetingId, to: .held, context)

    let terminal = try sitting.play("2 <End> f <shot:gate> f <Ctrl-s>")

    #expect(terminal.shots["gate"]?.text.contains("✗ Råd") == true)
    #expect(try sitting.situation(7).rail[2].phase.status == .completed)
    #expect(try sitting.situation(7).rail[3].phase.status == .inProgress)
  }
}
