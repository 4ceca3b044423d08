package import Domain

extension TemplateError {
  /// The error with its line, what is wrong and what would be right; then file and field.
  package var message: Phrase {
    Phrase(
      nb: "Malen har feil på linje \(line): ", nn: "Malen har feil på linje \(line): ",
      en: "The template has an error on line \(line): ")
      + problem.text + place
  }

  private var place: Phrase {
    let file = file.map { Phrase(norwegian: "fil ", en: "file ") + $0 }
    let field = field.isEmpty ? nil : Phrase(norwegian: "felt ", en: "field ") + self.field
    let parts = [file, field].compactMap { $0 }
    return parts.isEmpty ? Phrase(same: "") : Phrase(same: " (") + .joined(parts) + ")"
  }
}

extension TemplateWarning {
  /// Which languages a text lacks, and where; the text falls back until they are written.
  package var message: Phrase {
    let languages = missing.map(\.rawValue)
    return Phrase { language in
      let list = ListText.and(languages, in: language)
      return switch language {
      case .nb: "Linje \(line): \(field) mangler \(list)."
      case .nn: "Linje \(line): \(field) manglar \(list)."
      case .en: "Line \(line): \(field) lacks \(list)."
      }
    }
  }
}
