import Documents
import Domain
import Store
import Wording

/// Writes documents into a folder and keeps the lines of their index.
struct DocumentFolder {
  let store: Store
  let folder: OutputFolder
  let profile: DocumentProfile
  let today: Day
  /// The lines of the index, in the order of writing.
  private(set) var index: [String] = []
  /// The pages that were left out, with what they must be answered for.
  private(set) var leftOut: [Phrase] = []

  private let register: ShareRegister

  init(
    _ store: Store, _ folder: OutputFolder, _ profile: DocumentProfile, today: Day
  ) throws(CommandFailure) {
    self.store = store
    self.folder = folder
    self.profile = profile
    self.today = today
    register = try asking(try store.shareRegister())
  }

  /// Writes every document of a case: its own, its meetings' and the page that is shared.
  mutating func write(_ id: Identifier<CaseFile>) throws(CommandFailure) {
    let situation = try asking(try store.situation(id, today: today))
    for kind in CaseDocument.allCases where kind.applies(to: situation) {
      try write(.caseFile(kind, situation), about: situation.caseFile.reference)
    }
    for meeting in situation.meetings { try write(meeting) }
    try writePage(of: situation)
    let sheet = try asking(try store.perPersonSheet(case: id, today: today))
    if !sheet.measures.isEmpty {
      try write(.perPerson(sheet), about: situation.caseFile.reference)
    }
  }

  /// Writes what is of no single case: the platform's meetings, handovers, measures by person
  /// and figures.
  mutating func writeOwn() throws(CommandFailure) {
    let meetings = try asking(try store.list(Meeting.self)).filter { $0.caseFile == nil }
    for meeting in meetings { try write(meeting) }
    for id in try asking(try store.peopleWithWork(today: today)) {
      let sheet = try asking(try store.handoverSheet(id, today: today))
      try write(.handover(sheet), about: sheet.person.reference)
    }
    try write(.perPerson(try asking(try store.perPersonSheet(today: today))), about: nil)
    try write(.statistics(try asking(try store.statisticsSheet(today: today))), about: nil)
  }

  /// Adds a line for a file that is no document.
  mutating func note(_ title: String, _ file: String) {
    index.append("- [\(title)](\(file))")
  }

  // MARK: One document

  private var options: DocumentOptions {
    DocumentOptions(profile: profile, version: ProductVersion.current)
  }

  private mutating func write(
    _ source: DocumentSource, about reference: Reference?
  ) throws(CommandFailure) {
    try write(source.make(options), about: reference)
  }

  private mutating func write(
    _ output: DocumentOutput, about reference: Reference?
  ) throws(CommandFailure) {
    try folder.write(output.markdown, to: output.fileName)
    note(title(output, reference), output.fileName)
  }

  private func title(_ output: DocumentOutput, _ reference: Reference?) -> String {
    let label = output.document.label[output.language]
    return reference.map { "\(label) \($0)" } ?? label
  }

  private mutating func write(_ meeting: Meeting) throws(CommandFailure) {
    let sheet = try asking(try store.minutesSheet(meeting.id, today: today))
    try write(.minutes(sheet), about: meeting.reference)
    let result = try asking(try store.workshopResult(at: meeting.id, today: today))
    if let result { try write(.workshop(result), about: meeting.reference) }
  }

  /// Writes the page that is shared, or leaves it out where a name on it has no answer.
  private mutating func writePage(of situation: CaseSituation) throws(CommandFailure) {
    var options = options
    options.register = register
    let page = ExperiencePageDocument(situation, options)
    let output = page.output
    let hits = ShareGate(register).hits(in: output, photos: page.photos)
    let reference = situation.caseFile.reference
    guard !hits.isEmpty else { return try write(output, about: reference) }
    let title = title(output, reference)
    let shown = ShareText.leftOut(title, hits.map(\.shortDescription))[output.language]
    index.append("- " + shown.replacing("\n", with: "\n  "))
    leftOut.append(ShareText.leftOut(title, hits.map(\.description)))
  }
}
