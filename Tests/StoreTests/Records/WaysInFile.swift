import Domain
import Testing

@testable import Store

/// A file in which everything that a row may not point at is beside what it may.
///
/// References go by the order in which rows are added: O-001 is the municipality.
struct WaysInFile {
  /// A number that no text may hold (INV-19).
  static let identityNumber = "Ring 01019012345"

  let desk: Desk
  /// P-001, Even Sperrevik.
  let blocked: Identifier<Person>
  /// P-002.
  let anonymised: Identifier<Person>
  /// P-003, Bo Kurvland.
  let binnedPerson: Identifier<Person>
  /// P-004, who answers for the measure of the active case.
  let usable: Identifier<Person>
  /// O-002.
  let binnedOrganisation: Identifier<Organisation>
  /// ID-001.
  let idea: Identifier<Idea>
  /// ID-002.
  let binnedIdea: Identifier<Idea>
  /// PR-001.
  let active: Place
  /// PR-002.
  let closed: Place
  /// PR-003.
  let archived: Place
  /// G-001, of another case than the active one.
  let goalElsewhere: Identifier<Goal>
  /// A group that wrote "Ring naboen" at a meeting of the active case.
  let group: Identifier<WorkshopGroup>
  let workshop: Identifier<Workshop>

  /// A case with a row of each kind that actions are about.
  struct Place {
    let caseFile: Identifier<CaseFile>
    let measure: Identifier<Measure>
    /// The measure as a form has it that somebody else has overtaken in another field.
    let form: RecordSnapshot
    let report: Identifier<DocumentReference>
    let meeting: Identifier<Meeting>
    let item: Identifier<AgendaItem>
    let election: Identifier<AgendaItem>

    init(_ desk: Desk, _ title: String, responsible: FieldValue = .blank) throws {
      caseFile = try desk.addCase(title, template: "tom")
      measure = try desk.add(
        Measure.self,
        ["case": .to(caseFile), "title": .text("Benker"), "responsible": responsible])
      form = try desk.store.snapshot(RecordLink(measure))
      _ = try desk.store.edit(
        RecordLink(measure), ["years": .list([.integer(2027)])], desk.context)
      report = try desk.add(
        DocumentReference.self,
        ["case": .to(caseFile), "title": .text("Sluttrapport"), "kind": .code("sluttrapport")])
      meeting = try desk.add(
        Meeting.self, ["case": .to(caseFile), "on": .day(desk.context.today)])
      item = try desk.add(
        AgendaItem.self, ["meeting": .to(meeting), "title": .text("Benker")])
      election = try desk.add(
        AgendaItem.self,
        ["meeting": .to(meeting), "title": .text("Valg"), "kind": .code("election")])
    }
  }

  init() throws {
    let desk = try Desk()
    self.desk = desk
    blocked = try desk.add(Person.self, ["name": .text("Even Sperrevik")])
    anonymised = try desk.add(Person.self, ["name": .text("Ane Ødegårdsvik")])
    binnedPerson = try desk.add(Person.self, ["name": .text("Bo Kurvland")])
    usable = try desk.add(Person.self, ["name": .text("Tobias Kvernmyrli")])
    binnedOrganisation = try desk.add(Organisation.self, ["name": .text("Nedlagt vel")])
    idea = try desk.addIdea("Benker")
    binnedIdea = try desk.addIdea("Lys")

    active = try Place(desk, "Kaia", responsible: .to(usable))
    closed = try Place(desk, "Torget")
    archived = try Place(desk, "Brua")
    goalElsewhere = try desk.add(
      Goal.self, ["case": .to(closed.caseFile), "text": .text("Torget er trygt")])
    workshop = try desk.add(Workshop.self, ["meeting": .to(active.meeting)])
    group = try desk.add(
      WorkshopGroup.self,
      [
        "workshop": .to(workshop), "number": .integer(1), "headcount": .integer(4),
        "firstActions": .list([.text("Ring naboen")]),
      ])

    let (store, context) = (desk.store, desk.context)
    _ = try store.movePerson(blocked, to: .blocked, context)
    _ = try store.anonymisePerson(anonymised, shownAs: "Tidligere deltaker", context)
    _ = try store.delete(
      [RecordLink(binnedPerson), RecordLink(binnedOrganisation), RecordLink(binnedIdea)], context)
    for place in [closed, archived] {
      _ = try store.moveCase(place.caseFile, to: .closed, context)
    }
    _ = try store.moveCase(archived.caseFile, to: .archived, context)
  }

  // MARK: Actions, each with one thing that may be refused

  func take(by handler: Identifier<Person>) throws {
    _ = try desk.store.takeIdea(idea, handler: handler, desk.context)
  }

  /// Somebody of that name takes the idea.
  func take(as actor: String) throws {
    var context = desk.context
    context.actor = actor
    _ = try desk.store.takeIdea(idea, context)
  }

  func reassign(to responsible: RecordLink) throws {
    _ = try desk.store.reassignMeasures(of: usable, to: responsible, desk.context)
  }

  func elect(_ name: String, at place: Place, decision: String? = nil) throws {
    let election = Election(
      members: [ElectedMember(person: name, roles: [.teamLeader])], decision: decision)
    _ = try desk.store.electTeam(place.election, election, desk.context)
  }

  func join(_ values: FieldValues, newPerson: FieldValues? = nil) throws {
    let part: FieldValues = ["case": .to(active.caseFile), "roles": .list([.code("contributor")])]
    _ = try desk.store.addMember(
      part.merging(values) { _, new in new }, newPerson: newPerson, desk.context)
  }

  func decide(_ verdict: IdeaVerdict) throws {
    _ = try desk.store.decideIdea(idea, verdict, desk.context)
  }

  func send(_ place: Place, to recipient: Identifier<Organisation>?) throws {
    _ = try desk.store.moveDocument(
      place.report, to: .sent, recipients: recipient.map { [$0] }, desk.context)
  }

  func enterIdea(_ values: FieldValues) throws {
    _ = try desk.store.add(.idea, values, desk.context)
  }

  func writeEntry(_ values: FieldValues) throws {
    let entry: FieldValues = [
      "case": .to(active.caseFile), "kind": .code("evaluation"), "text": .text("Det gikk bra."),
    ]
    _ = try desk.add(.entry, entry.merging(values) { _, new in new })
  }
}
