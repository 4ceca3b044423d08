import Domain
import Wording

extension Model {
  /// The status of a person whose page is open, or who is at hand in the case.
  func personStatus(of id: Identifier<Person>) -> PersonStatus? {
    if case .detail(let state) = layers.last, let snapshot = state.snapshot,
      snapshot.link == RecordLink(id)
    {
      return PersonStatus(snapshot.values["status"] ?? .blank)
    }
    return work.situation?.person(id)?.status
  }

  /// Asks before a person's name is taken out of the file for good (INV-20).
  mutating func askToAnonymise(_ report: PersonReport, writtenIn written: Language) {
    let word = PersonText.former(report.formerRole)[written]
    var question = PersonText.anonymiseQuestion(report)
    if !report.archived.isEmpty {
      question = question + " " + PersonText.archived(report.archived)
    }
    push(
      .confirm(
        ConfirmState(
          question: question, verb: PersonText.anonymiseVerb,
          outcome: .act(.person(.anonymise(report.person.id, shownAs: word))))))
  }

  /// Offers what there is to do when a person leaves.
  mutating func chooseHandOver() -> [Effect] {
    guard let id = subject?.identifier(of: Person.self) else { return [] }
    push(
      .choice(
        ChoiceState(
          title: PersonText.handOver,
          options: [
            ChoiceOption(PersonText.giveMeasures, outcome: .form(.reassign(id))),
            ChoiceOption(PersonText.endAllRoles, outcome: .form(.endRoles(id))),
          ])))
    return []
  }
}
