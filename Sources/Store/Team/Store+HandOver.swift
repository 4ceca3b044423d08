package import Domain
import GRDB

extension Store {
  /// Blocks a person from use, or lets them be used again (INV-20); nothing else is changed.
  package func movePerson(
    _ id: Identifier<Person>, to target: PersonStatus, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.movePerson, context) { writing in
      let before = try writing.db.record(id)
      // A name is taken out of the whole file, not of the status alone.
      guard target != .anonymised else {
        throw Refusal.transition(
          .personStatus, from: before.status.rawValue, to: target.rawValue)
      }
      var person = before
      try person.move(to: target)
      try writing.update(person, from: before)
      return writing.done(about: RecordLink(id))
    }
  }

  /// Ends every role that a person has after a day; measures stay as they are.
  ///
  /// - Returns: nil where no role lasts longer.
  package func endRoles(
    of id: Identifier<Person>, on day: Day, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    try changeIfAny(.handOver, context) { writing in
      _ = try writing.db.record(id)
      let ended = try writing.endMemberships(of: id, on: day)
      return ended == 0 ? nil : writing.done(about: RecordLink(id), keptRows: ended)
    }
  }

  /// Gives the open measures of a person to another, all at once or those that are named.
  ///
  /// - Returns: nil where there is none; else ``Receipt/keptRows`` is how many were given.
  package func reassignMeasures(
    of id: Identifier<Person>, to responsible: RecordLink,
    only measures: [Identifier<Measure>]? = nil, _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    try changeIfAny(.handOver, context) { writing in
      try writing.checkAvailable(responsible, "responsible")
      let wanted = measures.map(Set.init)
      let open = try writing.db.openMeasures(of: id)
        .filter { wanted?.contains($0.id) ?? true }
      for measure in open {
        _ = try writing.edit(
          RecordLink(measure.id), ["responsible": .record(responsible)], from: nil)
      }
      return open.isEmpty
        ? nil
        : writing.done(about: open.first.map { RecordLink($0.id) }, keptRows: open.count)
    }
  }

  /// The open measures that a person answers for, by their deadlines.
  package func openMeasures(of id: Identifier<Person>) throws(StoreError) -> [Measure] {
    try read { try $0.openMeasures(of: id) }
  }

  /// People whose erase date has passed, by that date.
  package func personsToErase(today: Day) throws(StoreError) -> [Person] {
    try read { try $0.personsToErase(today: today) }
  }

  /// Gives an organisation a new name from a day; the old one is kept with its period.
  package func renameOrganisation(
    _ id: Identifier<Organisation>, to name: String, from day: Day, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.edit, context) { writing in
      let present = try writing.db.record(id)
      guard !TextRules.isBlank(name), TextRules.cleanLine(name) != present.name else {
        throw Refusal.fields([
          FieldRefusal("name", TextRules.isBlank(name) ? .required : .duplicate)
        ])
      }
      let earlier = try writing.db.earlierNames(of: id)
      let since = earlier.map(\.to).max().map { FieldValue.day($0.adding(days: 1)) }
      _ = try writing.add(
        .earlierName,
        [
          "organisation": id.fieldValue, "name": .text(present.name),
          "from": since ?? .blank, "to": .day(day.adding(days: -1)),
        ])
      _ = try writing.edit(RecordLink(id), ["name": .text(name)], from: nil)
      return writing.done(about: RecordLink(id))
    }
  }

  /// The names that an organisation had, oldest first.
  package func earlierNames(
    of id: Identifier<Organisation>
  ) throws(StoreError) -> [EarlierName] {
    try readOnce { try $0.earlierNames(of: id) }
  }
}

extension Writing {
  /// Ends the memberships of a person that last longer than a day; how many they were.
  @discardableResult
  func endMemberships(of id: Identifier<Person>, on day: Day) throws -> Int {
    let lasting = try db.records(
      Membership.self,
      "WHERE person = ? AND deletedAt IS NULL AND (\"to\" IS NULL OR \"to\" > ?)",
      [id.number, day.description])
    for membership in lasting {
      var ended = membership
      try ended.edit(["to": .day(max(day, membership.from))])
      try update(ended, from: membership)
    }
    return lasting.count
  }
}

extension Database {
  fileprivate func openMeasures(of id: Identifier<Person>) throws -> [Measure] {
    try records(
      Measure.self,
      "WHERE responsiblePerson = ? AND isOpen = 1 ORDER BY deadline IS NULL, deadline, number",
      [id.number])
  }

  func personsToErase(today: Day) throws -> [Person] {
    try records(
      Person.self,
      """
      WHERE eraseAfter < ? AND status <> 'anonymised' AND deletedAt IS NULL
      ORDER BY eraseAfter, number
      """, [today.description])
  }

  func earlierNames(of id: Identifier<Organisation>) throws -> [EarlierName] {
    try records(
      EarlierName.self, "WHERE organisation = ? AND deletedAt IS NULL ORDER BY \"to\"",
      [id.number])
  }
}
