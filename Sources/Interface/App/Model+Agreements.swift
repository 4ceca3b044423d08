import Domain
import Wording

extension Model {
  // MARK: What is selected

  /// The agreement that the selected row of its tab shows or belongs to; where the row shows
  /// neither, the one that counts.
  var selectedAgreement: AgreementStanding? {
    guard place == .tab(.agreement), let situation = work.situation else { return nil }
    let standings = situation.agreementStandings
    if let party = selectedParty {
      return standings.first { $0.agreement.id == party.party.agreement }
    }
    if let id = subject?.identifier(of: Agreement.self) {
      return standings.first { $0.agreement.id == id }
    }
    return standings.first { $0.agreement.id == situation.agreement?.id }
  }

  /// The party that is selected in the tab for agreements.
  var selectedParty: PartyStanding? {
    guard let id = subject?.identifier(of: AgreementParty.self) else { return nil }
    return work.situation?.agreementStandings.flatMap(\.parties).first { $0.party.id == id }
  }

  /// The actor of the contribution grid that is selected.
  var selectedActor: ContributionRow? {
    guard place == .tab(.agreement), let situation = work.situation, let subject else {
      return nil
    }
    return ContributionGrid(situation).rows.first {
      AgreementTabRow.actor($0, isGridUsed: true).id == .record(subject)
    }
  }

  // MARK: Adding

  /// Asks what to add to the tab for agreements: first an agreement, then its parties.
  mutating func chooseAgreementAddition() -> [Effect] {
    let agreement = (
      RecordKind.agreement, ChoiceOutcome.form(.add(.agreement, fixed: caseOwner))
    )
    let party = (RecordKind.agreementParty, ChoiceOutcome.mend(.list(.agreementParty)))
    let hasAgreement = work.situation?.agreements.isEmpty == false
    let kinds: [(RecordKind, ChoiceOutcome)] =
      (hasAgreement ? [party, agreement] : [agreement, party]) + [
        (.contribution, .form(.add(.contribution, fixed: caseOwner))),
        (.caseOrganisation, .form(.add(.caseOrganisation, fixed: caseOwner))),
      ]
    push(
      .choice(
        ChoiceState(
          title: AgreementScreenText.chooseAddition,
          options: kinds.map { ChoiceOption($0.0.title, outcome: $0.1) })))
    return []
  }

  /// Offers the owner and partners that are no parties yet: all at once, or one of them; and to
  /// add a partner to the case first (INV-09).
  mutating func chooseParty() -> [Effect] {
    guard let situation = work.situation, let standing = agreementInHand else {
      notice = Notice(.hint, AgreementScreenText.agreementFirst)
      return []
    }
    let present = Set(standing.parties.map(\.organisation.id))
    let left = situation.ownerAndPartners.filter { !present.contains($0.id) }
    let rows = left.map { organisation in
      caseOwner.merging([
        "agreement": .record(RecordLink(standing.agreement.id)),
        "organisation": .record(RecordLink(organisation.id)),
      ]) { $1 }
    }
    let all = ChoiceOption(
      AgreementScreenText.allParties(left.count),
      outcome: .act(.record(.addMany(.agreementParty, rows))))
    let each = zip(left, rows).map { organisation, row in
      ChoiceOption(
        Phrase(same: organisation.name), outcome: .form(.add(.agreementParty, fixed: row)))
    }
    let partner = ChoiceOption(
      AgreementScreenText.newPartner, outcome: .form(.add(.caseOrganisation, fixed: caseOwner)))
    let options = (left.count > 1 ? [all] : []) + each + [partner]
    push(.choice(ChoiceState(title: AgreementScreenText.chooseParty, options: options)))
    return []
  }

  /// The agreement that is selected, or that counts where a choice lies on the tab.
  private var agreementInHand: AgreementStanding? {
    guard let situation = work.situation else { return nil }
    let standings = situation.agreementStandings
    let link = work.selected(in: .tab(.agreement))
    return standings.first { standing in
      link == RecordLink(standing.agreement.id)
        || standing.parties.contains { RecordLink($0.party.id) == link }
    } ?? standings.first { $0.agreement.status.isEditable }
      ?? standings.first { $0.agreement.id == situation.agreement?.id }
  }

