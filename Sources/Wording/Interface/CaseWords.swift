package import Domain

extension LocalizedText {
  /// The template's text as a phrase, with its fallbacks.
  package var phrase: Phrase { Phrase { text(in: $0) } }
}

extension ProcessTemplate {
  /// What the template is called in menus.
  package var shownTitle: Phrase { title?.phrase ?? Vocabulary.template.label(key) }
}

/// What a person is called on the screen.
package enum PersonText {
  /// The name; a word for a protected person (INV-18).
  package static func name(_ person: Person) -> Phrase {
    person.isProtected ? CommonPhrase.protectedParticipant : Phrase(same: person.shownName)
  }

  /// Initials and family name: "O-A Brattmoen-Fuglestrå".
  package static func shortName(_ person: Person) -> Phrase {
    guard !person.isProtected else { return CommonPhrase.protectedParticipant }
    let parts = person.shownName.split(separator: " ")
    guard parts.count > 1, let family = parts.last else { return Phrase(same: person.shownName) }
    let initials = parts[0].split(separator: "-").map { "\($0.prefix(1))" }
    let dotted = initials.count == 1 ? "\(initials[0])." : initials.joined(separator: "-")
    return Phrase(same: "\(dotted) \(family)")
  }
}

/// The words of gates.
package enum GateWords {
  /// How many requirements are not met.
  package static func missing(_ count: Int) -> Phrase {
    Phrase(
      nb: "\(count) krav mangler", nn: "\(count) krav manglar",
      en: count == 1 ? "1 requirement missing" : "\(count) requirements missing")
  }
}

/// The headings of the sections that a coordinator writes.
package enum SectionWords {
  /// A section's heading by its code; the code where it is unknown.
  package static func heading(_ code: String) -> Phrase {
    ReportSection(rawValue: code)?.label ?? Phrase(same: code)
  }
}
