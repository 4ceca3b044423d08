import Commands
import Domain
import Testing

/// Handover, measures by person and figures, as documents on the command line.
@Suite("export of what is of no single case")
struct OwnDocumentCommandTests {
  private let place: Workplace

  init() throws {
    place = try Workplace(isEmpty: true)
    try place.fillWithSample()
  }

  @Test("A4.5: export per-person prints all cases, or one, and writes to a file")
  func perPerson() throws {
    let all = try place.done("export", "per-person")
    let one = try place.done("export", "per-person", "PR-001")
    #expect(all.hasPrefix("# Tiltak per person: Granvåg kommune"))
    #expect(one.utf8.count < all.utf8.count)
    try place.done("export", "per-person", "--output", "liste.md")
    #expect(try place.content("liste.md").contains("## Ragna Tindevoll"))
    #expect(place.run("export", "per-person", "--output", "liste.md").exitReason != .done)
  }

  @Test("export overlevering takes a person by reference or name; nobody of that name is 66")
  func handover() throws {
    let byReference = try place.done("export", "overlevering", "P-001")
    #expect(try place.done("export", "overlevering", "Ragna Tindevoll") == byReference)
    #expect(place.run("export", "overlevering", "Ingen Slik").exitReason == .notFound)
    let other = try place.done("export", "overlevering", "P-001", "--profile", "public")
    #expect(!other.contains("Tindevoll"))
  }

  @Test("Rules.md 3.7: export statistikk has the figures of statistics --json")
  func statistics() throws {
    let figures = try place.json("statistics")
    let document = try place.done("export", "statistikk")
    for quarter in figures["quarters"].list {
      let (number, year) = (try #require(quarter["quarter"].number), quarter["year"].number)
      let title = "\(number). kvartal \(try #require(year))"
      let cells = try ["received", "decided", "answered", "overdue"].map {
        String(try #require(quarter[$0].number))
      }
      #expect(document.contains("| \(([title] + cells).joined(separator: " | ")) |"), "\(title)")
    }
    let decision = try #require(figures["medianDaysToDecision"].number)
    let reply = try #require(figures["medianDaysToReply"].number)
    #expect(document.contains("Median til vedtak: \(decision) dager"))
    #expect(document.contains("Median til svar: \(reply) dager"))
    for (code, label) in [("done", "Fullført"), ("inProgress", "Pågår")] {
      let count = try #require(figures["measuresByStatus"][code].number)
      #expect(document.contains("| \(label) | \(count) |"))
    }
  }
}
