import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// `person report P-018`: everything that is stored about one person, the history too.
///
/// It names a protected person, as `person show` does, and the history tells of it (INV-18).
struct ReportPerson: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Prints everything that is stored about one person.")

  @Argument(help: PersonNoun.argumentHelp)
  var person: String

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape {
    .object([
      "person": PersonNoun.shape, "memberships": .list(TeamNoun.shape),
      "linked": .list(PersonReport.Mention.shape), "named": .list(PersonReport.Mention.shape),
      "archived": .rows([
        "reference": .reference(.documentReference), "title": .text, "archiveReference": .text,
      ]),
      "history": .list(HistoryEntry.shape),
    ])
  }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    var store = try context.storeForReading()
    let id = try context.identifier(person, Person.self, store)
    let isLogged = try asking(try store.record(id)).isProtected && !context.settings.isReadOnly
    if isLogged {
      try asking(try store.close())
      store = try context.storeForWriting()
      let action = try context.action(store)
      _ = try asking(try store.notePersonShown(id, action))
    }
    let report = try asking(try store.personReport(id))
    var reading = try RecordReading(
      [report.person.values] + report.memberships.map(\.values), store, context)
    reading.showsProtected = isLogged
    guard !json else {
      return context.output.json(try context.json(report, reading))
    }
    context.print(report, reading)
  }
}

extension CommandContext {
  fileprivate mutating func print(_ report: PersonReport, _ reading: RecordReading) {
    output.line(report.person.reference?.description ?? "")
    printFields(reading.values(of: report.person), .person, reading)
    heading(PersonText.inTeams)
    for membership in report.memberships {
      let texts = ["case", "roles", "responsibility", "from", "to"].map {
        reading.text(of: membership, FieldKey($0))
      }
      output.line("  " + texts.filter { !$0.isEmpty }.joined(separator: " · "))
    }
    mentions(PersonText.linked, report.linked)
    mentions(PersonText.named, report.named)
    if !report.archived.isEmpty {
      heading(PersonText.archivedHeading)
      for document in report.archived {
        output.line("  \(document.archiveReference)  \(document.title)")
      }
    }
    heading(PersonText.history)
    for entry in report.history {
      for line in HistoryText.lines(entry, in: language) {
        output.line("  \(TimeText.column(entry.at))  \(entry.actor)  \(line)")
      }
      if !entry.reason.isEmpty { output.line("    \(entry.reason)") }
    }
  }

  private mutating func heading(_ phrase: Phrase) {
    output.line("")
    output.line(text(phrase) + ":")
  }

  private mutating func mentions(_ title: Phrase, _ mentions: [PersonReport.Mention]) {
    guard !mentions.isEmpty else { return }
    heading(title)
    for mention in mentions {
      let kind = mention.name.link.kind
      let fields = mention.fields.map { text(FieldLabels.label(kind, $0)) }
        .joined(separator: ", ")
      let owner = mention.caseFile?.reference.map { " (\($0))" } ?? ""
      output.line("  \(text(kind.noun.one)) \(text(mention.name.text))\(owner): \(fields)")
    }
  }

  fileprivate func json(
    _ report: PersonReport, _ reading: RecordReading
  ) throws(CommandFailure) -> JSONValue {
    var memberships: [JSONValue] = []
    for row in report.memberships { memberships.append(try reading.json(row, as: TeamNoun.self)) }
    return .object([
      "person": try reading.json(report.person, as: PersonNoun.self),
      "memberships": .list(memberships),
      "linked": .list(report.linked.map { json($0) }),
      "named": .list(report.named.map { json($0) }),
      "archived": .list(
        report.archived.map {
          .object([
            "reference": .optional($0.reference?.description), "title": .text($0.title),
            "archiveReference": .text($0.archiveReference),
          ])
        }),
      "history": .list(report.history.map { $0.json(in: language) }),
    ])
  }

  private func json(_ mention: PersonReport.Mention) -> JSONValue {
    .object([
      "kind": .text(mention.name.link.kind.rawValue),
      "reference": .optional(mention.name.reference?.description),
      "name": .text(text(mention.name.shownTitle)),
      "case": .optional(mention.caseFile?.reference?.description),
      "fields": .list(mention.fields.map { .text($0.name) }),
    ])
  }
}

extension PersonReport.Mention {
  fileprivate static let shape: JSONShape = .object([
    "kind": .code(of: RecordKind.self), "reference": .reference().orNull, "name": .text,
    "case": .reference(.caseFile).orNull, "fields": .list(.text),
  ])
}
