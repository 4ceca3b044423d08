import Documents
import Domain
import Screen
import Wording

extension Model {
  /// The document as it would be written now; nil where there is none to make.
  func previewOutput(_ state: PreviewState) -> DocumentOutput? {
    var options = DocumentOptions(
      profile: state.isPublic ? .public : .internal, version: session.version)
    options.replacements = state.answers.replacements
    switch state.subject {
    case .ofCase(let document): return work.situation.map { document.make(from: $0, options) }
    case .read: return state.source?.make(options)
    }
  }

  /// The lines of the page: what is missing, then the document.
  func previewLines(_ state: PreviewState) -> [StyledText] {
    guard let output = previewOutput(state) else { return [] }
    var head = TextPage(columns: pageSize.columns)
    if !output.missing.isEmpty {
      head.item(
        "!", PreviewText.missing(output.missing.count)[language], markStyle: .warning,
        style: .warning)
      for part in output.missing {
        head.item("•", part.text[language], markStyle: .muted, style: .muted, indent: 2)
      }
      head.line(StyledText(String(repeating: "─", count: pageSize.columns), .border))
    }
    return head.lines + MarkdownPage(output.markdown, columns: pageSize.columns).lines
  }

  /// How far the document can be scrolled.
  func previewPositions(_ state: PreviewState) -> Int {
    scrollPositions(lines: previewLines(state).count)
  }

  /// Asks for the name of the file that the document is written to.
  mutating func openSaveFile() -> [Effect] {
    guard case .preview(let state) = layers.last, let output = previewOutput(state) else {
      return []
    }
    if !previewHits(state).isEmpty { return chooseHit() }
    let folder = session.exportFolder
    let path =
      folder.isEmpty || folder == "."
      ? output.fileName : "\(folder.hasSuffix("/") ? folder : folder + "/")\(output.fileName)"
    let shared = previewCase(state).map { SharedPage(caseFile: $0, answers: state.answers) }
    return openForm(.saveFile(name: path, text: output.markdown, shared: shared))
  }

  /// Switches between the internal and the public version.
  mutating func changeProfile() -> [Effect] {
    guard case .preview(var state) = layers.last else { return [] }
    guard previewCase(state) == nil else {
      notice = Notice(.hint, PreviewText.alwaysPublic)
      return []
    }
    state.isPublic.toggle()
    layers[layers.count - 1] = .preview(state)
    return []
  }

  /// Offers the texts that the coordinator writes in the final report, with how each begins.
  mutating func chooseText() -> [Effect] {
    guard let situation = work.situation else { return [] }
    let sections = WrittenSection.all(of: situation)
    guard !sections.isEmpty else {
      notice = Notice(.hint, PreviewText.nothingToWrite)
      return []
    }
    let options = sections.map { section in
      let beginning = DisplayWidth.truncate(section.text.replacingLineBreaks, to: 32)
      return ChoiceOption(
        section.label ?? section.heading,
        note: TextRules.isBlank(section.text)
          ? PreviewText.notWritten : Phrase(same: beginning),
        outcome: .form(
          .writeText(situation.caseFile.id, section.document, section: section.code)))
    }
    push(.choice(ChoiceState(title: InterfaceText.chooseText, options: options)))
    return []
  }

  // MARK: Looking for words in the document

  /// The preview that the filter on top of it looks in; nil where the filter is the queue's.
  var searchedPreview: PreviewState? {
    guard case .filter = layers.last, case .preview(let state)? = layers.dropLast().last else {
      return nil
    }
    return state
  }

  /// Opens the search in the document on the screen.
  mutating func openPreviewSearch() -> [Effect] {
    guard case .preview(let state) = layers.last else { return [] }
    return lay(.filter(FilterState(place: .preview, text: state.search)))
  }

  /// Leaves the search in the document, and with it what was looked for.
  mutating func endPreviewSearch(_ preview: PreviewState) -> [Effect] {
    var preview = preview
    preview.search = ""
    layers.removeLast()
    layers[layers.count - 1] = .preview(preview)
    return []
  }

  /// Looks for what is typed, from where the document is scrolled to; ↑ and ↓ go to other places.
  mutating func typeInPreviewSearch(
    _ key: Key, _ filter: FilterState, _ preview: PreviewState
  ) -> [Effect]? {
    var (filter, preview) = (filter, preview)
    switch key {
    case .enter:
      layers.removeLast()
      return []
    case .down: find(from: preview.cursor.selection + 1, step: 1, in: &preview)
    case .up: find(from: preview.cursor.selection - 1, step: -1, in: &preview)
    case .character, .control, .tab, .backTab, .escape, .backspace, .delete, .insert, .left,
      .right, .shiftUp, .shiftDown, .shiftLeft, .shiftRight, .home, .end, .pageUp, .pageDown,
      .function:
      guard filter.buffer.edit(key) else { return nil }
      preview.search = filter.buffer.text
      find(from: preview.cursor.selection, step: 1, in: &preview)
    }
    layers[layers.count - 2] = .preview(preview)
    layers[layers.count - 1] = .filter(filter)
    return []
  }

  /// Scrolls to the next line that holds the words, going round at the end.
  private mutating func find(from start: Int, step: Int, in preview: inout PreviewState) {
    let words = SearchFold.fold(preview.search)
    guard !words.isEmpty else { return }
    let lines = previewLines(preview)
    let order = lines.indices.map { (start + $0 * step + 2 * lines.count) % lines.count }
    guard let hit = order.first(where: { SearchFold.fold(lines[$0].text).contains(words) }) else {
      notice = Notice(.hint, PreviewText.notFound)
      return
    }
    preview.cursor.select(hit, of: lines.count)
  }
}
