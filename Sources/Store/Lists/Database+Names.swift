import Domain
import GRDB

extension Database {
  /// How rows are called, in the bin or not; rows that do not exist are left out.
  func names(of links: Set<RecordLink>) throws -> [RecordLink: RecordName] {
    var names: [RecordLink: RecordName] = [:]
    for (kind, links) in Dictionary(grouping: links, by: \.kind) {
      let ids = "[\(links.map { String($0.id) }.joined(separator: ","))]"
      let condition = "WHERE row.id IN (SELECT value FROM json_each(?))"
      let named = try self.names(kind, condition, [ids])
      for name in named { names[name.link] = name }
    }
    return names
  }

  /// How the rows of a kind are called that answer to a condition on `row`.
  func names(
    _ kind: RecordKind, _ condition: String, _ arguments: StatementArguments
  ) throws -> [RecordName] {
    let number = kind.prefix == nil ? "0" : "row.number"
    let statement = try cachedStatement(
      sql: """
        SELECT row.id, \(number), \(kind.titleExpression), \(kind.protectionExpression)
        FROM \(kind.rawValue) AS row \(condition)
        """)
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var names: [RecordName] = []
    while let row = try rows.next() {
      names.append(
        RecordName(
          link: RecordLink(kind: kind, id: try row.value(0)),
          reference: Reference(kind, try row.value(1)), title: row[2] as String? ?? "",
          isProtected: row[3] as Bool? ?? true))
    }
    return names
  }
}

extension RecordKind {
  /// What a row is called, as SQL over `row`.
  fileprivate var titleExpression: String {
    switch self {
    case .organisation, .person: "row.name"
    case .idea, .caseFile, .measure, .documentReference: "row.title"
    case .goal, .moneyLine, .entry: "row.text"
    case .phase: "coalesce(row.titleNb, row.titleNn, row.key)"
    case .platform: "(SELECT name FROM organisation WHERE id = row.municipality)"
    case .caseOrganisation: "(SELECT name FROM organisation WHERE id = row.organisation)"
    case .membership: "(SELECT name FROM person WHERE id = row.person)"
    case .requirementOverride: "row.rule"
    case .actionPlan: "CAST(row.version AS TEXT)"
    case .assessment: "row.checklist || ' ' || row.item"
    case .narrative: "row.section"
    case .meeting: "coalesce(row.title, row.kind)"
    case .meetingSeries: "row.kind"
    case .seriesPause: "row.reason"
    case .agendaItem:
      "\(Self.referenceOfMeeting) || '/' || row.position || ' ' || row.title"
    case .serviceArea: "row.name"
    case .attendance:
      """
      coalesce((SELECT name FROM person WHERE id = row.person),
        (SELECT name FROM organisation WHERE id = row.organisation), row."group", row.count)
      """
    case .agreement: "CAST(row.version AS TEXT)"
    case .agreementParty: "(SELECT name FROM organisation WHERE id = row.organisation)"
    case .contribution:
      "coalesce((SELECT name FROM organisation WHERE id = row.organisation), row.actor)"
    case .activityPlan: "CAST(row.year AS TEXT)"
    case .workshop: Self.referenceOfMeeting
    case .supplementaryKey: "row.label"
    case .workshopGroup: "CAST(row.groupNumber AS TEXT)"
    case .earlierName: "row.name"
    }
  }

  /// `M-030`: the reference of the meeting that a row belongs to.
  private static let referenceOfMeeting = """
    (SELECT 'M-' || substr('00' || number, -max(3, length(number))) FROM meeting
      WHERE id = row.meeting)
    """

  fileprivate var protectionExpression: String {
    switch self {
    case .person: "row.isProtected"
    case .membership: "(SELECT isProtected FROM person WHERE id = row.person)"
    case .attendance: "coalesce((SELECT isProtected FROM person WHERE id = row.person), 0)"
    case .platform, .organisation, .idea, .caseFile, .phase, .requirementOverride,
      .caseOrganisation, .goal, .actionPlan, .measure, .assessment, .moneyLine, .entry,
      .documentReference, .narrative, .meetingSeries, .seriesPause, .meeting, .agendaItem,
      .agreement, .agreementParty, .serviceArea, .contribution, .activityPlan, .workshop,
      .supplementaryKey, .workshopGroup, .earlierName:
      "0"
    }
  }
}
