package import Domain
import GRDB
import Templates

extension Store {
  /// Everything that is known of a workshop.
  package func workshopSheet(
    _ id: Identifier<Workshop>
  ) throws(StoreError) -> WorkshopSheet {
    try read { try $0.workshopSheet(id) }
  }

  /// The workshop of a meeting; nil where it has none.
  package func workshop(
    of meeting: Identifier<Meeting>
  ) throws(StoreError) -> Identifier<Workshop>? {
    try readOnce { db in
      try db.records(
        Workshop.self, "WHERE meeting = ? AND deletedAt IS NULL", [meeting.number]
      ).first?.id
    }
  }

  /// All workshops, the latest meeting first.
  package func workshops() throws(StoreError) -> [WorkshopRow] {
    try read { db in
      try db.records(Workshop.self, "WHERE deletedAt IS NULL").map { workshop in
        guard let row = try db.storedRow(RecordLink(workshop.meeting)) else {
          throw DamagedRow()
        }
        return WorkshopRow(
          workshop: workshop, meeting: try row.record(),
          groups: try db.workshopGroups(of: workshop.id).count)
      }
      .sorted {
        ($0.meeting.on, $0.meeting.number) > ($1.meeting.on, $1.meeting.number)
      }
    }
  }

  /// Sets a group's ballot in the place of the one it had; makes the group where there is none
  /// of that number (K-09, INV-17).
  ///
  /// - Parameters:
  ///   - keys: What the group ranked, the most important first.
  ///   - headcount: How many the group is: a new one cannot do without it.
  /// - Returns: nil where nothing differs.
  package func castBallot(
    workshop: Identifier<Workshop>, group number: Int, keys: [String], headcount: Int? = nil,
    _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    try changeIfAny(.castBallot, context) { writing in
      guard !keys.isEmpty else { throw Refusal.fields([FieldRefusal("ballot", .required)]) }
      var values: FieldValues = ["ballot": .list(keys.map(FieldValue.code))]
      if let headcount { values["headcount"] = .integer(headcount) }
      let link: RecordLink
      if let group = try writing.db.workshopGroups(of: workshop)
        .first(where: { $0.groupNumber == number })
      {
        link = RecordLink(group.id)
        guard try writing.edit(link, values, from: nil) else { return nil }
      } else {
        values["workshop"] = workshop.fieldValue
        values["number"] = .integer(number)
        link = try writing.add(.workshopGroup, values)
      }
      return writing.done(about: link)
    }
  }

  /// Gathers what groups missed under one label; a label that is there gets more words, and each
  /// group's own wording is kept (K-04, K-10).
  ///
  /// - Returns: The key, which ballots may name from now on, and the receipt; a label that has
  ///   those words already is left as it is, with no receipt.
  package func gatherKeys(
    workshop: Identifier<Workshop>, label: String, originals: [String], _ context: ActionContext
  ) throws(StoreError) -> (key: SupplementaryKey, receipt: Receipt?) {
    let wanted = SearchFold.fold(TextRules.trimmed(label))
    let known = try readOnce { try $0.supplementaryKeys(of: workshop) }
    let present = known.first { SearchFold.fold($0.label) == wanted }
    let words = FieldValue.list(((present?.originals ?? []) + originals).map(FieldValue.text))
    guard let present else {
      let receipt = try add(
        .supplementaryKey,
        ["workshop": workshop.fieldValue, "label": .text(label), "originals": words], context)
      guard let id = receipt.name?.link.identifier(of: SupplementaryKey.self) else {
        throw .notFound(label)
      }
      return (try record(id), receipt)
    }
    let receipt = try edit(RecordLink(present.id), ["originals": words], context)
    return (try record(present.id), receipt)
  }

