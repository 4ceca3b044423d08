package import Domain
import Wording

/// Who gets the open measures of a person.
struct ReassignmentForm: Form {
  let person: Identifier<Person>

  var kind: RecordKind? { .measure }
  var draftName: String? { "person/\(person.number)/reassign" }

  func title(in model: Model) -> Phrase { PersonText.giveMeasures }

  func fields(in model: Model) -> [FormField] {
    [model.field(.measure, "responsible", required: true)]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    guard case .record(let responsible) = answers["responsible"] else { return [] }
    return [.act(.person(.reassignMeasures(person, to: responsible)), reason: "")]
  }
}

extension AnyForm {
  /// Who gets the open measures of a person.
  package static func reassign(_ person: Identifier<Person>) -> AnyForm {
    AnyForm(ReassignmentForm(person: person))
  }
}
