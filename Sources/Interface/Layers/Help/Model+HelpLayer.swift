package import Domain
import Screen
import Wording

extension Model {
  /// The lines that hold what is typed: fields and keys, or tasks.
  package func helpRows(_ state: HelpState) -> [HelpRow] {
    let words = SearchFold.words(state.buffer.text)
    switch state.tab {
    case .keys:
      let fields = helpFields.indices.filter { index in
        words.allMatch([helpFields[index].label, helpFields[index].hint].compactMap { $0 })
      }
      let actions = Action.inPlace(state.origin).filter { action in
        let text = action.definition.text
        let keys = action.definition.keys.map(\.shownName)
        return words.allMatch([text.label, text.synonyms, text.explanation] + keys)
      }
      return fields.map { .field($0) } + actions.map { .action($0) }
    case .tasks:
      return HowToText.all.indices
        .filter { words.allMatch([HowToText.all[$0].title] + HowToText.all[$0].steps) }
        .map { .task($0) }
    }
  }

  /// The fields of the form that the help was called in.
  var helpFields: [FormField] {
    guard case .form(let form)? = layers.dropLast().last else { return [] }
    return form.fields
  }

  /// How many lines the help has, or how far the open task can be scrolled.
  func helpRowCount(_ state: HelpState) -> Int {
    state.openTask == nil
      ? helpRows(state).count : scrollPositions(lines: taskLines(state).count, reserved: 2)
  }

  /// The lines of the open task, with the keys as they are.
  func taskLines(_ state: HelpState) -> [StyledText] {
    guard let number = state.openTask, HowToText.all.indices.contains(number) else { return [] }
    let task = HowToText.all[number]
    var page = TextPage(columns: pageSize.columns)
    page.paragraph(task.title[language], .title)
    page.blank()
    for (index, step) in task.steps.enumerated() {
      page.item("\(index + 1).", Action.namingKeys(in: step[language], language), markStyle: .key)
    }
    return page.lines
  }

  /// Runs the selected action where the help was called, goes to the selected field, or opens
  /// the selected task.
  mutating func runHelp(_ state: HelpState) -> [Effect] {
    let rows = helpRows(state)
    guard state.openTask == nil, rows.indices.contains(state.listCursor.selection) else {
      return []
    }
    switch rows[state.listCursor.selection] {
    case .task(let number):
      var state = state
      state.openTask = number
      state.scroll = ListCursor()
      layers[layers.count - 1] = .help(state)
      return []
    case .field(let index):
      layers.removeLast()
      guard case .form(var form) = layers.last else { return [] }
      form.moveFocus(by: index - form.focus)
      layers[layers.count - 1] = .form(form)
      return []
    case .action(let action):
      if let reason = belowTop.unavailability(of: action) {
        notice = Notice(.refused, reason)
        return []
      }
      layers.removeLast()
      return run(action)
    }
  }

  /// Answers a key in the help; nil where the action table is to answer it.
  mutating func typeInHelp(_ key: Key, _ state: HelpState) -> [Effect]? {
    var state = state
    if let step = listStep(key) {
      state.cursor.move(by: step, of: helpRowCount(state))
    } else if [.tab, .backTab, .left, .right].contains(key) {
      state.tab = state.tab.next
      state.listCursor = ListCursor()
      state.openTask = nil
    } else {
      guard state.buffer.edit(key) else { return nil }
      state.listCursor = ListCursor()
      state.openTask = nil
    }
    layers[layers.count - 1] = .help(state)
    return []
  }
}

extension [String] {
  /// Whether each word begins a word of the phrases, in any language.
  fileprivate func allMatch(_ phrases: [Phrase]) -> Bool {
    guard !isEmpty else { return true }
    let words = phrases.flatMap { phrase in
      Language.allCases.flatMap { SearchFold.words(phrase[$0]) }
    }
    return allSatisfy { word in words.contains { $0.hasPrefix(word) } }
  }
}

extension Action {
  /// A text with the key of each action that it names in braces: `{undo}` becomes `Ctrl+Z`.
  package static func namingKeys(in text: String, _ language: Language) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      result += rest[..<start]
      let code = rest[rest.index(after: start)..<end]
      let key = Action(rawValue: String(code))?.definition.keys.first?.shownName[language]
      result += key ?? String(code)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
