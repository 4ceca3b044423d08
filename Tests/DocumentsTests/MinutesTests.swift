import Documents
import Domain
import Samples
import Testing

/// The minutes of a meeting (Rules.md 4.5).
@Suite struct MinutesTests {
  private let file: SampleFile

  init() throws { file = try SampleFile() }

  private func minutes(
    _ sheet: MinutesSheet, _ profile: DocumentProfile = .internal
  ) -> DocumentOutput {
    MinutesDocument(sheet, DocumentOptions(profile: profile, version: "1.0.0")).output
  }

  @Test("A5.6: minutes are marked as a draft until they are approved")
  func draft() throws {
    let draft = minutes(try file.minutes("M-018"))
    #expect(draft.markdown.contains("\n\nUTKAST\n"))
    #expect(!minutes(try file.minutes("M-001")).markdown.contains("UTKAST"))
    #expect(draft.fileName == "referat-M-018.md")
  }

  @Test("N-17: an election prints the decision, the applause and those who were elected")
  func election() throws {
    let sheet = try file.minutes("M-001")
    let item = minutes(sheet).section("Sak 2: Mulighetsteam (valg)")
    #expect(item.contains("Vedtak: De seks ble valgt."))
    #expect(item.contains("Applaudert: ja"))
    #expect(item.contains("- Ingebjørg Lyngsvart (idéeier og teamleder)"))
    let open = minutes(sheet, .public).section("Sak 2: Mulighetsteam (valg)")
    #expect(open.contains("Valgt: 6 personer"))
    #expect(!open.contains("Lyngsvart"))
  }

  @Test("A7.6: minutes in nynorsk have the weekday in nynorsk")
  func weekday() throws {
    #expect(
      minutes(try file.minutes("M-003")).markdown.contains("- Dato: tysdag 8. september 2026\n"))
  }

  @Test("V-15: the parties are counted, and the one that was not there is named")
  func parties() throws {
    let present = minutes(try file.minutes("M-017")).section("Til stede")
    #expect(present.contains("| Kommunen | Granvåg kommune | 2 |"))
    #expect(present.contains("Forfall: frivilligheten"))
    #expect(!minutes(try file.minutes("M-013")).markdown.contains("Forfall"))
  }

  @Test("The series counts its meetings, and the next one is named")
  func series() throws {
    let output = minutes(try file.minutes("M-012"))
    #expect(output.markdown.contains("- Møteserie: S-001, møte nummer 2\n"))
    #expect(output.section("Neste møte").contains("M-013, torsdag 12. mars 2026"))
  }

  @Test("B-13: the time frame is printed, and items that take more time than there is")
  func timeFrame() throws {
    var sheet = try file.minutes("M-006")
    sheet.agenda = sheet.agenda.map { $0.with(["minutes": .integer(70)]) }
    let text = minutes(sheet).markdown
    #expect(text.contains("- Tid: kl. 18.00–20.00\n"))
    #expect(text.contains("- Tid til sakene: 140 min, 20 min mer enn møtet varer\n"))
  }

  @Test("INV-18: a protected person at a meeting is never named")
  func protectedPerson() throws {
    var sheet = try file.minutes("M-003")
    let members = sheet.setting.memberships.compactMap { sheet.setting.person($0.person) }
    let found = members.first { $0.isProtected }
    let person = try #require(found)
    sheet.attendances.append(
      sampleRow(
        Attendance.self, 1, ["person": .record(RecordLink(person.id)), "count": .integer(1)]))
    sheet.agenda = sheet.agenda.map { $0.with(["note": .text("Sagt av \(person.name)")]) }
    for profile in DocumentProfile.allCases {
      #expect(!minutes(sheet, profile).markdown.contains("Stjernmyr"))
    }
    #expect(minutes(sheet).markdown.contains("- Skjerma deltakar"))
  }

  @Test(
    "What a meeting agreed is listed with responsible and deadline, and is followed up next time")
  func measures() throws {
    var sheet = try file.minutes("M-012")
    let item = try #require(sheet.agenda.first)
    let measure = sampleRow(
      Measure.self, 99,
      [
        "case": .row(CaseFile.self, 1), "title": .text("Ring bedriftene"),
        "deadline": .on("2026-03-01"), "source": .record(RecordLink(item.id)),
      ])
    sheet.measures = [measure]
    let line = "- T-099 Ring bedriftene (uten ansvarlig, frist 1. mars 2026, foreslått)"
    #expect(minutes(sheet).section("Sak 1: Lærlingløpet (drøfting)").contains(line))
    var next = try file.minutes("M-013")
    next.measures = [measure]
    #expect(minutes(next).section("Oppfølging siden sist").contains(line))
  }
}
