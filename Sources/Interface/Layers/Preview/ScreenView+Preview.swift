import Documents
import Domain
import Screen
import Wording

extension ScreenView {
  /// A document of the case at hand as it would be written.
  func drawPreview(_ state: PreviewState, in frame: inout Frame) {
    let output = model.previewOutput(state)
    let title = isNarrow ? output?.document.label[output?.language ?? language] : output?.title
    let inside = page(
      title: StyledText(title ?? say(PreviewText.title), .focusedTitle),
      trailing: output.map { figures($0, state) } ?? StyledText(), in: &frame)
    guard output != nil else {
      let text = hasToBeRead(state) ? DetailScreenText.loading : InterfaceText.noCase
      frame.hint(say(text), in: inside, isFocused: true)
      return
    }
    let lines = model.previewLines(state).map { $0.marking(state.search) }
    text(lines, cursor: state.cursor, in: inside, of: &frame)
  }

  private func hasToBeRead(_ state: PreviewState) -> Bool {
    if case .read = state.subject { true } else { false }
  }

  private var isNarrow: Bool { layout.body.columns < 70 }

  /// For whom the document is, and how long it has become.
  private func figures(_ output: DocumentOutput, _ state: PreviewState) -> StyledText {
    let words =
      if isNarrow {
        Phrase(same: "\(output.wordCount)")
      } else if let aim = output.wordAim {
        PreviewText.words(output.wordCount, aim: aim)
      } else {
        PreviewText.words(output.wordCount)
      }
    let isPublic = state.isPublic || model.previewCase(state) != nil
    var line = StyledText(
      say(isPublic ? PreviewText.publicProfile : PreviewText.internalProfile), .strong)
    let hits = model.previewHits(state).count
    if hits > 0 { line.append(" · \(say(ShareScreenText.unanswered(hits)))", .warning) }
    line.append(" · \(say(words))", output.isTooLong ? .warning : .muted)
    return line
  }
}

extension StyledText {
  /// The line with the words that are looked for standing out, if it holds them.
  func marking(_ words: String) -> StyledText {
    let folded = SearchFold.fold(words)
    guard !folded.isEmpty, SearchFold.fold(text).contains(folded) else { return self }
    return StyledText(text, .accent)
  }
}
