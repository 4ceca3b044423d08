extension LocalTime {
  /// Finds the moment in Europe/Oslo of milliseconds since 1970 in UTC.
  ///
  /// Summer time lasts from the last Sunday of March to the last Sunday of October, 01:00 UTC
  /// both (Directive 2000/84/EC; in Norway since 1996, and what earlier years are shown by too).
  /// Moments outside the years of ``Day`` become the first or the last day.
  package init(milliseconds: Int64) {
    let seconds = milliseconds.flooredQuotient(1000)
    let offset: Int64 = Self.isSummer(seconds) ? 7200 : 3600
    let minutes = (seconds + offset).flooredQuotient(60)
    let number = Int(minutes.flooredQuotient(1440))
    let minute = Int(minutes - Int64(number) * 1440)
    self.init(
      day: Day.first.adding(days: number - Day.first.number), hour: minute / 60,
      minute: minute % 60)
  }

  private static func isSummer(_ seconds: Int64) -> Bool {
    guard let day = Day(number: Int(seconds.flooredQuotient(86_400))),
      let begins = lastSunday(of: 3, day.year), let ends = lastSunday(of: 10, day.year)
    else { return false }
    return (begins..<ends).contains(seconds)
  }

  /// The last Sunday of a month of 31 days, 01:00 UTC, in seconds since 1970.
  private static func lastSunday(of month: Int, _ year: Int) -> Int64? {
    Day(year: year, month: month, day: 31).map { last in
      // 1 January 1970 was a Thursday, so number 3 was a Sunday.
      let sunday = last.number - (((last.number - 3) % 7) + 7) % 7
      return Int64(sunday) * 86_400 + 3600
    }
  }
}

extension Int64 {
  /// The quotient rounded down, for negative numbers too.
  fileprivate func flooredQuotient(_ divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
