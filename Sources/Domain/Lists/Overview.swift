/// What needs somebody, in the groups of the overview screen.
///
/// The screen, the command line and the title bar read the same value.
package struct Overview: Hashable, Sendable {
  package var openIdeas: [IdeaRow] = []
  package var withoutReply: [IdeaRow] = []
  package var withoutHandler: [IdeaRow] = []
  /// Open measures past their deadline, oldest first.
  package var overdue: [MeasureRow] = []
  /// Open measures due today or in the next 30 days.
  package var dueWithin30Days: [MeasureRow] = []
  /// People past their erase date.
  package var personsToErase: [Person] = []
  /// Active cases untouched for more than 30 days, with the days.
  package var untouched: [UntouchedCase] = []
  /// Each active case with its nearest unmet requirement.
  package var nextSteps: [NextStep] = []
  /// Documents whose review date has come, and approved or sent ones without archive reference.
  package var reviewsDue: [DocumentReference] = []
  package var activeCases = 0

  /// Nothing needs anybody.
  package init() {}
}

/// A case that nobody has changed for long.
package struct UntouchedCase: Hashable, Sendable {
  package let caseRow: CaseRow
  package let days: Int

  /// A case and the days since its latest change.
  package init(caseRow: CaseRow, days: Int) {
    self.caseRow = caseRow
    self.days = days
  }
}

/// The next thing to do in a case.
package struct NextStep: Hashable, Sendable {
  package let caseRow: CaseRow
  /// The nearest unmet requirement of the phases in progress; nil where all are met and the
  /// phase can be completed.
  package let requirement: RuleOutcome?

  /// A case and its nearest unmet requirement.
  package init(caseRow: CaseRow, requirement: RuleOutcome?) {
    self.caseRow = caseRow
    self.requirement = requirement
  }
}

/// The figures of the title bar, cheap to count.
package struct AttentionFigures: Hashable, Sendable {
  package var overdue = 0
  package var withoutReply = 0
  package var withoutHandler = 0
  package var openIdeas = 0
  package var activeCases = 0

  /// All zero.
  package init() {}
}

/// Figures over the whole file.
package struct Statistics: Hashable, Sendable {
  /// Every status with its number of measures, zeros included.
  package var measuresByStatus: [MeasureStatus: Int] = [:]
  package var ideasByStatus: [IdeaStatus: Int] = [:]
  package var casesByStatus: [CaseStatus: Int] = [:]
  /// Cases in progress by template and phase title.
  package var casesByPhase: [CasesInPhase] = []
  /// Oldest quarter first, every quarter from the first idea to today.
  package var quarters: [QuarterFigures] = []
  package var medianDaysToDecision: Int?
  package var medianDaysToReply: Int?

  /// No figures.
  package init() {}
}

/// How many cases are in one phase of one template.
package struct CasesInPhase: Hashable, Sendable {
  package let template: String
  package let phase: String
  package let count: Int

  /// A count.
  package init(template: String, phase: String, count: Int) {
    self.template = template
    self.phase = phase
    self.count = count
  }
}

/// What came in and went out in one quarter.
package struct QuarterFigures: Hashable, Sendable {
  package let year: Int
  /// From 1 to 4.
  package let quarter: Int
  package var received = 0
  package var decided = 0
  package var answered = 0

  /// A quarter with nothing in it.
  package init(year: Int, quarter: Int) {
    self.year = year
    self.quarter = quarter
  }
}
