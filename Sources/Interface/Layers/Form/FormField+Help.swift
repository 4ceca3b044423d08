import Domain
import Wording

extension FormField {
  /// What the option that is being typed means, where options are explained (V-05 to V-07);
  /// before anything is typed, which options there are.
  func optionHelp(in language: Language) -> Phrase? {
    guard options.contains(where: { $0.help != nil }) else { return nil }
    let typed = SearchFold.fold(optionText)
    guard !typed.isEmpty else {
      return FormText.chooseAmong(ListText.and(options.map(\.label.inSentence)))
    }
    let option = options.first {
      SearchFold.fold($0.label[language]).hasPrefix(typed) || $0.code.hasPrefix(typed)
    }
    return option.flatMap { option in option.help.map { option.label + ": " + $0 } }
  }

  /// What is typed of the option: in pairs what comes before the sign on the last line.
  private var optionText: String {
    guard case .pairs = type else { return token }
    let line = buffer.text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    return TextRules.trimmed(String(line.prefix { $0 != "=" }))
  }
}
