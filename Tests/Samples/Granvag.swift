package import Domain
internal import Templates

/// The fictional municipality of the sample data, as values.
package enum Granvag {
  /// The fixed day of the sample data: Thursday 15 October 2026.
  package static let today = sampleDay("2026-10-15")

  /// What the municipality is called.
  package static let municipality = "Granvåg kommune"

  /// A template that the program brings.
  package static func template(_ key: String) -> ProcessTemplate {
    guard let template = ShippedTemplates.all.first(where: { $0.key == key }) else {
      preconditionFailure("No such template: \(key)")
    }
    return template
  }

  /// The eleven organisations, by their numbers.
  package static let organisations: [Organisation] = [
    organisation(1, municipality, .municipality, party: .municipality),
    organisation(2, "Granvåg Næringsforening", .businessAssociation, party: .business),
    organisation(3, "Granvåg frivilligsentral", .volunteerCentre, party: .voluntary),
    organisation(4, "Ytterbygda frivilligsentral", .volunteerCentre, party: .voluntary),
    organisation(5, "Gamlekaia vel", .residentsAssociation),
    organisation(6, "Granvåg båtforening", .association),
    organisation(7, "Myrtun borettslag", .residentsAssociation),
    organisation(8, "Kvernmyrli Bygg", .firm),
    organisation(9, "Granvåg vidaregåande skule", .educationResearch),
    organisation(10, "Statleg tilskotsgivar (fiktiv)", .stateOrCounty),
    organisation(11, "Ungdomsrådet i Granvåg", .council),
  ]

  /// The eighteen people, by their numbers.
  package static let people: [Person] = [
    person(1, "Ragna Tindevoll", of: 1, email: "ragna.tindevoll@granvag.invalid"),
    person(2, "Jonas Havgløtt", of: 1),
    person(3, "Sunniva Skoddefjell", of: 1),
    person(4, "Tobias Kvernmyrli", of: 8),
    person(5, "Ingebjørg Lyngsvart", of: 5, email: "leder@example.org"),
    person(6, "Amal Revhusvik", of: 3),
    person(7, "Peder Isbrekken", of: 4),
    person(8, "Helga Mosegrend", of: 2),
    person(9, "Máret Gáissavuolle", of: 1),
    person(10, "Nguyễn Ánh Fjellstrå", of: 7),
    person(11, "Odd-Arne Brattmoen-Fuglestrå", of: 6),
    person(12, "Live Stjernmyr", of: nil, ["isProtected": .flag(true)]),
    person(13, "Emil Tangvåg", of: 11, ["isUnder18": .flag(true)]),
    person(14, "Turid Nøstekleiv", of: 1),
    person(15, "Kjartan Øyfossen", of: 1),
    person(16, "Sigrid Ålmyr", of: 9),
    person(17, "Bjørg Tverrdalsvik", of: 1, ["eraseAfter": .on("2026-09-30")]),
    person(18, "Yusuf Lindegrav", of: nil, ["publishName": .flag(true)]),
  ]

  private static func organisation(
    _ number: Int, _ name: String, _ kind: OrganisationKind, party: PlatformParty? = nil
  ) -> Organisation {
    sampleRow(
      Organisation.self, number,
      [
        "name": .text(name), "kind": .code(kind.rawValue),
        "platformParty": party.map { .code($0.rawValue) } ?? .blank,
      ])
  }

  private static func person(
    _ number: Int, _ name: String, of organisation: Int?, email: String = "",
    _ more: FieldValues = [:]
  ) -> Person {
    let affiliation: Affiliation =
      switch organisation {
      case 1: .municipal
      case 9: .other
      default: .local
      }
    let values: FieldValues = [
      "name": .text(name), "displayName": .text(name), "email": .said(email),
      "organisation": .row(Organisation.self, organisation),
      "affiliation": .code(affiliation.rawValue),
    ]
    return sampleRow(Person.self, number, values.merging(more) { $1 })
  }
}
