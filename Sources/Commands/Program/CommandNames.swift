import ArgumentParser
import Domain

/// Finds the word of a command line that names no command.
enum CommandNames {
  /// A word where a command should be, and the command that was probably meant.
  struct Unknown: Hashable {
    let word: String
    let nearest: String?
  }

  /// The word that names no command; nil where every word that should does.
  static func unknown(in arguments: [String]) -> Unknown? {
    var command: any ParsableCommand.Type = Sambygg.self
    for word in words(of: arguments) {
      let commands = command.configuration.subcommands
      guard !commands.isEmpty, word != "help" else { return nil }
      guard let next = commands.first(where: { $0.configuration.commandName == word }) else {
        let names = commands.compactMap { $0.configuration.commandName }
        return Unknown(word: word, nearest: Spelling.nearest(to: word, among: names))
      }
      command = next
    }
    return nil
  }

  /// The arguments without options; global ones with their values.
  private static func words(of arguments: [String]) -> [String] {
    let withValue: Set = ["--database", "--language", "--as", "--today"]
    var words: [String] = []
    var isValue = false
    for argument in arguments {
      if !isValue, !argument.hasPrefix("-") { words.append(argument) }
      isValue = withValue.contains(argument)
    }
    return words
  }
}
