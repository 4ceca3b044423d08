package import Screen

/// What a person does at the terminal, in a compact notation.
///
/// Steps are separated by blanks: a bare word is typed letter by letter, and in angle brackets
/// are `<Down>`, `<S-Tab>`, `<Enter>`, `<Esc>`, `<Space>`, `<BS>`, `<Del>`, `<F1>`, `<Ctrl-s>`,
/// `<S-Up>` or any name that `Key` knows, `<text:Hei på deg>` (typed, blanks included),
/// `<paste:…>` (`\n` is a line feed), `<resize:80x24>`, `<wake>`, `<pause>` (a timeout passes),
/// `<terminate>`, `<hangup>` and `<shot:name>` (keeps the frame that is shown then).
package struct Script: Hashable, Sendable {
  /// What happens at one moment.
  package enum Step: Hashable, Sendable {
    case event(TerminalEvent)
    case pause
    case shot(String)
  }

  package private(set) var steps: [Step]

  /// Makes a script of steps.
  package init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// Reads the notation.
  package init(_ notation: String) throws(ScriptError) {
    steps = []
    var rest = notation[...]
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if let name = Script.name(in: rest) {
        try append(String(name))
        rest = rest[name.endIndex...].dropFirst()
      } else {
        steps.append(.event(.key(.character(first))))
        rest.removeFirst()
      }
    }
  }

  /// One script after the other.
  package static func + (left: Script, right: Script) -> Script {
    Script(left.steps + right.steps)
  }

  /// Reads what is in the brackets that the text begins with; `nil` where it does not.
  private static func name(in text: Substring) -> Substring? {
    guard text.first == "<", let end = text.firstIndex(of: ">") else { return nil }
    let name = text[..<end].dropFirst()
    return name.first.map { $0.isWhitespace } ?? true ? nil : name
  }

  private mutating func append(_ name: String) throws(ScriptError) {
    let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let text = parts.count > 1 ? String(parts[1]) : ""
    switch parts[0] {
    case "text" where parts.count > 1:
      steps += text.map { .event(.key($0 == "\n" ? .enter : .character($0))) }
    case "paste" where parts.count > 1:
      steps.append(.event(.paste(Script.unescaped(text))))
    case "resize" where parts.count > 1:
      let numbers = text.split(separator: "x").compactMap { Int($0) }
      guard numbers.count == 2 else { throw ScriptError.notASize(name) }
      steps.append(.event(.resized(Size(columns: numbers[0], rows: numbers[1]))))
    case "shot" where parts.count > 1: steps.append(.shot(text))
    case "wake": steps.append(.event(.wokenUp))
    case "pause": steps.append(.pause)
    case "terminate": steps.append(.event(.interrupted(.terminate)))
    case "hangup": steps.append(.event(.interrupted(.hangUp)))
    default: steps.append(.event(.key(try Script.key(name))))
    }
  }

  private static func unescaped(_ text: String) -> String {
    text.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")
  }

  private static func key(_ name: String) throws(ScriptError) -> Key {
    switch name {
    case "BS": return .backspace
    case "Del": return .delete
    case "Ins": return .insert
    case "lt": return .character("<")
    case "gt": return .character(">")
    default: break
    }
    let plain = name.split(separator: "-", omittingEmptySubsequences: false)
    var full = name
    if plain.count == 2, !plain[1].isEmpty {
      full = (plain[0] == "S" ? "Shift" : String(plain[0])) + "+" + plain[1]
    }
    guard name.count > 1, let key = Key(name: full) else { throw .unknownKey(name) }
    return key
  }
}

/// Why a script cannot be read.
package enum ScriptError: Error, Hashable {
  case unknownKey(String)
  case notASize(String)
}
