import Documents
import Domain
import Store
import Testing

/// Documents of the sample file, whole (Rules.md 4.2, Rules.md 4.3, Rules.md 4.4, Rules.md 4.5,
/// Rules.md 4.6, Rules.md 4.7, Rules.md 4.9).
@Suite struct GoldenOfFileTests {
  @Test(
    "Plans, agreement, minutes and workshop result read as their golden files",
    arguments: DocumentProfile.allCases)
  func documents(profile: DocumentProfile) throws {
    let file = try SampleFile()
    var options = DocumentOptions(profile: profile, version: "1.0.0")
    options.year = 2027
    for language in Language.allCases {
      for (document, reference) in [
        (CaseDocument.actionPlan, "PR-002"), (.activityPlan, "PR-002"),
        (.agreement, "PR-003"),
      ] {
        let output = document.make(from: try file.situation(reference, in: language), options)
        try expect(output, reference, profile)
      }
      for reference in ["M-001", "M-003", "M-018"] {
        let sheet = try file.minutes(reference, in: language)
        try expect(MinutesDocument(sheet, options).output, reference, profile)
      }
      let result = try file.workshop("M-030", in: language)
      try expect(WorkshopDocument(result, options).output, "M-030", profile)
    }
  }

  @Test(
    "Handover, measures by person and figures read as their golden files",
    arguments: DocumentProfile.allCases)
  func documentsOfNoCase(profile: DocumentProfile) throws {
    let file = try SampleFile()
    let options = DocumentOptions(profile: profile, version: "1.0.0")
    for language in Language.allCases {
      let handover = try file.handover("P-001", in: language)
      try expect(HandoverDocument(handover, options).output, "P-001", profile)
      try expect(PerPersonDocument(try file.perPerson(in: language), options).output, nil, profile)
      let figures = try file.store.statisticsSheet(today: file.today, in: language)
      try expect(StatisticsDocument(figures, options).output, nil, profile)
    }
  }

  @Test(
    "O-04: what a case has changed from its template reads as its golden file",
    arguments: DocumentProfile.allCases)
  func deviations(profile: DocumentProfile) throws {
    let file = try SampleFile()
    let id = try file.id("PR-002", CaseFile.self)
    let context = ActionContext(
      actor: "Ragna Tindevoll", today: file.today, reason: "Området er lite.")
    for change in [
      PhaseAdaptation.addPhase([.title: "Kvartalsmøte med bebuarane"], after: "planning"),
      .rewordPhase("mobilisation", [.title: "Fleire blir med"]), .hidePhase("continuation"),
      .movePhase("implementation", to: 4), .addStep(phase: "planning", text: "Gå ein tur", at: 1),
    ] {
      _ = try file.store.adaptPhases(of: id, change, from: nil, context)
    }
    for language in Language.allCases {
      let output = CaseDocument.deviations.make(
        from: try file.situation("PR-002", in: language),
        DocumentOptions(profile: profile, version: "1.0.0"))
      try expect(output, "PR-002", profile)
    }
  }

  @Test("N-31: the experience page reads as its golden file", arguments: Language.allCases)
  func experiencePage(language: Language) throws {
    let file = try SampleFile()
    var options = DocumentOptions(profile: .public, version: "1.0.0")
    options.register = try file.store.shareRegister()
    let page = ExperiencePageDocument(try file.situation("PR-004", in: language), options)
    try expect(page.output, "PR-004", .public)
  }

  @Test(
    "A funder's order of sections has its golden file", arguments: FunderProfile.allCases)
  func funders(funder: FunderProfile) throws {
    var options = DocumentOptions(profile: .public, version: "1.0.0")
    options.funder = funder
    let output = CaseDocument.finalReport.make(
      from: try SampleFile().situation("PR-004"), options)
    try GoldenFile(name: "sluttrapport-PR-004-nb-public-\(funder.rawValue).md")
      .expect(output.markdown)
  }

  private func expect(
    _ output: DocumentOutput, _ reference: String?, _ profile: DocumentProfile
  ) throws {
    #expect(MarkdownStructure(output.markdown).problems == [])
    let parts = [output.document.rawValue, reference, output.language.rawValue]
    let name = parts.compactMap(\.self).joined(separator: "-")
    try GoldenFile(name: "\(name)-\(profile.rawValue).md").expect(output.markdown)
  }
}
