/// One co-creation process (*sak*), with its own copy of a template.
package struct CaseFile: Record {
  package let id: Identifier<CaseFile>
  package let number: Int
  package var revision = 1

  /// What the case is called.
  package private(set) var title = ""
  /// The key of the template that was copied in.
  package private(set) var template = "tom"
  /// The language that its documents are written in.
  package private(set) var writtenLanguage = Language.nb
  /// Where it is in its life.
  package private(set) var status = CaseStatus.initial
  /// The idea that it was made from.
  package private(set) var idea: Identifier<Idea>?
  /// The case above it (O-05).
  package private(set) var parent: Identifier<CaseFile>?
  /// Its place in a programme.
  package private(set) var level = CaseLevel.project
  /// Where it is, as people name the place.
  package private(set) var area = ""
  /// What is to be met, and why now (B-04).
  package private(set) var need = ""
  /// Who lives with the need, and what they see of it (B-09).
  package private(set) var closestToTheChallenge = ""
  /// How things are at the start (N-21).
  package private(set) var presentSituation = ""
  /// What the knowledge gathered comes to (O-11).
  package private(set) var knowledgeSummary = ""
  /// The problem that it is to solve; the history keeps earlier versions (B-11).
  package private(set) var problemStatement = ""
  /// What the municipality's engagement means (O-22).
  package private(set) var commitment = ""
  /// The last day of the municipality's engagement (O-22).
  package private(set) var commitmentLastsUntil: Day?
  /// The day it was planned to begin.
  package private(set) var plannedStart: Day?
  /// The day it is planned to end.
  package private(set) var plannedEnd: Day?
  /// The day it began.
  package private(set) var actualStart: Day?
  /// The day it ended.
  package private(set) var actualEnd: Day?
  /// What it costs in all; its size follows from this (INV-07).
  package private(set) var amount: Amount?
  /// The challenges chosen, each with its justification (V-20).
  package private(set) var challenges = CodedTexts()
  /// The goals of others that it serves, by whose they are (V-08).
  package private(set) var goalReferences = CodedTexts()
  /// Where the municipality's archive keeps it.
  package private(set) var archiveReference = ""

  package init(blank row: BlankRow<CaseFile>) {
    id = row.id
    number = row.number
  }

  package static let kind = RecordKind.caseFile

  package static let traits = KindTraits(
    prefix: "PR", naming: .first(["title"]), heading: "title", pageTitle: "title",
    nameFields: ["title"],
    searchedFields: [
      "title", "area", "need", "presentSituation", "closestToTheChallenge", "problemStatement",
      "knowledgeSummary", "commitment", "archiveReference",
    ], searchRank: 0, resultFields: ["archiveReference"],
    reasonedFields: ["plannedEnd", "actualEnd"], isGoneTo: true, hasStatusMenu: true,
    firstFields: ["plannedStart", "plannedEnd", "amount", "need", "parent"])

  package static let fields: [Field<CaseFile>] = [
    Field("title", .text, \.title, required: true),
    Field("template", .choice(.template), \.template, required: true, access: .onAdding),
    Field("writtenLanguage", .choice(.language), \.writtenLanguage, required: true),
    Field("status", .choice(.caseStatus), \.status, required: true, access: .byTransition),
    Field("idea", .record([.idea]), \.idea, access: .onAdding),
    Field("parent", .record([.caseFile]), \.parent),
    Field("level", .choice(.level), \.level, required: true),
    Field("area", .text, \.area),
    Field("need", .longText, \.need),
    Field("presentSituation", .longText, \.presentSituation),
    Field("closestToTheChallenge", .longText, \.closestToTheChallenge),
    Field("problemStatement", .longText, \.problemStatement),
    Field("knowledgeSummary", .longText, \.knowledgeSummary),
    Field("commitment", .longText, \.commitment),
    Field("commitmentLastsUntil", .day(.future), \.commitmentLastsUntil),
    Field("plannedStart", .day(.start), \.plannedStart),
    Field("plannedEnd", .day(.future), \.plannedEnd),
    Field("actualStart", .day(.past), \.actualStart),
    Field("actualEnd", .day(.past), \.actualEnd),
    Field("amount", .amount, \.amount),
    Field("challenges", .pairs(.challenge), \.challenges),
    Field("goalReferences", .pairs(.goalSource), \.goalReferences),
    Field("archiveReference", .text, \.archiveReference),
  ]

  package static func fillDefaults(
    _ values: inout FieldValues, from facts: some KnownFacts
  ) throws {
    values.fill("plannedStart", .day(facts.today))
  }

  package func crossFieldProblems() -> [FieldRefusal] {
    [(plannedStart, plannedEnd, "plannedEnd"), (actualStart, actualEnd, "actualEnd")]
      .filter { start, end, _ in (start ?? .first) > (end ?? .last) }
      .map { FieldRefusal(FieldKey($0.2), .endBeforeStart) }
      + (parent == id ? [FieldRefusal("parent", .parentCycle)] : [])
  }

  /// A changed end date says why (B-03); the first one does not.
  package func needsReason(changedFrom old: CaseFile) -> Bool {
    (old.plannedEnd != nil && plannedEnd != old.plannedEnd)
      || (old.actualEnd != nil && actualEnd != old.actualEnd)
  }

  // MARK: Transitions

  /// Moves the case to another status; closing sets the actual end.
  package mutating func move(
    to target: CaseStatus, reason: String?, on day: Day
  ) throws(Refusal) {
    try status.checkStep(to: target, reason: reason)
    var moved = self
    moved.status = target
    if target == .closed { moved.actualEnd = actualEnd ?? day }
    if target == .active {
      moved.actualStart = actualStart ?? day
      if status == .closed || status == .discontinued { moved.actualEnd = nil }
    }
    let problems = moved.crossFieldProblems().filter { !crossFieldProblems().contains($0) }
    guard problems.isEmpty else { throw .fields(problems) }
    self = moved
  }

  /// Starts a new case at once, as one that is made from an idea does; not after an end that
  /// it was given.
  package mutating func beginActive(on day: Day) {
    status = .active
    actualStart = actualStart ?? min(day, actualEnd ?? day)
  }

  /// The size by a template's threshold; nil where the template has none (INV-07).
  package func size(threshold: Amount?) -> CaseSize? {
    CaseSize(amount: amount, threshold: threshold)
  }
}

extension CaseSize {
  /// Sizes an amount by a threshold: at the threshold a project is large (INV-07).
  ///
  /// Gives nil without a threshold: then nothing is asked.
  package init?(amount: Amount?, threshold: Amount?) {
    guard let threshold else { return nil }
    guard let amount else {
      self = .unknown
      return
    }
    self = amount < threshold ? .small : .large
  }
}
