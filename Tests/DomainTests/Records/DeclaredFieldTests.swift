import CustomDump
import Domain
import Testing

@Suite("The fields of Rules.md 2.9")
struct DeclaredFieldTests {
  /// Name, type, what it holds unless told, and who sets it, one field a line.
  ///
  /// `!` says that adding without the field is refused. What the file knows (today, the
  /// organisation's affiliation, the first main goal) the file fills in: here it is `!` or
  /// what the record alone can say. Fields of records that come later are left out.
  private static let tables: [(RecordKind, String)] = [
    (
      .idea,
      """
      title text !
      kind choice:ideaKind =idea
      originalText longText ! added
      concretisation.what longText
      concretisation.where longText
      concretisation.forWhom longText
      concretisation.need longText
      concretisation.triedBefore longText
      senderKind choice:senderKind =resident
      senderPerson person
      senderOrganisation organisation
      senderOther text
      channel choice:channel =internal
      receivedOn day !
      estimatedAmount amount
      challenges list:choice:challenge
      goalReferences pairs:goalSource
      handler person
      nextDate day
      internalNotes longText
      externalId text
      source agendaItem added
      status choice:ideaStatus =received moved
      decision.on day moved
      decision.by text moved
      decision.text longText moved
      decision.ideaOwnerPart longText moved
      referredTo choice:referralTarget moved
      referredToName text moved
      replacedBy idea moved
      reply.on day moved
      reply.channel choice:channel moved
      reply.text longText moved
      """
    ),
    (
      .caseFile,
      """
      title text !
      template choice:template =tom added
      writtenLanguage choice:language =nb
      status choice:caseStatus =draft moved
      idea idea added
      parent caseFile
      level choice:level =project
      area text
      need longText
      presentSituation longText
      closestToTheChallenge longText
      problemStatement longText
      knowledgeSummary longText
      commitment longText
      commitmentLastsUntil day
      plannedStart day
      plannedEnd day
      actualStart day
      actualEnd day
      amount amount
      challenges pairs:challenge
      goalReferences pairs:goalSource
      archiveReference text
      """
    ),
    (
      .caseOrganisation,
      """
      case caseFile ! added
      organisation organisation ! added
      role choice:organisationRole =partner
      joinedInPhase choice:phaseKey
      isLocal flag =yes
      """
    ),
    (
      .phase,
      """
      case caseFile ! added
      key text ! added
      position integer ! added
      status choice:phaseStatus =notStarted moved
      startedOn day
      endedOn day
      isHidden flag =no moved
      hiddenReason text moved
      """
    ),
    (
      .requirementOverride,
      """
      case caseFile ! added
      phase choice:phaseKey ! added
      rule text ! added
      on day ! added
      by text ! added
      reason longText ! added
      """
    ),
    (
      .person,
      """
      name text !
      displayName text
      organisation organisation
      affiliation choice:affiliation =local
      email text
      phone text
      isProtected flag =no
      isUnder18 flag =no
      publishName flag =no
      eraseAfter day
      status choice:personStatus =active moved
      """
    ),
    (
      .organisation,
      """
      name text !
      kind choice:organisationKind =association
      platformParty choice:platformParty
      number text
      """
    ),
    (
      .membership,
      """
      case caseFile ! added
      person person ! added
      roles list:choice:role !
      responsibility longText
      decisionMandate text
      isCoreTeam flag =no
      doubleRole text
      represents organisation
      from day !
      to day
      electedIn meeting
      laidDownIn actionPlan|agreement
      """
    ),
    (
      .goal,
      """
      case caseFile ! added
      text text !
      kind choice:goalKind =sub
      parentGoal goal
      indicator text
      baseline text
      target text
      result text
      challenge choice:challenge
      knowledge list:entry
      planReference text
      livesOn text
      ownerAfterwards person
      """
    ),
    (
      .actionPlan,
      """
      case caseFile ! added
      version integer =1 moved
      status choice:planStatus =draft moved
      startYear integer
      endYear integer
      strategies longText
      methods longText
      frames longText
      communication longText
      evaluation longText
      """
    ),
    (
      .measure,
      """
      case caseFile ! added
      title text !
      goal goal
      responsible person|organisation
      deadline day
      category choice:measureCategory =process
      result longText
      coResponsible list:person|organisation
      years list:integer
      cost amount
      dependsOn list:measure
      inputs list:entry
      source idea|entry|agendaItem|workshopGroup|workshop
      originalDeadline day moved
      status choice:measureStatus =proposed moved
      """
    ),
    (
      .assessment,
      """
      case caseFile ! added
      checklist choice:checklistKey ! added
      item integer ! added
      value choice:checklistAnswer ! added
      note longText added
      on day ! added
      organisation organisation added
      by text added
      """
    ),
    (
      .moneyLine,
      """
      case caseFile ! added
      text text !
      direction choice:moneyDirection !
      budget amount !
      accounts amount
      source text
      hours integer
      hourlyRate amount
      """
    ),
    (
      .entry,
      """
      kind choice:entryKind !
      case caseFile ! added
      idea idea added
      text longText !
      on day !
      subkind choice:entrySubkind
      level choice:insightLevel
      count integer
      actorGroup text
      origin text
      senderKind choice:senderKind
      audience choice:audience
      body text
      caseNumber text
      planVersion actionPlan
      solution entry
      prototype text
      withWhom text
      outcome choice:entryOutcome
      reason text
      nextStep text
      offeredBy text
      answers list:entry
      isTestable flag =no
      whatIsTested longText
      successSign longText
      persons list:person
      organisations list:organisation
      source meeting|workshop
      phase choice:phaseKey
      visibility choice:visibility =internal
      answer longText
      answeredOn day
      """
    ),
    (
      .documentReference,
      """
      case caseFile ! added
      title text !
      kind choice:documentKind =document
      location text
      archiveReference text
      version text
      recipients list:organisation
      reviewOn day
      sentOn day moved
      status choice:reportStatus =draft moved
      """
    ),
    (
      .narrative,
      """
      case caseFile ! added
      document choice:documentKind ! added
      section text ! added
      text longText !
      """
    ),
    (
      .platform,
      """
      municipality organisation !
      language choice:language =nb
      slogan text
      contact text
      threshold amount
      channelsWhenLarge list:choice:channel
      challenges list:choice:challenge
      principles list:text
      """
    ),
    (
      .meetingSeries,
      """
      kind choice:meetingKind !
      case caseFile added
      interval choice:interval =free
      startsOn day !
      endsOn day
      organisers list:organisation
      standingItems list:text
      """
    ),
    (
      .seriesPause,
      """
      case caseFile added
      series meetingSeries ! added
      from day !
      to day !
      reason text !
      """
    ),
    (
      .meeting,
      """
      on day !
      kind choice:meetingKind =workingMeeting
      title text
      case caseFile added
      series meetingSeries added
      from time
      to time
      place text
      host text
      isOpen flag =no
      organisers list:organisation
      photos list:text
      status choice:meetingStatus =planned moved
      approvedBy text moved
      approvedOn day moved
      """
    ),
    (
      .agendaItem,
      """
      case caseFile added
      meeting meeting ! added
      position integer =1
      title text !
      kind choice:agendaItemKind =discussion
      minutes integer
      note longText
      decision longText
      isApplauded flag =no
      carriedFrom agendaItem|meeting added
      """
    ),
    (
      .attendance,
      """
      case caseFile added
      meeting meeting ! added
      count integer =1
      organisation organisation
      person person
      group text
      """
    ),
    (
      .agreement,
      """
      case caseFile ! added
      purpose longText
      equality longText
      duration longText
      economy longText
      termination longText
      disputes longText
      endsOn day
      evaluationOn day
      version integer =1 moved
      replaces agreement moved
      status choice:agreementStatus =draft moved
      """
    ),
    (
      .agreementParty,
      """
      case caseFile ! added
      agreement agreement ! added
      organisation organisation ! added
      contribution longText
      signedOn day
      signedByRole text
      place text
      """
    ),
    (
      .serviceArea,
      """
      case caseFile ! added
      name text !
      members list:person
      reason text
      """
    ),
    (
      .contribution,
      """
      case caseFile ! added
      actor text
      organisation organisation
      verb choice:contributionVerb !
      note text
      """
    ),
    (
      .activityPlan,
      """
      case caseFile ! added
      year integer ! added
      version integer =1 moved
      decidedBy text
      decidedOn day
      """
    ),
    (
      .workshop,
      """
      case caseFile added
      meeting meeting ! added
      keySet text =nokkelknippe added
      theme longText
      nextSteps longText
      closedOn day moved
      """
    ),
    (
      .supplementaryKey,
      """
      case caseFile added
      workshop workshop ! added
      position integer =1 added
      label text !
      originals list:text
      """
    ),
    (
      .workshopGroup,
      """
      case caseFile added
      workshop workshop ! added
      number integer !
      headcount integer !
      names longText
      ballot list:choice:workshopKey
      missingKeys list:text
      firstActions list:text
      unexpectedKeys list:text
      notes longText
      """
    ),
    (
      .earlierName,
      """
      organisation organisation ! added
      name text !
      from day
      to day !
      """
    ),
  ]

