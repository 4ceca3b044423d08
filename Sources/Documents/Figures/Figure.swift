internal import Domain
internal import Wording

/// A picture of figures that are in a table below it too.
package struct Figure: Hashable, Sendable {
  /// Without personal data: what it shows and the case's reference.
  package let fileName: String
  /// The picture as SVG, in black and white.
  package let svg: String

  let title: Phrase
  /// What the picture says, for those who do not see it.
  let alternative: String
  let columns: [Markdown.Column]
  let rows: [[String]]
}

extension DocumentWriter {
  /// Writes the case's pictures, each with its alternative text and its figures as a table.
  ///
  /// - Parameter folder: Where the pictures are, as the document names it.
  mutating func figures(in folder: String) {
    let made = [timeline, goalProgress, checklistChange, moneyBars].compactMap(\.self)
    guard !made.isEmpty else { return }
    section(FigureText.figures) { writer in
      for figure in made {
        writer.subheading(figure.title[writer.language])
        writer.image(figure, in: folder)
        writer.table(figure.columns, rows: figure.rows)
      }
    }
  }

  var figureReference: String { situation.caseFile.reference?.description ?? "" }
}
