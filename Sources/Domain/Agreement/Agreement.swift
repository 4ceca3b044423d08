/// A binding agreement between the parties that take part in a case (V-17).
package struct Agreement: Record {
  package let id: Identifier<Agreement>
  package let number: Int
  package var revision = 1

  /// The case that it is about.
  package private(set) var caseFile: Identifier<CaseFile>
  /// What the parties want to do together.
  package private(set) var purpose = ""
  /// How the parties stay equal (V-21).
  package private(set) var equality = ""
  /// How long it lasts, in words.
  package private(set) var duration = ""
  /// Who pays for what.
  package private(set) var economy = ""
  /// How it is ended before its time.
  package private(set) var termination = ""
  /// How disagreement is settled.
  package private(set) var disputes = ""
  /// The last day that it holds.
  package private(set) var endsOn: Day?
  /// The day it is to be evaluated.
  package private(set) var evaluationOn: Day?
  /// Counted from 1 along the chain of replaced ones.
  package private(set) var version = 1
  /// The agreement whose place it takes (INV-12).
  package private(set) var replaces: Identifier<Agreement>?
  /// How far it has come.
  package private(set) var status = AgreementStatus.initial

  package init(blank row: BlankRow<Agreement>) {
    id = row.id
    number = row.number
    caseFile = .unfilled
  }

  package static let kind = RecordKind.agreement

  package static let traits = KindTraits(
    prefix: "A", naming: .first(["version"]),
    searchedFields: ["purpose", "equality", "duration", "economy", "termination", "disputes"],
    searchRank: 13, isGoneTo: true, hasStatusMenu: true)

  package static let fields: [Field<Agreement>] = [
    Field("case", .record([.caseFile]), \.caseFile, chosen: true, access: .onAdding),
    Field("purpose", .longText, \.purpose),
    Field("equality", .longText, \.equality),
    Field("duration", .longText, \.duration),
    Field("economy", .longText, \.economy),
    Field("termination", .longText, \.termination),
    Field("disputes", .longText, \.disputes),
    Field("endsOn", .day(.future), \.endsOn),
    Field("evaluationOn", .day(.future), \.evaluationOn),
    Field("version", .integer, \.version, required: true, access: .byTransition),
    Field("replaces", .record([.agreement]), \.replaces, access: .byTransition),
    Field("status", .choice(.agreementStatus), \.status, required: true, access: .byTransition),
  ]

  package static func lock(of values: FieldValues) -> Refusal? {
    guard let status = AgreementStatus(values["status"] ?? .blank), !status.isEditable else {
      return nil
    }
    return .agreementLocked(status)
  }

  package func crossFieldProblems() -> [FieldRefusal] {
    version < 1 ? [FieldRefusal("version", .outOfRange(version))] : []
  }

  // MARK: Transitions

  /// Moves the agreement to another status.
  ///
  /// - Parameter standing: The agreement as it is today, with its parties (INV-10, INV-11).
  package mutating func move(
    to target: AgreementStatus, reason: String?, as standing: some AgreementReadiness
  ) throws(Refusal) {
    try status.checkStep(to: target, reason: reason)
    switch target {
    case .readyToSign: try standing.checkComplete()
    case .signed:
      try standing.checkComplete()
      try standing.checkSigned()
    case .draft, .beingAnchored, .inForce, .expired, .terminated, .replaced: break
    }
    status = target
  }

  /// The next version: a draft with the same text, which takes this one's place once it is
  /// signed (INV-12).
  ///
  /// - Throws: Where the agreement is still a draft, and is changed itself, or has ended.
  package func nextVersion(
    id: Identifier<Agreement>, number: Int
  ) throws(Refusal) -> Agreement {
    guard status.takesNewVersion else { throw .noNewVersion(status) }
    var next = Agreement(blank: BlankRow(id, number: number))
    next.caseFile = caseFile
    next.purpose = purpose
    next.equality = equality
    next.duration = duration
    next.economy = economy
    next.termination = termination
    next.disputes = disputes
    next.endsOn = endsOn
    next.evaluationOn = evaluationOn
    next.version = version + 1
    next.replaces = self.id
    return next
  }
}
