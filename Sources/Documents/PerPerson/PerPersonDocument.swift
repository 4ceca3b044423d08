package import Domain
internal import Wording

/// The open measures by who answers for them, in lines that fit a terminal and an e-mail
/// (Rules.md 4.9).
package struct PerPersonDocument {
  /// No line is longer.
  static let columns = 80

  private let sheet: PerPersonSheet
  private let options: DocumentOptions

  /// Lists the open measures of a case, or of all.
  package init(_ sheet: PerPersonSheet, _ options: DocumentOptions) {
    self.sheet = sheet
    self.options = options
  }

  /// The finished document, made anew each time.
  package var output: DocumentOutput {
    let about = sheet.caseFile?.title ?? sheet.setting.municipality
    var writer = PerPersonWriter(
      sheet, sheet.setting, options, title: DocumentText.title(.perPerson, of: about),
      columns: Self.columns)
    let blocks = writer.blocks
    if blocks.isEmpty { writer.paragraph(PerPersonText.none) }
    for block in blocks {
      writer.section(Phrase(same: block.name)) { $0.list(block.measures) }
    }
    let reference = sheet.caseFile?.reference.map { "-\($0)" } ?? ""
    return writer.finish(.perPerson, name: "per-person\(reference)", isDraft: false)
  }
}

/// Writes measures by person.
typealias PerPersonWriter = PageWriter<PerPersonSheet>

extension PerPersonWriter {
  /// A name or a role, and the measures that are below it.
  struct Block {
    let name: String
    var rows: [MeasureRow] = []
    var measures: [String] = []
  }

  /// In the order of their names; last what nobody answers for.
  ///
  /// People who are called by the same role have one block together.
  var blocks: [Block] {
    var rows: [String: [MeasureRow]] = [:]
    var unowned: [MeasureRow] = []
    for row in source.measures {
      if let name = owner(of: row.measure) {
        rows[name, default: []].append(row)
      } else {
        unowned.append(row)
      }
    }
    var blocks = rows.map { Block(name: $0.key, rows: $0.value) }
      .sorted { (SortKey.of($0.name), $0.name) < (SortKey.of($1.name), $1.name) }
    if !unowned.isEmpty {
      blocks.append(Block(name: ProcessPlanText.nobodyResponsible[language], rows: unowned))
    }
    return blocks.map { block in
      var block = block
      block.measures = block.rows.map(text)
      return block
    }
  }

  private func owner(of measure: Measure) -> String? {
    let person = measure.responsible?.identifier(of: Person.self)
    let organisation = measure.responsible?.identifier(of: Organisation.self)
    return setting.person(person).map(discretion.cell)
      ?? setting.organisation(organisation)?.name
  }

  private func text(_ row: MeasureRow) -> String {
    let measure = row.measure
    let reference = measure.reference.map { "\($0) " } ?? ""
    let caseName = "\(row.caseReference) \(row.caseTitle)"
    return PerPersonText.measure(
      reference + measure.title, deadline: measure.deadline,
      isOverdue: measure.deadline.map { $0 < setting.today } ?? false,
      status: measure.status.label, in: caseName)[language]
  }
}
