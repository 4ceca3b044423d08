/// The municipality's own settings: one row in a file.
package struct Platform: Record {
  package let id: Identifier<Platform>
  package let number = 0
  package var revision = 1

  /// The organisation that the municipality is.
  package private(set) var municipality: Identifier<Organisation>
  /// What new cases are written in unless told.
  package private(set) var language = Language.nb
  /// Printed in the head of reports; blank prints nothing (N-08).
  package private(set) var slogan = ""
  /// A function and a web page, for shared pages.
  package private(set) var contact = ""
  /// For ideas; a case reads its template copy (INV-07).
  package private(set) var threshold: Amount?
  /// The channels that a large project's external initiative may come through (V-12).
  package private(set) var channelsWhenLarge: [Channel] = []
  /// The main challenges to choose among (V-04).
  package private(set) var challenges: [String] = []

  /// The municipality's own principles for co-creation (B-10).
  package private(set) var principles: [String] = []

  package init(blank row: BlankRow<Platform>) {
    id = row.id
    municipality = .unfilled
  }

  package static let kind = RecordKind.platform

  package static let traits = KindTraits(
    naming: .first(["municipality"]), pageTitle: "municipality", staysForGood: true)

  package static let fields: [Field<Platform>] = [
    Field("municipality", .record([.organisation]), \.municipality, chosen: true),
    Field("language", .choice(.language), \.language, required: true),
    Field("slogan", .text, \.slogan),
    Field("contact", .text, \.contact),
    Field("threshold", .amount, \.threshold),
    Field("channelsWhenLarge", .list(.choice(.channel)), \.channelsWhenLarge),
    Field("challenges", .list(.choice(.challenge)), \.challenges),
    Field("principles", .list(.text), \.principles),
  ]
}
