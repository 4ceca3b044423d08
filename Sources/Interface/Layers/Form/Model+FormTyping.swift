import Domain
import Screen
import Wording

extension Model {
  /// Answers a key in a form, before the action table is asked; nil where the table is.
  mutating func typeInForm(_ key: Key) -> [Effect]? {
    guard case .form(var form) = layers.last, var field = form.focused else { return nil }
    var effects: [Effect] = []
    let before = field.buffer.text
    switch key {
    case .tab: return goToNextField(form, savesAtEnd: false)
    case .enter where !field.isLong: return goToNextField(form, savesAtEnd: true)
    case .backTab:
      form.moveFocus(by: -1)
      layers[layers.count - 1] = .form(form)
      return []
    case .up, .down:
      form.moveVertically(by: key == .up ? -1 : 1, columns: formColumns)
      layers[layers.count - 1] = .form(form)
      return []
    case .enter: field.buffer.insert("\n")
    case .character(let character):
      if !field.isTyped {
        field.turn(character: character)
      } else {
        field.buffer.insert(String(character), overAll: field.isReplacedByTyping)
      }
    case .left, .right:
      if field.isTyped {
        field.buffer.move(by: key == .left ? -1 : 1)
      } else {
        field.turn(by: key == .left ? -1 : 1, in: language)
      }
    case .home: field.buffer.move(to: field.buffer.lineStart)
    case .end: field.buffer.move(to: field.buffer.lineEnd)
    case .backspace where field.isTyped: field.buffer.deleteBackward()
    case .delete where field.isTyped: field.buffer.deleteForward()
    case .control("z"): if !field.buffer.undo() { return [] }
    case .control("y"): if !field.buffer.redo() { return [] }
    case .pageUp, .pageDown:
      form.moveFocus(by: key == .pageUp ? -5 : 5)
      layers[layers.count - 1] = .form(form)
      return []
    case .control, .escape, .backspace, .delete, .insert, .shiftUp, .shiftDown, .shiftLeft,
      .shiftRight, .function:
      return nil
    }
    field.isReplacedByTyping = false
    field.isFromDraft = false
    form.fields[form.focus] = field
    effects += form.changed(from: before, language: language)
    layers[layers.count - 1] = .form(form)
    // What follows from a choice is shown at once.
    if !field.isTyped, field.buffer.text != before { effects += loadDefaults() }
    return effects
  }

  /// Takes what is suggested, and goes to the next field; after the last one Enter saves.
  private mutating func goToNextField(_ form: FormState, savesAtEnd: Bool) -> [Effect] {
    var form = form
    let key = form.focused?.key
    let accepted = form.acceptSuggestion()
    if savesAtEnd, accepted == nil, form.focus == form.fields.count - 1 {
      layers[layers.count - 1] = .form(form)
      return save()
    }
    let isNamed = form.focused.map { !$0.recordKinds.isEmpty && $0.isChanged } ?? false
    form.moveFocus(by: 1)
    layers[layers.count - 1] = .form(form)
    guard case .make(let kind, let name)? = accepted, let key else {
      // What a person or an organisation brings with it is shown at once.
      return isNamed ? loadDefaults() : []
    }
    return [.write(.make(kind, name: name, for: key))]
  }

  /// Puts pasted text into the focused field.
  mutating func pasteInForm(_ text: String) -> [Effect] {
    guard case .form(var form) = layers.last, let field = form.focused, field.isTyped else {
      return []
    }
    let before = field.buffer.text
    form.fields[form.focus].buffer.insert(text, overAll: field.isReplacedByTyping)
    form.fields[form.focus].isReplacedByTyping = false
    form.fields[form.focus].isFromDraft = false
    let effects = form.changed(from: before, language: language)
    layers[layers.count - 1] = .form(form)
    return effects
  }

  /// Puts the text that an external editor gave back into the focused field.
  mutating func typeExternally(_ text: String) {
    guard case .form(var form) = layers.last, form.focused?.isLong == true else { return }
    form.fields[form.focus].buffer.replaceAll(with: text)
    form.fields[form.focus].isFromDraft = false
    form.hasUnsavedDraft = true
    layers[layers.count - 1] = .form(form)
  }

  /// Opens the focused long text in the person's own editor.
  func editExternally() -> [Effect] {
    guard case .form(let form) = layers.last, let field = form.focused, field.isLong else {
      return [.outside(.beep)]
    }
    return [.outside(.editExternally(field.buffer.text))]
  }

  /// The columns that a form's fields have for text.
  var formColumns: Int { FormView.textColumns(in: size) }
}

