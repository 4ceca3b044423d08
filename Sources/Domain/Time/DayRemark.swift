/// Something worth saying about a day that somebody enters: named to them, never refused.
package enum DayRemark: Hashable, Sendable {
  /// Saturday or Sunday.
  case weekend
  /// A public holiday in Norway.
  case holiday(NorwegianHoliday)
  /// Before today, where what is entered lies ahead.
  case past
  /// After today, where what is entered has happened.
  case ahead
}

extension Day {
  /// What is worth saying about this day as an answer of that sense, in the order to say it.
  package func remarks(today: Day, sense: DaySense) -> [DayRemark] {
    var remarks: [DayRemark] = []
    if weekday.isWeekend { remarks.append(.weekend) }
    if let holiday { remarks.append(.holiday(holiday)) }
    switch sense {
    case .future, .start: if self < today { remarks.append(.past) }
    case .past: if self > today { remarks.append(.ahead) }
    }
    return remarks
  }
}
