/// A problem of a template with its place.
package struct TemplateError: Error, Hashable, Sendable {
  /// The file as the user named it, or nil for a shipped template.
  package let file: String?

  /// The line, counted from 1.
  package let line: Int

  /// The place as a path, such as `phases[2].requirements[1].rule`; empty for the whole file.
  package let field: String

  /// What is wrong.
  package let problem: TemplateProblem

  /// Says what is wrong at a place; lines count from 1.
  package init(file: String?, line: Int, field: String, problem: TemplateProblem) {
    self.file = file
    self.line = line
    self.field = field
    self.problem = problem
  }
}

/// Everything that is wrong with a template, in the order of its lines; at least one.
package struct TemplateErrors: Error, Hashable, Sendable {
  /// The errors, by line.
  package let all: [TemplateError]

  /// Sorts those errors by line.
  package init(_ errors: [TemplateError]) {
    all = errors.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }
}

/// A text of a template that lacks languages: listed, never refused.
package struct TemplateWarning: Hashable, Sendable {
  /// The line, counted from 1.
  package let line: Int

  /// The place as a path.
  package let field: String

  /// The languages that are missing there.
  package let missing: [Language]

  /// Lists the languages that a text lacks.
  package init(line: Int, field: String, missing: [Language]) {
    self.line = line
    self.field = field
    self.missing = missing
  }
}
