package import Domain
import Screen
import Wording

extension CaseList {
  /// Costs and funding, with their sums.
  static let moneyLines = CaseList(
    name: PaneText.economy, placeName: PlaceText.economy, emptyText: PaneText.noMoney,
    kinds: [.moneyLine], addition: .row(.moneyLine), foot: { $0.moneyFoot($1) },
    orders: [.title, .amount, .reference], rows: { $0.situation?.moneyInOrder ?? [] },
    id: { .record(RecordLink($0.id)) }, words: { $1.all(of: $0) }, key: { $2.key($0, $1) },
    row: { screen, line, _ in screen.moneyRow(line) })
}

extension RecordText {
  fileprivate func key(_ line: MoneyLine, _ order: ListOrder) -> ListKey {
    switch order {
    case .title: .by(line.text)
    case .amount: .largest(line.budget)
    case .reference: .number(line.number)
    case .standard, .status, .person, .kind, .newest, .oldest, .priority: .missing
    }
  }
}

extension CaseSituation {
  /// Costs, then funding.
  package var moneyInOrder: [MoneyLine] {
    moneyLines.filter { $0.direction == .cost } + moneyLines.filter { $0.direction == .funding }
  }
}

extension ScreenView {
  fileprivate func moneyRow(_ line: MoneyLine) -> ListRow {
    var left = StyledText("\(line.reference.map { "\($0) " } ?? "")", .strong)
    left.append(line.text)
    if let hours = line.hours, let rate = line.hourlyRate {
      left.append(" (\(say(PaneText.hours(hours))) × \(rate.kroner))", .muted)
    }
    var right = StyledText(say(line.direction.label).lowercased() + " ", .muted)
    right.append(padded(line.budget))
    right.append(padded(line.accounts), .muted)
    return ListRow(left, right: right)
  }

  private func padded(_ amount: Amount?) -> String {
    DisplayWidth.pad(amount.map { NumberText.amount($0) } ?? "–", to: 13, alignment: .trailing)
  }

  /// The sums of budget and accounts (N-22).
  fileprivate func moneyFoot(_ situation: CaseSituation) -> [StyledText] {
    let sums = MoneyTotals(situation.moneyLines)
    let tree = situation.tree
    let below = tree.hasBranches ? CaseTreeText.money(tree.total) : nil
    let all = below.map { [StyledText(say(CaseTreeText.withBranches($0)), .strong)] } ?? []
    return all + [
      StyledText(
        say(
          PaneText.sums(
            cost: NumberText.kroner(sums.cost.budget),
            funding: NumberText.kroner(sums.funding.budget),
            difference: NumberText.kroner(sums.budgetBalance))),
        sums.budgetBalance < 0 ? .warning : .strong),
      StyledText(
        say(
          PaneText.accountSums(
            cost: NumberText.kroner(sums.cost.accounts ?? 0),
            funding: NumberText.kroner(sums.funding.accounts ?? 0))), .muted),
    ]
  }
}
