import Domain
import Screen

/// The glyph that comes beside a status: never the only sign of it.
enum StatusGlyph {
  static func of(_ status: PhaseStatus) -> String {
    switch status {
    case .notStarted: "○"
    case .inProgress: "►"
    case .completed: "✓"
    case .skipped: "–"
    }
  }

  static func of(_ status: MeasureStatus) -> String {
    switch status {
    case .proposed: "·"
    case .decided: "○"
    case .inProgress: "►"
    case .postponed: "‖"
    case .done: "✓"
    case .cancelled: "–"
    }
  }

  static func of(_ answer: ChecklistAnswer) -> String {
    switch answer {
    case .notAssessed: "○"
    case .yes: "✓"
    case .partly: "◐"
    case .no: "✗"
    case .notRelevant: "–"
    }
  }

  static func of(_ level: ProgressLevel) -> String {
    switch level {
    case .empty: "○"
    case .partly: "◐"
    case .complete: "✓"
    }
  }

  /// One step of a bar for each answer over time: no, partly, yes.
  static func bar(_ answer: ChecklistAnswer) -> String {
    switch answer {
    case .notAssessed, .notRelevant: " "
    case .no: "▁"
    case .partly: "▄"
    case .yes: "█"
    }
  }

  static func style(_ answer: ChecklistAnswer) -> Style {
    switch answer {
    case .notAssessed, .notRelevant: .muted
    case .yes: .success
    case .partly: .warning
    case .no: .error
    }
  }
}
