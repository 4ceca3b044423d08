package import Domain
import GRDB

extension Store {
  /// Changes the newest version of a case's action plan; makes version 1 where there is none.
  ///
  /// - Parameter base: The version as the form had it: that one is changed, and refused where a
  ///   later one has been begun.
  /// - Returns: nil where nothing differs.
  package func editPlan(
    case caseFile: Identifier<CaseFile>, changes: FieldValues,
    from base: RecordSnapshot? = nil, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    try changeIfAny(.edit, context) { writing in
      let plans = try writing.plans(of: caseFile)
      guard let newest = plans.last else {
        guard changes.values.contains(where: { !$0.isBlank }) else { return nil }
        let values = changes.merging(["case": .record(RecordLink(caseFile))]) { _, own in own }
        return writing.done(about: try writing.add(.actionPlan, values))
      }
      let link = base?.link ?? RecordLink(newest.id)
      let isChanged = try writing.edit(link, changes, from: base)
      return isChanged ? writing.done(about: link) : nil
    }
  }

  /// Makes the next version of a case's action plan: a draft with the same years and texts
  /// (O-14).
  package func makePlanVersion(
    case caseFile: Identifier<CaseFile>, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.newVersion, context) { writing in
      try writing.checkPlanAccepted(caseFile)
      guard let newest = try writing.plans(of: caseFile).last else { throw Refusal.noActionPlan }
      // Versions in the bin keep their numbers.
      let sql = "SELECT max(version) FROM actionPlan WHERE caseFile = ?"
      let highest = try Int.fetchOne(writing.db, sql: sql, arguments: [caseFile.number]) ?? 0
      let next = newest.nextVersion(id: Identifier(try writing.newId()), version: highest + 1)
      try writing.insert(next)
      return writing.done(about: RecordLink(next.id))
    }
  }

  /// Moves the newest version of a case's action plan to another status.
  ///
  /// Once it is final, the earlier ones become replaced in the same action (Rules.md 2.4).
  package func movePlan(
    case caseFile: Identifier<CaseFile>, to target: PlanStatus, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.movePlan, context) { writing in
      try writing.checkPlanAccepted(caseFile)
      let plans = try writing.plans(of: caseFile)
      guard let before = plans.last else { throw Refusal.noActionPlan }
      let years = Set(try writing.db.records(ActivityPlan.self, of: caseFile).map(\.year))
      var plan = before
      try plan.move(to: target, reason: writing.reason, activityYears: years)
      try writing.update(plan, from: before)
      if target == .final {
        for earlier in plans.dropLast() where earlier.status != .replaced {
          var old = earlier
          old.giveWay()
          try writing.update(old, from: earlier)
        }
      }
      return writing.done(about: RecordLink(plan.id))
    }
  }

  /// Makes the activity plan of a calendar year from the action plan's measures; made again, it
  /// is the next version, which is yet to be decided (O-10).
  ///
  /// - Parameters:
  ///   - year: The first year of the action plan that has none yet where nil.
  ///   - values: Who decided it, and when.
  package func makeActivityPlan(
    case caseFile: Identifier<CaseFile>, year asked: Int? = nil, decision values: FieldValues = [:],
    _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.makeActivityPlan, context) { writing in
      try writing.checkCaseAccepts(.add(.activityPlan), caseFile: caseFile.number)
      let situation = try writing.db.gateSituation(of: caseFile, today: writing.today)
      let year = asked ?? situation.yearToMake
      try situation.checkActivityYear(year)
      let link: RecordLink
      if let before = situation.activityPlans.first(where: { $0.year == year }) {
        var plan = before
        plan.makeAgain()
        try plan.edit(values, reason: writing.reason)
        try writing.update(plan, from: before)
        link = RecordLink(plan.id)
      } else {
        let owner: FieldValues = ["case": .record(RecordLink(caseFile)), "year": .integer(year)]
        link = try writing.add(.activityPlan, values.merging(owner) { $1 })
      }
      let made = try writing.db.gateSituation(of: caseFile, today: writing.today)
      return writing.done(about: link, yearPlan: made.yearPlan(year))
    }
  }
}

extension Writing {
  /// Every version of a case's plan, oldest first.
  fileprivate func plans(of caseFile: Identifier<CaseFile>) throws -> [ActionPlan] {
    try db.records(ActionPlan.self, of: caseFile, order: "version")
  }

  fileprivate func checkPlanAccepted(_ caseFile: Identifier<CaseFile>) throws {
    try checkCaseAccepts(.edit(.actionPlan, ["status"]), caseFile: caseFile.number)
  }

  /// Refuses a second plan beside the first: it is made as a version of it (O-14).
  func checkIsFirst(_ plan: ActionPlan) throws {
    guard let newest = try plans(of: plan.caseFile).last else { return }
    throw Refusal.planSuperseded(newest.version)
  }

  /// Refuses a change to a version of which a later one has been begun.
  func checkIsNewest(_ plan: ActionPlan) throws {
    guard let newest = try plans(of: plan.caseFile).last,
      newest.version > plan.version
    else { return }
    throw Refusal.planSuperseded(newest.version)
  }

  /// Refuses a second activity plan of a year.
  func checkOneOfYear(_ plan: ActivityPlan) throws {
    let caseFile = plan.caseFile
    let others = try db.records(ActivityPlan.self, of: caseFile)
    if others.contains(where: { $0.year == plan.year && $0.id != plan.id }) {
      throw Refusal.fields([FieldRefusal("year", .duplicate)])
    }
  }

  /// Refuses to take away an activity plan that a final plan needs (O-20).
  func checkMayBeMissed(_ plan: ActivityPlan) throws {
    let caseFile = plan.caseFile
    try db.gateSituation(of: caseFile, today: today).checkMayLose(plan)
  }

  /// Refuses a service area that the case has already, and members who are not active in the
  /// team (O-07).
  ///
  /// - Parameter old: The area before an edit: members that it had already are not asked about.
  func checkArea(_ area: ServiceArea, from old: ServiceArea? = nil) throws {
    let caseFile = area.caseFile
    var problems: [FieldRefusal] = []
    let name = SortKey.of(area.name)
    let others = try db.records(ServiceArea.self, of: caseFile).filter { $0.id != area.id }
    if others.contains(where: { SortKey.of($0.name) == name }) {
      problems.append(FieldRefusal("name", .duplicate))
    }
    let active = Set(
      try db.records(Membership.self, of: caseFile).filter { $0.isActive(on: today) }
        .map(\.person))
    let known = active.union(old?.members ?? [])
    if let stranger = area.members.first(where: { !known.contains($0) }) {
      let link = RecordLink(stranger)
      let name = try db.names(of: [link])[link]
      problems.append(
        FieldRefusal("members", .notAvailable(name?.reference?.description ?? "")))
    }
    guard problems.isEmpty else { throw Refusal.fields(problems) }
  }
}
