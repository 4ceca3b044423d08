import Domain
import Wording

extension CaseRow {
  /// The orders that the case tree can be in.
  static let orders: [ListOrder] = [.standard, .title, .status, .newest, .reference]

  /// What filter and order know of the case.
  func facts(_ order: ListOrder, today: Day, in language: Language) -> ListFacts {
    var words = [reference.description, title, status.label[language]]
    if let phasePosition { words.append(PaneText.step(phasePosition)[language]) }
    if let phaseTitle { words.append(phaseTitle.text(in: language)) }
    if daysUntouched(on: today) != nil { words.append(ListScreenText.untouched[language]) }
    return ListFacts(words: words, key: key(order))
  }

  /// The days since an active case was changed, where they are more than thirty.
  func daysUntouched(on today: Day) -> Int? {
    guard status == .active, let day = lastChangedOn else { return nil }
    let days = day.days(until: today)
    return days > 30 ? days : nil
  }

  private func key(_ order: ListOrder) -> ListKey {
    switch order {
    case .title: .by(title)
    case .status: .code(status)
    case .newest: .newest(lastChangedOn)
    case .reference: .number(reference.number)
    case .standard, .person, .kind, .oldest, .amount, .priority: .missing
    }
  }
}
