/// A cost or a source of funding, budgeted and accounted in whole kroner.
package struct MoneyLine: Record {
  package let id: Identifier<MoneyLine>
  package let number: Int
  package var revision = 1

  /// The case whose money it is.
  package private(set) var caseFile: Identifier<CaseFile>
  /// Whether it is spent or received.
  package private(set) var direction = MoneyDirection.cost
  /// What it is for.
  package private(set) var text = ""
  /// What was planned.
  package private(set) var budget: Amount
  /// What it became; nil while that is not known.
  package private(set) var accounts: Amount?
  /// Who pays.
  package private(set) var source = ""
  /// Hours of work without pay.
  package private(set) var hours: Int?
  /// What an hour of that work is counted as.
  package private(set) var hourlyRate: Amount?

  package init(blank row: BlankRow<MoneyLine>) {
    id = row.id
    number = row.number
    caseFile = .unfilled
    budget = .unfilled
  }

  package static let kind = RecordKind.moneyLine

  package static let traits = KindTraits(
    prefix: "K", naming: .first(["text"]), pageTitle: "text", searchedFields: ["text", "source"],
    searchRank: 10, resultFields: ["accounts"], firstFields: ["budget", "accounts", "source"])

  package static let fields: [Field<MoneyLine>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("text", .text, \.text, required: true),
    Field("direction", .choice(.moneyDirection), \.direction, chosen: true),
    Field("budget", .amount, \.budget, chosen: true),
    Field("accounts", .amount, \.accounts),
    Field("source", .text, \.source),
    Field("hours", .integer, \.hours),
    Field("hourlyRate", .amount, \.hourlyRate),
  ]

  private static let hourRange = 0...1_000_000

  /// Hours and rate make the budget where none is given.
  package static func completing(
    _ entered: FieldValues, of present: FieldValues
  ) throws(FieldRefusal) -> FieldValues {
    let values = present.merging(entered) { $1 }
    guard let hours = Int(values["hours"] ?? .blank) else { return entered }
    guard hourRange.contains(hours) else { throw FieldRefusal("hours", .outOfRange(hours)) }
    guard values["budget"]?.isBlank ?? true, let rate = Amount(values["hourlyRate"] ?? .blank)
    else { return entered }
    let (worth, isTooLarge) = Int64(hours).multipliedReportingOverflow(by: rate.kroner)
    guard !isTooLarge, let budget = Amount(kroner: worth) else {
      throw FieldRefusal("budget", .amount(.tooLarge))
    }
    return entered.merging(["budget": .amount(budget)]) { $1 }
  }
}
