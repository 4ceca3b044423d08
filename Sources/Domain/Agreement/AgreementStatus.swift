/// How far an agreement has come; signed ones are read-only (INV-12).
package enum AgreementStatus: String, Status {
  case draft
  case beingAnchored
  case readyToSign
  case signed
  case inForce
  case expired
  case terminated
  case replaced

  package static let vocabulary = Vocabulary.agreementStatus
  package static let initial = AgreementStatus.draft

  package var steps: [StatusStep<Self>] {
    switch self {
    case .draft: [.to(.beingAnchored), .to(.readyToSign)]
    case .beingAnchored: [.to(.readyToSign), .to(.draft)]
    case .readyToSign: [.to(.signed), .to(.draft)]
    case .signed: [.to(.inForce), .withReason(.terminated), .to(.replaced)]
    case .inForce: [.to(.expired), .withReason(.terminated), .to(.replaced)]
    case .expired, .terminated, .replaced: []
    }
  }

  /// Whether the text is open for changes (INV-12).
  package var isEditable: Bool {
    switch self {
    case .draft, .beingAnchored, .readyToSign: true
    case .signed, .inForce, .expired, .terminated, .replaced: false
    }
  }

  /// Whether the agreement is changed by a new version, and by nothing else (INV-12).
  package var takesNewVersion: Bool {
    switch self {
    case .signed, .inForce: true
    case .draft, .beingAnchored, .readyToSign, .expired, .terminated, .replaced: false
    }
  }

  /// Whether the agreement has ended.
  package var hasEnded: Bool { level == nil }

  /// The level that rules ask for; nil once the agreement has ended.
  package var level: AgreementLevel? {
    switch self {
    case .draft: .draft
    case .beingAnchored: .beingAnchored
    case .readyToSign: .readyToSign
    case .signed: .signed
    case .inForce: .inForce
    case .expired, .terminated, .replaced: nil
    }
  }
}
