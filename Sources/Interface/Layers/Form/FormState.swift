package import Domain
import Screen
package import Wording

/// A form: labelled fields in one column, typed into at once.
package struct FormState: Hashable, Sendable {
  package internal(set) var form: AnyForm
  package let title: Phrase
  package var fields: [FormField]
  package var focus = 0
  /// A refusal that belongs to no single field.
  package var problem: Phrase?
  /// Whether the file has been asked to save it and has not answered yet.
  package var isSaving = false
  /// Whether something has been typed since the draft was last stored.
  package var hasUnsavedDraft = false
  /// Whether a draft was put into it.
  package private(set) var isFromDraft = false
  /// Whether the file holds a draft of it.
  var hasStoredDraft = false

  /// Opens a form with its focus on the first field that one types into.
  package init(_ form: AnyForm, title: Phrase, fields: [FormField]) {
    self.form = form
    self.title = title
    self.fields = fields
    focus = fields.firstIndex { $0.isTyped } ?? 0
    offerToReplace()
  }

  /// Lets what is typed next take the place of the focused field's value, where one writes such
  /// a value anew rather than mends it.
  mutating func offerToReplace() {
    guard fields.indices.contains(focus) else { return }
    fields[focus].isReplacedByTyping =
      fields[focus].isWrittenAnew && !fields[focus].buffer.isEmpty
  }

  /// Whether anything differs from what the form opened with.
  package var isChanged: Bool { fields.contains { $0.isChanged } }

  /// The field that is being typed into.
  package var focused: FormField? { fields.indices.contains(focus) ? fields[focus] : nil }

  /// Whether the fields under "flere felt" begin with this one.
  func moreBegins(at index: Int) -> Bool {
    index > 0 && fields[index].isMore && !fields[index - 1].isMore
  }

  /// Why something is changed, as typed; blank where the form does not ask.
  var reason: String {
    fields.first { $0.key == .question(.reason) }?.buffer.text ?? ""
  }

  /// What somebody has typed, by field: the draft's content.
  package var inputs: [String: String] {
    Dictionary(
      uniqueKeysWithValues: fields.filter(\.isChanged).map { ($0.key.name, $0.buffer.text) })
  }

  /// Puts the texts of a draft into the fields; those that it changes are marked.
  package mutating func fill(from draft: Draft) {
    for index in fields.indices {
      guard let text = draft.inputs[fields[index].key.name] else { continue }
      fields[index].buffer.replaceAll(with: text)
      fields[index].isFromDraft = fields[index].isChanged
    }
    hasStoredDraft = true
    isFromDraft = isChanged
    if isFromDraft, fields.indices.contains(focus) { fields[focus].isReplacedByTyping = false }
  }
}

