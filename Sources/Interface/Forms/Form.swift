package import Domain
package import Wording

/// A form: what it is called, which fields it asks, what its draft is called, and what saving it
/// does.
///
/// Each form is a value of its own type in a file of its own; ``AnyForm`` holds any of them.
package protocol Form: Hashable, Sendable {
  /// The row that the form is about, whose name is in the title; nil where there is none yet.
  var subject: RecordLink? { get }

  /// The kind of row whose fields refusals speak of; nil where the form is about none.
  var kind: RecordKind? { get }

  /// The name under which what is typed is kept when the form is left: that of one form of one
  /// row; nil where nothing is worth keeping.
  var draftName: String? { get }

  /// The row as it was read, where one is edited.
  var base: RecordSnapshot? { get }

  /// What the form does, without the name of the row.
  func title(in model: Model) -> Phrase

  /// What the form asks; what is optional and seldom filled in comes last (``FormField/isMore``).
  func fields(in model: Model) -> [FormField]

  /// What saving it with these answers asks of the file.
  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect]
}

extension Form {
  package var subject: RecordLink? { nil }
  package var kind: RecordKind? { subject?.kind }
  package var base: RecordSnapshot? { nil }

  fileprivate func isEqual(to other: any Form) -> Bool { other as? Self == self }
}

/// Any form, as a layer or a line of a menu holds it.
package struct AnyForm: Hashable, Sendable {
  package let form: any Form

  /// Holds a form.
  package init(_ form: some Form) {
    self.form = form
  }

  package static func == (left: AnyForm, right: AnyForm) -> Bool {
    left.form.isEqual(to: right.form)
  }

  package func hash(into hasher: inout Hasher) {
    form.hash(into: &hasher)
  }
}

/// What a form asks: a field of the record that it is about, or a question of its own.
package enum FormKey: Hashable, Sendable {
  case field(FieldKey)
  case question(FormQuestion)

  /// The name under which a draft keeps what is typed.
  var name: String {
    switch self {
    case .field(let key): key.name
    case .question(let question): "?" + question.rawValue
    }
  }

  /// The field by which the file refuses what is answered.
  var refused: FieldKey {
    switch self {
    case .field(let key): key
    case .question(let question): question.refused
    }
  }
}

/// What a form asks that is no field of a record.
package enum FormQuestion: String, Hashable, Sendable {
  /// Why something is changed; it goes into the history.
  case reason
  /// What the sender of an idea is asked.
  case question
  /// The day that a step is completed, a document sent, or a team shown as of.
  case day
  /// Where a file is or goes.
  case path
  /// What is written instead of a word.
  case instead
  /// Who is elected, one a line.
  case members
  /// Ideas, one a line.
  case ideas
  /// The template of a case that an idea leads to.
  case template
  /// The label that words are gathered under, and the words.
  case gatheredLabel, gatheredWords
  /// Where pictures are, one a line.
  case photos
  /// The texts of a step.
  case stepTitle, stepWhat, stepWho, stepSummary, stepResults, stepGuidance, task
}

extension FormQuestion {
  /// The field by which the file refuses what is answered.
  fileprivate var refused: FieldKey {
    switch self {
    case .gatheredLabel: "label"
    case .gatheredWords: "originals"
    case .stepTitle: "title"
    case .stepWhat: "what"
    case .stepWho: "who"
    case .stepSummary: "summary"
    case .stepResults: "results"
    case .stepGuidance: "guidance"
    case .task: "step"
    case .reason, .question, .day, .path, .instead, .members, .ideas, .template, .photos:
      FieldKey(rawValue)
    }
  }
}

/// What was answered in a form.
package struct FormAnswers: Hashable, Sendable {
  /// The fields of the record, by their keys.
  package var fields: FieldValues = [:]
  /// The form's own questions.
  package var questions: [FormQuestion: FieldValue] = [:]

  /// Nothing answered yet.
  package init() {}

  subscript(key: FormKey) -> FieldValue? {
    get {
      switch key {
      case .field(let key): fields[key]
      case .question(let question): questions[question]
      }
    }
    set {
      switch key {
      case .field(let key): fields[key] = newValue
      case .question(let question): questions[question] = newValue
      }
    }
  }

  subscript(key: FieldKey) -> FieldValue { fields[key] ?? .blank }

  /// A text; empty where it is blank.
  func text(_ key: FieldKey) -> String { String(self[key]) ?? "" }

  /// A text; empty where it is blank.
  func text(_ question: FormQuestion) -> String { String(questions[question] ?? .blank) ?? "" }

  /// A date; nil where it is blank.
  func day(_ key: FieldKey) -> Day? { Day(self[key]) }

  /// A date; nil where it is blank.
  func day(_ question: FormQuestion) -> Day? { Day(questions[question] ?? .blank) }

  /// The lines of a text that are not blank.
  func lines(_ question: FormQuestion) -> [String] {
    text(question).split(whereSeparator: \.isNewline).map { TextRules.trimmed(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// Why something is changed.
  var reason: String { text(.reason) }
}
