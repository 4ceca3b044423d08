internal import Domain
internal import Wording

extension DocumentWriter {
  /// Who has which role, responsibility and mandate (N-19), and what each step asks of whom
  /// (N-11).
  mutating func responsibility() {
    let members = situation.roster
    if members.isEmpty {
      paragraph(CommonPhrase.notFilledIn)
      note(missing: ProcessPlanPart.responsibility.label)
    } else {
      roster(members)
    }
    steps()
  }

  private mutating func roster(_ members: [Membership]) {
    let hasMandates = members.contains { !TextRules.isBlank($0.decisionMandate) }
    var columns = [ProcessPlanText.role, ProcessPlanText.responsibility]
    if options.profile == .internal { columns.insert(ProcessPlanText.name, at: 0) }
    if hasMandates { columns.append(ProcessPlanText.mandate) }
    var rows: [[String]] = []
    for member in members { rows.append(row(of: member, withMandate: hasMandates)) }
    table(columns.map { Markdown.Column($0[language]) }, rows: rows)
  }

  private mutating func row(of member: Membership, withMandate: Bool) -> [String] {
    let title = situation.person(member.person).map(discretion.cell) ?? ""
    let part = DocumentText.field(ProcessPlanText.responsibility, of: title)
    var cells = [roleText(of: member), filled(member.responsibility, part)]
    if options.profile == .internal { cells.insert(title, at: 0) }
    if withMandate { cells.append(member.decisionMandate) }
    return cells
  }

  /// The roles, and whether the member is of the core team or came in late (N-27).
  func roleText(of member: Membership) -> String {
    let roles = ListText.and(member.roles.map(\.label.inSentence)).capitalized[language]
    let core = member.isCoreTeam ? ProcessPlanText.coreTeam[language] : nil
    let came = situation.cameInStep(member).map { DocumentText.cameIn(step: $0)[language] }
    let remarks = [core, came].compactMap(\.self)
    return remarks.isEmpty ? roles : "\(roles) (\(remarks.joined(separator: ", ")))"
  }

  private mutating func steps() {
    let rows = situation.rail.compactMap { step -> [String]? in
      let (what, who) = (step.definition.what, step.definition.who)
      guard what != nil || who != nil else { return nil }
      let title = "\(step.phase.position) \(step.definition.title.text(in: language))"
      return [title] + [what, who].map { $0?.text(in: language) ?? "" }
    }
    guard !rows.isEmpty else { return }
    paragraph("\(ProcessPlanText.steps[language]):")
    table(
      [ProcessPlanText.step, ProcessPlanText.what, ProcessPlanText.who]
        .map { Markdown.Column($0[language]) },
      rows: rows)
  }
}

extension CaseSituation {
  /// The members that hold today, or that held when the case ended.
  var roster: [Membership] {
    let end = caseFile.status.isOver ? caseFile.actualEnd : nil
    return memberships.filter { $0.isActive(on: min(today, end ?? today)) }
  }
}
