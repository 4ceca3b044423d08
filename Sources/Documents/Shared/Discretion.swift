internal import Domain
internal import Wording

/// What a document may say of people: one door for every name and every text.
///
/// No protected person is named anywhere (INV-18). The public profile names only those who
/// agreed to it; everybody else is called by role.
struct Discretion {
  private let setting: DocumentSetting
  private let options: DocumentOptions
  private let language: Language
  private let hiddenNames: [NameReplacement]
  private let chosen: [NameReplacement]
  private let phoneNumbers: Set<String>

  private var profile: DocumentProfile { options.profile }

  init(_ setting: DocumentSetting, _ options: DocumentOptions) {
    self.setting = setting
    self.options = options
    let (language, profile) = (setting.language, options.profile)
    self.language = language
    let everybody = Array(setting.people.values) + setting.protectedPeople.people
    phoneNumbers = Set(
      everybody.map { $0.phone.filter { ("0"..."9").contains($0) } }.filter { $0.count >= 8 })
    chosen = options.replacements.map { NameReplacement($0.text, by: $0.by) }
    hiddenNames = everybody.flatMap { person in
      (Self.isNamed(person, profile) ? [] : person.hiddenNames).map { name in
        NameReplacement(name, by: Self.word(for: person, setting, language))
      }
    }
    .sorted { ($0.name.count, $0.name) > ($1.name.count, $1.name) }
  }

  // MARK: Names

  /// A person's name, or nil where it may not be shown.
  func name(of person: Person) -> String? {
    Self.isNamed(person, profile) ? person.shownName : nil
  }

  /// A person as spoken of in a document: by name, else by role.
  func title(of person: Person) -> String {
    name(of: person) ?? Self.word(for: person, setting, language)
  }

  /// A person of whom only the name is known: by name for insiders, unless protected.
  func title(ofFormer person: RecordName?) -> String {
    let word = PrivacyText.participant[language]
    guard let person else { return word }
    guard !person.isProtected else { return CommonPhrase.protectedParticipant[language] }
    switch profile {
    case .internal: return person.title
    case .public: return word
    }
  }

  /// A person as spoken of in a cell of a table: with a capital letter.
  func cell(for person: Person) -> String {
    let title = title(of: person)
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  /// Who acted or decided, from free text that may be a name or a function.
  func actor(_ text: String) -> String? {
    let actor = TextRules.trimmed(text)
    guard !actor.isEmpty else { return nil }
    let known = setting.people.values.first { $0.name == actor || $0.shownName == actor }
    if let known { return title(of: known) }
    switch profile {
    case .internal: return actor
    case .public: return looksLikeName(actor) ? PrivacyText.nameLeftOut[language] : actor
    }
  }

  /// Whether the words could be a person's name that is in no row: two or more with capitals.
  private func looksLikeName(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    let isOrganisation = setting.organisationDirectory.values.contains { $0.name == text }
    return !isOrganisation && words.count > 1 && words.allSatisfy { $0.first?.isUppercase == true }
  }

  // MARK: Texts

  /// A text without names that may not be shown, e-mail addresses and phone numbers.
  ///
  /// In a document that the share gate looks through nothing is taken away: somebody answers
  /// for each word, and only what is to be replaced is.
  func text(_ text: String) -> String {
    var result = text
    for replacement in chosen { replacement.apply(to: &result) }
    guard !options.isGated else { return result }
    for replacement in hiddenNames { replacement.apply(to: &result) }
    return ContactDetails.removed(
      from: result, email: PrivacyText.emailLeftOut[language],
      phone: PrivacyText.phoneLeftOut[language], known: phoneNumbers)
  }

  private static func isNamed(_ person: Person, _ profile: DocumentProfile) -> Bool {
    guard !person.isProtected, person.status == .active else { return false }
    switch profile {
    case .internal: return true
    case .public: return person.publishName
    }
  }

  private static func word(
    for person: Person, _ setting: DocumentSetting, _ language: Language
  ) -> String {
    guard !person.isProtected else { return CommonPhrase.protectedParticipant[language] }
    let roles = setting.memberships.last { $0.person == person.id }?.roles ?? []
    guard !roles.isEmpty else { return PrivacyText.participant[language] }
    return ListText.and(roles.map(\.label.inSentence))[language]
  }
}
