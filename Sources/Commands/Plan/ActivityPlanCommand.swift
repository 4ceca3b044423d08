import ArgumentParser
import Domain
import Exchange
import Store
import Wording

/// Gathers the commands that begin with `activity-plan`.
struct ActivityPlanCommand: NounCommand {
  typealias Noun = ActivityPlanNoun

  static let verbs: [any ParsableCommand.Type] = [
    ListCaseRecords<ActivityPlanNoun>.self, ShowActivityPlan.self, MakeActivityPlan.self,
    EditPart<ActivityPlanNoun>.self, DeletePart<ActivityPlanNoun>.self,
  ]
}

/// Activity plans on the command line; each is named by its case and year.
enum ActivityPlanNoun: PartNoun {
  typealias Row = ActivityPlan
  typealias Owner = CaseNoun
  typealias Name = PlanYear

  static let word = "activity-plan"
  static let plural = "annual activity plans"
  static let single = "a year's activity plan"
  static let editHelp = "Changes who decided a year's activity plan, and when."
  static let deleteHelp = "Moves a year's activity plan to the bin; its measures stay."

  static var columns: [ListColumn<ActivityPlan>] {
    [
      .caseReference, .field("year"), .field("version"), .field("decidedBy"), .field("decidedOn"),
    ]
  }

  static func part(
    _ name: PlanYear, among parts: [ActivityPlan], _ context: CommandContext, _ store: Store
  ) throws(CommandFailure) -> ActivityPlan? {
    parts.first { $0.year == name.year }
  }

  static func typed(_ name: PlanYear, of owner: String) -> String { "\(owner) \(name.year)" }
}

/// The year that tells an activity plan apart in its case.
struct PlanYear: ParsableArguments {
  @Argument(help: "The calendar year.")
  var year: Int
}

/// `activity-plan show PR-002 2027`: the measures that name the year, and what they cost.
struct ShowActivityPlan: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a case's activity plan of a year.",
    discussion: "The year may be shown before its plan is made.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Argument(help: "The calendar year; the next one with a plan unless told.")
  var year: Int?

  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static let shape: JSONShape = .object([
    "year": .number, "isMade": .flag, "version": .number.orNull, "decidedBy": .text.orNull,
    "decidedOn": .day.orNull, "measures": .list(.reference(.measure)), "cost": .amount,
    "withoutCost": .number, "leftOut": .list(.reference(.measure)),
  ])

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForReading()
    let situation = try context.situation(`case`, store)
    let plan = situation.yearPlan(situation.planYear(year))
    let leftOut = situation.leftOut(of: plan.year)
    guard !json else {
      context.output.json(Self.json(plan, leftOut: leftOut))
      return
    }
    let reading = try RecordReading(plan.measures.map(\.values), store, context)
    context.output.line(context.text(PlanText.made(plan)))
    if let decision = plan.decision {
      context.printFields(
        decision.values.filter { $0.key != "case" && $0.key != "year" && $0.key != "version" },
        .activityPlan, reading)
    } else {
      context.output.line("! " + context.text(PlanText.lack(.activityPlan(plan.year))))
    }
    let keys: [FieldKey] = ["title", "category", "responsible", "deadline", "status", "cost"]
    var table = TextTable(
      [TextTable.Column(heading: context.text(CommandText.reference))]
        + keys.map {
          TextTable.Column(
            heading: context.text(FieldLabels.label(.measure, $0)), isTrailing: $0 == "cost")
        })
    for measure in plan.measures {
      table.append(
        [measure.reference?.description ?? ""] + keys.map { reading.text(of: measure, $0) })
    }
    context.output.table(table)
    if !leftOut.isEmpty { context.output.line("! " + context.text(PlanText.leftOut(leftOut))) }
  }

  private static func json(_ plan: YearPlan, leftOut: [Measure]) -> JSONValue {
    .object([
      "year": .count(plan.year),
      "isMade": .flag(plan.decision != nil),
      "version": plan.decision.map { .count($0.version) } ?? .null,
      "decidedBy": .optional(plan.decision?.decidedBy),
      "decidedOn": .optional(plan.decision?.decidedOn?.description),
      "measures": .list(plan.measures.map { .optional($0.reference?.description) }),
      "cost": .integer(plan.cost),
      "withoutCost": .count(plan.withoutCost),
      "leftOut": .list(leftOut.map { .optional($0.reference?.description) }),
    ])
  }
}

/// `activity-plan make PR-002 2027`: prints the year, and says what it comes to.
struct MakeActivityPlan: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Makes a year's activity plan from a case's action plan, and prints the year.",
    discussion: "Made again, it is the next version, which nobody has decided yet.")

  @Argument(help: CaseNoun.argumentHelp)
  var `case`: String

  @Argument(help: "The calendar year; the action plan's first without one unless told.")
  var year: Int?

  @OptionGroup var fields: FieldOptions<EditingFields<ActivityPlanNoun>>
  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let store = try context.storeForWriting()
    let caseFile = try context.identifier(`case`, CaseFile.self, store)
    let values = try context.values(
      fields.given, EditingFields<ActivityPlanNoun>.optionFields, store)
    let action = try context.action(store)
    let receipt = try asking(
      RefusalNames(kind: .activityPlan),
      try store.makeActivityPlan(case: caseFile, year: year, decision: values, action))
    context.printName(receipt)
    context.say(ReceiptText.message(receipt, on: .commandLine))
  }
}
