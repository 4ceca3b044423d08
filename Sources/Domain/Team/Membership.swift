/// A person's part in a case: one or several roles in one period.
package struct Membership: Record {
  package let id: Identifier<Membership>
  package let number = 0
  package var revision = 1

  package private(set) var caseFile: Identifier<CaseFile>?
  package private(set) var person: Identifier<Person>?
  package private(set) var roles: [Role] = []
  package private(set) var responsibility = ""
  /// What the person may decide (seed N-36).
  package private(set) var decisionMandate = ""
  package private(set) var isCoreTeam = false
  package private(set) var doubleRole = ""
  package private(set) var represents: Identifier<Organisation>?
  package private(set) var from: Day?
  package private(set) var to: Day?

  package init(blank id: Identifier<Membership>, number: Int) {
    self.id = id
  }

  package static let kind = RecordKind.membership

  package static let fields: [Field<Membership>] = [
    Field("case", .record([.caseFile]), \.caseFile, required: true, access: .onAdding),
    Field("person", .record([.person]), \.person, required: true, access: .onAdding),
    Field("roles", .list(.choice(.role)), \.roles, required: true),
    Field("responsibility", .longText, \.responsibility),
    Field("decisionMandate", .text, \.decisionMandate),
    Field("isCoreTeam", .flag, \.isCoreTeam),
    Field("doubleRole", .text, \.doubleRole),
    Field("represents", .record([.organisation]), \.represents),
    Field("from", .day(.start), \.from, required: true),
    Field("to", .day(.future), \.to),
  ]

  package func crossFieldProblems() -> [FieldRefusal] {
    guard let from, let to, to < from else { return [] }
    return [FieldRefusal("to", .endBeforeStart)]
  }

  /// Whether the membership holds on a day; both ends included.
  package func isActive(on day: Day) -> Bool {
    (from ?? .first) <= day && day <= (to ?? .last)
  }
}
