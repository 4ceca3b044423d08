import Configuration
import Domain
import Store
import Templates
import Testing

@testable import Exchange

/// Parsers get inputs by chance: they answer or refuse, and never crash or hang.
///
/// `SAMBYGG_FUZZ=1000000` gives each a million.
@Suite("Fuzzing", .timeLimit(.minutes(60)))
struct FuzzingTests {
  private static let today = Day(iso: "2026-10-15") ?? .first

  @Test("INV-15: whatever is typed is a day between 1900 and 2199, or refused")
  func days() {
    var inputs = Inputs(
      seed: 1,
      [
        "15", ".", "10", "2026", "-", "/", "oktober", "i dag", "+14d", "uke 42", "neste", "fre",
        "kl.",
        "08:14", "T", "Z", "31", "02", "29", "99999999999999999999", "for", "siden", "om", "år",
      ])
    for _ in 0..<Inputs.count {
      let text = inputs.text()
      for sense in [DaySense.past, .future, .start] {
        do throws(DayError) {
          let day = try Day.parse(text, today: Self.today, sense: sense)
          #expect(Day.years.contains(day.year))
        } catch {}
      }
      do throws(DayError) {
        let day = try Day.parseWritten(text, today: Self.today)
        #expect(Day.years.contains(day.year))
      } catch {}
    }
  }

  @Test("INV-16: whatever is typed is whole kroner within range, or refused")
  func amounts() {
    var inputs = Inputs(
      seed: 2,
      [
        "100", " ", ".", ",", "000", "kr", "kroner", "-", "\u{2212}", "NOK", ",-", "0",
        "9999999999999",
      ])
    for _ in 0..<Inputs.count {
      do throws(AmountError) {
        let amount = try Amount.parse(inputs.text())
        #expect(Amount.range.contains(amount.kroner))
      } catch {}
    }
  }

  @Test("A text that has been cleaned is clean, and looking for identity numbers ends")
  func texts() {
    var inputs = Inputs(
      seed: 3, ["010203", "12345", " ", "\u{AD}", "\u{200D}", "👩", "abc", "\r\n"])
    for _ in 0..<Inputs.count {
      let cleaned = TextRules.clean(inputs.text())
      #expect(TextRules.clean(cleaned) == cleaned)
      _ = TextRules.containsIdentityNumber(cleaned)
      _ = SortKey.of(cleaned)
      _ = TimeOfDay(cleaned)
      _ = Reference(cleaned)
    }
  }

  @Test("A table of whatever bytes gives rows, each numbered above the one before it")
  func tables() throws {
    var inputs = Inputs(
      seed: 4, ["Tittel", ";", ",", "\t", "\"", "\"\"", "\r\n", "\n", "sep=;", "Lys", "1.1.2026"])
    for _ in 0..<Inputs.count {
      let bytes = inputs.next()
      let size = 1 + inputs.number(below: 9)
      let encoding: TableFormat.Encoding = [
        .utf8, .utf16LittleEndian, .utf16BigEndian, .windows1252,
      ][
        inputs.number(below: 4)]
      var transcoder = Transcoder(encoding)
      var rest = bytes[...]
      var reader = try CSVReader { () throws(ImportError) in
        guard !rest.isEmpty else { return nil }
        defer { rest = rest.dropFirst(size) }
        return transcoder.read(Array(rest.prefix(size)))
      }
      var last = 0
      while let record = try reader.next() {
        #expect(record.line > last)
        last = record.line
      }
    }
  }

  @Test("JSON of whatever bytes is read or refused")
  func json() {
    var inputs = Inputs(
      seed: 5,
      [
        "{", "}", "[", "]", ":", ",", "\"a\"", "\"\\u", "D83D", "\\n", "1", "-0", "1e9", "true",
        "null",
        "\"format\":\"sambygg-archive\"", "\"version\":2",
      ])
    for _ in 0..<Inputs.count {
      var scanner = JSONScanner(inputs.next())
      do throws(ArchiveError) {
        _ = try scanner.value()
        try scanner.expectEnd()
      } catch {}
    }
  }

  @Test("An archive with damaged bytes is refused, or comes in whole; the file stays sound")
  func archives() throws {
    var chance = Chance(seed: 6)
    let archive = Array(SampleArchive.bytes)
    let small = Array(archive.prefix(4000))
    // Reading the whole archive takes long: most inputs are its head, a few the whole.
    for round in 0..<max(1, Inputs.count / 20) {
      var bytes = round % 200 == 0 ? archive : small
      for _ in 0...chance.number(below: 4) {
        bytes[chance.number(below: bytes.count)] = UInt8(truncatingIfNeeded: chance.next())
      }
      let store = try Store.inMemory()
      do {
        try Archive.read(bytes, into: store, actor: "Prøve")
        #expect(try store.check().isSound)
      } catch is ArchiveError {
        #expect(try store.isEmpty())
      }
    }
  }

  @Test("YAML of whatever bytes is a template, a configuration or a mapping, or refused")
  func yaml() {
    var inputs = Inputs(
      seed: 7,
      [
        "key: ", "- ", "\n", "  ", "phases:", "&a", "*a", "<<: *a", "|", ">", "'", "\"", "[", "]",
        "{",
        "}", "#", "!!binary", "---", "...", "title:", "nb: Sak", "version: 1", "language: nb",
      ])
    for _ in 0..<max(1, Inputs.count / 2) {
      let bytes = inputs.next()
      do throws(SettingsProblem) { _ = try ConfigurationReader.read(bytes: bytes) } catch {}
      do throws(SettingsProblem) { _ = try ColumnMappingReader.read(bytes: bytes) } catch {}
      do throws(TemplateErrors) {
        _ = try TemplateReader.read(bytes: bytes, file: "mal.yaml")
      } catch {}
    }
  }
}
