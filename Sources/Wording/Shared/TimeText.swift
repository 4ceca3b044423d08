package import Domain

/// How times of day are written.
package enum TimeText {
  /// The time of a day: `10.14`, in English `10:14`.
  package static func clock(_ time: LocalTime, in language: Language) -> String {
    switch language {
    case .nb, .nn: "\(twoDigits(time.hour)).\(twoDigits(time.minute))"
    case .en: "\(twoDigits(time.hour)):\(twoDigits(time.minute))"
    }
  }

  /// Day and time in figures, as columns of the history show them: `15.10.2026 10:14`.
  package static func column(_ time: LocalTime) -> String {
    "\(DayText.short(time.day)) \(clock(time, in: .en))"
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
