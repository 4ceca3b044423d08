import Domain
import Exchange
import Store
import Templates
import Testing

/// What is wrong in an archive is named with its place, and nothing of it is kept.
struct ArchiveRefusalTests {
  private static let sample = String(decoding: SampleArchive.bytes, as: UTF8.self)

  /// A change to the sample, and what is then wrong.
  struct Fault: Sendable, CustomTestStringConvertible {
    let find: String
    let put: String
    let problem: ArchiveProblem
    let path: String

    var testDescription: String { "\(find) → \(put)" }
  }

  static let faults: [Fault] = [
    Fault(
      find: "\"sambygg-archive\"", put: "\"another\"", problem: .notAnArchive, path: "format"),
    Fault(find: "\"format\":", put: "\"name\":", problem: .notAnArchive, path: "name"),
    Fault(
      find: "\"version\":2", put: "\"version\":\"2\"",
      problem: .wrongValue(wanted: .integer), path: "version"),
    Fault(
      find: "\"person\":[", put: "\"persons\":[",
      problem: .unknownName("persons", known: tables), path: "rows.persons"),
    Fault(
      find: "\"number\":1,", put: "\"number\":\"1\",",
      problem: .wrongValue(wanted: .integer), path: "rows.organisation[0].number"),
    Fault(
      find: "{\"id\":\"", put: "{\"id\":\"0", problem: .wrongValue(wanted: .identifier),
      path: "rows.organisation[0].id"),
    Fault(
      find: "\"number\":1,", put: "\"number\":1,\"number\":1,",
      problem: .repeatedName("number"), path: "rows.organisation[0].number"),
    Fault(
      find: "\"number\":2,", put: "\"number\":1,",
      problem: .refused("UNIQUE constraint failed: organisation.number"),
      path: "rows.organisation[1]"),
    Fault(
      find: "\"kind\":\"challenge\"", put: "\"kind\":\"dream\"",
      problem: .refused("CHECK constraint failed: kind IN ('idea', 'challenge')"),
      path: "rows.idea[0]"),
    Fault(
      find: "\"receivedOn\":\"2025-02-10\"", put: "\"receivedOn\":\"2025-02-30\"",
      problem: .refused(
        "CHECK constraint failed: receivedOn IS date(receivedOn, '+0 days')"),
      path: "rows.idea[0]"),
    Fault(
      find: "\"action\":\"setUp\"", put: "\"action\":\"dance\"",
      problem: .unknownName("dance", known: ChangeAction.allCases.map(\.rawValue)),
      path: "changes[0].rows"),
    Fault(
      find: "\"sequence\":2,", put: "\"sequence\":1,", problem: .outOfOrder(1),
      path: "changes[1].rows"),
    Fault(
      find: "\"day\":\"2025-01-06\"", put: "\"day\":\"06.01.2025\"",
      problem: .wrongValue(wanted: .day), path: "changes[0].rows"),
    Fault(
      find: "\"name\":\"Granvåg kommune\"", put: "\"name\":\"Granvåg\"", problem: .journalDiffers,
      path: "rows.organisation"),
    Fault(
      find: "\"sequence\":3,", put: "\"sequence\":03,",
      problem: .syntax(found: "0", wanted: .plainNumber), path: "changes[2].sequence"),
    Fault(
      find: "\"references\":{", put: "\"references\":{x",
      problem: .syntax(found: "x", wanted: .name), path: "references"),
  ]

  static let tables = [
    "organisation", "platform", "person", "idea", "caseFile", "phase", "requirementOverride",
    "caseOrganisation", "membership", "goal", "actionPlan", "entry", "measure", "assessment",
    "moneyLine", "documentReference", "narrative", "caseTemplate", "processTemplate",
    "meetingSeries", "seriesPause", "meeting", "agendaItem", "attendance", "agreement",
    "agreementParty", "serviceArea", "contribution", "activityPlan", "workshop",
    "supplementaryKey", "workshopGroup", "earlierName",
  ]

  @Test("A fault in an archive is named with its path, and nothing is read in", arguments: faults)
  func faultIsNamed(fault: Fault) throws {
    let broken = Self.sample.replacing(fault.find, with: fault.put, maxReplacements: 1)
    let store = try Store.inMemory()
    let error = #expect(throws: ArchiveError.self) {
      try Archive.read(Array(broken.utf8), into: store, actor: "Prøve")
    }
    guard case .problem(let problem, let place)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(problem == fault.problem)
    #expect(place.path == fault.path)
    #expect(try store.isEmpty())
  }

  @Test("An archive of a newer version is refused with both versions")
  func newerVersion() throws {
    let newer = Self.sample.replacing("\"version\":2", with: "\"version\":3", maxReplacements: 1)
    let store = try Store.inMemory()
    #expect(throws: ArchiveError.newer(found: 3, known: 2)) {
      try Archive.read(Array(newer.utf8), into: store, actor: "Prøve")
    }
  }

  @Test("An archive that is cut off anywhere is refused, and nothing is read in")
  func cutOff() throws {
    let bytes = SampleArchive.bytes
    let store = try Store.inMemory()
    for length in stride(from: 0, to: bytes.count - 4, by: 9973) {
      #expect(throws: ArchiveError.self) {
        try Archive.read(Array(bytes[..<length]), into: store, actor: "Prøve")
      }
    }
    #expect(try store.isEmpty())
  }

  @Test("A row that points at a row that is not there is refused")
  func pointsNowhere() throws {
    // The person is then neither in the rows nor in the journal.
    let lines = Self.sample.split(separator: "\n", omittingEmptySubsequences: false)
    let without = lines.filter { !$0.contains("Kvernmyrli Bygg") || $0.contains("sequence") }
    let store = try Store.inMemory()
    #expect(throws: ArchiveError.self) {
      try Archive.read(Array(without.joined(separator: "\n").utf8), into: store, actor: "Prøve")
    }
    #expect(try store.isEmpty())
  }

  @Test("An archive that another program has laid out anew is read as well")
  func laidOutAnew() throws {
    let spaced = Self.sample.replacing("\":", with: "\" :\r\n\t ").replacing("},", with: "} , ")
    let store = try Store.inMemory()
    try Archive.read(Array(spaced.utf8), into: store, actor: "Prøve")
    #expect(try Archive.bytes(of: store) == SampleArchive.bytes)
  }

  @Test("Control characters in an archive become U+FFFD")
  func controlCharacters() throws {
    let escaped = Self.sample.replacing("Granvåg kommune", with: "Gran\\u001b[31mvåg")
    let store = try Store.inMemory()
    try Archive.read(Array(escaped.utf8), into: store, actor: "Prøve")
    #expect(try store.municipalityName() == "Gran\u{FFFD}[31mvåg")
  }
}
