import Domain
import Testing

@Suite("Statuses and where they may go")
struct StatusTests {
  /// One row of a table of Rules.md 2.4: a status, and where it may go.
  ///
  /// An exclamation mark says that a reason must be given.
  private typealias Row = (from: String, to: String)

  @Test("Rules.md 2.4 Idea: every pair of statuses")
  func idea() throws {
    try walk(
      IdeaStatus.self,
      [
        ("received", "underAssessment awaitingClarification withdrawn"),
        ("awaitingClarification", "underAssessment notTakenForward withdrawn"),
        (
          "underAssessment",
          "takenForward onHold referred joined notTakenForward awaitingClarification withdrawn"
        ),
        ("onHold", "underAssessment notTakenForward withdrawn"),
        ("takenForward", "underAssessment!"),
        ("referred", "underAssessment!"),
        ("joined", "underAssessment!"),
        ("notTakenForward", "underAssessment!"),
        ("withdrawn", "underAssessment!"),
      ])
  }

  @Test("Rules.md 2.4 Case: every pair of statuses")
  func caseFile() throws {
    try walk(
      CaseStatus.self,
      [
        ("draft", "active discontinued!"),
        ("active", "paused closed discontinued!"),
        ("paused", "active closed discontinued!"),
        ("closed", "archived active!"),
        ("discontinued", "archived active!"),
        ("archived", ""),
      ])
  }

  @Test("Rules.md 2.4 Phase: every pair of statuses")
  func phase() throws {
    try walk(
      PhaseStatus.self,
      [
        ("notStarted", "inProgress skipped!"),
        ("inProgress", "completed skipped!"),
        ("completed", "inProgress!"),
        ("skipped", "inProgress!"),
      ])
  }

  @Test("Rules.md 2.4 Measure: every pair of statuses")
  func measure() throws {
    try walk(
      MeasureStatus.self,
      [
        ("proposed", "decided inProgress done cancelled!"),
        ("decided", "inProgress done postponed! cancelled!"),
        ("inProgress", "done postponed! cancelled!"),
        ("postponed", "decided inProgress done cancelled!"),
        ("done", "inProgress!"),
        ("cancelled", "proposed!"),
      ])
  }

  @Test("Rules.md 2.4 Checklist answer: every pair of answers")
  func checklistAnswer() throws {
    try walk(
      ChecklistAnswer.self,
      [
        ("notAssessed", "yes partly no notRelevant"),
        ("yes", "notAssessed partly no notRelevant"),
        ("partly", "notAssessed yes no notRelevant"),
        ("no", "notAssessed yes partly notRelevant"),
        ("notRelevant", "notAssessed yes partly no"),
      ])
  }

  @Test("Rules.md 2.4 Report: every pair of statuses")
  func report() throws {
    try walk(
      ReportStatus.self,
      [
        ("draft", "finished approved sent"),
        ("finished", "approved sent draft"),
        ("approved", "sent draft!"),
        ("sent", ""),
      ])
  }

  @Test("Rules.md 2.4 Plan: every pair of statuses")
  func plan() throws {
    try walk(
      PlanStatus.self,
      [
        ("draft", "outForInput final"),
        ("outForInput", "final draft"),
        ("final", "replaced"),
        ("replaced", ""),
      ])
  }

  @Test("Rules.md 2.4 Person: every pair of statuses")
  func person() throws {
    try walk(
      PersonStatus.self,
      [
        ("active", "blocked anonymised"),
        ("blocked", "active anonymised"),
        ("anonymised", ""),
      ])
  }

  /// Asks of every pair of statuses, the present one included, without and with a reason.
  private func walk<S: Status>(_ type: S.Type, _ table: [Row]) throws {
    #expect(S.codes == table.map(\.from))
    #expect(S.initial.rawValue == table.first?.from)
    for row in table {
      let from = try #require(S(rawValue: row.from))
      let steps = row.to.split(separator: " ").map(String.init)
      #expect(
        from.steps.map { $0.target.rawValue + ($0.needsReason ? "!" : "") } == steps,
        "\(row.from)")
      for target in S.allCases {
        let expected: Refusal? =
          if target == from {
            .presentStatus(S.vocabulary, from.rawValue)
          } else if steps.contains(target.rawValue) || steps.contains(target.rawValue + "!") {
            nil
          } else {
            .transition(S.vocabulary, from: from.rawValue, to: target.rawValue)
          }
        let needsReason = steps.contains(target.rawValue + "!")
        #expect(refusal(from, target, reason: "Derfor") == expected, "\(from) to \(target)")
        for blank in [nil, "", " \n\u{A0}"] {
          #expect(
            refusal(from, target, reason: blank) == (needsReason ? .reasonRequired : expected),
            "\(from) to \(target)")
        }
      }
    }
  }

  private func refusal<S: Status>(_ from: S, _ target: S, reason: String?) -> Refusal? {
    do throws(Refusal) {
      try from.checkStep(to: target, reason: reason)
      return nil
    } catch {
      return error
    }
  }
}
