import Domain
import Store

/// Makes a municipality day by day.
struct MunicipalityMaker {
  let filling: Filling
  let size: MunicipalitySize
  let today: Day
  let templates: [ProcessTemplate]
  /// The first day of the history.
  let start: Day

  /// The day that is being made.
  var day: Day
  /// How many changes the day has had.
  private var changesToday = 0
  private var lastId: Int64 = 0
  private var idNumbers = MadeUpNumbers("id")
  /// What is to be done on days to come, by the days' numbers.
  private var agenda: [Int: [Task]] = [:]

  var organisations: [Identifier<Organisation>] = []
  var people: [Identifier<Person>] = []
  var ideas: [Identifier<Idea>] = []
  var numbers: [RecordKind: Int] = [:]
  var measuresMade = 0

  /// Something that is done on a day.
  typealias Task = @Sendable (inout MunicipalityMaker) throws(StoreError) -> Void

  init(_ filling: Filling, size: MunicipalitySize, today: Day, templates: [ProcessTemplate]) {
    self.filling = filling
    self.size = size
    self.today = today
    self.templates = templates
    start = today.adding(days: -Self.days)
    day = start
  }

  /// Seven years.
  private static let days = 2556

  mutating func make() throws(StoreError) {
    try makePlatform()
    try makePeople()
    planCasesWithoutIdea()
    for offset in 0...Self.days {
      day = start.adding(days: offset)
      changesToday = 0
      for task in agenda.removeValue(forKey: day.number) ?? [] { try task(&self) }
      try makeIdeas(upTo: size.ideas * (offset + 1) / (Self.days + 1))
    }
    for kind in RecordKind.allCases {
      try filling.setLastNumber(numbers[kind] ?? 0, of: kind)
    }
  }

  // MARK: Changes, ids and numbers

  /// Does something some days from now, unless the history has ended by then.
  mutating func plan(after days: Int, _ task: @escaping Task) {
    let day = day.adding(days: max(1, days))
    guard day <= today else { return }
    agenda[day.number, default: []].append(task)
  }

  /// The moment of the next change of the day: from eight in the morning.
  private var moment: Int64 {
    Int64(day.number) * 86_400_000 + 7 * 3_600_000 + Int64(changesToday) * 41_000 % 36_000_000
  }

  mutating func change(
    _ action: ChangeAction, by actor: Int = 0, reason: String = "",
    _ body: (inout MunicipalityMaker, FillingChange) throws(StoreError) -> Void
  ) throws(StoreError) {
    changesToday += 1
    let context = ActionContext(
      actor: MadeUpWords.personName(actor), today: day, reason: reason)
    let filling = filling
    try filling.change(action, at: moment, context) { change throws(StoreError) in
      try body(&self, change)
    }
  }

  /// An id as the store would have made it at this moment.
  mutating func newId<Row>(_ type: Row.Type = Row.self) -> Identifier<Row> {
    let epoch: Int64 = 1_577_836_800_000
    let drawn = max(moment - epoch, 0) << 22 | Int64(idNumbers.below(1 << 22))
    lastId = drawn > lastId ? drawn : lastId + 1 + Int64(idNumbers.below(256))
    return Identifier(lastId)
  }

  mutating func newNumber(_ kind: RecordKind) -> Int {
    numbers[kind, default: 0] += 1
    return numbers[kind, default: 0]
  }

  // MARK: The municipality

  private mutating func makePlatform() throws(StoreError) {
    try change(.setUp) { maker, change throws(StoreError) in
      let municipality = maker.newId(Organisation.self)
      maker.organisations.append(municipality)
      try change.insert(
        Organisation.self, id: municipality, number: maker.newNumber(.organisation),
        [
          "name": .text("Granvåg kommune"), "kind": .code("municipality"),
          "platformParty": .code("municipality"),
        ])
      let parameters = maker.templates.first { $0.key == "plattform" }?.parameters
      try change.insert(
        Platform.self, id: maker.newId(),
        [
          "municipality": .record(RecordLink(municipality)), "language": .code("nb"),
          "threshold": parameters?.threshold?.fieldValue ?? .blank,
          "channelsWhenLarge": (parameters?.channelsWhenLarge ?? []).fieldValue,
          "challenges": .list((parameters?.challenges ?? []).map { .code($0.key) }),
        ])
    }
    try change(.add) { maker, change throws(StoreError) in
      for number in 0..<40 { try maker.makeOrganisation(number, change) }
    }
  }

  private mutating func makeOrganisation(
    _ number: Int, _ change: FillingChange
  ) throws(StoreError) {
    let id = newId(Organisation.self)
    organisations.append(id)
    let place = MadeUpWords.places[number % MadeUpWords.places.count]
    let (name, kind, party): (String, OrganisationKind, FieldValue) =
      switch number {
      case 0: ("Granvåg Næringsforening", .businessAssociation, .code("business"))
      case 1: ("Granvåg frivilligsentral", .volunteerCentre, .code("voluntary"))
      case 2: ("Ytterbygda frivilligsentral", .volunteerCentre, .code("voluntary"))
      case 3..<10: ("\(place) Bygg og anlegg", .firm, .blank)
      default:
        (
          "\(MadeUpWords.organisations[number % MadeUpWords.organisations.count]) \(place)",
          .association, .blank
        )
      }
    try change.insert(
      Organisation.self, id: id, number: newNumber(.organisation),
      ["name": .text(name), "kind": .code(kind.rawValue), "platformParty": party])
  }

  private mutating func makePeople() throws(StoreError) {
    try change(.add) { maker, change throws(StoreError) in
      for number in 0..<maker.size.people {
        let id = maker.newId(Person.self)
        maker.people.append(id)
        let isMunicipal = number < Self.staff
        let organisation =
          isMunicipal ? 0 : number % 3 == 0 ? nil : number % maker.organisations.count
        try change.insert(
          Person.self, id: id, number: maker.newNumber(.person),
          [
            "name": .text(MadeUpWords.personName(number)),
            "organisation": organisation.map {
              .record(RecordLink(maker.organisations[$0]))
            } ?? .blank,
            "affiliation": .code(isMunicipal || organisation == 0 ? "municipal" : "local"),
            "isProtected": .flag(number % 97 == 96), "isUnder18": .flag(number % 41 == 40),
            "publishName": .flag(number % 5 == 0), "status": .code("active"),
          ])
      }
    }
  }

  /// How many of the people work in the municipality; the first of them use the program.
  static let staff = 24
}
