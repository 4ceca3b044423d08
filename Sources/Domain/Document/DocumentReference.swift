/// A report made here, or a file or page elsewhere.
///
/// Links are never fetched (N-09).
package struct DocumentReference: Record {
  package let id: Identifier<DocumentReference>
  package let number: Int
  package var revision = 1

  /// The case that it is about.
  package private(set) var caseFile: Identifier<CaseFile>
  /// What it is called.
  package private(set) var title = ""
  /// Which document it is, or what a link leads to.
  package private(set) var kind = DocumentKind.document
  /// A path or a web address.
  package private(set) var location = ""
  /// Where the municipality's archive keeps it.
  package private(set) var archiveReference = ""
  /// Its own version, in free text.
  package private(set) var version = ""
  /// How finished it is.
  package private(set) var status = ReportStatus.initial
  /// The day it was sent.
  package private(set) var sentOn: Day?
  /// Who it was or is to be sent to.
  package private(set) var recipients: [Identifier<Organisation>] = []
  /// The day it is to be looked at again.
  package private(set) var reviewOn: Day?

  package init(blank row: BlankRow<DocumentReference>) {
    id = row.id
    number = row.number
    caseFile = .unfilled
  }

  package static let kind = RecordKind.documentReference

  package static let traits = KindTraits(
    prefix: "D", naming: .first(["title"]), heading: "title", pageTitle: "title",
    searchedFields: ["title", "location", "archiveReference"], searchRank: 7,
    comesAfterTheWork: true, hasStatusMenu: true)

  package static let fields: [Field<DocumentReference>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("title", .text, \.title, required: true),
    Field("kind", .choice(.documentKind), \.kind, required: true),
    Field("location", .text, \.location),
    Field("archiveReference", .text, \.archiveReference),
    Field("version", .text, \.version),
    Field("recipients", .list(.record([.organisation])), \.recipients),
    Field("reviewOn", .day(.future), \.reviewOn),
    Field("sentOn", .day(.past), \.sentOn, access: .byTransition),
    Field("status", .choice(.reportStatus), \.status, required: true, access: .byTransition),
  ]

  /// A document that was sent has been sent to somebody (N-30).
  package func crossFieldProblems() -> [FieldRefusal] {
    status == .sent && recipients.isEmpty ? [FieldRefusal("recipients", .required)] : []
  }

  // MARK: Transitions

  /// Moves the document to another status; sending stores the day and who got it.
  ///
  /// A page that is shared is to be looked at again within a year, unless a day is set.
  package mutating func move(
    to target: ReportStatus, reason: String?, on day: Day,
    recipients: [Identifier<Organisation>]? = nil
  ) throws(Refusal) {
    try status.checkStep(to: target, reason: reason)
    if target == .sent {
      let receivers = recipients ?? self.recipients
      guard !receivers.isEmpty else {
        throw .fields([FieldRefusal("recipients", .required)])
      }
      self.recipients = receivers
      sentOn = day
      // Names in public journals must not be searchable after a year (Rules.md 4.7).
      if kind == .experiencePage, reviewOn == nil { reviewOn = day.adding(months: 12) }
    }
    status = target
  }
}
