internal import Domain
internal import Wording

extension DocumentWriter {
  /// What was changed and judged along the way, by date, and the checklists' answers.
  mutating func adjustments() {
    let notes = entries(.adjustment, .evaluation).map { entry in
      let label = DocumentText.dated(entry.kind.label, entry.on)[language]
      return (day: entry.on, text: "\(label): \(withParticipants(entry))")
    }
    let changes = situation.changesWhileImplementing.map { change in
      (day: change.on, text: text(of: change))
    }
    // Sorting keeps the order of the same day: the log first.
    list((notes + changes).sorted { $0.day < $1.day }.map(\.text))
    for checklist in situation.template.checklists { answers(to: checklist) }
  }

  // MARK: Changes of measures

  private func text(of change: MeasureChangeSet) -> String {
    let label = DocumentText.dated(FinalReportText.measureChange, change.on)[language]
    let title = situation.measures.first { $0.id == change.measure }?.title ?? ""
    let fields = change.fields.map { field in
      let name = FieldLabels.label(.measure, field.key).inSentence[language]
      return "\(name) \(value(field, field.from)) → \(value(field, field.to))"
    }
    let actor = discretion.actor(change.actor).map { FinalReportText.changed(by: $0)[language] }
    let reason =
      TextRules.isBlank(change.reason)
      ? nil : "\(DocumentText.reason[language]): \(change.reason)"
    let what = "\(label): \(([title] + fields).joined(separator: ", "))".asSentence
    return [what, actor?.asSentence, reason].compactMap(\.self).joined(separator: " ")
  }

  private func value(_ field: FieldChange, _ value: FieldValue) -> String {
    switch value {
    case .day(let date): day(date)
    case .code(let code):
      MeasureStatus(rawValue: code)?.label.inSentence[language] ?? code
    case .record(let link): name(of: link, in: field)
    case .blank, .text, .amount, .integer, .flag, .list, .pairs: DocumentText.nothing[language]
    }
  }

  /// Somebody who is in no row of the case any more is known by the change itself.
  private func name(of link: RecordLink, in field: FieldChange) -> String {
    let known = field.names[link]
    if let id = link.identifier(of: Person.self) {
      return situation.person(id).map(discretion.title) ?? discretion.title(ofFormer: known)
    }
    return known?.title ?? situation.title(of: link) ?? DocumentText.nothing[language]
  }

  // MARK: Checklists

  mutating func answers(to checklist: ChecklistTemplate) {
    let joint = situation.assessments.filter {
      $0.checklist == checklist.key && $0.organisation == nil && $0.value != .notAssessed
    }
    let days = joint.map(\.on)
    guard let first = days.min(), let last = days.max() else { return }
    let heading = FinalReportText.answers(to: Phrase(checklist.title))
    let period = first == last ? day(first) : PeriodText.long(from: first, to: last)[language]
    paragraph("\(heading[language]) (\(period)):")
    list(
      checklist.items.enumerated().map { index, item in
        let values = joint.filter { $0.item == index + 1 }.map(\.value)
        return "\(item.text.text(in: language)): \(firstToLast(values))"
      })
  }

  private func firstToLast(_ values: [ChecklistAnswer]) -> String {
    guard let first = values.first, let last = values.last else {
      return ChecklistAnswer.notAssessed.label.inSentence[language]
    }
    let word = last.label.inSentence[language]
    return values.count == 1 ? word : "\(first.label.inSentence[language]) → \(word)"
  }
}

extension CaseSituation {
  /// The title of a goal or organisation that a measure pointed at.
  fileprivate func title(of link: RecordLink) -> String? {
    if let id = link.identifier(of: Goal.self) { return goals.first { $0.id == id }?.text }
    return organisation(link.identifier(of: Organisation.self))?.name
  }
}
