import CustomDump
import Domain
import Testing

@testable import Store

/// A way in which a measure comes to hold something.
enum MeasureWay: String, CaseIterable {
  case add, addMany, edit, editOfForm, ofItem, ofWish

  /// Brings values into a measure of a case.
  func bring(_ values: FieldValues, into place: WaysInFile.Place, _ file: WaysInFile) throws {
    let (store, context) = (file.desk.store, file.desk.context)
    let title: FieldValues = ["title": .text("Lys")]
    let named = title.merging(values) { _, new in new }
    let row = named.merging(["case": .to(place.caseFile)]) { _, new in new }
    let plain: FieldValues = ["case": .to(file.active.caseFile), "title": .text("Rekkverk")]
    let measure = RecordLink(place.measure)
    switch self {
    case .add: _ = try store.add(.measure, row, context)
    case .addMany: _ = try store.addMany(.measure, [plain, row], context)
    case .edit: _ = try store.edit(measure, values, context)
    case .editOfForm: _ = try store.edit(measure, values, from: place.form, context)
    case .ofItem:
      _ = try store.makeMeasure(of: file.active.item, in: place.caseFile, named, context)
    case .ofWish:
      _ = try store.makeMeasure(
        of: .firstAction(file.group, "Ring naboen"), in: place.caseFile, values, context)
    }
  }
}

/// Something that a field of a measure may not hold, and why not.
struct Obstacle: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let key: FieldKey
  let refusal: Refusal
  let value: @Sendable (WaysInFile) -> FieldValue

  init(
    _ description: String, _ key: FieldKey, _ refusal: Refusal,
    _ value: @escaping @Sendable (WaysInFile) -> FieldValue
  ) {
    testDescription = description
    self.key = key
    self.refusal = refusal
    self.value = value
  }

  /// Expects a field's own problem.
  init(
    _ description: String, _ key: FieldKey, of problem: FieldProblem,
    _ value: @escaping @Sendable (WaysInFile) -> FieldValue
  ) {
    self.init(description, key, Refusal.fields([FieldRefusal(key, problem)]), value)
  }
}

/// An action that meets something which it may not take in.
struct RefusedAction: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let refusal: Refusal
  let act: @Sendable (WaysInFile) throws -> Void

  init(
    _ description: String, _ refusal: Refusal,
    _ act: @escaping @Sendable (WaysInFile) throws -> Void
  ) {
    testDescription = description
    self.refusal = refusal
    self.act = act
  }
}

/// A row of a table that is read in, and what is wrong with it.
struct RefusedArrival: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let values: FieldValues
  let person: String
  let organisation: String
  /// What the row is refused for.
  let problem: FieldRefusal

  init(
    _ description: String, values: FieldValues = [:], person: String = "",
    organisation: String = "", for problem: FieldRefusal
  ) {
    testDescription = description
    self.values = values
    self.person = person
    self.organisation = organisation
    self.problem = problem
  }
}

@Suite("A rule is the same whichever way a row comes in")
struct WaysInTests {
  // MARK: Measures

  static let obstacles: [Obstacle] = [
    Obstacle("a blocked person", "responsible", .personBlocked) { .to($0.blocked) },
    Obstacle("an anonymised person", "responsible", Refusal.personAnonymised) {
      .to($0.anonymised)
    },
    Obstacle("a blocked person in a list", "coResponsible", .personBlocked) {
      .list([.to($0.usable), .to($0.blocked)])
    },
    Obstacle("a person in the bin", "responsible", of: .notAvailable("P-003")) {
      .to($0.binnedPerson)
    },
    Obstacle("an organisation in the bin", "responsible", of: .notAvailable("O-002")) {
      .to($0.binnedOrganisation)
    },
    Obstacle("a row that is not there", "responsible", of: .notFound("17")) { _ in
      .record(RecordLink(kind: .person, id: 17))
    },
    Obstacle("a row of another kind", "responsible", of: .wrongType) { .to($0.idea) },
    Obstacle("a goal of another case", "goal", of: .notAvailable("G-001")) {
      .to($0.goalElsewhere)
    },
    Obstacle("a number in a line", "title", of: .identityNumber) { _ in
      .text(WaysInFile.identityNumber)
    },
    Obstacle("a number in a long text", "result", of: .identityNumber) { _ in
      .text(WaysInFile.identityNumber)
    },
    Obstacle("an unknown code", "category", of: .unknownCode("ukjent", .measureCategory)) { _ in
      .code("ukjent")
    },
  ]

