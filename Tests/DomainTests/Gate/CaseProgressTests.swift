import Domain
import Samples
import Testing

struct CaseProgressTests {
  private func progress(_ builder: CaseBuilder) -> CaseProgress {
    CaseProgress(builder.situation)
  }

  @Test("N-07: a new case has four empty indicators")
  func empty() throws {
    let progress = progress(try CaseBuilder(Granvag.template("sambygging-6")))
    #expect(
      [progress.goals, progress.plan, progress.roles, progress.responsibility].map(\.level)
        == [.empty, .empty, .empty, .empty])
    #expect(progress.missingRoles.map(\.role) == [.ideaOwner, .municipalContact, .teamLeader])
  }

  @Test("N-07: seven roles, six of seven with responsibility, three of eight measures done")
  func partly() throws {
    var builder = try CaseBuilder(Granvag.template("sambygging-6"))
    try builder.member("Ingebjørg", .local, [.ideaOwner, .teamLeader])
    try builder.member("Ragna", .municipal, [.municipalContact])
    for name in ["Odd", "Tobias", "Emil", "Kjartan"] {
      try builder.member(name, .local, [.contributor])
    }
    try builder.member("Turid", .municipal, [.professional], responsibility: "")
    try builder.goal("En møteplass", ["indicator": .text("Oppmøter"), "target": .text("600")])
    for index in 1...8 { try builder.measure("Tiltak \(index)", index <= 3 ? .done : .proposed) }
    let progress = progress(builder)
    #expect(progress.goals == Indicator(level: .complete, done: 1, total: 1))
    #expect(progress.plan == Indicator(level: .partly, done: 3, total: 8))
    #expect(progress.roles == Indicator(level: .complete, done: 7, total: 7))
    #expect(progress.responsibility == Indicator(level: .partly, done: 6, total: 7))
  }

  @Test(
    "N-07: goals are clear when every main goal says how it shows",
    arguments: [
      ([FieldValues](), ProgressLevel.empty), ([["kind": .code("sub")]], .partly),
      ([["target": .text("10")], [:]], .partly), ([["target": .text("10")]], .complete),
    ])
  func goals(values: [FieldValues], level: ProgressLevel) throws {
    var builder = try CaseBuilder(Granvag.template("tom"))
    for value in values { try builder.goal("Mål", value) }
    #expect(progress(builder).goals.level == level)
  }

  @Test("N-07: a plan is complete when nothing is open; what is cancelled is not done")
  func finishedPlan() throws {
    var builder = try CaseBuilder(Granvag.template("tom"))
    try builder.measure("Salgsmesse", .cancelled)
    #expect(progress(builder).plan == Indicator(level: .partly, done: 0, total: 1))
    try builder.measure("Fast vert", .done)
    #expect(progress(builder).plan == Indicator(level: .complete, done: 1, total: 2))
  }

  @Test("N-07: a case that has ended shows its team as it was at the end")
  func endedCase() throws {
    var builder = try CaseBuilder(Granvag.template("tom"))
    try builder.member("Anna", .municipal, [.municipalContact], to: "2026-09-15")
    #expect(progress(builder).roles.total == 0)
    try builder.status(.closed, actualEnd: "2026-09-15")
    #expect(progress(builder).roles.total == 1)
  }

  @Test("N-16: a decision that leaves the idea owner out is marked where the template asks")
  func ideaOwner() throws {
    let decision: FieldValues = [
      "decision.on": .day(try day("2025-12-01")), "decision.by": .text("Kommunedirektøren"),
      "decision.text": .text("Vi går videre."), "status": .code("takenForward"),
    ]
    for (part, expected) in [("", true), ("Med i møtet", false)] {
      var builder = try CaseBuilder(Granvag.template("sambygging-6"))
      try builder.idea()
      #expect(!progress(builder).isIdeaOwnerLeftOut)
      var situation = builder.situation
      let idea = try #require(situation.idea)
      situation.idea = Idea.restoring(
        id: idea.id, number: idea.number, revision: 1,
        idea.values.merging(decision) { $1 }
          .merging(["decision.ideaOwnerPart": .text(part)]) { $1 })
      #expect(CaseProgress(situation).isIdeaOwnerLeftOut == expected)
      situation.template = Granvag.template("tom")
      #expect(!CaseProgress(situation).isIdeaOwnerLeftOut)
    }
  }

  @Test("The nearest unmet requirement is the first of the phases in progress, advice left out")
  func nearest() throws {
    var builder = try CaseBuilder(Granvag.template("sambygging-6"))
    #expect(progress(builder).nearestUnmet == nil)
    try builder.begin("competence", on: "2026-03-02")
    try builder.begin("implementation", on: "2026-05-20")
    #expect(progress(builder).nearestUnmet?.phase == "competence")
    try builder.entry(.competence, ["subkind": .code("processLeaderCourse")])
    #expect(progress(builder).nearestUnmet?.phase == "implementation")
    try builder.entry(.evaluation, ["phase": .code("implementation")])
    #expect(progress(builder).nearestUnmet == nil)
  }

  @Test(
    "Days untouched are counted from the latest change",
    arguments: [
      ("2026-09-10", 35), ("2026-10-15", 0), ("2026-10-16", 0),
    ])
  func untouched(changed: String, days: Int) throws {
    var builder = try CaseBuilder(Granvag.template("tom"))
    #expect(progress(builder).daysUntouched == nil)
    try builder.changed(on: changed)
    #expect(progress(builder).daysUntouched == days)
  }

  @Test("N-18: the process plan has five parts, each counted when it has what it needs")
  func processPlan() throws {
    var builder = try CaseBuilder(Granvag.template("sambygging-6"))
    #expect(builder.situation.filledPlanParts.isEmpty)
    try builder.member("Ola", .local, [.ideaOwner], responsibility: "")
    try builder.goal("En møteplass")
    #expect(builder.situation.filledPlanParts.isEmpty)
    try builder.member("Anna", .municipal, [.municipalContact])
    try builder.entry(.possibility)
    try builder.edit(["presentSituation": .text("Kaia er råtten.")])
    try builder.measure("Benker")
    #expect(
      builder.situation.filledPlanParts == [
        .responsibility, .resources, .situationAndGoals, .measures,
      ])
    try builder.money(.cost, 0)
    #expect(builder.situation.filledPlanParts.count == 5)
  }
}
