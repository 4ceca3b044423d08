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

extension TableFormat.Encoding {
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    case .windows1252: "Windows-1252"
    case .macRoman: "Mac Roman"
    }
  }
}
