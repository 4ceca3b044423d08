/// Makes what the shell gave ready for the parser.
enum ArgumentPreparation {
  /// The arguments as text, or nil where one is not UTF-8.
  static func text(of arguments: [[UInt8]]) -> [String]? {
    var texts: [String] = []
    for argument in arguments {
      guard let text = String(validating: argument, as: UTF8.self) else { return nil }
      texts.append(text)
    }
    return texts
  }

  /// The arguments in a form that the parser reads as they are meant.
  ///
  /// A value that begins with a hyphen (`--amount -5`, `--text "- first"`) is joined to its
  /// option, because the parser would take it for an option. After `platform edit`,
  /// `--language` is the platform's field, not the language of messages.
  static func prepared(_ arguments: [String]) -> [String] {
    var prepared: [String] = []
    var previous: String?
    var isPlatformEdit = false
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return prepared + arguments[index...] }
      if argument == "edit", previous == "platform" { isPlatformEdit = true }
      if let option = prepared.last, isOption(option), isHyphenValue(argument) {
        prepared[prepared.count - 1] = option + "=" + argument
      } else {
        prepared.append(isPlatformEdit ? platformField(argument) : argument)
      }
      previous = argument
    }
    return prepared
  }

  /// The language asked for by `--language`, whether the rest can be parsed or not.
  static func language(in arguments: [String]) -> String? {
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count { return arguments[index + 1] }
      if argument.hasPrefix("--language=") { return String(argument.dropFirst(11)) }
    }
    return nil
  }

  private static func platformField(_ argument: String) -> String {
    guard argument == "--language" || argument.hasPrefix("--language=") else { return argument }
    return "--platform-" + argument.dropFirst(2)
  }

  /// `--title`, without a value.
  private static func isOption(_ argument: String) -> Bool {
    let name = argument.dropFirst(2)
    return argument.hasPrefix("--") && name.first?.isLetter == true
      && name.utf8.allSatisfy(isNameByte)
  }

  /// `-5` and `- text`, but neither `--title`, `--title=x` nor `-h`.
  private static func isHyphenValue(_ argument: String) -> Bool {
    guard argument.hasPrefix("-"), argument != "-h" else { return false }
    let name = argument.prefix { $0 != "=" }
    return !isOption(String(name))
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
