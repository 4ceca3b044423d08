/// An idea as the queue shows it.
package struct IdeaRow: Hashable, Sendable {
  package let id: Identifier<Idea>
  /// The reference that people read.
  package let reference: Reference
  /// What the idea is called.
  package let title: String
  /// How far it has come.
  package let status: IdeaStatus
  /// The day it came in.
  package let receivedOn: Day
  /// Who sees to it, nil for nobody.
  package let handlerName: String?
  /// The wake-up date of an idea on hold.
  package let nextDate: Day?
  /// Whether the sender is owed a reply (INV-05).
  package let lacksReply: Bool
  /// Whether it is too vague to be assessed (N-13).
  package let needsClarification: Bool
  /// What it is thought to cost.
  package let estimatedAmount: Amount?
  /// Whether it is large, from outside, and came through a channel that it may not (V-12).
  package let isChannelRefused: Bool

  /// Makes a row of the queue; its channel is not refused unless told.
  package init(
    id: Identifier<Idea>, reference: Reference, title: String, status: IdeaStatus,
    receivedOn: Day, handlerName: String?, nextDate: Day?, lacksReply: Bool,
    needsClarification: Bool, estimatedAmount: Amount?, isChannelRefused: Bool = false
  ) {
    self.id = id
    self.reference = reference
    self.title = title
    self.status = status
    self.receivedOn = receivedOn
    self.handlerName = handlerName
    self.nextDate = nextDate
    self.lacksReply = lacksReply
    self.needsClarification = needsClarification
    self.estimatedAmount = estimatedAmount
    self.isChannelRefused = isChannelRefused
  }
}

/// Which ideas a list holds.
package enum IdeaScope: String, CaseIterable, Hashable, Sendable {
  /// What somebody still has to do something with.
  case open
  /// Decided without a reply to the sender (INV-05).
  case withoutReply
  /// Everything that is not in the bin.
  case all
}

/// The order of an idea list.
package enum IdeaOrder: String, CaseIterable, Hashable, Sendable {
  /// Without handler first, then oldest received; on hold last.
  case queue
  case newest
  case title
  /// Those to be taken before others first, on hold last (V-04, V-08).
  case priority
}

/// Where a page of a list begins.
///
/// Pages go by the rows themselves, so that a list of any length costs the same.
package enum PageAnchor: Hashable, Sendable {
  case top
  case bottom
  /// The page whose first row comes right after this one.
  case after(Int64)
  /// The page whose last row comes right before this one.
  case before(Int64)
  /// The page that begins with this row, or the top where it is gone.
  case from(Int64)
}

/// One page of ideas.
package struct IdeaListRequest: Hashable, Sendable {
  /// Which ideas are listed.
  package var scope: IdeaScope
  /// The order they come in.
  package var order: IdeaOrder
  /// Words that the rows must hold, as typed; empty for all rows.
  package var filter: String
  /// The main challenges that words of the filter name: a word is found in them too (V-04).
  package var challenges: [ChallengeWord]
  /// Where the page begins.
  package var anchor: PageAnchor
  /// At most so many rows.
  package var limit: Int

  /// Asks for the first rows of the open queue unless told.
  package init(
    scope: IdeaScope = .open, order: IdeaOrder = .queue, filter: String = "",
    challenges: [ChallengeWord] = [], anchor: PageAnchor = .top, limit: Int
  ) {
    self.scope = scope
    self.order = order
    self.filter = filter
    self.challenges = challenges
    self.anchor = anchor
    self.limit = limit
  }
}

/// A word of a filter that is, or begins, the name of main challenges (V-04).
package struct ChallengeWord: Hashable, Sendable {
  /// The word, folded as the search folds it.
  package let word: String
  /// The codes of the challenges.
  package let codes: [String]

  /// Says which challenges a word of the filter names.
  package init(word: String, codes: [String]) {
    self.word = word
    self.codes = codes
  }
}

/// Rows of a list in order, and whether there are more.
package struct ListPage<Row: Hashable & Sendable>: Hashable, Sendable {
  /// The rows of this page.
  package let rows: [Row]
  /// Whether rows come before the page.
  package let hasBefore: Bool
  /// Whether rows come after the page.
  package let hasAfter: Bool
  /// How many rows the whole list has; nil where counting would cost too much (a filter
  /// with very many hits).
  package let total: Int?

  /// Holds a page; the total is nil where nobody asked for it.
  package init(rows: [Row], hasBefore: Bool, hasAfter: Bool, total: Int?) {
    self.rows = rows
    self.hasBefore = hasBefore
    self.hasAfter = hasAfter
    self.total = total
  }
}
