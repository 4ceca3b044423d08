/// A case below another, with what is counted of it (O-05).
package struct CaseBranch: Hashable, Sendable {
  /// The case whose rows these are.
  package let caseFile: CaseFile
  /// How far below the case at hand it is: 1 for its own children.
  package let depth: Int
  /// All its measures, open or not.
  package let measures: [Measure]
  /// Its costs and funding.
  package let moneyLines: [MoneyLine]

  /// Takes the rows of one case, those of the cases below it left out.
  package init(caseFile: CaseFile, depth: Int, measures: [Measure], moneyLines: [MoneyLine]) {
    self.caseFile = caseFile
    self.depth = depth
    self.measures = measures
    self.moneyLines = moneyLines
  }
}

/// A case with everything below it: what each part has, and what all have together, every
/// measure and money line counted once (O-05, INV-24).
package struct CaseTree: Hashable, Sendable {
  /// What is counted of some cases.
  package struct Figures: Hashable, Sendable {
    /// Measures, cancelled ones left out.
    package let measures: Int
    /// Measures that are done.
    package let done: Int
    /// Open measures past their deadline.
    package let overdue: Int
    /// What the measures are thought to cost together, in kroner; cancelled ones left out.
    package let measureCost: Int64
    /// The sums of the money lines.
    package let money: MoneyTotals

    init(_ measures: [Measure], _ moneyLines: [MoneyLine], today: Day) {
      let counted = measures.filter { $0.status != .cancelled }
      self.measures = counted.count
      done = counted.count { $0.status == .done }
      overdue = counted.count { $0.daysOverdue(on: today) != nil }
      measureCost = counted.reduce(0) { $0 + ($1.cost?.kroner ?? 0) }
      money = MoneyTotals(moneyLines)
    }
  }

  /// A case of the tree.
  package struct Part: Hashable, Sendable {
    /// The case that the part is of.
    package let caseFile: CaseFile
    /// 0 for the case at the top.
    package let depth: Int
    /// What it has itself, without what is below it.
    package let own: Figures
  }

  /// The case at the top, then those below it, each followed by its own.
  package let parts: [Part]
  /// What all of them have together.
  package let total: Figures

  /// Adds up a case and the cases below it.
  package init(_ situation: CaseSituation) {
    let top = CaseBranch(
      caseFile: situation.caseFile, depth: 0, measures: situation.measures,
      moneyLines: situation.moneyLines)
    var cases: Set<Identifier<CaseFile>> = []
    let branches = ([top] + situation.below).filter { cases.insert($0.caseFile.id).inserted }
    let today = situation.today
    parts = branches.map { branch in
      Part(
        caseFile: branch.caseFile, depth: branch.depth,
        own: Figures(branch.measures, branch.moneyLines, today: today))
    }
    var measures: Set<Identifier<Measure>> = []
    var lines: Set<Identifier<MoneyLine>> = []
    total = Figures(
      branches.flatMap(\.measures).filter { measures.insert($0.id).inserted },
      branches.flatMap(\.moneyLines).filter { lines.insert($0.id).inserted }, today: today)
  }

  /// Whether anything is below the case.
  package var hasBranches: Bool { parts.count > 1 }
}

extension CaseSituation {
  /// The case with everything below it.
  package var tree: CaseTree { CaseTree(self) }

  /// A goal that goals of the case may belong under: its own, or one of a case above it.
  package func goal(_ id: Identifier<Goal>?) -> Goal? {
    guard let id else { return nil }
    return goals.first { $0.id == id } ?? goalsAbove.first { $0.id == id }
  }
}
