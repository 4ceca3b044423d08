import Domain
import GRDB

extension Database {
  /// Agreements that hold and whose day of evaluation has come, oldest first; one whose case has
  /// an evaluation of that day or later is done with.
  func agreementsToEvaluate(today: Day) throws -> [AgreementRow] {
    let agreements = try records(
      Agreement.self,
      """
      WHERE deletedAt IS NULL AND evaluationOn <= ?
      AND NOT EXISTS (SELECT 1 FROM entry WHERE entry.caseFile = agreement.caseFile
        AND entry.kind = 'evaluation' AND entry."on" >= evaluationOn AND entry.deletedAt IS NULL)
      ORDER BY evaluationOn, number
      """, [today.description])
    let holding = agreements.filter(\.status.takesNewVersion)
    let names = try names(of: Set(holding.map { RecordLink($0.caseFile) }))
    return try holding.map { agreement in
      guard let name = names[RecordLink(agreement.caseFile)],
        let reference = name.reference
      else { throw DamagedRow() }
      return AgreementRow(
        agreement: agreement, caseReference: reference, caseTitle: name.title)
    }
  }
}
