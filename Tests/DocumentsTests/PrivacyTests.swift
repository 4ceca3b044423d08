import Documents
import Domain
import Samples
import Testing

/// Who is named in the two profiles of a document (Rules.md 4.1).
@Suite struct PrivacyTests {
  /// Both cases with a protected member, and every text full of names and addresses.
  private static func exposed(_ situation: CaseSituation) -> CaseSituation {
    var situation = situation
    let gossip =
      "Live Stjernmyr og Stjernmyrs nabo Ragna Tindevoll, ragna.tindevoll@granvag.invalid, "
      + "+47 412 34 567, 41 23 45 67, 99887766."
    situation.people[sampleID(12)] = situation.people[sampleID(12)]?
      .with(["email": .text("live@example.org"), "phone": .text("998 87 766")])
    situation.memberships.append(
      sampleRow(
        Membership.self, 99,
        [
          "person": .row(Person.self, 12), "roles": .list([.code("resident")]),
          "responsibility": .text(gossip), "from": .on("2026-01-01"),
        ]))
    situation.caseFile = situation.caseFile.with([
      "title": .text("Live Stjernmyr"), "need": .text(gossip),
      "presentSituation": .text(gossip), "archiveReference": .text(gossip),
    ])
    situation.idea = situation.idea?.with(["originalText": .text(gossip)])
    situation.entries = situation.entries.map {
      $0.with([
        "text": .text(gossip), "offeredBy": .text("Live Stjernmyr"),
        "persons": .rows(Person.self, [12, 1]),
      ])
    }
    situation.goals = situation.goals.map { $0.with(["text": .text(gossip)]) }
    situation.measures = situation.measures.map {
      $0.with([
        "title": .text(gossip), "result": .text(gossip),
        "responsible": .row(Person.self, 12),
      ])
    }
    situation.moneyLines = situation.moneyLines.map { $0.with(["text": .text(gossip)]) }
    situation.narratives = situation.narratives.map { $0.with(["text": .text(gossip)]) }
    situation.slogan = gossip
    return situation
  }

  @Test(
    "INV-18: a protected person is in no document, and no e-mail or phone number does",
    arguments: DocumentProfile.allCases, Language.allCases)
  func nothingLeaks(profile: DocumentProfile, language: Language) {
    for sample in [Granvag.knittingCafe(in: language), Granvag.meetingPlace(in: language)] {
      for document in CaseDocument.allCases {
        for form in DocumentForm.allCases {
          let output = document.make(
            from: Self.exposed(sample),
            DocumentOptions(form: form, profile: profile, version: "1.0.0"))
          for secret in ["Stjernmyr", "@", "412 34", "41 23", "99887766", "998 87"] {
            #expect(!output.markdown.contains(secret))
            #expect(!output.title.contains(secret))
            #expect(!output.fileName.contains(secret))
          }
          // Nobody is named where nothing of the template has been changed.
          let names = profile == .internal && document != .deviations
          #expect(output.markdown.contains("Tindevoll") == names)
        }
      }
    }
  }

  @Test("INV-18: a protected person who is in no row of the case is not named either")
  func protectedElsewhere() throws {
    var situation = Granvag.knittingCafe()
    let removed = situation.people.removeValue(forKey: sampleID(12))
    let live = try #require(removed)
    situation.protectedPeople = ProtectedPeople([live])
    situation.caseFile = situation.caseFile.with(["need": .text("Live Stjernmyrs hage.")])
    #expect(
      SampleDocuments.report(situation, .internal).markdown.contains(
        "Behov: Skjermet deltakers hage."))
  }

  @Test("A name is found as a whole word only")
  func wholeWords() throws {
    var situation = Granvag.knittingCafe()
    situation.people[sampleID(18)] = try #require(situation.people[sampleID(18)])
      .with(["name": .text("Ola Li"), "displayName": .text("Ola Li"), "publishName": .flag(false)])
    situation.caseFile = situation.caseFile.with([
      "need": .text("Ola Liset, Ola Li, Ola Lis hus og Viola Li.")
    ])
    let role = "idéeier og teamleder"
    #expect(
      SampleDocuments.report(situation).markdown.contains(
        "Behov: Ola Liset, \(role), \(role)s hus og Viola Li."))
  }

  @Test("The public profile names only those who agreed to it")
  func publishedNames() {
    let situation = Granvag.knittingCafe()
    let plan = SampleDocuments.plan(situation).markdown
    #expect(plan.contains("| Tolv kvelder | Yusuf Lindegrav |"))
    #expect(plan.contains("| Fast vert | Bidragsyter |"))
    let open = Granvag.people.filter(\.publishName).map(\.name)
    for person in Granvag.people where !open.contains(person.name) {
      #expect(!plan.contains(person.name))
      #expect(!SampleDocuments.report(situation, form: .full).markdown.contains(person.name))
    }
  }

  @Test("Figures, days and amounts are no phone numbers")
  func figures() {
    var situation = Granvag.knittingCafe()
    let text =
      "I 2025 2026 kom 12\u{A0}345\u{A0}678 kr, 15.10.2026, sak 20/12345678, 1 2 3 4 5 6 7 8"
    situation.caseFile = situation.caseFile.with(["need": .text(text)])
    #expect(SampleDocuments.report(situation).markdown.contains("Behov: \(text)\n"))
  }
}
