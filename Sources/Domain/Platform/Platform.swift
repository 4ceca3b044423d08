/// The municipality's own settings: one row in a file.
package struct Platform: Record {
  package let id: Identifier<Platform>
  package let number = 0
  package var revision = 1

  package private(set) var municipality: Identifier<Organisation>?
  package private(set) var language = Language.nb
  package private(set) var slogan = ""
  /// A function and a web page, for shared pages.
  package private(set) var contact = ""
  /// For ideas; a case reads its template copy (INV-07).
  package private(set) var threshold: Amount?
  package private(set) var channelsWhenLarge: [Channel] = []
  package private(set) var challenges: [String] = []

  package init(blank id: Identifier<Platform>, number: Int) {
    self.id = id
  }

  package static let kind = RecordKind.platform

  package static let fields: [Field<Platform>] = [
    Field("municipality", .record([.organisation]), \.municipality, required: true),
    Field("language", .choice(.language), \.language, required: true),
    Field("slogan", .text, \.slogan),
    Field("contact", .text, \.contact),
    Field("threshold", .amount, \.threshold),
    Field("channelsWhenLarge", .list(.choice(.channel)), \.channelsWhenLarge),
    Field("challenges", .list(.choice(.challenge)), \.challenges),
  ]
}
