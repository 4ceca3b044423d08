package import Domain
import GRDB

extension Store {
  /// Sets a new file up: the municipality as an organisation, and its platform.
  ///
  /// Threshold, channels and challenges are those of the shipped platform template. A file
  /// that is set up already refuses it.
  package func setUp(
    municipality: String, language: Language, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.setUp, context) { writing in
      guard try writing.db.platform() == nil else {
        throw Refusal.fields([FieldRefusal("municipality", .duplicate)])
      }
      let organisation = try writing.addPlain(
        Organisation.self,
        [
          "name": .text(municipality), "kind": .code(OrganisationKind.municipality.rawValue),
          "platformParty": .code(PlatformParty.municipality.rawValue),
        ])
      let parameters = try writing.db.template("plattform")?.parameters
      let platform = try Platform.adding(
        id: Identifier(try writing.newId()), number: 0,
        [
          "municipality": .record(organisation), "language": .code(language.rawValue),
          "threshold": parameters?.threshold.map(FieldValue.amount) ?? .blank,
          "channelsWhenLarge": (parameters?.channelsWhenLarge ?? []).fieldValue,
          "challenges": (parameters?.challenges.map(\.key) ?? []).map(FieldValue.code).asList,
        ])
      try writing.insert(platform)
      return writing.done(about: organisation)
    }
  }

  /// The channel that an idea may not come through; nil where it may, and for what is no idea
  /// (V-12).
  package func refusedChannel(of link: RecordLink) throws(StoreError) -> RefusedChannel? {
    guard let id = link.identifier(of: Idea.self) else { return nil }
    return try read { db in
      let idea: Idea? = try db.storedRow(RecordLink(id))?.record()
      guard let idea, idea.status.isOpen else { return nil }
      return idea.refusedChannel(by: try db.initiativeRule())
    }
  }

  /// The municipality's own settings; nil before the file is set up.
  package func platform() throws(StoreError) -> Platform? {
    try readOnce { try $0.platform() }
  }

  /// The municipality's name; empty before the file is set up.
  package func municipalityName() throws(StoreError) -> String {
    try readOnce { try $0.municipalityName() }
  }
}

extension Database {
  /// The municipality's own settings.
  func platform() throws -> Platform? {
    try records(Platform.self, "WHERE deletedAt IS NULL").first
  }

  /// The name of the platform's own municipality, which documents are made for.
  func municipalityName() throws -> String {
    let sql = """
      SELECT name FROM platform JOIN organisation ON organisation.id = platform.municipality
      """
    return try String.fetchOne(cachedStatement(sql: sql)) ?? ""
  }
}

extension [FieldValue] {
  /// A list, or a blank where it is empty.
  var asList: FieldValue { isEmpty ? .blank : .list(self) }
}

extension Database {
  /// How large projects may reach the municipality (V-12); no rule before the file is set up.
  func initiativeRule() throws -> InitiativeRule {
    try platform().map { InitiativeRule($0) } ?? InitiativeRule()
  }
}
