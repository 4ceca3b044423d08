package import Domain
import GRDB

extension Store {
  /// Moves a document to another status; sending stores the day and who got it.
  ///
  /// - Parameters:
  ///   - on: The day; today where nil.
  ///   - recipients: Who got it; those that it has already where nil.
  package func moveDocument(
    _ id: Identifier<DocumentReference>, to target: ReportStatus, on day: Day? = nil,
    recipients: [Identifier<Organisation>]? = nil, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.moveDocument, context) { writing in
      let before = try writing.db.record(id)
      try writing.checkCaseAccepts(
        .edit(.documentReference, ["status"]), caseFile: before.caseFile.number)
      for recipient in recipients ?? [] {
        try writing.checkAvailable(RecordLink(recipient), "recipients")
      }
      var document = before
      try document.move(
        to: target, reason: writing.reason, on: day ?? writing.today, recipients: recipients)
      try writing.update(document, from: before)
      return writing.done(about: RecordLink(id))
    }
  }

  /// Writes a section of a document; a blank text takes what was written away.
  ///
  /// - Parameter base: The section as it was when writing began, where there was one.
  /// - Returns: nil where nothing differs.
  package func writeText(
    case caseFile: Identifier<CaseFile>, document: DocumentKind, section: String, text: String,
    from base: RecordSnapshot? = nil, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    try changeIfAny(.writeText, context) { writing in
      let present = try writing.db.records(
        Narrative.self,
        """
        WHERE caseFile = ? AND document = ? AND section = ? AND deletedAt IS NULL
        """, [caseFile.number, document.rawValue, section]
      ).first
      guard let present else {
        guard !TextRules.isBlank(text) else { return nil }
        let link = try writing.add(
          .narrative,
          [
            "case": .record(RecordLink(caseFile)), "document": .code(document.rawValue),
            "section": .text(section), "text": .text(text),
          ])
        return writing.done(about: link)
      }
      let link = RecordLink(present.id)
      guard !TextRules.isBlank(text) else {
        try writing.checkCaseAccepts(.delete(.narrative), caseFile: caseFile.number)
        try writing.update(
          link, [Assignment(column: "deletedAt", value: writing.at.databaseValue)])
        return writing.done(about: link)
      }
      let isChanged = try writing.edit(link, ["text": .text(text)], from: base)
      return isChanged ? writing.done(about: link) : nil
    }
  }
}
