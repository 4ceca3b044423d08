import ArgumentParser
import Configuration
import Domain
import Exchange
import Store
import Wording

/// `import ideas FILE.csv`: takes in what a web form or a spreadsheet wrote (N-12).
struct ImportIdeas: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "ideas", abstract: "Takes in ideas from a CSV file; once more changes nothing.",
    discussion: """
      Comma, semicolon, tab or bar; UTF-8, UTF-16, Windows-1252 or Mac Roman. How the file is read \
      is told. Headers in Norwegian or English are known; --map names others. Only a title is \
      required.
      """)

  @Argument(help: "The file.")
  var file: String

  @Flag(help: "Show what would come in, and change nothing.") var dryRun = false
  @Flag(help: "Let nothing come in where one row is bad.") var allOrNothing = false
  @Flag(help: "Take rows in that say the same as an earlier row of the file.") var keepAlike = false
  @Option(
    help: ArgumentHelp(
      "Read a column as a field, such as Overskrift=title; repeat for several.",
      valueName: "column=field"))
  var map: [String] = []
  @Option(
    help: ArgumentHelp("A file of mappings, \"column: field\" on each line.", valueName: "file"))
  var mapping: String?
  @Option(help: "What parts the cells, where the file is read otherwise.")
  var separator: TableFormat.Separator?
  @Option(help: "How bytes stand for letters, where the file is read otherwise.")
  var encoding: TableFormat.Encoding?
  @Option(
    help: "Which number of a day like 03/04/2026 comes first, where the file is read otherwise.")
  var dates: TableFormat.DateOrder?
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { IdeaImportReport.shape }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let mappings = try mappings(context)
    let path = ProgramPaths(context.environment).absolute(file)
    let store = try context.storeForWriting()
    let action = try context.action(store)
    let work = IdeaImport(
      file: path, mapping: mappings, isAllOrNothing: allOrNothing, isDryRun: dryRun,
      keepsAlike: keepAlike, encoding: encoding, separator: separator, dates: dates)
    let report = try read(work, store, action, context)
    print(report, in: &context)
    if report.badRows > 0 { throw .found(.badData) }
  }

  private func read(
    _ work: IdeaImport, _ store: Store, _ action: ActionContext, _ context: CommandContext
  ) throws(CommandFailure) -> IdeaImportReport {
    let show = context.environment.progress
    let wasInterrupted = context.environment.interruption()
    defer { show?("") }
    do {
      return try work.run(store, action) { progress in
        show?(
          context.text(ImportText.progress(rows: progress.rows, percent: progress.percent)))
        return !wasInterrupted()
      }
    } catch {
      throw .table(error)
    }
  }

  private func mappings(_ context: CommandContext) throws(CommandFailure) -> [ColumnMapping] {
    var mappings: [ColumnMapping] = []
    for text in map {
      guard let sign = text.lastIndex(of: "=") else {
        throw .usage(ImportText.notAMapping(text))
      }
      let name = TextRules.trimmed(String(text[text.index(after: sign)...]))
      guard let field = IdeaColumn.field(called: name) else {
        throw .usage(ImportText.unknownField(name))
      }
      mappings.append(
        ColumnMapping(header: String(text[..<sign]), field: field, isRequired: true))
    }
    guard let mapping else { return mappings }
    let path = ProgramPaths(context.environment).absolute(mapping)
    let bytes = try filing { () throws(FileFault) in try FileReader.bytes(of: path) }
    let read: [(column: String, field: String)]
    do {
      read = try ColumnMappingReader.read(bytes: bytes)
    } catch {
      throw .settings(error, path: path)
    }
    for (column, name) in read {
      guard let field = IdeaColumn.field(called: name) else {
        throw .usage(ImportText.unknownField(name))
      }
      mappings.append(ColumnMapping(header: column, field: field, isRequired: false))
    }
    return mappings
  }
}

// MARK: - What came of it

extension ImportIdeas {
  /// So many ideas of a dry run are listed.
  private static let mostListed = 50

