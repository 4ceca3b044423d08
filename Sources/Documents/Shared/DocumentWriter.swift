internal import Domain
internal import Wording

/// Writes one document of a case, with the case at hand.
typealias DocumentWriter = PageWriter<CaseSituation>

/// Writes one document: Markdown in its source's language, with a record of what is missing.
///
/// Every text goes through ``Discretion`` on its way in, the program's own too.
struct PageWriter<Source> {
  /// What the document is made from.
  let source: Source
  let setting: DocumentSetting
  let options: DocumentOptions
  let language: Language
  let discretion: Discretion
  let title: String

  private var markdown: Markdown
  private(set) var missing: [MissingPart] = []
  private var section: Phrase?
  private var sectionHasContent = false

  private(set) var pieces: [TextPiece] = []
  private(set) var figures: [Figure] = []

  /// Begins a document under its title.
  ///
  /// - Parameter columns: How long a line is at most; nil where that does not matter.
  init(
    _ source: Source, _ setting: DocumentSetting, _ options: DocumentOptions, title: Phrase,
    columns: Int? = nil
  ) {
    self.source = source
    self.setting = setting
    self.options = options
    language = setting.language
    discretion = Discretion(setting, options)
    self.title = discretion.text(title[language])
    markdown = Markdown(title: self.title, columns: columns)
    pieces = [TextPiece(place: nil, text: self.title)]
  }

  var text: String { markdown.text }

  // MARK: Sections

  /// Writes a section under its heading; one that gets no content says so and is missing.
  mutating func section(_ heading: Phrase, _ write: (inout PageWriter) -> Void) {
    // A heading may hold what somebody wrote.
    let heading = heading.map(discretion.text)
    section = heading
    sectionHasContent = false
    markdown.heading(heading[language])
    pieces.append(TextPiece(place: heading, text: heading[language]))
    write(&self)
    if !sectionHasContent {
      paragraph(CommonPhrase.notFilledIn[language])
      note(missing: heading)
    }
    section = nil
  }

  /// Writes a section that may be left out: without content it prints nothing.
  mutating func optionalSection(_ heading: Phrase, _ write: (inout PageWriter) -> Void) {
    var trial = self
    trial.section(heading, write)
    // A section that got no content of its own has noted itself as missing.
    guard trial.missing.last?.part != heading.map(discretion.text) else { return }
    self = trial
  }

  /// A heading below the section's.
  mutating func subheading(_ text: String) {
    sectionHasContent = true
    markdown.heading(clean(text), depth: 2)
  }

  // MARK: Blocks

  mutating func paragraph(_ text: String) {
    guard !TextRules.isBlank(text) else { return }
    sectionHasContent = true
    markdown.paragraph(clean(text))
  }

  mutating func paragraph(_ phrase: Phrase) {
    paragraph(phrase[language])
  }

  mutating func quote(_ text: String) {
    guard !TextRules.isBlank(text) else { return }
    sectionHasContent = true
    markdown.quote(clean(text))
  }

  mutating func list(_ items: [String]) {
    list(items.map { Markdown.Item($0) })
  }

  mutating func list(_ items: [Markdown.Item]) {
    guard !items.isEmpty else { return }
    sectionHasContent = true
    var cleaned: [Markdown.Item] = []
    for item in items {
      cleaned.append(Markdown.Item(clean(item.text), children: clean(item.children)))
    }
    markdown.list(cleaned)
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
    var cleaned: [[String]] = []
    for row in rows { cleaned.append(clean(row)) }
    markdown.table(columns, rows: cleaned)
  }

  /// Points at a picture, which is to be written beside the document.
  mutating func image(_ figure: Figure, in folder: String) {
    sectionHasContent = true
    figures.append(figure)
    markdown.image(clean(figure.alternative), path: "\(folder)/\(figure.fileName)")
  }

  /// The text as it may be shown; what is written is remembered with its place.
  private mutating func clean(_ text: String) -> String {
    let cleaned = discretion.text(text)
    pieces.append(TextPiece(place: section, text: cleaned))
    return cleaned
  }

  private mutating func clean(_ texts: [String]) -> [String] {
    var cleaned: [String] = []
    for text in texts { cleaned.append(clean(text)) }
    return cleaned
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

  // MARK: The end

  /// Lists what is missing, in a draft, and closes the document.
  ///
  /// - Parameter name: What the file is called, without personal data.
  mutating func finish(
    _ document: MadeDocument, name: String, isDraft: Bool, wordAim: Int? = nil,
    recipients: [Organisation] = []
  ) -> DocumentOutput {
    if isDraft, !missing.isEmpty {
      markdown.heading(DocumentText.missing[language])
      markdown.list(missing.map { discretion.text($0.text[language]) })
    }
    markdown.paragraph(
      DocumentText.footer(made: setting.today, version: options.version)[language])
    if options.hasFrontMatter { markdown.frontMatter(title: title, on: setting.today, language) }
    return DocumentOutput(
      document: document, language: language, title: title, markdown: markdown.text,
      missing: missing, wordCount: WordCount.of(markdown.text), wordAim: wordAim,
      fileName: name + ".md", recipients: recipients, pieces: pieces, figures: figures)
  }
}

extension DocumentWriter {
  /// Begins a document about a case.
  init(_ document: MadeDocument, _ situation: CaseSituation, _ options: DocumentOptions) {
    self.init(
      situation, situation.setting, options,
      title: DocumentText.title(document, of: situation.caseFile.title))
  }

  /// The case that the document is about.
  var situation: CaseSituation { source }

  /// What the coordinator wrote for a section of the final report.
  func narrative(_ section: ReportSection) -> String {
    situation.narrative(.finalReport, section.rawValue)
  }

  /// The case's entries of a kind that the document may hold, oldest first.
  func entries(_ kinds: EntryKind...) -> [Entry] {
    situation.entries.filter {
      kinds.contains($0.kind) && (options.profile == .internal || $0.visibility == .open)
    }
  }

  /// Closes a document about a case.
  mutating func finish(
    _ document: MadeDocument, isDraft: Bool, wordAim: Int? = nil
  ) -> DocumentOutput {
    let reference = situation.caseFile.reference.map { "-\($0)" } ?? ""
    if let folder = options.figureFolder { figures(in: folder) }
    return finish(
      document, name: document.rawValue + reference, isDraft: isDraft, wordAim: wordAim,
      recipients: situation.ownerAndPartners)
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
