import Domain
import Wording

/// What is against actions of ideas and of the case at hand.
extension Unless {
  /// No idea is selected, or one that has been decided.
  static let ideaDecided = Unless { model in
    guard let id = model.ideaSubject else { return InterfaceText.nothingHere }
    guard let status = model.ideaStatus(of: id), !status.isOpen else { return nil }
    return Refusal.ideaDecided(status).message(model.refusalNames)
  }

  static let noCase = Unless {
    $0.work.situation == nil ? InterfaceText.noCase : nil
  }

  /// No line of the list of steps is selected.
  static let noPhase = Unless {
    $0.selectedPhaseRow == nil ? InterfaceText.noCase : nil
  }

  static let noChecklistItem = Unless {
    $0.work.count(in: .checklist) > 0 ? nil : InterfaceText.nothingHere
  }

  /// The case has no action plan.
  static let noPlan = Unless { model in
    guard let situation = model.work.situation else { return InterfaceText.noCase }
    return situation.plan == nil ? Refusal.noActionPlan.message() : nil
  }

  static let noAgreement = Unless {
    $0.selectedAgreement == nil ? AgreementScreenText.chooseRow : nil
  }

  /// No actor of the contribution grid is selected.
  static let noActor = Unless {
    $0.selectedActor == nil ? AgreementScreenText.chooseActor : nil
  }
}
