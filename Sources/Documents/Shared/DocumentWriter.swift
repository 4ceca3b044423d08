internal import Domain
internal import Wording

/// Writes one document: Markdown in the case's language, with a record of what is missing.
///
/// Every text goes through ``Discretion`` on its way in, the program's own too.
struct DocumentWriter {
  let situation: CaseSituation
  let options: DocumentOptions
  let language: Language
  let discretion: Discretion
  let title: String

  private var markdown: Markdown
  private(set) var missing: [MissingPart] = []
  private var section: Phrase?
  private var sectionHasContent = false

  init(_ kind: DocumentKind, _ situation: CaseSituation, _ options: DocumentOptions) {
    self.situation = situation
    self.options = options
    language = situation.caseFile.writtenLanguage
    discretion = Discretion(situation, options.profile, language)
    title = discretion.text(
      DocumentText.title(kind, of: situation.caseFile.title)[language])
    markdown = Markdown(title: title)
  }

  var text: String { markdown.text }

  // MARK: Sections

  /// Writes a section under its heading; one that gets no content says so and is missing.
  mutating func section(_ heading: Phrase, _ write: (inout DocumentWriter) -> Void) {
    section = heading
    sectionHasContent = false
    markdown.heading(heading[language])
    write(&self)
    if !sectionHasContent {
      paragraph(CommonPhrase.notFilledIn[language])
      note(missing: heading)
    }
    section = nil
  }

  /// A heading below the section's.
  mutating func subheading(_ text: String) {
    sectionHasContent = true
    markdown.heading(discretion.text(text), depth: 2)
  }

  // MARK: Blocks

  mutating func paragraph(_ text: String) {
    guard !TextRules.isBlank(text) else { return }
    sectionHasContent = true
    markdown.paragraph(discretion.text(text))
  }

  mutating func paragraph(_ phrase: Phrase) {
    paragraph(phrase[language])
  }

  mutating func quote(_ text: String) {
    guard !TextRules.isBlank(text) else { return }
    sectionHasContent = true
    markdown.quote(discretion.text(text))
  }

  mutating func list(_ items: [String]) {
    list(items.map { Markdown.Item($0) })
  }

  mutating func list(_ items: [Markdown.Item]) {
    guard !items.isEmpty else { return }
    sectionHasContent = true
    markdown.list(
      items.map {
        Markdown.Item(discretion.text($0.text), children: $0.children.map(discretion.text))
      })
  }

  /// A list under a line that says what it is; nothing where it is empty.
  mutating func list(_ items: [String], under label: Phrase) {
    guard !items.isEmpty else { return }
    paragraph(label[language] + ":")
    list(items)
  }

  mutating func table(_ columns: [Markdown.Column], rows: [[String]]) {
    guard !rows.isEmpty else { return }
    sectionHasContent = true
    markdown.table(columns, rows: rows.map { $0.map(discretion.text) })
  }

  // MARK: What must be filled in

  /// `Behov: …`, or that it is not filled in.
  mutating func labelled(_ label: Phrase, _ text: String) {
    paragraph("\(label[language]): \(filled(text, label))")
  }

  /// `Behov: …` where there is something to say.
  mutating func labelledIfAny(_ label: Phrase, _ text: String) {
    guard !TextRules.isBlank(text) else { return }
    paragraph("\(label[language]): \(text)")
  }

  /// The text, or a placeholder: then the part is missing.
  mutating func filled(_ text: String, _ part: Phrase) -> String {
    guard TextRules.isBlank(text) else { return text }
    note(missing: part)
    return CommonPhrase.notFilledIn[language]
  }

  mutating func note(missing part: Phrase) {
    missing.append(MissingPart(section: section, part: part))
  }

  // MARK: Words

  func day(_ day: Day?) -> String {
    day.map { DayText.long($0, in: language) } ?? ""
  }

  /// What the coordinator wrote for a section.
  func narrative(_ section: ReportSection) -> String {
    situation.narrative(.sluttrapport, section.rawValue)
  }

  /// The case's entries of a kind that may stand in the document, oldest first.
  func entries(_ kinds: EntryKind...) -> [Entry] {
    situation.entries.filter {
      kinds.contains($0.kind) && (options.profile == .internal || $0.visibility == .open)
    }
  }

  // MARK: The end

  /// Lists what is missing, in a draft, and closes the document.
  mutating func finish(
    _ kind: DocumentKind, isDraft: Bool, wordAim: Int?
  ) -> DocumentOutput {
    if isDraft, !missing.isEmpty {
      markdown.heading(DocumentText.missing[language])
      markdown.list(missing.map { discretion.text($0.text[language]) })
    }
    markdown.paragraph(
      DocumentText.footer(made: situation.today, version: options.version)[language])
    let reference = situation.caseFile.reference.map { "-\($0)" } ?? ""
    return DocumentOutput(
      kind: kind, language: language, title: title, markdown: markdown.text, missing: missing,
      wordCount: WordCount.of(markdown.text), wordAim: wordAim,
      fileName: "\(kind.rawValue)\(reference).md", recipients: situation.ownerAndPartners)
  }
}

extension CaseSituation {
  /// What the coordinator wrote for a section of a document; blank where nothing.
  func narrative(_ document: DocumentKind, _ section: String) -> String {
    narratives.last { $0.document == document && $0.section == section }?.text ?? ""
  }

  /// The newest reference to a document of that kind.
  func reference(to document: DocumentKind) -> DocumentReference? {
    documents.filter { $0.kind == document }.max { $0.number < $1.number }
  }
}
