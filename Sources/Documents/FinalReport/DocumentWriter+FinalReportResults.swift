internal import Domain
internal import Wording

extension DocumentWriter {
  /// What became of the measures: done, still open, cancelled.
  mutating func results() {
    let measures = situation.measures
    guard !measures.isEmpty else { return }
    let done = measures.filter { $0.status == .done }
    group(
      MeasureStatus.done.label,
      done.map { ended($0, $0.result, FieldLabels.label(.measure, "result")) })
    group(FinalReportText.continuing, openMeasures)
    let cancelled = measures.filter { $0.status == .cancelled }
    group(
      MeasureStatus.cancelled.label,
      cancelled.map { ended($0, situation.cancellationReason(of: $0), DocumentText.reason) })
    paragraph("\(FinalReportText.movedDeadlines[language]): \(situation.movedDeadlines)")
  }

  /// The measures that are still open, with status and deadline.
  var openMeasures: [String] {
    let statuses = Dictionary(
      uniqueKeysWithValues: MeasureStatus.allCases.map { ($0, $0.label.inSentence[language]) })
    let word = DocumentText.deadline.inSentence[language]
    return situation.measures.filter(\.status.isOpen).map { measure in
      let status = statuses[measure.status] ?? ""
      guard let deadline = measure.deadline else { return "\(measure.title) (\(status))" }
      return "\(measure.title) (\(status), \(word) \(day(deadline)))"
    }
  }

  private mutating func group(_ label: Phrase, _ items: [String]) {
    guard !items.isEmpty else { return }
    let count = DocumentText.count(items.count, of: situation.measures.count)
    paragraph("\(label[language]): \(count[language])")
    list(items)
  }

  private mutating func ended(_ measure: Measure, _ outcome: String, _ field: Phrase) -> String {
    "\(measure.title): \(filled(outcome, DocumentText.field(field, of: measure.title)))"
  }
}

extension CaseSituation {
  /// How often a deadline was moved.
  ///
  /// Counted from the changes; at least one for each measure whose deadline is not its first.
  var movedDeadlines: Int {
    let moves = measureChanges.count { change in
      change.field.key == "deadline" && !change.field.from.isBlank && !change.field.to.isBlank
    }
    return max(moves, measures.count { $0.originalDeadline != $0.deadline })
  }

  /// Why a measure was cancelled, as it was said then.
  fileprivate func cancellationReason(of measure: Measure) -> String {
    let cancelled = FieldValue.code(MeasureStatus.cancelled.rawValue)
    return measureChanges.last {
      $0.measure == measure.id && $0.field.key == "status" && $0.field.to == cancelled
    }?.reason ?? ""
  }
}