/// One field of a form.
package struct FormField: Hashable, Sendable {
  package let key: FormKey
  package let label: Phrase
  package let hint: Phrase?
  package let type: FieldType
  package let isRequired: Bool
  /// Whether it comes under "flere felt".
  package let isMore: Bool
  /// Whether the value is written anew rather than mended: a date, a number, a name.
  let isWrittenAnew: Bool
  /// Whether what is in it comes from a draft and has not been touched since.
  package var isFromDraft = false
  /// The codes of a choice with their labels, in menu order.
  package var options: [FormOption]
  package var buffer: TextBuffer
  /// Rows that names in the text stand for, by the name in lower case.
  package var picked: [String: RecordLink]
  package var suggestions: [FormSuggestion] = []
  package var suggestionCursor = 0
  package var problem: Phrase?
  /// The letters typed after one another at a choice: an option is found by its beginning.
  var typedBeginning = ""
  /// Whether the next letter takes the place of all that is here: nothing has been typed or
  /// moved in the field since the focus came to it.
  package var isReplacedByTyping = false
  /// What the file has said about names in the text, by the name in lower case.
  var answers: [String: Resolution] = [:]
  /// What the form put into the field before it asked for defaults.
  private let start: String
  /// What is in the field as long as nobody has written in it.
  private var original: String

  /// Makes a field that holds `text` at first; whether it is written anew goes by its type unless
  /// told.
  package init(
    key: FormKey, label: Phrase, hint: Phrase? = nil, type: FieldType, isRequired: Bool,
    isMore: Bool = false, isWrittenAnew: Bool? = nil, options: [FormOption] = [],
    text: String = "", picked: [String: RecordLink] = [:]
  ) {
    self.key = key
    self.label = label
    self.hint = hint
    self.type = type
    self.isRequired = isRequired
    self.isMore = isMore
    self.isWrittenAnew = isWrittenAnew ?? FormField.isWrittenAnew(type)
    self.options = options
    self.picked = picked
    start = text
    original = text
    buffer = TextBuffer(text, multiline: FormField.isMultiline(type))
  }

  /// Puts a default into the field, or what was there before where there is none any more, unless
  /// somebody has written in it.
  mutating func offer(_ text: String?, _ names: [String: RecordLink]) {
    let text = text ?? start
    guard !isChanged, text != original else { return }
    original = text
    buffer.replaceAll(with: text)
    picked.merge(names) { known, _ in known }
  }

  /// Whether the text is another than at first.
  package var isChanged: Bool { buffer.text != original }

  /// Whether the field takes letters, as against one that is switched.
  package var isTyped: Bool {
    switch type {
    case .text, .longText, .time, .day, .amount, .integer, .record, .list, .pairs: true
    case .flag, .choice: false
    }
  }

  private static func isWrittenAnew(_ type: FieldType) -> Bool {
    switch type {
    case .time, .day, .amount, .integer, .record: true
    case .text, .longText, .flag, .choice, .list, .pairs: false
    }
  }

  /// Whether the field has several lines.
  package var isLong: Bool { FormField.isMultiline(type) }

  /// The kinds of rows that the field names; empty for other fields.
  package var recordKinds: [RecordKind] {
    switch type {
    case .record(let kinds), .list(.record(let kinds)): kinds
    case .text, .longText, .time, .day, .amount, .integer, .flag, .choice, .list, .pairs: []
    }
  }

  /// Whether the field takes several values, with comma between.
  package var isList: Bool {
    if case .list = type { true } else { false }
  }

  /// The value that is being typed: the whole text, or what follows the last comma.
  package var token: String {
    let text =
      isList
      ? String(buffer.text.split(separator: ",", omittingEmptySubsequences: false).last ?? "")
      : buffer.text
    return String(text.drop { $0 == " " })
  }

  private static func isMultiline(_ type: FieldType) -> Bool {
    switch type {
    case .longText, .pairs: true
    case .text, .time, .day, .amount, .integer, .flag, .choice, .record, .list: false
    }
  }
}

/// A code that a choice offers.
package struct FormOption: Hashable, Sendable {
  package let code: String
  package let label: Phrase
  /// What it means, in a sentence; nil where the label says enough.
  package let help: Phrase?

  /// Offers a code; without help where the label says enough.
  package init(code: String, label: Phrase, help: Phrase? = nil) {
    self.code = code
    self.label = label
    self.help = help
  }
}

/// What a field offers to complete what is typed.
package enum FormSuggestion: Hashable, Sendable {
  case row(RecordName)
  case option(FormOption)
  /// Makes a new row of that name.
  case make(RecordKind, String)
}

extension FormState: LayerState {
  static let place = Place.form
  static let isFullScreen = false
  var layer: Layer { .form(self) }

  mutating func take(_ message: Message, in language: Language) {
    switch message {
    case .suggested(let key, let text, let names): offer(names, for: key, text: text)
    case .made(let name, let key): use(name, for: key)
    default: break
    }
  }

  func type(_ key: Key, in model: inout Model) -> [Effect]? { model.typeInForm(key) }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawForm(self, in: &frame)
  }
}
