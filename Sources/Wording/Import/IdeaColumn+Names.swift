package import Domain

extension IdeaColumn {
  /// The field that a header names, in any language; nil where none does.
  ///
  /// Capitals, blanks and punctuation mean nothing: `Skjema-ID` is `skjemaid`.
  package static func field(named header: String) -> FieldKey? { byHeader[folded(header)] }

  /// The field of exactly that name, as a mapping gives it.
  package static func field(called name: String) -> FieldKey? {
    fields.first { folded($0.name) == folded(name) }?.key
  }

  /// A header as headers are compared.
  package static func folded(_ header: String) -> String {
    header.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// What is written in a cell for a number that there is none of; small letters.
  package static let wordsForNone: Set<String> = [
    "n/a", "na", "n.a.", "#n/a", "#i/t", "none", "null", "nil", "nan", "unknown", "missing",
    "ingen",
    "mangler", "manglar", "ukjent",
  ]

  /// What is written in a cell for a sender who does not say their name; small letters.
  package static let wordsForNobody = wordsForNone.union([
    "anonymous", "anonymous user", "anonym", "anonymt", "anonym bruker", "anonym brukar",
  ])

  /// What a form writes below its own headers, as headers are compared.
  package static let formsOwnWords: Set<String> = ["openendedresponse", "response"]

  private static let byHeader: [String: FieldKey] = {
    var fields: [String: FieldKey] = [:]
    for (name, key) in Self.fields {
      let names = synonyms.first { $0.field == name }
      for header in [name] + (names.map { $0.nb + $0.nn + $0.en } ?? []) {
        fields[folded(header)] = key
      }
    }
    return fields
  }()

  private static let synonyms: [(field: String, nb: [String], nn: [String], en: [String])] = [
    (
      "title", ["tittel", "idé", "ide", "emne"], ["tittel", "idé", "ide", "emne"],
      ["title", "idea", "subject"]
    ),
    (
      "originalText", ["beskrivelse", "innsendt tekst", "tekst", "forslag"],
      ["skildring", "beskriving", "innsend tekst", "tekst", "framlegg"],
      ["description", "submitted text", "original text", "text"]
    ),
    ("kind", ["type", "idétype"], ["type", "idétype"], ["kind", "type"]),
    (
      "senderKind", ["avsendertype", "innsendertype"], ["avsendartype", "innsendartype"],
      ["sender kind", "sender type"]
    ),
    (
      "senderPerson", ["navn", "avsender", "innsender"], ["namn", "avsendar", "innsendar"],
      ["name", "sender"]
    ),
    (
      "senderOrganisation", ["organisasjon", "lag", "forening", "bedrift"],
      ["organisasjon", "lag", "foreining", "bedrift"],
      ["organisation", "organization", "association", "company"]
    ),
    ("channel", ["kanal", "innsendt via"], ["kanal", "innsend via"], ["channel"]),
    (
      "receivedOn",
      [
        "mottatt", "dato", "innsendt", "tidspunkt", "tidsmerke", "fullføringstidspunkt",
        "starttidspunkt",
      ],
      ["motteke", "motteken", "dato", "innsend", "tidspunkt", "tidsmerke", "fullføringstidspunkt"],
      [
        "received", "date", "submitted", "timestamp", "completion time", "start time", "created",
        "created at", "date created", "end date", "submit date (utc)", "published at",
      ]
    ),
    (
      "estimatedAmount", ["beløp", "anslått beløp", "kostnad", "budsjett"],
      ["beløp", "rekna beløp", "kostnad", "budsjett"],
      ["amount", "estimated amount", "cost", "budget"]
    ),
    (
      "challenges", ["hovedutfordring", "utfordringer"], ["hovudutfordring", "utfordringar"],
      ["challenge", "challenges"]
    ),
    ("what", ["hva"], ["kva"], ["what"]),
    ("where", ["hvor", "sted"], ["kvar", "stad"], ["where", "place"]),
    ("forWhom", ["for hvem", "målgruppe"], ["for kven", "målgruppe"], ["for whom", "audience"]),
    ("need", ["behov", "hva trengs"], ["behov", "kva trengst"], ["need"]),
    ("triedBefore", ["prøvd før"], ["prøvd før"], ["tried before"]),
    (
      "externalId", ["id", "referanse", "skjema-id", "nr"], ["id", "referanse", "skjema-id", "nr"],
      ["id", "reference", "form id", "external id", "submission id", "respondent id"]
    ),
  ]
}
