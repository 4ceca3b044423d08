package import Domain
import Screen
import Wording

extension CaseList {
  /// The items of the checklists of the case's template.
  static let checklist = CaseList(
    name: PaneText.checklist, placeName: PlaceText.checklist,
    emptyText: PaneText.noChecklist, kinds: [.assessment], addition: .none,
    rows: { $0.situation?.checklistRows ?? [] },
    id: { .item(checklist: $0.checklist.key, $0.item) },
    words: { row, words in
      [row.text, row.checklist.title].map { $0.text(in: words.language) }
        + [words.say(row.value.label), row.answers.last?.note ?? ""]
    },
    row: { $0.checklistRow($1, in: $2) })
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

extension ScreenView {
  fileprivate func checklistRow(_ row: ChecklistRow, in situation: CaseSituation) -> ListRow {
    let style = StatusGlyph.style(row.value)
    var left = StyledText(StatusGlyph.of(row.value) + " ", style)
    left.append(row.text.text(in: language))
    if let note = row.answers.last?.note, !note.isEmpty { left.append(" ✎", .muted) }
    var right = StyledText()
    let check = situation.preCheck(checklist: row.checklist.key, item: row.item)
    if let isMet = check?.isMet {
      right.append(say(PlanScreenText.data(isMet)), isMet ? .success : .warning)
      // The glyph on the left says that nobody has answered.
      if row.value == .notAssessed, layout.checklistBox.columns < 60 {
        return ListRow(left, right: right)
      }
      right.append(" ")
    }
    if row.answers.isEmpty, situation.isAnsweredByEach(row.checklist.key) {
      right.append(parties(row, in: situation))
    } else {
      right.append(say(row.value.label).lowercased(), style)
    }
    return ListRow(left, right: right)
  }

  /// How many of the organisations have answered for themselves (O-17).
  private func parties(_ row: ChecklistRow, in situation: CaseSituation) -> String {
    let answers = situation.partyAnswers(checklist: row.checklist.key, item: row.item)
    let done = answers.count { $0.answer.map { $0.value != .notAssessed } ?? false }
    return say(PaneText.part(done, of: answers.count))
  }
}
