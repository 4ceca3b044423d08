import Exchange
import Screen

/// What a command writes: data for standard output, sentences for standard error.
///
/// Everything goes through here, where control characters are replaced: a title is what
/// somebody typed, and no escape sequence in it reaches a terminal.
struct CommandOutput {
  private(set) var data = ""
  private(set) var messages = ""
  /// Where long data goes while it is being made; it is kept in ``data`` where there is nowhere.
  var stream: (@Sendable ([UInt8]) -> Void)?

  /// How much long data is held back before it is written.
  private static let chunk = 1 << 16

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

  /// Writes a text that the program has made line by line and that keeps its CRLF; what people
  /// wrote in it has been made harmless before.
  mutating func raw(_ text: String) {
    data += text
  }

  /// Writes a value as JSON.
  mutating func json(_ value: JSONValue) {
    data += value.text(.indented) + "\n"
  }

  /// Writes what a writer holds when it is much, and at the end of the data.
  mutating func pass(_ writer: inout JSONWriter, isLast: Bool) {
    guard isLast || (stream != nil && writer.bytes.count >= Self.chunk) else { return }
    if let stream {
      stream(writer.bytes)
    } else {
      data += String(decoding: writer.bytes, as: UTF8.self)
    }
    writer.bytes.removeAll(keepingCapacity: true)
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

  /// Gathers what a run wrote, and what the process is to exit with.
  package init(standardOutput: String, standardError: String, exitReason: ExitReason) {
    self.standardOutput = standardOutput
    self.standardError = standardError
    self.exitReason = exitReason
  }
}

extension CommandOutput {
  /// Writes texts after their labels; the further lines of a text come below its first.
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