  /// Closes a workshop: no ballot of it can be changed afterwards (K-12).
  ///
  /// - Parameter photos: Where pictures of the posters are; added to those of the meeting.
  package func closeWorkshop(
    _ id: Identifier<Workshop>, on day: Day? = nil, photos: [String] = [],
    _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.closeWorkshop, context) { writing in
      let before = try writing.db.record(id)
      try writing.checkCaseAccepts(
        .edit(.workshop, ["closedOn"]), caseFile: before.caseFile?.number)
      var workshop = before
      try workshop.close(on: day ?? writing.today)
      try writing.update(workshop, from: before)
      if !photos.isEmpty {
        let known = try writing.db.record(workshop.meeting).photos
        let all = known + photos.filter { !known.contains($0) }
        _ = try writing.edit(
          RecordLink(workshop.meeting), ["photos": .list(all.map(FieldValue.text))], from: nil)
      }
      return writing.done(about: RecordLink(id))
    }
  }

  /// Makes a measure in a case of what somebody wants to do at home (K-05).
  ///
  /// - Parameter values: What else the measure is to hold.
  package func makeMeasure(
    of wish: HomeWish, in caseFile: Identifier<CaseFile>, _ values: FieldValues = [:],
    _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.makeMeasure, context) { writing in
      var values = values
      values["case"] = caseFile.fieldValue
      values["source"] = .record(wish.source)
      try values.fill("title") { .text(try writing.title(of: wish, in: caseFile)) }
      return writing.done(about: try writing.add(.measure, values))
    }
  }
}

extension Writing {
  /// What a wish is called as a measure: as the group wrote it, or in the case's own language.
  fileprivate func title(of wish: HomeWish, in caseFile: Identifier<CaseFile>) throws -> String {
    switch wish {
    case .firstAction(let id, let text):
      guard try db.record(id).firstActions.contains(text) else {
        throw StoreError.notFound(text)
      }
      return text
    case .homeMeasure(let id, let code):
      let set = KeySets.shipped(try db.record(id).keySet)
      guard let measure = set?.homeMeasure(code) else { throw StoreError.notFound(code) }
      return measure.label.text(in: try db.record(caseFile).writtenLanguage)
    }
  }
}

extension Database {
  /// The groups of a workshop by their numbers.
  func workshopGroups(of id: Identifier<Workshop>) throws -> [WorkshopGroup] {
    try records(
      WorkshopGroup.self, "WHERE workshop = ? AND deletedAt IS NULL ORDER BY groupNumber",
      [id.number])
  }

  /// The keys that a workshop added, in their order.
  func supplementaryKeys(of id: Identifier<Workshop>) throws -> [SupplementaryKey] {
    try records(
      SupplementaryKey.self, "WHERE workshop = ? AND deletedAt IS NULL ORDER BY position",
      [id.number])
  }

  fileprivate func workshopSheet(_ id: Identifier<Workshop>) throws -> WorkshopSheet {
    let workshop = try record(id)
    guard let row = try storedRow(RecordLink(workshop.meeting)) else {
      throw DamagedRow()
    }
    let groups = try workshopGroups(of: id)
    return WorkshopSheet(
      workshop: workshop, meeting: try row.record(),
      keySet: KeySets.shipped(workshop.keySet) ?? .unknown(workshop.keySet),
      supplementaryKeys: try supplementaryKeys(of: id), groups: groups,
      measures: try measureRows(from: id, groups.map(\.id)))
  }

  /// The measures that were made of what a workshop or its groups wrote.
  private func measureRows(
    from workshop: Identifier<Workshop>, _ groups: [Identifier<WorkshopGroup>]
  ) throws -> [MeasureRow] {
    var filter = MeasureFilter()
    filter.workshopSources = Set([RecordLink(workshop)] + groups.map { RecordLink($0) })
    return try measureRows(filter, today: .first)
  }
}

extension KeySet {
  /// A set that this program does not have: a file may come from a newer one.
  fileprivate static func unknown(_ name: String) -> KeySet {
    KeySet(name: name, source: LocalizedText(name), title: LocalizedText(name), keys: [])
  }
}