  /// Asks where the case is anchored, then how.
  mutating func chooseAnchoring() -> [Effect] {
    push(
      .choice(
        ChoiceState(
          title: AgreementScreenText.chooseAnchoring,
          options: AnchoringKind.allCases.map {
            ChoiceOption(
              $0.label, outcome: .mend(.newEntry(.anchoring, subkind: $0.rawValue)))
          } + anchoringAdditions)))
    return []
  }

  /// What else can be added on the tab for anchoring.
  private var anchoringAdditions: [ChoiceOption] {
    let kinds: [(Phrase, AnyForm)] = [
      (RecordKind.serviceArea.title, .add(.serviceArea, fixed: caseOwner)),
      (
        EntryKind.communication.label,
        .add(
          .entry, fixed: caseOwner.merging(["kind": EntryKind.communication.fieldValue]) { $1 })
      ),
    ]
    return kinds.map { ChoiceOption($0.0, outcome: .form($0.1)) }
  }

  // MARK: Anchoring, signing and versions

  /// Notes that the selected party has anchored the agreement; on the agreement it is asked who.
  mutating func anchorSelected() -> [Effect] {
    if let party = selectedParty { return openAnchoring(of: party.organisation.id) }
    guard let standing = selectedAgreement else { return [] }
    let left = standing.parties.filter { !$0.isAnchored }
    guard !left.isEmpty else {
      notice = Notice(
        .hint,
        standing.parties.isEmpty
          ? AgreementScreenText.chooseRow : AgreementScreenText.everybodyAnchored)
      return []
    }
    push(
      .choice(
        ChoiceState(
          title: AgreementScreenText.chooseWhoAnchors,
          options: left.map {
            ChoiceOption(
              Phrase(same: $0.organisation.name),
              outcome: .mend(.partyAnchoring($0.organisation.id)))
          })))
    return []
  }

  /// Opens the form for the entry by which an organisation anchors within itself (V-18).
  mutating func openAnchoring(of organisation: Identifier<Organisation>) -> [Effect] {
    let entry: FieldValues = [
      "kind": EntryKind.anchoring.fieldValue, "subkind": .code(AnchoringKind.party.rawValue),
      "organisations": .list([.record(RecordLink(organisation))]),
    ]
    return openForm(.add(.entry, fixed: caseOwner.merging(entry) { $1 }))
  }

  /// What the text of such an entry says at first, in the language of the case.
  func anchoringText(_ fixed: FieldValues) -> String? {
    guard fixed["subkind"] == .code(AnchoringKind.party.rawValue), let situation = work.situation,
      case .list(let links)? = fixed["organisations"],
      case .record(let link)? = links.first,
      let organisation = situation.organisation(link.identifier(of: Organisation.self))
    else { return nil }
    let agreement = situation.agreementStandings.first { standing in
      standing.parties.contains { $0.organisation.id == organisation.id }
    }
    guard let agreement else { return nil }
    return AgreementText.anchoring(
      organisation.name, agreement: agreement.agreement.reference)[
        situation.caseFile.writtenLanguage]
  }

  /// Signs for the selected party, or for all that have not signed where the agreement is
  /// selected.
  mutating func signSelected() -> [Effect] {
    guard let standing = selectedAgreement else { return [] }
    let id = standing.agreement.id
    do throws(Refusal) {
      try standing.agreement.status.checkStep(to: .signed, reason: nil)
    } catch {
      notice = Notice(.refused, error.message(refusalNames))
      return []
    }
    return openForm(.sign(id, parties: selectedParty.map { [$0.party.id] }))
  }

  /// Makes a new version of the selected agreement.
  func makeAgreementVersion() -> [Effect] {
    selectedAgreement.map { [.act(.agreement(.makeVersion($0.agreement.id)), reason: "")] } ?? []
  }

