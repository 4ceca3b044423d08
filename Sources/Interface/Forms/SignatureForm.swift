package import Domain
import Wording

/// Signs an agreement for these parties, or for all that have not signed yet.
struct SignatureForm: Form {
  let agreement: Identifier<Agreement>
  let parties: [Identifier<AgreementParty>]?

  var subject: RecordLink? { RecordLink(agreement) }
  var kind: RecordKind? { .agreementParty }

  var draftName: String? {
    "agreement/\(agreement.number)/sign/\(parties?.first.map { String($0.number) } ?? "all")"
  }

  func title(in model: Model) -> Phrase { AgreementScreenText.sign }

  func fields(in model: Model) -> [FormField] {
    let role = model.field(.agreementParty, "signedByRole", required: false)
    return [
      model.field(.agreementParty, "signedOn", required: true, text: model.todayText)
    ] + (parties == nil ? [] : [role]) + [
      model.field(.agreementParty, "place", required: false)
    ]
  }

  func save(_ answers: FormAnswers, in model: inout Model) -> [Effect] {
    let signature = Signature(
      on: answers.day("signedOn") ?? model.session.today, role: answers.text("signedByRole"),
      place: answers.text("place"))
    return [.act(.agreement(.sign(agreement, parties: parties, signature)), reason: "")]
  }
}

extension AnyForm {
  /// Signs an agreement for these parties, or for all that have not signed yet.
  package static func sign(
    _ agreement: Identifier<Agreement>, parties: [Identifier<AgreementParty>]?
  ) -> AnyForm {
    AnyForm(SignatureForm(agreement: agreement, parties: parties))
  }
}
