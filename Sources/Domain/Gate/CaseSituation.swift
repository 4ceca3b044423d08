/// Everything that is known of one case on one day.
///
/// Rules, indicators, panes, documents and JSON all read this value, so that a figure is the
/// same wherever it is shown. Rows in the bin are not in it.
package struct CaseSituation: Hashable, Sendable {
  /// The case that the situation is of.
  package var caseFile: CaseFile
  /// The case's own copy of its template.
  package var template: ProcessTemplate
  /// The municipality's name, as documents write it.
  package var municipality: String
  /// The day that rules and figures go by.
  package var today: Day
  /// The idea that the case was made from.
  package var idea: Idea?
  /// In the order of the rail, hidden ones included.
  package var phases: [Phase] = []
  /// The organisations that take part.
  package var organisations: [CaseOrganisation] = []
  /// Everybody's part in the team, of those who have left too.
  package var memberships: [Membership] = []
  /// Main goals and sub-goals.
  package var goals: [Goal] = []
  /// Every version of the action plan, oldest first.
  package var plans: [ActionPlan] = []
  /// The decisions on the activity plans of single years, oldest year first.
  package var activityPlans: [ActivityPlan] = []
  /// All measures, open or not.
  package var measures: [Measure] = []
  /// The cases below this one, each followed by those below it (O-05).
  package var below: [CaseBranch] = []
  /// The goals of cases above that goals of this one belong under (O-05).
  package var goalsAbove: [Goal] = []
  /// Oldest first.
  package var assessments: [Assessment] = []
  /// Costs and funding.
  package var moneyLines: [MoneyLine] = []
  /// Oldest first by day.
  package var entries: [Entry] = []
  /// Reports made here and links to other documents.
  package var documents: [DocumentReference] = []
  /// What was written for sections of documents.
  package var narratives: [Narrative] = []
  /// The municipal services that matter to the case (O-07).
  package var serviceAreas: [ServiceArea] = []
  /// The ticked cells of the grid of actors and verbs (V-02).
  package var contributions: [Contribution] = []
  /// The case's own meetings, oldest first.
  package var meetings: [Meeting] = []
  /// The agenda items of those meetings, in order.
  package var agendaItems: [AgendaItem] = []
  /// Who was at those meetings.
  package var attendances: [Attendance] = []
  /// The series that the case's rules may ask for: its own and the platform's.
  package var schedules: [SeriesSchedule] = []
  /// Every version of the case's agreements, oldest first.
  package var agreements: [Agreement] = []
  /// The parties to those agreements.
  package var agreementParties: [AgreementParty] = []
  /// What the case's meetings worked out with a set of keys.
  package var workshops: [Workshop] = []
  /// The requirements that somebody decided to do without (INV-22).
  package var overrides: [RequirementOverride] = []
  /// Everybody that the rows above point at.
  package var people: [Identifier<Person>: Person] = [:]
  /// Every organisation that the rows above or the people point at.
  package var organisationDirectory: [Identifier<Organisation>: Organisation] = [:]
  /// Every protected person of the file, so that no text of a document names one (INV-18).
  package var protectedPeople = ProtectedPeople()
  /// The day on which each membership was entered: "came in step n" is counted by it.
  package var enteredOn: [Identifier<Membership>: Day] = [:]
  /// Each change of a measure's deadline, responsible, status or goal, oldest first (N-28).
  package var measureChanges: [MeasureChange] = []
  /// Why the case's end dates were changed, latest last (B-03).
  package var periodReasons: [String] = []
  /// What the problem statement said before, oldest first (B-11).
  package var earlierProblems: [EarlierText] = []
  /// The day of the latest change to the case or to what belongs to it.
  package var lastChangedOn: Day?
  /// The platform's slogan, blank for none (N-08).
  package var slogan = ""
  /// Whom shared pages name as contact: a function and a web page (Rules.md 4.7).
  package var contact = ""

  /// Begins with a case and its template copy; its rows are filled in afterwards.
  package init(
    caseFile: CaseFile, template: ProcessTemplate, municipality: String, today: Day
  ) {
    self.caseFile = caseFile
    self.template = template
    self.municipality = municipality
    self.today = today
  }
}