  /// Where the selected row is of a signed agreement: says that it can only be read, and offers a
  /// new version (INV-12).
  mutating func offerNewVersion() -> [Effect]? {
    guard let agreement = lockedAgreement else { return nil }
    let refusal = Refusal.agreementLocked(agreement.status).message(refusalNames)
    guard agreement.status.takesNewVersion else {
      notice = Notice(.refused, refusal)
      return []
    }
    notice = Notice(.refused, refusal)
    push(
      .choice(
        ChoiceState(
          title: Phrase(same: "\(agreement.reference?.description ?? "") ")
            + agreement.status.label.inSentence,
          options: [
            ChoiceOption(
              AgreementScreenText.newVersion, outcome: .act(.agreement(.makeVersion(agreement.id)))),
            ChoiceOption(InterfaceText.cancel, outcome: .nothing),
          ])))
    return []
  }

  private var lockedAgreement: Agreement? {
    guard let subject, let situation = work.situation else { return nil }
    let owner =
      subject.identifier(of: Agreement.self)
      ?? situation.agreementParties.first { RecordLink($0.id) == subject }?.agreement
    return situation.agreements.first { $0.id == owner && !$0.status.isEditable }
  }

  /// The statuses that an agreement may go to; what is missing is given as the reason why not.
  func agreementMoves(of id: Identifier<Agreement>) -> [ChoiceOption]? {
    work.situation?.agreementStandings.first { $0.agreement.id == id }.map { standing in
      let agreement = standing.agreement
      return agreement.status.menu { target, needsReason in
        needsReason
          ? .form(.move(.agreement(id, target))) : .act(.agreement(.move(id, to: target)))
      }
      .map { option in
        guard case .act(.agreement(.move(_, let target))) = option.outcome else { return option }
        var moved = agreement
        do throws(Refusal) {
          try moved.move(to: target, reason: nil, as: standing)
          return option
        } catch {
          return ChoiceOption(
            option.label, reasonAgainst: error.message(refusalNames), outcome: .nothing)
        }
      }
    }
  }

  // MARK: Contributions

  /// Offers the four verbs for the selected actor: one that is ticked is taken away, another is
  /// ticked with a note (V-02).
  mutating func chooseContribution() -> [Effect] {
    guard let row = selectedActor else { return [] }
    var fixed = caseOwner
    switch row.actor {
    case .organisation(let organisation):
      fixed["organisation"] = .record(RecordLink(organisation.id))
      fixed["actor"] = .blank
    case .named(let name):
      fixed["actor"] = .text(name)
      fixed["organisation"] = .blank
    }
    let options = ContributionVerb.allCases.map { verb in
      if let cell = row.cells[verb] {
        return ChoiceOption(
          Phrase(same: "✓ ") + verb.label, note: AgreementScreenText.ticked,
          outcome: .act(.record(.delete([RecordLink(cell.id)]))))
      }
      let cell = fixed.merging(["verb": verb.fieldValue]) { $1 }
      return ChoiceOption(
        Phrase(same: "· ") + verb.label, outcome: .form(.add(.contribution, fixed: cell)))
    }
    push(
      .choice(
        ChoiceState(title: AgreementScreenText.contributions(of: row.actor.name), options: options))
    )
    return []
  }

  // MARK: Size

  /// Lists what a new amount asks for; each line leads to where it is mended (V-22).
  mutating func tell(of change: SizeChange) {
    guard !change.required.isEmpty else { return }
    let options = change.required.map { outcome in
      ChoiceOption(
        Phrase(same: outcome.isMet ? "✓ " : "✗ ") + outcome.rule.title,
        note: outcome.isMet ? AgreementScreenText.inPlace : phaseTitle(outcome.phase),
        outcome: outcome.mending.map { .mend($0) } ?? .nothing)
    }
    push(
      .choice(
        ChoiceState(
          title: SizeText.heading(change),
          options: options + [ChoiceOption(AgreementScreenText.close, outcome: .nothing)])))
  }
}