  @Test(
    "Rules.md 2.9: each record has these fields, required, preset and set so", arguments: tables)
  func declared(kind: RecordKind, table: String) throws {
    let lines = kind.fieldDescriptions.map { line($0, in: kind) }
    expectNoDifference(lines, table.split(separator: "\n").map(String.init))
  }

  @Test("Rules.md 2.9: every kind of record is in the tables")
  func complete() {
    #expect(Set(Self.tables.map(\.0)) == Set(RecordKind.allCases))
  }

  private func line(_ field: FieldDescription, in kind: RecordKind) -> String {
    var parts = [field.key.name, name(of: field.type)]
    var values = kind.validValues()
    values[field.key] = nil
    let refused = added(kind, values).refusal
    if refused != nil {
      parts.append(refused == .field(field.key, .required) ? "!" : "\(String(describing: refused))")
    } else if let preset = preset(kind.standardValues[field.key] ?? .blank) {
      parts.append("=" + preset)
    }
    switch field.access {
    case .free: break
    case .onAdding: parts.append("added")
    case .byTransition: parts.append("moved")
    }
    return parts.joined(separator: " ")
  }

  private func name(of type: FieldType) -> String {
    switch type {
    case .text: "text"
    case .longText: "longText"
    case .time: "time"
    case .day: "day"
    case .amount: "amount"
    case .integer: "integer"
    case .flag: "flag"
    case .choice(let vocabulary): "choice:\(vocabulary.rawValue)"
    case .record(let kinds): kinds.map(\.rawValue).joined(separator: "|")
    case .list(let element): "list:\(name(of: element))"
    case .pairs(let vocabulary): "pairs:\(vocabulary.rawValue)"
    }
  }

  private func preset(_ value: FieldValue) -> String? {
    switch value {
    case .code(let code): code
    case .flag(let flag): flag ? "yes" : "no"
    case .integer(let number): "\(number)"
    case .blank: nil
    case .text(let text): text
    case .day, .amount, .record, .list, .pairs: "\(value)"
    }
  }
}
