import Domain
import Wording

extension CaseSituation {
  /// What copying a row of the case puts on the clipboard; nil for a row that is not in it.
  func copyText(of link: RecordLink, in language: Language) -> String? {
    let (reference, text): (Reference?, String)
    if let row = memberships.first(where: { RecordLink($0.id) == link }) {
      (reference, text) = (nil, memberText(row, in: language))
    } else if let row = organisations.first(where: { RecordLink($0.id) == link }) {
      (reference, text) = (nil, organisation(row.organisation)?.name ?? "")
    } else if let row = measures.first(where: { RecordLink($0.id) == link }) {
      (reference, text) = (row.reference, measureText(row))
    } else if let row = goals.first(where: { RecordLink($0.id) == link }) {
      (reference, text) = (row.reference, row.text)
    } else if let row = moneyLines.first(where: { RecordLink($0.id) == link }) {
      (reference, text) = (row.reference, moneyText(row))
    } else if let row = entries.first(where: { RecordLink($0.id) == link }) {
      (reference, text) = (row.reference, row.text)
    } else if let row = documents.first(where: { RecordLink($0.id) == link }) {
      (reference, text) = (row.reference, documentText(row))
    } else if let row = serviceAreas.first(where: { RecordLink($0.id) == link }) {
      (reference, text) = (
        nil, [row.name, row.reason].filter { !$0.isEmpty }.joined(separator: ": ")
      )
    } else if let row = plans.first(where: { RecordLink($0.id) == link }) {
      (reference, text) = (nil, PlanScreenText.plan(row.version)[language])
    } else if let row = activityPlans.first(where: { RecordLink($0.id) == link }) {
      (reference, text) = (nil, PlanText.made(yearPlan(row.year))[language])
    } else if let row = meetings.first(where: { RecordLink($0.id) == link }) {
      let day = DayText.short(row.on)
      (reference, text) = (row.reference, "\(MeetingText.name(row)[language]), \(day)")
    } else {
      return nil
    }
    return [reference?.description, text].compactMap { $0 }.joined(separator: " ")
  }

  /// Name, roles and responsibility; a protected person's name is left out (INV-18).
  private func memberText(_ row: Membership, in language: Language) -> String {
    let name = person(row.person).map { PersonNameText.name($0)[language] } ?? ""
    let roles = row.roles.map { $0.label[language].lowercased() }.joined(separator: ", ")
    return [name, roles, row.responsibility].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func measureText(_ row: Measure) -> String {
    [row.title, row.deadline.map { DayText.short($0) }].compactMap { $0 }.joined(separator: ", ")
  }

  private func moneyText(_ row: MoneyLine) -> String {
    [row.text, NumberText.amount(row.budget)].joined(separator: ", ")
  }

  private func documentText(_ row: DocumentReference) -> String {
    [row.title, row.location].filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
