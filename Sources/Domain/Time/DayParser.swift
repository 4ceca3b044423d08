extension Day {
  /// Reads a day as people write it: dates, words, counts and weeks, in all languages.
  ///
  /// Today counts as both the next and the latest such day, this week as both the next and the
  /// latest such week. `neste fre` is the Friday of next week. A year of two digits is the one
  /// nearest to today. Blanks round it and capitals mean nothing.
  package static func parse(
    _ text: String, today: Day, sense: DaySense
  ) throws(DayError) -> Day {
    guard let tokens = DayTokens(text) else { throw .unknown(text) }
    return try DayParser(text: text, tokens: tokens, today: today, sense: sense).day()
  }
}

/// Finds the day that the tokens of a text mean.
private struct DayParser {
  let text: String
  let tokens: DayTokens
  let today: Day
  let sense: DaySense

  func day() throws(DayError) -> Day {
    let number = tokens.numbers
    switch tokens.shape {
    case "9.9", "9.9.", "9/9":
      return try date(number[0], number[1])
    case "9.9.9", "9.9.9.", "9/9/9", "9-9-9":
      return number[0].digits == 4
        ? try date(number[2], number[1], year: number[0])
        : try date(number[0], number[1], year: number[2])
    case "9a", "9.a":
      return try date(number[0], month(tokens.words[0]))
    case "9a9", "9.a9":
      return try date(number[0], month(tokens.words[0]), year: number[1])
    case "a", "aa", "aaaa":
      return try named(tokens.words)
    case "+9a":
      return try offset(by: number[0].value, tokens.words[0])
    case "-9a":
      return try offset(by: -number[0].value, tokens.words[0])
    case "a9a" where DayWords.ahead.contains(tokens.words[0]):
      return try offset(by: number[0].value, tokens.words[1])
    case "a9aa" where DayWords.isAgo(tokens.words[0], tokens.words[2]):
      return try offset(by: -number[0].value, tokens.words[1])
    case "9aa" where DayWords.ago.contains(tokens.words[1]):
      return try offset(by: -number[0].value, tokens.words[0])
    case "a9" where DayWords.week.contains(tokens.words[0]):
      return try week(number[0].value)
    case "a99", "a9/9":
      guard DayWords.week.contains(tokens.words[0]) else { throw .unknown(text) }
      return try week(number[0].value, year: number[1])
    default:
      throw .unknown(text)
    }
  }
}

// MARK: - Dates in figures

extension DayParser {
  private func month(_ word: String) throws(DayError) -> DayTokens.Number {
    guard let month = DayWords.months[word] else { throw .unknown(text) }
    return DayTokens.Number(value: month, digits: 2)
  }

  private func date(
    _ day: DayTokens.Number, _ month: DayTokens.Number, year: DayTokens.Number
  ) throws(DayError) -> Day {
    let year = try self.year(year)
    guard let date = Day(year: year, month: month.value, day: day.value) else {
      throw .noSuchDay(text)
    }
    return date
  }

  private func year(_ number: DayTokens.Number) throws(DayError) -> Int {
    var year = number.value
    if number.digits == 2 {
      year += today.year / 100 * 100
      if year > today.year + 50 { year -= 100 }
      if year < today.year - 49 { year += 100 }
    }
    guard Day.years.contains(year) else { throw .yearOutOfRange(text) }
    return year
  }

  /// The next or the latest such date; 29 February finds a leap year, at most eight years off.
  private func date(
    _ day: DayTokens.Number, _ month: DayTokens.Number
  ) throws(DayError) -> Day {
    guard day.digits <= 2, month.digits <= 2 else { throw .unknown(text) }
    let leapYear = 2000
    guard Day(year: leapYear, month: month.value, day: day.value) != nil else {
      throw .noSuchDay(text)
    }
    for distance in 0...8 {
      let year = today.year + (sense == .past ? -distance : distance)
      if let date = Day(year: year, month: month.value, day: day.value), isWanted(date) {
        return date
      }
    }
    throw .yearOutOfRange(text)
  }

  private func isWanted(_ day: Day) -> Bool {
    switch sense {
    case .future, .start: day >= today
    case .past: day <= today
    }
  }
}

// MARK: - Words

extension DayParser {
  private func named(_ words: [String]) throws(DayError) -> Day {
    let phrase = words.joined(separator: " ")
    if let days = DayWords.relative[phrase] { return try offset(by: days, .day) }
    if DayWords.monthEnd.contains(phrase) { return monthEnd }
    if words.count == 1, let weekday = DayWords.weekdays[phrase] {
      return sense == .past ? today.latest(weekday) : today.next(weekday)
    }
    guard words.count == 2, let weeks = DayWords.weekSteps[words[0]] else {
      throw .unknown(text)
    }
    let monday = try offset(by: weeks, .week).isoWeek.day(.monday)
    if let weekday = DayWords.weekdays[words[1]] { return monday.next(weekday) }
    if DayWords.week.contains(words[1]) { return dayOfWeek(monday.isoWeek) }
    throw .unknown(text)
  }

  private var monthEnd: Day {
    let end = today.monthEnd
    return isWanted(end) ? end : today.monthOfYear.previous.lastDay
  }

  private func offset(by count: Int, _ unit: String) throws(DayError) -> Day {
    guard let unit = DayWords.units[unit] else { throw .unknown(text) }
    return try offset(by: count, unit)
  }

  private func offset(by count: Int, _ unit: DayWords.Unit) throws(DayError) -> Day {
    let day =
      switch unit {
      case .day: Day(number: today.number + count)
      case .week: Day(number: today.number + count * 7)
      case .month: today.exactly(monthsLater: count)
      case .year: today.exactly(monthsLater: count * 12)
      }
    guard let day else { throw .yearOutOfRange(text) }
    return day
  }
}

// MARK: - Weeks

extension DayParser {
  private func week(_ number: Int, year: DayTokens.Number) throws(DayError) -> Day {
    guard let week = ISOWeek(year: try self.year(year), number: number) else {
      throw .noSuchDay(text)
    }
    return dayOfWeek(week)
  }

  /// The next or the latest week of that number; week 53 is at most seven years off.
  private func week(_ number: Int) throws(DayError) -> Day {
    guard (1...53).contains(number) else { throw .noSuchDay(text) }
    let present = today.isoWeek
    for distance in 0...8 {
      let year = present.year + (sense == .past ? -distance : distance)
      guard let week = ISOWeek(year: year, number: number) else { continue }
      if sense == .past ? week <= present : week >= present { return dayOfWeek(week) }
    }
    throw .yearOutOfRange(text)
  }

  private func dayOfWeek(_ week: ISOWeek) -> Day {
    switch sense {
    case .future: week.day(.friday)
    case .past, .start: week.day(.monday)
    }
  }
}

extension Day {
  /// The day so many months later, or nil where it is outside the years that exist here.
  fileprivate func exactly(monthsLater count: Int) -> Day? {
    let months = year * 12 + month - 1 + count
    return months >= 0 && Self.years.contains(months / 12) ? adding(months: count) : nil
  }
}