  @Test(
    "INV-19, INV-20: what a measure may not hold is refused by every way to make or change one",
    arguments: WaysInTests.obstacles)
  func measures(obstacle: Obstacle) throws {
    let file = try WaysInFile()
    let values = [obstacle.key: obstacle.value(file)]
    for way in MeasureWay.allCases {
      try file.desk.expectRefusal(obstacle.refusal) {
        try way.bring(values, into: file.active, file)
      }
    }
  }

  @Test("Rules.md 2.4: a closed case takes no measure and no other title, whichever way it comes")
  func closedCase() throws {
    let file = try WaysInFile()
    for way in MeasureWay.allCases {
      try file.desk.expectRefusal(.caseClosed(.closed)) {
        try way.bring(["title": .text("Noe annet")], into: file.closed, file)
      }
    }
  }

  // MARK: People

  static let actionsWithPeople: [RefusedAction] = [
    RefusedAction("taking an idea for a blocked person", .personBlocked) {
      try $0.take(by: $0.blocked)
    },
    RefusedAction("taking an idea for an anonymised person", Refusal.personAnonymised) {
      try $0.take(by: $0.anonymised)
    },
    RefusedAction(
      "taking an idea for a person in the bin",
      .fields([FieldRefusal("handler", .notAvailable("P-003"))])
    ) { try $0.take(by: $0.binnedPerson) },
    RefusedAction("taking an idea as a blocked person", .personBlocked) {
      try $0.take(as: "Even Sperrevik")
    },
    RefusedAction(
      "taking an idea as a person in the bin",
      .fields([FieldRefusal("handler", .notFound("Bo Kurvland"))])
    ) { try $0.take(as: "Bo Kurvland") },
    RefusedAction("giving measures to a blocked person", .personBlocked) {
      try $0.reassign(to: RecordLink($0.blocked))
    },
    RefusedAction("giving measures to an anonymised person", .personAnonymised) {
      try $0.reassign(to: RecordLink($0.anonymised))
    },
    RefusedAction(
      "giving measures to a person in the bin",
      .fields([FieldRefusal("responsible", .notAvailable("P-003"))])
    ) { try $0.reassign(to: RecordLink($0.binnedPerson)) },
    RefusedAction("electing a blocked person by name", .personBlocked) {
      try $0.elect("Even Sperrevik", at: $0.active)
    },
    RefusedAction("electing a blocked person by reference", .personBlocked) {
      try $0.elect("P-001", at: $0.active)
    },
    RefusedAction("electing an anonymised person", .personAnonymised) {
      try $0.elect("P-002", at: $0.active)
    },
    RefusedAction(
      "electing a person in the bin", .fields([FieldRefusal("person", .notFound("P-003"))])
    ) { try $0.elect("P-003", at: $0.active) },
    RefusedAction("a blocked member", .personBlocked) { try $0.join(["person": .to($0.blocked)]) },
    RefusedAction("an anonymised member", .personAnonymised) {
      try $0.join(["person": .to($0.anonymised)])
    },
    RefusedAction(
      "a member in the bin", .fields([FieldRefusal("person", .notAvailable("P-003"))])
    ) { try $0.join(["person": .to($0.binnedPerson)]) },
    RefusedAction("a blocked sender", .personBlocked) {
      try $0.enterIdea([
        "title": .text("Lys"), "originalText": .text("Lys"), "senderPerson": .to($0.blocked),
      ])
    },
    RefusedAction("an entry about an anonymised person", .personAnonymised) {
      try $0.writeEntry(["persons": .list([.to($0.usable), .to($0.anonymised)])])
    },
  ]

  @Test(
    "INV-20: nobody who is blocked, anonymised or in the bin is taken into use by any action",
    arguments: WaysInTests.actionsWithPeople)
  func people(action: RefusedAction) throws {
    let file = try WaysInFile()
    try file.desk.expectRefusal(action.refusal) { try action.act(file) }
  }

  // MARK: Other rows, cases and texts

