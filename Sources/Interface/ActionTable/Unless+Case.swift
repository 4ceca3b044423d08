import Domain
import Wording

/// What stands against actions of ideas and of the case at hand.
extension Unless {
  /// No idea is selected, or one that has been decided.
  static let ideaDecided = Unless { model in
    guard let id = model.ideaSubject else { return InterfaceWords.nothingHere }
    guard let status = model.ideaStatus(of: id), !status.isOpen else { return nil }
    return Refusal.ideaDecided(status).message(model.refusalNames)
  }

  static let noCase = Unless {
    $0.work.situation == nil ? InterfaceWords.noCase : nil
  }

  /// No line of the list of steps is selected.
  static let noPhase = Unless {
    $0.selectedPhaseRow == nil ? InterfaceWords.noCase : nil
  }

  static let noChecklistItem = Unless {
    $0.work.count(in: .checklist) > 0 ? nil : InterfaceWords.nothingHere
  }

  /// The case has no action plan.
  static let noPlan = Unless { model in
    guard let situation = model.work.situation else { return InterfaceWords.noCase }
    return situation.plan == nil ? Refusal.noActionPlan.message() : nil
  }

  static let noAgreement = Unless {
    $0.selectedAgreement == nil ? AgreementWords.chooseRow : nil
  }

  /// No actor of the contribution grid is selected.
  static let noActor = Unless {
    $0.selectedActor == nil ? AgreementWords.chooseActor : nil
  }
}
