import Domain
import Wording

extension Model {
  /// The workshop that is on the screen; nil where none is.
  var workshopState: WorkshopState? {
    for layer in layers.reversed() {
      if case .workshop(let state) = layer { return state }
    }
    return nil
  }

  /// What has been read of it.
  var workshopSheet: WorkshopSheet? { workshopState?.sheet }

  /// Shows a workshop.
  mutating func openWorkshop(_ id: Identifier<Workshop>) -> [Effect] {
    lay(.workshop(WorkshopState(id: id)), .read(.workshop(id)))
  }

  /// Offers all workshops, and a new one.
  mutating func offerWorkshops(_ rows: [WorkshopRow]) -> [Effect] {
    let known = rows.map { row in
      let day = DayText.short(row.meeting.on)
      let reference = row.meeting.reference?.description ?? ""
      return ChoiceOption(
        Phrase(same: "\(reference) \(day)"),
        note: WorkshopText.groups(row.groups) + " · "
          + (row.workshop.closedOn.map(WorkshopText.closed) ?? WorkshopText.isOpen),
        outcome: .workshop(row.workshop.id))
    }
    let new = ChoiceOption(
      WorkshopScreenText.newWorkshop,
      reasonAgainst: session.isReadOnly ? InterfaceText.isReadOnly : nil,
      outcome: .form(.add(.workshop, fixed: [:])))
    push(.choice(ChoiceState(title: WorkshopScreenText.workshops, options: known + [new])))
    return []
  }

  /// Reads the workshop's own fields for a form.
  func editWorkshop() -> [Effect] {
    workshopState.map { [.read(.form(RecordLink($0.id), fields: nil))] } ?? []
  }

  /// A form for a new group, with the number after the last one.
  mutating func addGroup() -> [Effect] {
    guard let sheet = workshopSheet else { return [] }
    return openForm(
      .add(
        .workshopGroup,
        fixed: [
          "workshop": sheet.workshop.id.fieldValue,
          "number": .integer(sheet.nextGroupNumber),
        ]))
  }

  /// One line for the keys that the selected group ranked.
  mutating func openBallot() -> [Effect] {
    guard let state = workshopState, let group = state.group else { return [] }
    return openForm(.ballot(state.id, group: group.groupNumber))
  }

  /// One label for what the groups missed.
  mutating func openGathering() -> [Effect] {
    workshopState.map { openForm(.gatherKeys($0.id)) } ?? []
  }

  /// Where pictures of the posters are, before the workshop is closed (K-12).
  mutating func openClosing() -> [Effect] {
    workshopState.map { openForm(.closeWorkshop($0.id)) } ?? []
  }

  /// Closes a workshop; where no picture of the posters is noted anywhere, it asks first
  /// (K-12).
  mutating func close(_ id: Identifier<Workshop>, photos: [String]) -> [Effect] {
    let action = UserAction.workshop(.close(id, photos: photos))
    guard photos.isEmpty, workshopSheet?.meeting.photos.isEmpty == true else {
      return [.act(action, reason: "")]
    }
    setFormSaving(false)
    push(
      .confirm(
        ConfirmState(
          question: WorkshopText.noPhotos, verb: WorkshopScreenText.closeAnyway,
          outcome: .act(action))))
    return []
  }

  /// Offers what groups want to do at home, then what the set's source wanted (K-05).
  mutating func chooseWish() -> [Effect] {
    guard let sheet = workshopSheet else { return [] }
    let wishes = sheet.firstActions + sheet.homeMeasures
    let options = wishes.map { wish in
      let made = sheet.measures(madeOf: wish).compactMap { $0.measure.reference?.description }
      return ChoiceOption(
        Phrase(sheet.text(wish)),
        note: made.isEmpty
          ? origin(of: wish, in: sheet)
          : Phrase(
            same: made.joined(separator: ", ")),
        outcome: .wish(wish))
    }
    push(.choice(ChoiceState(title: WorkshopScreenText.chooseWish, options: options)))
    return []
  }

  private func origin(of wish: HomeWish, in sheet: WorkshopSheet) -> Phrase {
    switch wish {
    case .firstAction(let id, _):
      return sheet.groups.first { $0.id == id }.map { WorkshopText.group($0.groupNumber) }
        ?? Phrase(same: "")
    case .homeMeasure(_, let code): return Phrase(same: code)
    }
  }

  /// Makes a measure of a wish in the workshop's own case, or in the one that is chosen.
  mutating func takeUp(_ wish: HomeWish) -> [Effect] {
    if let own = workshopSheet?.workshop.caseFile {
      return [.act(.workshop(.makeMeasure(wish, in: own)), reason: "")]
    }
    let open = cases.rows.filter { $0.status == .active || $0.status == .draft }
    push(
      .choice(
        ChoiceState(
          title: WorkshopScreenText.chooseCase,
          options: open.map {
            ChoiceOption(
              Phrase(same: "\($0.reference) \($0.title)"),
              outcome: .act(.workshop(.makeMeasure(wish, in: $0.id))))
          })))
    return []
  }

  /// Lists the keys with their numbers, and under them a marked label and what they are like
  /// (K-02).
  mutating func showKeys() -> [Effect] {
    guard let sheet = workshopSheet else { return [] }
    let shipped = (sheet.keySet.keys + sheet.keySet.supplementaryKeys).flatMap { key in
      let like = sheet.keySet.resembling(key.code)
      let lines = [
        WorkshopText.key(key.code, in: sheet),
        key.marked.map { Phrase(same: "    \($0.mark): \($0.text)") },
        like.isEmpty ? nil : Phrase(same: "    ") + WorkshopText.resembles(like),
      ]
      return lines.compactMap { $0 }.map { ChoiceOption($0, outcome: .nothing) }
    }
    let own = sheet.supplementaryKeys.map {
      ChoiceOption(WorkshopText.key($0.code, in: sheet), outcome: .nothing)
    }
    push(.choice(ChoiceState(title: sheet.keySet.title.phrase, options: shipped + own)))
    return []
  }

  /// Why nothing of a workshop can be changed; nil where something can.
  var workshopRefusal: Phrase? {
    guard let sheet = workshopSheet else { return InterfaceText.nothingHere }
    return sheet.isOpen ? nil : Refusal.workshopClosed.message(refusalNames)
  }
}

extension Model {
  /// The keys that a ballot of the workshop at hand may name.
  var workshopKeyOptions: [FormOption] {
    guard let sheet = workshopSheet else { return [] }
    let codes =
      (sheet.keySet.keys + sheet.keySet.supplementaryKeys).map(\.code)
      + sheet.supplementaryKeys.map(\.code)
    return codes.map { FormOption(code: $0, label: sheet.label($0).phrase) }
  }
}
