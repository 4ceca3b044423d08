/// What every document is made with besides the rows that it is of: whose it is, on which day, in
/// which language, and the people and organisations that may be spoken of.
package struct DocumentSetting: Hashable, Sendable {
  /// The municipality's name, as documents write it.
  package var municipality: String
  /// The day that the document says it is of.
  package var today: Day
  /// The language that it is written in.
  package var language: Language
  /// The platform's slogan, blank for none (N-08).
  package var slogan = ""
  /// Everybody that the rows point at.
  package var people: [Identifier<Person>: Person] = [:]
  /// Every organisation that the rows or the people point at.
  package var organisationDirectory: [Identifier<Organisation>: Organisation] = [:]
  /// Every protected person of the file, so that no text names one (INV-18).
  package var protectedPeople = ProtectedPeople()
  /// Parts in teams, by which people are called where their names may not be shown.
  package var memberships: [Membership] = []

  /// Begins a setting in which nobody is known yet.
  package init(municipality: String, today: Day, language: Language) {
    self.municipality = municipality
    self.today = today
    self.language = language
  }

  /// The person with an identifier, if it is known.
  package func person(_ id: Identifier<Person>?) -> Person? { id.flatMap { people[$0] } }

  /// The organisation with an identifier, if it is known.
  package func organisation(_ id: Identifier<Organisation>?) -> Organisation? {
    id.flatMap { organisationDirectory[$0] }
  }

  /// The party of the platform that an organisation belongs to.
  package func party(of id: Identifier<Organisation>) -> PlatformParty? {
    organisation(id)?.platformParty
  }
}

extension CaseSituation {
  /// What the case's documents are made with.
  package var setting: DocumentSetting {
    var setting = DocumentSetting(
      municipality: municipality, today: today, language: caseFile.writtenLanguage)
    setting.slogan = slogan
    setting.people = people
    setting.organisationDirectory = organisationDirectory
    setting.protectedPeople = protectedPeople
    setting.memberships = memberships
    return setting
  }
}
