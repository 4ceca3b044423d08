import Domain
import GRDB

/// A row of an idea list as the table gives it.
struct StoredIdeaRow {
  private let id: Int64
  private let number: Int
  private let title: String
  private let status: String
  private let receivedOn: String
  private let handlerName: String?
  private let nextDate: String?
  private let lacksReply: Bool
  private let needsClarification: Bool
  private let estimatedAmount: Int64?
  private let senderKind: String
  private let channel: String

  /// What is selected for a row.
  static let columns = """
    id, number, title, status, receivedOn,
    (SELECT coalesce(displayName, name) FROM person WHERE person.id = handler), nextDate,
    queueRank = 4, needsClarification, estimatedAmount, senderKind, channel
    """

  /// Reads a row of ``columns``.
  init(_ row: Row) throws {
    id = try row.value(0)
    number = try row.value(1)
    title = try row.value(2)
    status = try row.value(3)
    receivedOn = try row.value(4)
    handlerName = row[5]
    nextDate = row[6]
    lacksReply = try row.value(7)
    needsClarification = try row.value(8)
    estimatedAmount = row[9]
    senderKind = try row.value(10)
    channel = try row.value(11)
  }

  /// The row as lists show it.
  ///
  /// - Parameter rule: Which channels the municipality takes large projects through.
  func ideaRow(_ rule: InitiativeRule) throws -> IdeaRow {
    guard let reference = Reference(.idea, number), let status = IdeaStatus(rawValue: status),
      let receivedOn = Day(iso: receivedOn), let sender = SenderKind(rawValue: senderKind),
      let channel = Channel(rawValue: channel)
    else { throw DamagedRow() }
    let amount = estimatedAmount.flatMap { Amount(kroner: $0) }
    return IdeaRow(
      id: Identifier(id), reference: reference, title: title, status: status,
      receivedOn: receivedOn, handlerName: handlerName,
      nextDate: nextDate.flatMap { Day(iso: $0) }, lacksReply: lacksReply,
      needsClarification: needsClarification,
      estimatedAmount: amount,
      isChannelRefused: status.isOpen && rule.refuses(channel, from: sender, amount: amount))
  }
}
