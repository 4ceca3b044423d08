import Domain
import Interface
import Screen
import Store
import TerminalTesting
import Testing

/// Scenario A2.3 to A2.5: the open meeting that elects the team, by keys.
@Suite("A2.3 The open meeting elects the team")
struct OpenMeetingTests {
  private static let takeForward = """
    v <Enter> <text:Kommunen prøver lys på turvegen.> <Tab> <text:Kommunalsjefen> <Tab> <Tab> \
    <text:Var med på møtet.> <Ctrl-s>
    """

  /// An open meeting of PR-007 with an item of the kind election, whose row is selected.
  private static let meeting = """
     4 > > n <Enter> <Ctrl-s> n <text:Mulighetsteam> <Tab> v v <Ctrl-s> <Home> <Down>
    """

  private static let elect = """
     v <text:P-001, kommunal kontakt: Kontakt i kommunen> <Enter> \
    <text:P-003, prosesseier: Tar avgjørelsene> <Enter> <text:P-009, koordinator: Daglig> <Enter> \
    <text:P-014, fagperson: Park> <Enter> <text:P-015, fagperson: Økonomi> <Tab> \
    <text:De fem ble valgt.> <Tab> <Space> <Ctrl-s>
    """

  @Test("A2.3 N-17: five are elected with roles and applauded; each is elected in M-032")
  func election() throws {
    let sitting = try Sitting()
    let terminal = try sitting.play(Self.takeForward + Self.meeting + Self.elect + " <shot:page>")

    let situation = try sitting.situation(7)
    let meeting = try #require(situation.meetings.first)
    #expect(meeting.kind == .openMeeting && meeting.isOpen)
    let elected = situation.memberships.filter { $0.electedIn == meeting.id }
    #expect(elected.count == 5)
    #expect(elected.allSatisfy { !$0.roles.isEmpty && !$0.responsibility.isEmpty })
    let item = try #require(situation.agendaItems.first)
    #expect(item.kind == .election && item.isApplauded && item.decision == "De fem ble valgt.")
    let page = terminal.shots["page"]?.text ?? ""
    #expect(page.contains("Ragna Tindevoll, kommunal kontakt"))
    #expect(page.contains("Applaudert"))
    try sitting.play("u")
    #expect(try sitting.situation(7).memberships.count { $0.electedIn != nil } == 0)
  }

  @Test("A2.4 N-04: with municipal staff only, the mix rule and the idea owner are missing")
  func mix() throws {
    let sitting = try Sitting()
    try sitting.play(Self.takeForward + Self.meeting + Self.elect)
    let before = try sitting.situation(7).teamFailures.count
    let terminal = try sitting.play("2 <End> f <shot:gate>")
    let gate = terminal.shots["gate"]?.text ?? ""
    #expect(gate.contains("lokal"))
    #expect(gate.contains("idéeier"))

    // A2.5: a local idea owner whose responsibility is blank.
    let after = try sitting.play(
      """
      2 <End> 4 > > <Enter> <Home> <Down> v <text:P-005, idéeier> <Ctrl-s> <Esc> f <shot:gate>
      """)
    #expect(after.shots["gate"]?.text.contains("Ingebjørg Lyngsvart") == true)
    #expect(try sitting.situation(7).teamFailures.count < before)
  }

  @Test("N-17: a line that cannot be read is named, and what was typed stays")
  func unread() throws {
    let sitting = try Sitting()
    let terminal = try sitting.play(
      Self.takeForward + Self.meeting + " v <text:Ragna> <Ctrl-s> <shot:form>")
    let form = terminal.shots["form"]?.text ?? ""
    #expect(form.contains("Linja «Ragna» kan ikke leses."))
    #expect(try sitting.situation(7).memberships.count { $0.electedIn != nil } == 0)
  }
}
