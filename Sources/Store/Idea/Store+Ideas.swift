package import Domain
import GRDB

extension Store {
  /// Makes somebody the handler of an idea; a received one comes under assessment by it.
  ///
  /// - Parameter handler: The person; nil for the acting person, by exact name.
  package func takeIdea(
    _ id: Identifier<Idea>, handler: Identifier<Person>? = nil, nextDate: Day? = nil,
    _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try changeIdea(.takeIdea, id, context) { idea, writing in
      if let handler { try writing.checkAvailable(RecordLink(handler), "handler") }
      try idea.take(by: try handler ?? writing.actingPerson())
      if let nextDate { try idea.edit(["nextDate": .day(nextDate)]) }
    }
  }

  /// Moves an idea to a status that needs no decision.
  package func moveIdea(
    _ id: Identifier<Idea>, to target: IdeaStatus, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try changeIdea(.moveIdea, id, context) { idea, writing in
      try idea.move(
        to: target, reason: writing.reason, linkedCase: try writing.linkedCase(of: id))
    }
  }

  /// Stores a question to the sender and lets the idea await clarification.
  package func askSender(
    _ id: Identifier<Idea>, question: String, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try changeIdea(.askSender, id, context) { idea, writing in
      guard !TextRules.isBlank(question) else { throw Refusal.questionRequired }
      try idea.awaitClarification()
      _ = try writing.add(
        .entry,
        [
          "kind": .code(EntryKind.question.rawValue), "idea": .record(RecordLink(id)),
          "text": .text(question),
        ])
    }
  }

  /// Decides an idea; taking it forward makes its case in the same action (INV-03).
  ///
  /// A blank day is today; a blank decider is the acting person, but for `takenForward`.
  package func decideIdea(
    _ id: Identifier<Idea>, _ verdict: IdeaVerdict, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try change(.decideIdea, context) { writing in
      let before = try writing.db.record(id)
      var idea = before
      if let joined = verdict.replacedBy {
        try writing.checkAvailable(RecordLink(joined), "replacedBy")
      }
      try idea.decide(
        verdict.target, try writing.completed(verdict), referral: try writing.cleaned(verdict),
        replacedBy: verdict.replacedBy)
      try writing.update(idea, from: before)
      guard verdict.target == .takenForward else {
        return writing.done(about: RecordLink(id))
      }
      let made = try writing.makeCase(
        from: idea, template: verdict.template ?? "tom", title: verdict.title)
      return writing.done(about: RecordLink(id), madeCase: made)
    }
  }

  /// Stores the reply that the sender got; a blank day is today.
  package func replyToSender(
    _ id: Identifier<Idea>, _ reply: IdeaReply, _ context: ActionContext
  ) throws(StoreError) -> Receipt {
    try changeIdea(.replyToSender, id, context) { idea, writing in
      try idea.answerSender(
        IdeaReply(
          on: reply.on ?? writing.today, channel: reply.channel,
          text: try writing.accepted(reply.text, "reply.text")))
    }
  }

  private func changeIdea(
    _ action: ChangeAction, _ id: Identifier<Idea>, _ context: ActionContext,
    _ move: (inout Idea, Writing) throws -> Void
  ) throws(StoreError) -> Receipt {
    try change(action, context) { writing in
      let before = try writing.db.record(id)
      var idea = before
      try move(&idea, writing)
      try writing.update(idea, from: before)
      return writing.done(about: RecordLink(id))
    }
  }
}

extension Writing {
  /// The person with exactly the actor's name.
  fileprivate func actingPerson() throws -> Identifier<Person> {
    let statement = try db.cachedStatement(
      sql: "SELECT id FROM person WHERE sortKey = ? AND name = ? AND deletedAt IS NULL")
    let found = try Int64.fetchAll(
      statement, arguments: [SortKey.of(context.actor), context.actor])
    guard found.count == 1, let id = found.first else {
      throw Refusal.fields([FieldRefusal("handler", .notFound(context.actor))])
    }
    return Identifier(id)
  }

  fileprivate func completed(_ verdict: IdeaVerdict) throws -> IdeaDecision {
    let decision = verdict.decision
    let decider =
      TextRules.isBlank(decision.by) && verdict.target != .takenForward
      ? context.actor : decision.by
    return IdeaDecision(
      on: decision.on ?? today, by: try accepted(decider, "decision.by"),
      text: try accepted(decision.text, "decision.text"),
      ideaOwnerPart: try accepted(decision.ideaOwnerPart, "decision.ideaOwnerPart"))
  }

  fileprivate func cleaned(_ verdict: IdeaVerdict) throws -> Referral? {
    try verdict.referral.map {
      Referral(target: $0.target, name: try accepted($0.name, "referredToName"))
    }
  }
}
