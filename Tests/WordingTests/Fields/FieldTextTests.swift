import Domain
import Testing
import Wording

@Suite("Field values as text")
struct FieldTextTests {
  private let turid = RecordName(
    link: RecordLink(kind: .person, id: 14), reference: Reference(.person, 14),
    title: "Turid Nøstekleiv")
  private let live = RecordName(
    link: RecordLink(kind: .person, id: 12), reference: Reference(.person, 12),
    title: "Live Stjernmyr", isProtected: true)
  private let lights = RecordName(
    link: RecordLink(kind: .measure, id: 6), reference: Reference(.measure, 6),
    title: "Lys, strøm og vann")
  private let sign = RecordName(
    link: RecordLink(kind: .measure, id: 7), reference: Reference(.measure, 7), title: "Skilt")

  private var names: [RecordLink: RecordName] {
    Dictionary(uniqueKeysWithValues: [turid, live, lights, sign].map { ($0.link, $0) })
  }

  private func format(
    _ value: FieldValue, _ type: FieldType, _ language: Language = .nb
  ) -> String {
    FieldText.format(value, type: type, names: names, in: language)
  }

  @Test("Values are shown as people write them in each language")
  func shown() throws {
    let day = try #require(Day(iso: "2026-10-15"))
    let amount = try #require(Amount(kroner: 100_000))
    #expect(format(.day(day), .day(.past)) == "15.10.2026")
    #expect(format(.amount(amount), .amount) == "100\u{A0}000\u{A0}kr")
    #expect(format(.integer(2027), .integer) == "2027")
    #expect(format(.flag(true), .flag, .en) == "yes")
    #expect(format(.code("onHold"), .choice(.ideaStatus), .nn) == "På vent")
    #expect(format(.blank, .text) == "")
    #expect(
      format(.list([.code("chair"), .code("minuteTaker")]), .list(.choice(.role)), .nn)
        == "Møteleiar, Referent")
    #expect(
      format(
        .pairs([CodedText(code: "climate", text: "mindre bilkjøring")]), .pairs(.challenge))
        == "Klima: mindre bilkjøring")
  }

  @Test("INV-18: a protected person is a word in every language")
  func protected() {
    let value = FieldValue.record(live.link)
    #expect(format(value, .record([.person])) == "Skjermet deltaker")
    #expect(format(value, .record([.person]), .nn) == "Skjerma deltakar")
    #expect(format(value, .record([.person]), .en) == "Protected participant")
    let edited = FieldText.editText(
      value, type: .record([.person]), names: names, in: .nb)
    #expect(edited == "P-012")
  }

  @Test("Rows are called by reference and title, people by name, a lost one as gone")
  func rows() {
    #expect(format(.record(lights.link), .record([.measure])) == "T-006 Lys, strøm og vann")
    #expect(format(.record(turid.link), .record([.person])) == "Turid Nøstekleiv")
    let lost = RecordLink(kind: .goal, id: 99)
    #expect(format(.record(lost), .record([.goal]), .en) == "(gone)")
  }

  @Test("A template copy names its own phases and challenges")
  func templateNames() {
    let template = ProcessTemplate(
      key: "eigen",
      parameters: TemplateParameters(challenges: [
        ChallengeTemplate(key: "fjord", label: LocalizedText("Ren fjord", nn: "Rein fjord"))
      ]),
      phases: [PhaseTemplate(key: "start", title: LocalizedText("Oppstart"))])
    let phase = FieldText.format(
      .code("start"), type: .choice(.phaseKey), names: [:], template: template, in: .nb)
    #expect(phase == "Oppstart")
    #expect(
      Vocabulary.challenge.choices(template: template).map(\.label.nn) == ["Rein fjord"])
    #expect(Vocabulary.challenge.choices().map(\.code) == ["climate", "exclusion", "demography"])
  }

  @Test("What is in a form reads back as the same value", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    let day = try #require(Day(iso: "2027-04-15"))
    let amount = try #require(Amount(kroner: 1_475_000))
    let people = FieldType.list(.record([.person, .organisation]))
    let measures = FieldType.list(.record([.measure]))
    let values: [(FieldValue, FieldType)] = [
      (.day(day), .day(.past)), (.amount(amount), .amount), (.flag(false), .flag),
      (.code("notTakenForward"), .choice(.ideaStatus)), (.integer(2029), .integer),
      (.record(turid.link), .record([.person])), (.record(live.link), .record([.person])),
      (.list([.record(turid.link), .record(live.link)]), people),
      (.list([.record(lights.link), .record(sign.link)]), measures),
      (.list([.record(lights.link)]), measures),
      (.list([.code("resourcePerson"), .code("ideaOwner")]), .list(.choice(.role))),
      (
        .pairs([
          CodedText(code: "climate", text: "a = b"), CodedText(code: "exclusion", text: ""),
        ]), .pairs(.challenge)
      ),
      (.text("to\nlinjer"), .longText), (.blank, .day(.future)),
    ]
    let all = names
    let input = FieldInput(formOn: day, template: nil) { text, kinds in
      let hits = all.values.filter {
        kinds.contains($0.link.kind)
          && ($0.title == text || $0.reference?.description == text)
      }
      return hits.first.map { .found($0.link) } ?? .none
    }
    for (value, type) in values {
      let text = FieldText.editText(value, type: type, names: names, in: language)
      #expect(try input.parse(text, as: type) == value)
    }
  }
}
