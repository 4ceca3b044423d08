import Domain
import Testing

@Suite("The codes of the glossary")
struct VocabularyTests {
  /// The enumerations of Rules.md 2.3 and the roles of Rules.md 2.5, as they are listed there.
  private static let glossary: [(Vocabulary, String)] = [
    (.ideaKind, "idea challenge"),
    (.senderKind, "resident association business party municipality other"),
    (
      .channel,
      "webForm email letter phone meeting volunteerCentre businessAssociation municipality "
        + "internal"
    ),
    (
      .referralTarget,
      "volunteerCentre businessAssociation service citizensProposal county other"
    ),
    (.goalSource, "municipalPlan businessAssociation volunteerCentre"),
    (.size, "small large unknown"),
    (.affiliation, "municipal local other"),
    (
      .organisationKind,
      "municipality volunteerCentre businessAssociation association firm residentsAssociation "
        + "educationResearch stateOrCounty council supplier"
    ),
    (.organisationRole, "owner partner supplier"),
    (.platformParty, "municipality business voluntary"),
    (.level, "programme subProgramme project subProject"),
    (.goalKind, "main sub"),
    (.measureCategory, "physical social cultural service process reporting"),
    (.resourceKind, "time competence money premises equipment network"),
    (.moneyDirection, "cost funding"),
    (
      .entryKind,
      "evaluation experience adjustment insight knowledge input competence communication "
        + "anchoring resource test possibility need question"
    ),
    (.experienceOutcome, "worked didNotWork wouldDoDifferently"),
    (.competenceKind, "processLeaderCourse course visit other"),
    (.visibility, "internal open"),
    (
      .documentKind,
      "sluttrapport prosessplan handlingsplan aktivitetsplan samarbeidsavtale referat verksted "
        + "erfaringsside overlevering film picture document"
    ),
    (.language, "nb nn en"),
    (
      .role,
      "coordinator processLeader teamLeader ideaOwner initiator municipalContact processOwner "
        + "professional publicActor privateActor stakeholder resourcePerson resident "
        + "residentsRepresentative partyRepresentative facilitator chair minuteTaker "
        + "effectsOwner contributor"
    ),
  ]

  @Test(
    "Rules.md 2.3, Rules.md 2.5: each vocabulary has the codes of the glossary, in its order",
    arguments: glossary)
  func codes(vocabulary: Vocabulary, codes: String) {
    #expect(vocabulary.codes == codes.split(separator: " ").map(String.init))
    #expect(!vocabulary.isOpen)
  }

  @Test(
    "Codes that are the municipality's own data are open",
    arguments: [Vocabulary.challenge, .template, .phaseKey, .checklistKey])
  func open(vocabulary: Vocabulary) {
    #expect(vocabulary.isOpen)
  }

  @Test("N-14: senders are residents, associations, business and others among them")
  func senders() {
    let named: Set<SenderKind> = [.resident, .association, .business, .other]
    #expect(named.isSubset(of: Set(SenderKind.allCases)))
  }

  @Test("N-24: the roles of those who draw up the process plan exist")
  func roles() {
    let named: Set<Role> = [
      .initiator, .municipalContact, .professional, .publicActor, .privateActor, .stakeholder,
    ]
    #expect(named.isSubset(of: Set(Role.allCases)))
  }
}
