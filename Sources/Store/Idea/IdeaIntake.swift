package import Domain
import GRDB

/// Ideas that come in from elsewhere, in one open change of the journal.
package struct IdeaIntake {
  /// What became of an idea.
  package enum Outcome: Hashable, Sendable {
    /// It came in; with what is to be told of its number.
    case added(Reference?, ImportRemark.About?)
    case known(Reference?, KnownRow.Likeness)
    case refused([FieldRefusal])
  }

  /// The codes of the municipality's challenges.
  package let challenges: [String]
  /// How many persons and organisations have been added.
  package private(set) var newSenders = 0
  /// How many ideas have been added.
  package private(set) var added = 0

  private let writing: Writing
  private let store: Store
  /// The number that the idea before the next one has.
  private var lastNumber: Int
  /// The number that the first of them gets, and the rows that they come from.
  private let firstNumber: Int
  private var rows: [Int] = []
  private(set) var first: RecordLink?

  init(_ writing: Writing, of store: Store) throws {
    self.writing = writing
    self.store = store
    challenges = try writing.db.platform()?.challenges ?? []
    lastNumber = try writing.db.count(
      "SELECT last FROM referenceCounter WHERE kind = ?", [RecordKind.idea.rawValue])
    firstNumber = lastNumber + 1
  }

  /// The day that dates without a year are counted from.
  package var today: Day { writing.today }

  /// Takes an idea in, unless it is in the file already or a rule refuses it.
  ///
  /// Known is an idea with the same external id, and the same title or the same text; for one
  /// without an id, an idea of the same day, title and text that was not sent by somebody else.
  /// Where no day was given, title and text are enough: the same file is known on another day too.
  ///
  /// - Parameters:
  ///   - row: The line of the table, by which rows that say the same are told of.
  ///   - keepsAlike: Whether a row comes in though an earlier one of the table says the same.
  ///   - values: The fields of the idea but its senders; its challenges are the caller's to ask
  ///     about.
  ///   - person: The sender's name: the person of exactly that name, else a new one.
  ///   - organisation: The same of an organisation.
  package mutating func take(
    _ values: FieldValues, person: String, organisation: String, row: Int,
    keepsAlike: Bool = false
  ) throws(ImportError) -> Outcome {
    do {
      let sender = try self.sender(Person.self, person, "senderPerson")
      let body = try self.sender(Organisation.self, organisation, "senderOrganisation")
      var problems = sender.problems + body.problems
      var complete = try writing.defaults(of: .idea, values)
      complete["senderPerson"] = sender.value
      complete["senderOrganisation"] = body.value
      let id = Identifier<Idea>(try writing.newId())
      let idea: Idea
      do throws(Refusal) {
        idea = try Idea.adding(id: id, number: lastNumber + 1, complete)
      } catch {
        guard case .fields(let refusals) = error else { throw error }
        problems += refusals
        return .refused(problems)
      }
      let hasDay = !(values["receivedOn"]?.isBlank ?? true)
      // What is known stays known, whatever has become of its sender.
      if let (match, likeness) = try match(of: idea, hasDay: hasDay) {
        if case .alike = likeness, keepsAlike {} else { return .known(match, likeness) }
      }
      let remark = try numberRemark(on: idea)
      guard problems.isEmpty else { return .refused(problems) }
      try add(sender)
      try add(body)
      try writing.insert(idea)
      lastNumber = idea.number
      added += 1
      rows.append(row)
      if first == nil { first = RecordLink(idea.id) }
      return .added(idea.reference, remark)
    } catch {
      throw store.importError(error)
    }
  }

  /// Notes the last number given, when all ideas are in.
  func finish() throws {
    try writing.db.cachedStatement(
      sql: """
        INSERT INTO referenceCounter (kind, last) VALUES (?, ?)
        ON CONFLICT (kind) DO UPDATE SET last = excluded.last
        """
    ).execute(arguments: [RecordKind.idea.rawValue, lastNumber])
  }
}

// MARK: - Ideas that are known

extension IdeaIntake {
  /// The idea that one is taken for, and how alike they are; nil where it is another one.
  private func match(of idea: Idea, hasDay: Bool) throws -> (Reference?, KnownRow.Likeness)? {
    let row =
      idea.externalId.isEmpty
      ? try contentMatch(of: idea, hasDay: hasDay) : try numberMatch(of: idea)
    guard let row else { return nil }
    let number: Int = row["number"]
    if number >= firstNumber { return (nil, .alike(row: rows[number - firstNumber])) }
    let isSame = row["originalText"] == idea.originalText
    return (Reference(.idea, number), isSame ? .same : .otherText)
  }

  /// The idea of this number that says the same in title or text.
  private func numberMatch(of idea: Idea) throws -> Row? {
    let statement = try writing.db.cachedStatement(
      sql: """
        SELECT number, originalText FROM idea
        WHERE externalId = ?1 AND (title = ?2 OR originalText = ?3)
        ORDER BY originalText = ?3 DESC, number LIMIT 1
        """)
    return try Row.fetchOne(
      statement, arguments: [idea.externalId, idea.title, idea.originalText])
  }

