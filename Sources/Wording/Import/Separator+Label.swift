import Domain

extension TableFormat.Separator {
  var label: Phrase {
    switch self {
    case .semicolon: Phrase(norwegian: "semikolon", en: "semicolon")
    case .comma: Phrase(norwegian: "komma", en: "comma")
    case .tab: Phrase(norwegian: "tabulator", en: "tab")
    case .pipe: Phrase(norwegian: "loddrett strek", en: "vertical bar")
    }
  }
}