  static let otherActions: [RefusedAction] = [
    RefusedAction(
      "giving measures to an organisation in the bin",
      .fields([FieldRefusal("responsible", .notAvailable("O-002"))])
    ) { try $0.reassign(to: RecordLink($0.binnedOrganisation)) },
    RefusedAction(
      "a member for an organisation in the bin",
      .fields([FieldRefusal("represents", .notAvailable("O-002"))])
    ) { try $0.join(["person": .to($0.usable), "represents": .to($0.binnedOrganisation)]) },
    RefusedAction(
      "a new member of an organisation in the bin",
      .fields([FieldRefusal("organisation", .notAvailable("O-002"))])
    ) {
      try $0.join(
        [:], newPerson: ["name": .text("Live Nordnes"), "organisation": .to($0.binnedOrganisation)])
    },
    RefusedAction(
      "sending a report to an organisation in the bin",
      .fields([FieldRefusal("recipients", .notAvailable("O-002"))])
    ) { try $0.send($0.active, to: $0.binnedOrganisation) },
    RefusedAction(
      "an agreement with an organisation in the bin",
      .fields([FieldRefusal("organisation", .notAvailable("O-002"))])
    ) {
      _ = try $0.desk.store.addAgreement(
        ["case": .to($0.active.caseFile)], parties: [$0.binnedOrganisation], $0.desk.context)
    },
    RefusedAction(
      "joining an idea in the bin",
      .fields([FieldRefusal("replacedBy", .notAvailable("ID-002"))])
    ) {
      try $0.decide(
        IdeaVerdict(
          target: .joined, decision: IdeaDecision(text: "Samme sak."), replacedBy: $0.binnedIdea))
    },
    RefusedAction("sending a report of an archived case", .caseClosed(.archived)) {
      try $0.send($0.archived, to: nil)
    },
    RefusedAction("electing in a closed case", .caseClosed(.closed)) {
      try $0.elect("Tobias Kvernmyrli", at: $0.closed)
    },
    RefusedAction("a decision about an item of a closed case", .caseClosed(.closed)) {
      _ = try $0.desk.store.makeMeasure(
        of: $0.closed.item, in: $0.active.caseFile, ["title": .text("Lys")], decision: "Ja.",
        $0.desk.context)
    },
    RefusedAction(
      "electing somebody with a number in the name",
      .fields([FieldRefusal("name", .identityNumber)])
    ) { try $0.elect(WaysInFile.identityNumber, at: $0.active) },
    RefusedAction(
      "a number in what the minutes say of an election",
      .fields([FieldRefusal("decision", .identityNumber)])
    ) {
      try $0.elect("Tobias Kvernmyrli", at: $0.active, decision: WaysInFile.identityNumber)
    },
    RefusedAction(
      "a number in the decision that a measure is made of",
      .fields([FieldRefusal("decision", .identityNumber)])
    ) {
      _ = try $0.desk.store.makeMeasure(
        of: $0.active.item, ["title": .text("Lys")], decision: WaysInFile.identityNumber,
        $0.desk.context)
    },
    RefusedAction(
      "a number in the decision about an idea",
      .fields([FieldRefusal("decision.text", .identityNumber)])
    ) {
      try $0.decide(
        IdeaVerdict(
          target: .notTakenForward, decision: IdeaDecision(text: WaysInFile.identityNumber)))
    },
    RefusedAction(
      "a number in where an idea is referred",
      .fields([FieldRefusal("referredToName", .identityNumber)])
    ) {
      try $0.decide(
        IdeaVerdict(
          target: .referred, decision: IdeaDecision(text: "Hør der."),
          referral: Referral(target: .service, name: WaysInFile.identityNumber)))
    },
    RefusedAction(
      "a number in a question to the sender", .fields([FieldRefusal("text", .identityNumber)])
    ) {
      _ = try $0.desk.store.askSender(
        $0.idea, question: WaysInFile.identityNumber, $0.desk.context)
    },
    RefusedAction(
      "a number in a reply to the sender",
      .fields([FieldRefusal("reply.text", .identityNumber)])
    ) {
      _ = try $0.desk.store.replyToSender(
        $0.idea, IdeaReply(text: WaysInFile.identityNumber), $0.desk.context)
    },
    RefusedAction(
      "a number in an idea that came in at an item",
      .fields([
        FieldRefusal("title", .identityNumber), FieldRefusal("originalText", .identityNumber),
      ])
    ) {
      _ = try $0.desk.store.addIdeas(
        at: $0.active.item, ["Lys", WaysInFile.identityNumber], $0.desk.context)
    },
    RefusedAction(
      "a number in an idea of a title alone",
      .fields([FieldRefusal("title", .identityNumber), FieldRefusal("originalText", .required)])
    ) { try $0.enterIdea(["title": .text(WaysInFile.identityNumber)]) },
    RefusedAction(
      "an idea of an unknown kind",
      .fields([FieldRefusal("kind", .unknownCode("tanke", .ideaKind))])
    ) {
      try $0.enterIdea([
        "title": .text("Lys"), "originalText": .text("Lys"), "kind": .code("tanke"),
      ])
    },
    RefusedAction(
      "an idea with an unknown challenge",
      .fields([FieldRefusal("challenges", .unknownCode("ukjent", .challenge))])
    ) {
      try $0.enterIdea([
        "title": .text("Lys"), "originalText": .text("Lys"),
        "challenges": .list([.code("ukjent")]),
      ])
    },
    RefusedAction(
      "a ballot with an unknown key", .fields([FieldRefusal("ballot", .unknownKey("ukjent"))])
    ) {
      _ = try $0.desk.store.castBallot(
        workshop: $0.workshop, group: 1, keys: ["1", "ukjent"], $0.desk.context)
    },
  ]