  private func print(_ report: IdeaImportReport, in context: inout CommandContext) {
    for problem in report.problems { context.say(problem.message) }
    if report.hasMoreProblems { context.say(ImportText.moreProblems) }
    context.say(ImportText.format(report.format))
    if let day = report.dayOfAll { context.say(ImportText.dayOfAll(day)) }
    for remark in report.remarks { context.say(remark.message) }
    for row in report.known.prefix(dryRun ? report.known.count : Self.mostListed) {
      context.say(row.message)
    }
    let unsaid =
      report.duplicates + report.alike
      - (dryRun ? report.known.count : min(report.known.count, Self.mostListed))
    if unsaid > 0 { context.say(ImportText.moreKnown(unsaid)) }
    if report.alike > 0 { context.say(ImportText.keepAlike) }
    if !report.columnsNotRead.isEmpty { context.say(ImportText.notRead(report.columnsNotRead)) }
    if allOrNothing, report.badRows > 0, !dryRun {
      context.say(ImportText.nothingCameIn(report.badRows))
    } else {
      context.say(ImportText.summary(report))
    }
    guard !json else {
      context.output.json(report.json(in: context.language))
      return
    }
    if dryRun { list(report, in: &context) }
  }

  private func list(_ report: IdeaImportReport, in context: inout CommandContext) {
    var table = TextTable([
      context.text(CommandText.row), context.text(FieldLabels.label(.idea, "receivedOn")),
      context.text(FieldLabels.label(.idea, "title")),
    ])
    for idea in report.ideas.prefix(Self.mostListed) {
      table.append([
        "\(idea.row)", idea.receivedOn.map { DayText.short($0) } ?? "", idea.title,
      ])
    }
    context.output.table(table)
    let rest = report.added - min(report.ideas.count, Self.mostListed)
    if rest > 0 { context.output.line(context.text(ImportText.moreIdeas(rest))) }
  }
}

extension IdeaImportReport {
  fileprivate static let shape: JSONShape = .object([
    "dryRun": .flag, "separator": .text, "encoding": .text, "isEncodingGuessed": .flag,
    "dates": .text.orNull, "areDatesGuessed": .flag, "dayOfAll": .day.orNull,
    "rows": .number, "added": .number, "duplicates": .number,
    "alike": .number,
    "badRows": .number, "newSenders": .number,
    "columns": .rows(["header": .text, "field": .text]), "columnsNotRead": .list(.text),
    "known": .rows([
      "row": .number, "title": .text, "reference": .reference(.idea).orNull,
      "hasOtherText": .flag, "alikeRow": .number.orNull,
    ]),
    "remarks": .rows(["row": .number, "count": .number, "message": .text]),
    "ideas": .rows([
      "row": .number, "reference": .reference(.idea).orNull, "title": .text,
      "receivedOn": .day.orNull,
    ]),
    "problems": .rows([
      "row": .number, "column": .text.orNull, "field": .text.orNull, "message": .text,
    ]),
  ])

  fileprivate func json(in language: Language) -> JSONValue {
    .object([
      "dryRun": .flag(isDryRun),
      "separator": .text(format.separator.rawValue),
      "encoding": .text(format.encoding.rawValue),
      "isEncodingGuessed": .flag(format.isEncodingGuessed),
      "dates": .optional(format.dates?.rawValue),
      "areDatesGuessed": .flag(format.areDatesGuessed),
      "dayOfAll": .optional(dayOfAll?.description),
      "rows": .count(rows),
      "added": .count(added),
      "duplicates": .count(duplicates),
      "alike": .count(alike),
      "badRows": .count(badRows),
      "newSenders": .count(newSenders),
      "columns": .list(
        columns.map {
          .object(["header": .text($0.header), "field": .text($0.field.innerName)])
        }),
      "columnsNotRead": .list(columnsNotRead.map { .text($0) }),
      "known": .list(known.map(\.json)),
      "remarks": .list(
        remarks.map {
          .object([
            "row": .count($0.row), "count": .count($0.count),
            "message": .text($0.message[language]),
          ])
        }),
      "ideas": .list(
        ideas.map {
          .object([
            "row": .count($0.row),
            "reference": isDryRun ? .null : .optional($0.reference?.description),
            "title": .text($0.title), "receivedOn": .optional($0.receivedOn?.description),
          ])
        }),
      "problems": .list(
        problems.map {
          .object([
            "row": .count($0.row), "column": .optional($0.column),
            "field": .optional($0.field?.innerName), "message": .text($0.fault.message[language]),
          ])
        }),
    ])
  }
}

extension KnownRow {
  fileprivate var json: JSONValue {
    var alikeRow: Int?
    if case .alike(let row) = likeness { alikeRow = row }
    return .object([
      "row": .count(row), "title": .text(title), "reference": .optional(reference?.description),
      "hasOtherText": .flag(likeness == .otherText),
      "alikeRow": alikeRow.map { .count($0) } ?? .null,
    ])
  }
}

extension TableFormat.Separator: ExpressibleByArgument {}

extension TableFormat.Encoding: ExpressibleByArgument {}

extension TableFormat.DateOrder: ExpressibleByArgument {}