extension FormState {
  /// What follows from a change of the focused field's text.
  mutating func changed(from before: String, language: Language) -> [Effect] {
    guard fields.indices.contains(focus), fields[focus].buffer.text != before else { return [] }
    hasUnsavedDraft = true
    problem = nil
    fields[focus].problem = nil
    fields[focus].suggestionCursor = 0
    let field = fields[focus]
    if !field.recordKinds.isEmpty {
      guard !field.token.isEmpty else {
        fields[focus].suggestions = []
        return []
      }
      return [.read(.suggestions(field.key, text: field.token, kinds: field.recordKinds))]
    }
    if case .list(.choice) = field.type {
      fields[focus].suggestions = field.matchingOptions(in: language)
    }
    return []
  }

  /// Moves to another field, stopping at the ends; suggestions go.
  mutating func moveFocus(by step: Int) {
    if fields.indices.contains(focus) {
      fields[focus].suggestions = []
      fields[focus].typedBeginning = ""
      fields[focus].isReplacedByTyping = false
    }
    focus = min(max(0, focus + step), max(0, fields.count - 1))
    offerToReplace()
  }

  /// ↑ and ↓ move among suggestions, inside a long text, else to the next field.
  mutating func moveVertically(by step: Int, columns: Int) {
    guard fields.indices.contains(focus) else { return }
    let count = fields[focus].suggestions.count
    if count > 0 {
      fields[focus].suggestionCursor =
        min(max(0, fields[focus].suggestionCursor + step), count - 1)
      return
    }
    if fields[focus].isLong {
      let layout = TextLayout(fields[focus].buffer, columns: columns)
      if let position = layout.position(lineOffset: step) {
        fields[focus].buffer.move(to: position)
        return
      }
    }
    moveFocus(by: step)
  }

  /// Completes what is typed by the chosen suggestion, if any is offered.
  mutating func acceptSuggestion() -> FormSuggestion? {
    guard fields.indices.contains(focus) else { return nil }
    let field = fields[focus]
    guard field.suggestions.indices.contains(field.suggestionCursor) else { return nil }
    let suggestion = field.suggestions[field.suggestionCursor]
    switch suggestion {
    case .row(let name): fields[focus].complete(with: FieldText.editText(name), link: name.link)
    case .option(let option): fields[focus].complete(with: option.code, link: nil)
    case .make: break
    }
    fields[focus].suggestions = []
    return suggestion
  }
}

extension FormField {
  /// Puts a whole value in place of the one that is being typed.
  mutating func complete(with text: String, link: RecordLink?) {
    let kept = isList ? Array(buffer.text.split(separator: ",").dropLast()) : []
    let earlier = kept.map { String($0.drop { $0 == " " }) }
    buffer.replaceAll(with: (earlier + [text]).joined(separator: ", "))
    if let link { picked[text.lowercased()] = link }
  }

  /// The options whose label or code holds what is being typed.
  func matchingOptions(in language: Language) -> [FormSuggestion] {
    let typed = SearchFold.fold(token)
    guard !typed.isEmpty else { return [] }
    return
      options
      .filter { SearchFold.fold($0.label[language]).contains(typed) || $0.code.hasPrefix(token) }
      .prefix(8)
      .map(FormSuggestion.option)
  }

  /// Switches a choice or a flag by one step.
  mutating func turn(by step: Int, in language: Language) {
    typedBeginning = ""
    switch type {
    case .flag:
      buffer.replaceAll(with: CommonPhrase.yesOrNo(!isOn)[language])
    case .choice:
      let labels = (isRequired ? [] : [""]) + options.map { $0.label[language] }
      guard !labels.isEmpty else { return }
      let index = labels.firstIndex(of: buffer.text) ?? (step > 0 ? -1 : 0)
      buffer.replaceAll(with: labels[(index + step + labels.count) % labels.count])
    case .text, .longText, .time, .day, .amount, .integer, .record, .list, .pairs: break
    }
  }

  /// Space switches; a letter jumps to the next option that begins with it, and letters after one
  /// another to the one that begins with them all.
  mutating func turn(character: Character) {
    guard character != " " else {
      turn(by: 1, in: optionLanguage)
      return
    }
    let labels = options.map { $0.label[optionLanguage] }
    let letter = character.lowercased()
    let beginning = typedBeginning + letter
    if !typedBeginning.isEmpty,
      let hit = labels.first(where: { $0.lowercased().hasPrefix(beginning) })
    {
      typedBeginning = beginning
      buffer.replaceAll(with: hit)
      return
    }
    let start = (labels.firstIndex(of: buffer.text) ?? -1) + 1
    let order = labels.indices.map { labels[($0 + start) % labels.count] }
    guard let hit = order.first(where: { $0.lowercased().hasPrefix(letter) }) else { return }
    typedBeginning = letter
    buffer.replaceAll(with: hit)
  }

  /// The language that the present text of a choice is written in.
  private var optionLanguage: Language {
    Language.allCases.first { language in
      options.contains { $0.label[language] == buffer.text }
    } ?? .nb
  }

  /// Whether a flag is set.
  package var isOn: Bool {
    Language.allCases.contains { CommonPhrase.yes[$0] == buffer.text.lowercased() }
  }
}