  /// The idea that says the same, and was not sent by somebody else.
  ///
  /// Somebody who has been anonymised may be anybody.
  private func contentMatch(of idea: Idea, hasDay: Bool) throws -> Row? {
    let statement = try writing.db.cachedStatement(
      sql: """
        SELECT idea.number, idea.originalText FROM idea INDEXED BY ideaByTitle
        LEFT JOIN person ON person.id = idea.senderPerson
        WHERE idea.sortKey = ?1 AND idea.title = ?2 AND idea.originalText = ?3
        AND (?4 IS NULL OR idea.receivedOn = ?4)
        AND (?5 IS NULL OR idea.senderPerson IS NULL OR idea.senderPerson = ?5
          OR person.status = ?7)
        AND (?6 IS NULL OR idea.senderOrganisation IS NULL OR idea.senderOrganisation = ?6)
        ORDER BY idea.number LIMIT 1
        """)
    return try Row.fetchOne(
      statement,
      arguments: [
        SortKey.of(idea.title), idea.title, idea.originalText,
        hasDay ? idea.receivedOn.description : nil, idea.senderPerson?.number,
        idea.senderOrganisation?.number, PersonStatus.anonymised.rawValue,
      ])
  }

  /// Says that another idea has the number too.
  private func numberRemark(on idea: Idea) throws -> ImportRemark.About? {
    guard !idea.externalId.isEmpty else { return nil }
    let statement = try writing.db.cachedStatement(
      sql: "SELECT number, title FROM idea WHERE externalId = ? ORDER BY number LIMIT 1")
    guard let row = try Row.fetchOne(statement, arguments: [idea.externalId]) else { return nil }
    let number: Int = row["number"]
    // What the table itself has brought may be taken back yet.
    let reference = number < firstNumber ? Reference(.idea, number) : nil
    return .numberIsTaken(idea.externalId, title: row["title"], reference: reference)
  }
}

// MARK: - Senders

extension IdeaIntake {
  /// Somebody who sent an idea in: known, to be added, or refused.
  private struct Sender<R: StoredRecord> {
    var link: RecordLink?
    var new: FieldValues?
    var problems: [FieldRefusal] = []

    var value: FieldValue { link.map(FieldValue.record) ?? .blank }
  }

  /// The one of exactly this name or reference; for a name that nobody has, one to be added.
  private func sender<R: StoredRecord>(
    _ type: R.Type, _ text: String, _ field: FieldKey
  ) throws -> Sender<R> {
    let name = TextRules.trimmed(TextRules.cleanLine(text))
    guard !name.isEmpty else { return Sender() }
    let found = try links(type, named: name)
    if found.count == 1 { return try known(found[0].link, field) }
    guard found.isEmpty else {
      let references = found.compactMap(\.reference)
      return Sender(problems: [FieldRefusal(field, .ambiguous(name, references))])
    }
    if let reference = Reference(name), reference.kind == R.kind {
      guard let link = try writing.db.link(of: reference) else {
        return Sender(problems: [FieldRefusal(field, .notFound(name))])
      }
      return try known(link, field)
    }
    let values: FieldValues = ["name": .text(name)]
    let id = try writing.newId()
    do throws(Refusal) {
      _ = try R.adding(id: Identifier(id), number: 1, values)
    } catch {
      guard case .fields(let refusals) = error else { throw error }
      return Sender(problems: refusals.map { FieldRefusal(field, $0.problem) })
    }
    return Sender(link: RecordLink(kind: R.kind, id: id), new: values)
  }

  /// Somebody who is in the file, as far as they may be used.
  private func known<R: StoredRecord>(_ link: RecordLink, _ field: FieldKey) throws -> Sender<R> {
    do {
      let values: FieldValues = [field: .record(link)]
      let problems = try writing.linkProblems(.idea, id: 0, values, of: values)
      return problems.isEmpty ? Sender(link: link) : Sender(problems: problems)
    } catch Refusal.personBlocked {
      return Sender(problems: [FieldRefusal(field, .personBlocked)])
    } catch Refusal.personAnonymised {
      return Sender(problems: [FieldRefusal(field, .personAnonymised)])
    }
  }

  private func links<R: StoredRecord>(_ type: R.Type, named name: String) throws -> [RecordName] {
    try writing.db.names(
      R.kind, "WHERE row.sortKey = ? AND row.deletedAt IS NULL", [SortKey.of(name)]
    ).filter { $0.title.lowercased() == name.lowercased() }
  }

  private mutating func add<R: StoredRecord>(_ sender: Sender<R>) throws {
    guard let values = sender.new, let link = sender.link else { return }
    try writing.insert(
      try R.adding(
        id: Identifier(link.id), number: try writing.newNumber(R.kind), values))
    newSenders += 1
  }
}

extension Store {
  /// Takes ideas in as one action, all of it or nothing.
  ///
  /// - Parameter body: Whether what it did is to be kept.
  /// - Returns: nil where nothing was written: no idea was new, or it was not to be kept.
  package func takeInIdeas(
    _ context: ActionContext,
    _ body: (inout IdeaIntake) throws(ImportError) -> Bool
  ) throws(ImportError) -> Receipt? {
    do {
      try checkMayWrite()
      return try queue.writeWithoutTransaction { db in
        var deed: Deed?
        try db.inTransaction(.immediate) {
          let writing = try Writing(
            db, action: .importIdeas, context: context, at: clock(), identifiers: identifiers)
          var intake = try IdeaIntake(writing, of: self)
          guard try body(&intake), intake.added > 0 else { return .rollback }
          try intake.finish()
          deed = writing.done(about: intake.first)
          try writing.finish()
          return .commit
        }
        return try deed.map(db.receipt)
      }
    } catch {
      throw importError(error)
    }
  }

  func importError(_ error: any Error) -> ImportError {
    (error as? ImportError) ?? .store(storeError(error))
  }
}
