package import Domain
import Wording

/// The last day of all roles of a person.
struct EndOfRolesForm: Form {
  let person: Identifier<Person>

  var kind: RecordKind? { .membership }
  var draftName: String? { "person/\(person.number)/endRoles" }

  func title(in model: Model) -> Phrase { PersonText.endAllRoles }

  func fields(in model: Model) -> [FormField] {
    [model.field(.membership, "to", required: true, text: model.todayText)]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    [.act(.person(.endRoles(person, on: answers.day("to") ?? model.session.today)), reason: "")]
  }
}

extension AnyForm {
  /// The last day of all roles of a person.
  package static func endRoles(_ person: Identifier<Person>) -> AnyForm {
    AnyForm(EndOfRolesForm(person: person))
  }
}