  @Test(
    "INV-19: rows in the bin, cases that have ended, numbers and unknown codes stop every action",
    arguments: WaysInTests.otherActions)
  func others(action: RefusedAction) throws {
    let file = try WaysInFile()
    try file.desk.expectRefusal(action.refusal) { try action.act(file) }
  }

  // MARK: Tables of ideas

  @Test("N-12: an idea that is here stays known when its sender may no longer be used")
  func knownIdea() throws {
    let desk = try Desk()
    let idea: FieldValues = [
      "title": .text("Lekeplass"), "originalText": .text("En lekeplass."),
      "externalId": .text("S-1"),
    ]
    func arrive() throws -> IdeaIntake.Outcome? {
      var outcome: IdeaIntake.Outcome?
      _ = try desk.store.takeInIdeas(desk.context) { intake throws(ImportError) in
        outcome = try intake.take(idea, person: "Even Sperrevik", organisation: "", row: 2)
        return true
      }
      return outcome
    }
    _ = try arrive()
    let sender = try #require(try desk.store.list(Person.self).first)
    _ = try desk.store.movePerson(sender.id, to: .blocked, desk.context)
    #expect(try arrive() == .known(Reference(.idea, 1), .same))
  }

  static let rows: [RefusedArrival] = [
    RefusedArrival(
      "a blocked sender by name", person: "Even Sperrevik",
      for: FieldRefusal("senderPerson", .personBlocked)),
    RefusedArrival(
      "a blocked sender by reference", person: "P-001",
      for: FieldRefusal("senderPerson", .personBlocked)),
    RefusedArrival(
      "an anonymised sender", person: "P-002",
      for: FieldRefusal("senderPerson", .personAnonymised)),
    RefusedArrival(
      "a sender in the bin", person: "P-003",
      for: FieldRefusal("senderPerson", .notAvailable("P-003"))),
    RefusedArrival(
      "an organisation in the bin", organisation: "O-002",
      for: FieldRefusal("senderOrganisation", .notAvailable("O-002"))),
    RefusedArrival(
      "a number in the sender's name", person: WaysInFile.identityNumber,
      for: FieldRefusal("senderPerson", .identityNumber)),
    RefusedArrival(
      "a number in the organisation's name", organisation: WaysInFile.identityNumber,
      for: FieldRefusal("senderOrganisation", .identityNumber)),
    RefusedArrival(
      "a number in the title", values: ["title": .text(WaysInFile.identityNumber)],
      for: FieldRefusal("title", .identityNumber)),
    RefusedArrival(
      "an unknown code", values: ["kind": .code("tanke")],
      for: FieldRefusal("kind", .unknownCode("tanke", .ideaKind))),
  ]

  @Test(
    "N-12, INV-19, INV-20: a row of a table is refused for what an action would be refused for",
    arguments: WaysInTests.rows)
  func arrivals(arrival: RefusedArrival) throws {
    let file = try WaysInFile()
    let store = file.desk.store
    let before = try fileState(store)
    let idea: FieldValues = ["title": .text("Lekeplass"), "originalText": .text("En lekeplass.")]
    let values = idea.merging(arrival.values) { _, new in new }
    var outcome: IdeaIntake.Outcome?
    let receipt = try store.takeInIdeas(file.desk.context) { intake throws(ImportError) in
      outcome = try intake.take(
        values, person: arrival.person, organisation: arrival.organisation, row: 2)
      return true
    }
    #expect(receipt == nil)
    expectNoDifference(try fileState(store), before)
    guard case .refused(let problems)? = outcome else {
      Issue.record("The row came in: \(String(describing: outcome))")
      return
    }
    #expect(problems == [arrival.problem])
  }
}
