import Screen

/// What a command writes: data for standard output, sentences for standard error.
///
/// Everything goes through here, where control characters are replaced: a title is what
/// somebody typed, and no escape sequence in it reaches a terminal.
struct CommandOutput {
  private(set) var data = ""
  private(set) var messages = ""

  /// Writes one line of data.
  mutating func line(_ text: String) {
    data += SafeText.line(text) + "\n"
  }

  /// Writes a document of several lines as it is, and a line feed where it does not end in one.
  mutating func document(_ text: String) {
    let safe = SafeText.lines(text)
    data += safe
    if !safe.isEmpty, !safe.hasSuffix("\n") { data += "\n" }
  }

  /// Writes a value as JSON.
  mutating func json(_ value: JSONValue) {
    data += value.text + "\n"
  }

  /// Writes a table with its columns aligned.
  mutating func table(_ table: TextTable) {
    for row in table.lines { line(row) }
  }

  /// Says something that is not data.
  mutating func say(_ text: String) {
    messages += SafeText.lines(text) + "\n"
  }
}

/// What came out of a run of the program.
package struct CommandResult: Hashable, Sendable {
  /// Data only.
  package let standardOutput: String
  /// Errors, warnings and what was done.
  package let standardError: String
  package let exitReason: ExitReason

  /// The result of a run.
  package init(standardOutput: String, standardError: String, exitReason: ExitReason) {
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.exitReason = exitReason
  }
}

extension CommandOutput {
  /// Writes texts after their labels; the further lines of a text stand below its first.
  mutating func fields(_ lines: [(label: String, text: String)]) {
    let width = lines.map { DisplayWidth.of($0.label) }.max() ?? 0
    for (label, text) in lines {
      let parts = SafeText.lines(text).split(separator: "\n", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() {
        let start = DisplayWidth.pad(index == 0 ? label : "", to: width)
        line("\(start)  \(part)")
      }
    }
  }
}
