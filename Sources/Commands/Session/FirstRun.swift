import Domain
import Foundation
import Store
import Wording

/// The first minutes with a file that is not there yet: plain questions and plain answers.
struct FirstRun {
  /// The questions are asked through the environment, so that tests answer them.
  let environment: CommandEnvironment
  let language: Language

  /// Shows where the file will be, asks for name and language, and sets the file up.
  ///
  /// Nothing is made before all is answered; false where the answers stop.
  func run(_ context: CommandContext) throws(CommandFailure) -> Bool {
    let settings = context.settings
    let opening =
      FirstRunText.welcome[language] + "\n" + FirstRunText.path(settings.database)[language]
      + "\n" + FirstRunText.demo[language] + "\n\n"
    guard let name = municipality(opening), let chosen = screenLanguage() else { return false }
    let store = try context.storeMade(at: settings.database)
    let action = ActionContext(actor: settings.actor, today: settings.today)
    _ = try asking(try store.setUp(municipality: name, language: chosen, action))
    try asking(try store.close())
    return true
  }

  private func municipality(_ opening: String) -> String? {
    var question = opening + FirstRunText.municipality[language]
    while let line = environment.ask(question) {
      let name = TextRules.trimmed(TextRules.cleanLine(line))
      if !name.isEmpty { return name }
      question = FirstRunText.nameNeeded[language] + "\n" + FirstRunText.municipality[language]
    }
    return nil
  }

  private func screenLanguage() -> Language? {
    var question = FirstRunText.language(language.rawValue)[language]
    while let line = environment.ask(question) {
      let code = TextRules.trimmed(line).lowercased()
      if code.isEmpty { return language }
      if let chosen = Language(rawValue: code) { return chosen }
      question =
        FirstRunText.unknownLanguage[language] + "\n"
        + FirstRunText.language(language.rawValue)[language]
    }
    return nil
  }
}
