/// Everything that the file holds about one person: the answer to a request for access.
package struct PersonReport: Hashable, Sendable {
  /// A row that concerns the person, with the case it belongs to.
  package struct Mention: Hashable, Sendable {
    /// The row that points at the person, or holds the name.
    package let name: RecordName
    /// The fields that point at the person, or hold the name.
    package let fields: [FieldKey]
    /// The case that the row belongs to.
    package let caseFile: RecordName?

    /// Says which fields of a row concern the person.
    package init(name: RecordName, fields: [FieldKey], caseFile: RecordName?) {
      self.name = name
      self.fields = fields
      self.caseFile = caseFile
    }
  }

  /// The person that the report is about.
  package var person: Person
  /// The person's parts in teams, oldest first.
  package var memberships: [Membership]
  /// Rows that point at the person, those in the bin too.
  package var linked: [Mention]
  /// Rows whose texts hold the name.
  package var named: [Mention]
  /// What was done to the person's rows, and what the person did, latest first.
  package var history: [HistoryEntry]
  /// Documents in the archive from the cases that the person took part in: the name may be
  /// there, where nobody here can change it.
  package var archived: [DocumentReference]
  /// What a word says of the person when the name is gone.
  package var formerRole: FormerRole

  /// Gathers what was found; nothing is sorted here.
  package init(
    person: Person, memberships: [Membership], linked: [Mention], named: [Mention],
    history: [HistoryEntry], archived: [DocumentReference], formerRole: FormerRole
  ) {
    self.person = person
    self.memberships = memberships
    self.linked = linked
    self.named = named
    self.history = history
    self.archived = archived
    self.formerRole = formerRole
  }
}
