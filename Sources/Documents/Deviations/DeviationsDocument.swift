internal import Domain
internal import Wording

/// How a case differs from the template that it was made from (Rules.md 4.9, O-04).
struct DeviationsDocument {
  private let situation: CaseSituation
  private let options: DocumentOptions

  init(_ situation: CaseSituation, _ options: DocumentOptions) {
    self.situation = situation
    self.options = options
  }

  var output: DocumentOutput {
    var writer = DocumentWriter(.deviations, situation, options)
    let template = situation.template
    writer.list([
      writer.line(DocumentHeadText.municipality, situation.municipality),
      writer.line(
        DeviationText.template,
        DeviationText.version(
          template.title?.text(in: writer.language) ?? template.key, template.key,
          template.version)[
            writer.language]),
    ])
    writer.section(LocalChangeText.title) { $0.deviations() }
    return writer.finish(.deviations, isDraft: false)
  }
}

extension DocumentWriter {
  /// Each phase or step added, left out, moved or reworded: why, who and when.
  fileprivate mutating func deviations() {
    let changes = situation.localChanges
    if changes.isEmpty { paragraph(LocalChangeText.none) }
    table(
      [
        DeviationText.what, DeviationText.subject, DeviationText.detail, DocumentText.reason,
        DeviationText.by, DeviationText.on,
      ].map { Markdown.Column($0[language]) },
      rows: changes.map { change in
        [
          LocalChangeText.kind(change.what)[language], LocalChangeText.subject(change)[language],
          LocalChangeText.detail(change.what)[language], change.note.reason,
          discretion.actor(change.note.by) ?? "", day(change.note.on),
        ]
      })
  }
}
