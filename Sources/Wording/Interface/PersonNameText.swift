package import Domain

/// What a person is called on the screen.
package enum PersonNameText {
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