/// A change of a measure's deadline, responsible, status or goal (N-28).
package struct MeasureChange: Hashable, Sendable {
  /// The measure that was changed.
  package let measure: Identifier<Measure>
  /// What was changed.
  package let field: FieldChange
  /// The day it was changed.
  package let on: Day
  /// Who changed it.
  package let actor: String
  /// Why, blank where nobody had to say.
  package let reason: String

  /// Says that one field of one measure changed.
  package init(
    measure: Identifier<Measure>, field: FieldChange, on: Day, actor: String, reason: String
  ) {
    self.measure = measure
    self.field = field
    self.on = on
    self.actor = actor
    self.reason = reason
  }
}

extension CaseSituation {
  /// The newest version of the action plan, replaced ones left out; nil where there is none.
  package var plan: ActionPlan? { plans.last { $0.status != .replaced } }

  /// The agreement that counts: the one furthest on that has not ended, newest first; where all
  /// have ended, the newest.
  ///
  /// A new version counts once it has come as far as the one that it is to replace.
  package var agreement: Agreement? {
    let levels = AgreementLevel.allCases
    func reached(_ agreement: Agreement) -> Int? {
      agreement.status.level.flatMap { levels.firstIndex(of: $0) }
    }
    let counting = agreements.filter { !$0.status.hasEnded }
    return counting.reversed().max { (reached($0) ?? 0) < (reached($1) ?? 0) } ?? agreements.last
  }

  /// The organisations that an agreement names as its parties.
  package func parties(of agreement: Agreement) -> [AgreementParty] {
    agreementParties.filter { $0.agreement == agreement.id }
  }

  /// The organisations that have anchored within themselves (V-18).
  package var anchoredParties: Set<Identifier<Organisation>> {
    Set(
      entries.filter { $0.kind == .anchoring && $0.subkind == AnchoringKind.party.rawValue }
        .flatMap(\.organisations))
  }

  /// The size by the copy's threshold; nil where it has none.
  package var size: CaseSize? { caseFile.size(threshold: template.parameters.threshold) }

  /// The memberships that hold today; of a case that has ended, those that held to its end.
  package var activeMemberships: [Membership] { memberships.filter { $0.isActive(on: teamDay) } }

  private var teamDay: Day {
    switch caseFile.status {
    case .draft, .active, .paused: today
    case .closed, .discontinued, .archived: min(caseFile.actualEnd ?? today, today)
    }
  }

  /// A person by what a row points at.
  package func person(_ id: Identifier<Person>?) -> Person? { id.flatMap { people[$0] } }

  /// An organisation by what a row points at.
  package func organisation(_ id: Identifier<Organisation>?) -> Organisation? {
    id.flatMap { organisationDirectory[$0] }
  }

  /// The latest joint answer to a checklist item, numbered from 1.
  package func latestAnswer(checklist: String, item: Int) -> Assessment? {
    assessments.last {
      $0.checklist == checklist && $0.item == item && $0.organisation == nil
    }
  }

  /// The phases of the rail that apply to the case's size, in order, with their templates.
  ///
  /// A phase that has begun stays, whatever the size is now (V-22).
  package var rail: [RailPhase] {
    phases.compactMap { phase in
      guard let definition = template.phases.first(where: { $0.key == phase.key }) else {
        return nil
      }
      guard !phase.isHidden, definition.applies(to: size) || phase.status != .notStarted else {
        return nil
      }
      return RailPhase(phase: phase, definition: definition)
    }
  }

  /// The phase in progress that began last; nil where none is.
  package var currentPhase: RailPhase? {
    rail.filter { $0.phase.status == .inProgress }
      .max {
        ($0.phase.startedOn ?? .first, $0.phase.position) < (
          $1.phase.startedOn ?? .first, $1.phase.position
        )
      }
  }
}

/// A phase of a case with what its template copy says of it.
package struct RailPhase: Hashable, Sendable {
  /// How far the case has come with it.
  package let phase: Phase
  /// What the template copy says of it.
  package let definition: PhaseTemplate

  /// Joins a phase and its definition.
  package init(phase: Phase, definition: PhaseTemplate) {
    self.phase = phase
    self.definition = definition
  }
}
