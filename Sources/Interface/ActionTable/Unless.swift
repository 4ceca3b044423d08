import Domain
import Wording

/// What is against an action just now; the rows of the table share them.
struct Unless: Sendable {
  /// Why the action cannot be run; nil where it can.
  let reason: @Sendable (Model) -> Phrase?

  /// Nothing is ever against it.
  static let never = Unless { _ in nil }

  /// Something else in each of these places than elsewhere.
  static func at(_ places: [Place: Unless], otherwise: Unless) -> Unless {
    Unless { model in
      let here = places[model.place] ?? otherwise
      return here.reason(model)
    }
  }

  // MARK: The row at hand

  static let nothingSelected = Unless {
    $0.subject == nil ? InterfaceText.nothingHere : nil
  }

  /// No row of this kind is selected.
  static func otherThan(
    _ kind: RecordKind, _ words: Phrase = InterfaceText.nothingHere
  ) -> Unless {
    Unless { $0.subject?.kind == kind ? nil : words }
  }

  /// Nothing is selected that has a menu of statuses.
  static let noStatus = Unless { model in
    guard let subject = model.subject else { return InterfaceText.nothingHere }
    return subject.kind.traits.hasStatusMenu ? nil : DetailScreenText.noStatus
  }

  static let nothingToOpen = Unless { $0.openingRefusal }

  // MARK: Lists

  /// The list has no rows, shown or left out.
  static let noRows = Unless { model in
    if model.place.caseList != nil, model.work.situation == nil { return InterfaceText.noCase }
    return model.hasRows(at: model.place) ? nil : InterfaceText.nothingHere
  }

  static let notFiltered = Unless { model in
    guard let list = model.list(at: model.place), !list.filter.isEmpty else {
      return ListScreenText.nothingFiltered
    }
    return nil
  }

  // MARK: Forms

  /// No field of several lines has the keys.
  static let oneLine = Unless { model in
    guard case .form(let form) = model.layers.last, form.focused?.isLong == true else {
      return FormText.oneLine
    }
    return nil
  }

  /// The form did not begin from a draft.
  static let noDraft = Unless { model in
    guard case .form(let form) = model.layers.last, form.isFromDraft else {
      return FormText.noDraft
    }
    return nil
  }
}

extension Model {
  /// Why there is nothing to open where the keys go; nil where there is.
  fileprivate var openingRefusal: Phrase? {
    switch place {
    case .ideas, .cases, .team, .tab:
      return subject == nil && work.mending(in: place) == nil ? InterfaceText.nothingHere : nil
    case .checklist:
      return work.count(in: .checklist) > 0 ? nil : InterfaceText.nothingHere
    case .layer: return layers.last?.state.openingRefusal
    }
  }
}
