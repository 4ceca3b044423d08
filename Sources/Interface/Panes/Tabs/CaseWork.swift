package import Domain

/// The case at hand: its situation, the open tab, and where each list stands.
package struct CaseWork: Hashable, Sendable {
  package var situation: CaseSituation?
  package var tab = CaseTab.plan
  package var history: [HistoryEntry] = []
  package var cursors: [Place: ListCursor] = [:]

  /// No case.
  package init() {}

  /// Where the list of a place stands.
  package subscript(place: Place) -> ListCursor {
    get { cursors[place] ?? ListCursor() }
    set { cursors[place] = newValue }
  }

  /// The rows of a place's list, as links to what they show.
  package func links(in place: Place) -> [RecordLink] {
    guard let situation else { return [] }
    switch place {
    case .team: return situation.teamRows.map(\.link)
    case .plan: return situation.measuresInOrder.map { RecordLink($0.id) }
    case .goals: return situation.goalTree.map { RecordLink($0.goal.id) }
    case .economy: return situation.moneyInOrder.map { RecordLink($0.id) }
    case .log: return situation.entriesInOrder.map { RecordLink($0.id) }
    case .documents: return situation.documents.map { RecordLink($0.id) }
    case .ideas, .cases, .checklist, .history, .detail, .phases, .overview, .gate, .bin,
      .preview, .form, .filter, .choice, .palette, .help, .search, .conflict, .confirm:
      return []
    }
  }

  /// How many rows a place's list has.
  package func count(in place: Place) -> Int {
    switch place {
    case .checklist: situation?.checklistRows.count ?? 0
    case .history: history.count
    case .ideas, .cases, .team, .plan, .goals, .economy, .log, .documents, .detail, .phases,
      .overview, .gate, .bin, .preview, .form, .filter, .choice, .palette, .help, .search,
      .conflict, .confirm:
      links(in: place).count
    }
  }

  /// The selected row of a place's list.
  package func selected(in place: Place) -> RecordLink? {
    let links = links(in: place)
    let row = self[place].selection
    return links.indices.contains(row) ? links[row] : nil
  }

  /// Takes a situation that has come; on the same case every list stays on its row.
  mutating func take(_ new: CaseSituation) {
    let places: [Place] = [.team, .plan, .goals, .economy, .log, .documents]
    let isSameCase = situation?.caseFile.id == new.caseFile.id
    let selected = places.map { self.selected(in: $0) }
    situation = new
    guard isSameCase else {
      cursors = [:]
      history = []
      return
    }
    for (place, link) in zip(places, selected) {
      let links = links(in: place)
      self[place].follow(links.firstIndex { $0 == link }, of: links.count)
    }
    self[.checklist].follow(nil, of: count(in: .checklist))
  }
}

/// A row of the team pane.
package enum TeamRow: Hashable, Sendable {
  case member(Membership)
  case organisation(CaseOrganisation)

  /// What the row shows.
  package var link: RecordLink {
    switch self {
    case .member(let membership): RecordLink(membership.id)
    case .organisation(let organisation): RecordLink(organisation.id)
    }
  }
}

/// An item of a checklist in the case's template copy.
package struct ChecklistRow: Hashable, Sendable {
  package let checklist: ChecklistTemplate
  /// From 1.
  package let item: Int
  package let text: LocalizedText
  /// The joint answers, oldest first.
  package let answers: [Assessment]

  /// The latest joint answer.
  package var value: ChecklistAnswer { answers.last?.value ?? .notAssessed }
}

extension CaseSituation {
  /// Active members, then participating organisations, then members whose part has ended.
  package var teamRows: [TeamRow] {
    let active = memberships.filter { $0.isActive(on: today) }
    let ended = memberships.filter { !$0.isActive(on: today) }
    return active.map(TeamRow.member) + organisations.map(TeamRow.organisation)
      + ended.map(TeamRow.member)
  }

  /// Open measures by deadline, those without last, then what is done or cancelled.
  package var measuresInOrder: [Measure] {
    measures.sorted { left, right in
      if left.status.isOpen != right.status.isOpen { return left.status.isOpen }
      return (left.deadline ?? .last, left.number) < (right.deadline ?? .last, right.number)
    }
  }

  /// Main goals, each with its sub-goals under it.
  package var goalTree: [(goal: Goal, depth: Int)] {
    var rows: [(goal: Goal, depth: Int)] = []
    let own = Set(goals.map(\.id))
    func add(_ goal: Goal, depth: Int) {
      rows.append((goal, depth))
      for child in goals where child.parentGoal == goal.id && depth < 4 {
        add(child, depth: depth + 1)
      }
    }
    for goal in goals where goal.parentGoal.map({ !own.contains($0) }) ?? true {
      add(goal, depth: 0)
    }
    return rows
  }

  /// Costs, then funding.
  package var moneyInOrder: [MoneyLine] {
    moneyLines.filter { $0.direction == .cost } + moneyLines.filter { $0.direction == .funding }
  }

  /// The log, newest first.
  package var entriesInOrder: [Entry] { entries.reversed() }

  /// The items of all checklists in order.
  package var checklistRows: [ChecklistRow] {
    template.checklists.flatMap { checklist in
      checklist.items.enumerated().map { index, item in
        ChecklistRow(
          checklist: checklist, item: index + 1, text: item.text,
          answers: assessments.filter {
            $0.checklist == checklist.key && $0.item == index + 1 && $0.organisation == nil
          })
      }
    }
  }
}
