import Domain
import Testing

@testable import Store

// What people do together: meetings, agreements and workshops.

extension Desk {
  /// The organisation that the municipality is: the first one of the file.
  var municipality: Identifier<Organisation> {
    get throws { try #require(try store.list(Organisation.self).first).id }
  }

  /// A meeting of a case, or of the platform.
  func addMeeting(
    in caseFile: Identifier<CaseFile>? = nil, on iso: String = "2026-10-15",
    _ values: FieldValues = [:]
  ) throws -> Identifier<Meeting> {
    let standard: FieldValues = ["on": .day(day(iso)), "case": caseFile.fieldValue]
    return try add(Meeting.self, standard.merging(values) { _, new in new })
  }

  /// A meeting that has been held.
  func addHeldMeeting(
    in caseFile: Identifier<CaseFile>? = nil, on iso: String = "2026-10-15",
    _ values: FieldValues = [:]
  ) throws -> Identifier<Meeting> {
    let id = try addMeeting(in: caseFile, on: iso, values)
    _ = try store.moveMeeting(id, to: .held, context)
    return id
  }

  /// An item on the agenda of a meeting, last unless told.
  func addItem(
    _ title: String, at meeting: Identifier<Meeting>, _ values: FieldValues = [:]
  ) throws -> Identifier<AgendaItem> {
    let standard: FieldValues = ["meeting": .to(meeting), "title": .text(title)]
    return try add(AgendaItem.self, standard.merging(values) { _, new in new })
  }

  /// The agenda of a meeting, each item with its number.
  func agenda(of meeting: Identifier<Meeting>) throws -> [String] {
    try store.list(AgendaItem.self).filter { $0.meeting == meeting }
      .sorted { $0.position < $1.position }
      .map { "\($0.position) \($0.title)" }
  }

  /// A series of monthly discussion meetings unless told.
  func addSeries(_ values: FieldValues = [:]) throws -> Identifier<MeetingSeries> {
    let standard: FieldValues = [
      "kind": .code("discussionMeeting"), "interval": .code("month"),
      "startsOn": .day(day("2026-06-01")),
    ]
    return try add(MeetingSeries.self, standard.merging(values) { _, new in new })
  }

  /// A workshop of a meeting with the shipped set of keys.
  func addWorkshop(at meeting: Identifier<Meeting>) throws -> Identifier<Workshop> {
    try add(Workshop.self, ["meeting": .to(meeting)])
  }

  /// An organisation that takes part in a case.
  func addPartner(
    _ name: String, in caseFile: Identifier<CaseFile>, role: OrganisationRole = .partner
  ) throws -> Identifier<Organisation> {
    let id = try add(Organisation.self, ["name": .text(name)])
    _ = try add(
      .caseOrganisation, ["case": .to(caseFile), "organisation": .to(id), "role": role.fieldValue])
    return id
  }

  /// A draft of an agreement that lacks nothing but anchoring and signatures.
  func addAgreement(
    in caseFile: Identifier<CaseFile>, parties: [Identifier<Organisation>]
  ) throws -> Identifier<Agreement> {
    let receipt = try store.addAgreement(
      [
        "case": .to(caseFile), "purpose": .text("En trygg kai"),
        "equality": .text("Alle har én stemme"), "duration": .text("Tre år"),
        "evaluationOn": .day(day("2027-06-01")),
      ], parties: parties, context)
    let id = try #require(receipt.name?.link.identifier(of: Agreement.self))
    for party in try self.parties(of: id) {
      _ = try store.edit(RecordLink(party.id), ["contribution": .text("Dugnad")], context)
    }
    return id
  }

  /// The parties of an agreement, in the order in which they were added.
  func parties(of agreement: Identifier<Agreement>) throws -> [AgreementParty] {
    try store.list(AgreementParty.self).filter { $0.agreement == agreement }
  }

  /// Says of each organisation that it has anchored what a case does within itself.
  func anchor(
    _ organisations: [Identifier<Organisation>], in caseFile: Identifier<CaseFile>
  ) throws {
    for organisation in organisations {
      _ = try add(
        .entry,
        [
          "case": .to(caseFile), "kind": .code("anchoring"), "subkind": .code("party"),
          "text": .text("Styret er enig"), "organisations": .list([.to(organisation)]),
        ])
    }
  }
}
