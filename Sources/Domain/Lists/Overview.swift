/// What needs somebody, in the groups of the overview screen.
///
/// The screen, the command line and the title bar read the same value.
package struct Overview: Hashable, Sendable {
  /// Ideas that somebody still has to do something with, in the order of the queue.
  package var openIdeas: [IdeaRow] = []
  /// Decided ideas whose sender has had no reply (INV-05).
  package var withoutReply: [IdeaRow] = []
  /// Open ideas that nobody sees to.
  package var withoutHandler: [IdeaRow] = []
  /// Open measures past their deadline, oldest first.
  package var overdue: [MeasureRow] = []
  /// Open measures due today or in the next 30 days.
  package var dueWithin30Days: [MeasureRow] = []
  /// Intervals that ended without a held meeting, series by series, oldest first (INV-25).
  package var seriesGaps: [SeriesGapRow] = []
  /// Meetings that are planned or called for today or the next 14 days, the first one first.
  package var upcomingMeetings: [MeetingRow] = []
  /// Agreements that hold and whose day of evaluation has come, oldest first.
  package var agreementsToEvaluate: [AgreementRow] = []
  /// People past their erase date.
  package var personsToErase: [Person] = []
  /// Active cases untouched for more than 30 days, with the days.
  package var untouched: [UntouchedCase] = []
  /// Each active case with its nearest unmet requirement.
  package var nextSteps: [NextStep] = []
  /// Documents whose review date has come, and approved or sent ones without archive reference.
  package var reviewsDue: [DocumentReference] = []
  /// How many cases are active.
  package var activeCases = 0

  /// Begins with nothing that needs anybody.
  package init() {}
}

/// A case that nobody has changed for long.
package struct UntouchedCase: Hashable, Sendable {
  /// The case that nobody has changed.
  package let caseRow: CaseRow
  /// Days since its latest change.
  package let days: Int

  /// Says how many days ago a case was changed last.
  package init(caseRow: CaseRow, days: Int) {
    self.caseRow = caseRow
    self.days = days
  }
}

/// The next thing to do in a case.
package struct NextStep: Hashable, Sendable {
  /// The case that waits for it.
  package let caseRow: CaseRow
  /// The nearest unmet requirement of the phases in progress; nil where all are met and the
  /// phase can be completed.
  package let requirement: RuleOutcome?
  /// Whether nobody has said what it costs, so that nobody knows what is asked of it (INV-07).
  package let isSizeUnknown: Bool

  /// Says what a case needs next: its nearest unmet requirement, if any is left.
  package init(caseRow: CaseRow, requirement: RuleOutcome?, isSizeUnknown: Bool = false) {
    self.caseRow = caseRow
    self.requirement = requirement
    self.isSizeUnknown = isSizeUnknown
  }
}

/// The figures of the title bar, cheap to count.
package struct AttentionFigures: Hashable, Sendable {
  /// Open measures past their deadline.
  package var overdue = 0
  /// Decided ideas without reply.
  package var withoutReply = 0
  /// Open ideas without handler.
  package var withoutHandler = 0
  /// Ideas that are open, on hold included.
  package var openIdeas = 0
  /// Cases that are active.
  package var activeCases = 0

  /// Begins with every figure at zero.
  package init() {}
}

/// Figures over the whole file.
package struct Statistics: Hashable, Sendable {
  /// Every status with its number of measures, zeros included.
  package var measuresByStatus: [MeasureStatus: Int] = [:]
  /// Every status with its number of ideas, zeros included.
  package var ideasByStatus: [IdeaStatus: Int] = [:]
  /// Every status with its number of cases, zeros included.
  package var casesByStatus: [CaseStatus: Int] = [:]
  /// Cases in progress by template and phase title.
  package var casesByPhase: [CasesInPhase] = []
  /// Oldest quarter first, every quarter from the first idea or measure to today.
  package var quarters: [QuarterFigures] = []
  /// From received to decided, over all that are decided; nil where none is.
  package var medianDaysToDecision: Int?
  /// From received to replied, over all that are replied to; nil where none is.
  package var medianDaysToReply: Int?

  /// Begins with no figures.
  package init() {}
}

/// How many cases are in one phase of one template.
package struct CasesInPhase: Hashable, Sendable {
  /// The key of the template.
  package let template: String
  /// The title of the phase.
  package let phase: String
  /// How many cases are in it.
  package let count: Int

  /// Counts the cases in a phase, which is named by its title.
  package init(template: String, phase: String, count: Int) {
    self.template = template
    self.phase = phase
    self.count = count
  }
}

/// What came in and went out in one quarter.
package struct QuarterFigures: Hashable, Sendable {
  /// The calendar year that the quarter is of.
  package let year: Int
  /// From 1 to 4.
  package let quarter: Int
  /// Ideas that came in.
  package var received = 0
  /// Ideas that were decided.
  package var decided = 0
  /// Ideas whose sender got a reply.
  package var answered = 0
  /// Measures past their deadline when the quarter ended; in the present one, today.
  package var overdue = 0

  /// Begins a quarter with every figure at zero.
  package init(year: Int, quarter: Int) {
    self.year = year
    self.quarter = quarter
  }
}
