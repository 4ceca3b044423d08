/// How far an agreement has come on a day: its parties, and what is missing (V-17, V-18).
///
/// Tab, command line, store and documents read this value, so that what is missing is the same
/// wherever it is asked.
package struct AgreementStanding: AgreementReadiness, Hashable, Sendable {
  /// The agreement that is looked at.
  package let agreement: Agreement
  /// The parties, in the order in which they were added.
  package let parties: [PartyStanding]
  /// The channel of a large project from outside that the case's template does not take, and
  /// that nobody has decided to do without (V-12).
  package let refusedChannel: RefusedChannel?
  /// The day that is asked about.
  package let today: Day

  /// Works out how far an agreement of a case has come, on the situation's day.
  package init(_ agreement: Agreement, in situation: CaseSituation) {
    self.agreement = agreement
    today = situation.today
    refusedChannel = situation.refusedChannel
    parties = situation.parties(of: agreement).compactMap { party in
      situation.organisation(party.organisation).map {
        PartyStanding(
          party: party, organisation: $0, anchorings: situation.anchorings(within: $0.id),
          today: situation.today)
      }
    }
  }

  /// What is blank of what a signed agreement must hold (INV-09, INV-10).
  package var gaps: AgreementGaps {
    let required: [FieldKey] = ["purpose", "equality", "duration", "evaluationOn"]
    return AgreementGaps(
      fields: required.filter { agreement[$0].isBlank },
      withoutContribution: parties.filter(\.lacksContribution).map(\.name),
      hasTooFewParties: parties.count < 2)
  }

  /// Parties that have not anchored the agreement (V-18).
  package var notAnchored: [RecordName] { parties.filter { !$0.isAnchored }.map(\.name) }

  /// Parties that have not signed yet.
  package var notSigned: [RecordName] { parties.filter { !$0.hasSigned }.map(\.name) }

  /// Whether the last day that it holds is behind, though its status still says in force.
  package var hasRunOut: Bool {
    guard let endsOn = agreement.endsOn, agreement.status.takesNewVersion else { return false }
    return endsOn < today
  }

  /// Refuses an agreement that lacks something (INV-10).
  package func checkComplete() throws(Refusal) {
    guard gaps.isEmpty else { throw .agreementIncomplete(gaps) }
  }

  /// Refuses an agreement that some party has not anchored or signed (INV-11), and one whose
  /// initiative came through a channel that is not allowed (V-12).
  package func checkSigned() throws(Refusal) {
    guard notAnchored.isEmpty, notSigned.isEmpty else {
      throw .partiesNotReady(notAnchored: notAnchored, notSigned: notSigned)
    }
    if let refusedChannel {
      throw .channelNotAllowed(refusedChannel.channel, allowed: refusedChannel.allowed)
    }
  }
}

extension CaseSituation {
  /// Every agreement with its parties: what counts first, newest first.
  package var agreementStandings: [AgreementStanding] {
    agreements.reversed().map { AgreementStanding($0, in: self) }
  }

  /// The entries by which an organisation anchored something within itself (V-18).
  package func anchorings(within organisation: Identifier<Organisation>) -> [Entry] {
    entries.filter {
      $0.kind == .anchoring && $0.subkind == AnchoringKind.party.rawValue
        && $0.organisations.contains(organisation)
    }
  }
}
