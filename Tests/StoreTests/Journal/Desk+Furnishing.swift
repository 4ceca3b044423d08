import Domain

@testable import Store

extension Desk {
  /// A file with a row of nearly every kind, in which every action can be done.
  ///
  /// Somebody else has made it, so that undo leaves it alone.
  static func furnished() throws -> Desk {
    let desk = try Desk()
    var other = desk
    other.context.actor = "Jonas Havgløtt"
    try other.furnish()
    return desk
  }

  private func furnish() throws {
    let shop = try add(Organisation.self, ["name": .text("Handelslaget")])
    _ = try store.renameOrganisation(
      shop, to: "Næringslaget", from: day("2026-01-01"), context)
    // Who acts is found by name where an idea is taken.
    _ = try add(.person, ["name": .text("Ragna Tindevoll")])
    for title in ["Lys på turvegen", "Benk ved kaia", "Ny sti"] { _ = try addIdea(title) }
    _ = try FullCase(self)
    _ = try addCase("Gjestebrygga", template: "plattform")
    let area = try addCase("Myrtun", template: "omradesatsing-5")
    try furnishArea(area)
    try furnishAgreements(of: area)
    try furnishMeetings(of: area)
    try furnishWorkshops(of: area)
    _ = try store.delete([RecordLink(try addIdea("Trukket"))], context)
  }

  private func furnishArea(_ area: Identifier<CaseFile>) throws {
    let person = try add(Person.self, ["name": .text("Máret Gáissavuolle")])
    _ = try add(
      .membership,
      [
        "case": .to(area), "person": .to(person), "roles": .list([.code("coordinator")]),
        "from": .day(day("2026-01-01")),
      ])
    _ = try add(
      .serviceArea,
      ["case": .to(area), "name": .text("Folkehelse"), "members": .list([.to(person)])])
    _ = try add(
      .contribution, ["case": .to(area), "actor": .text("Beboere"), "verb": .code("design")])
    let goal = try add(Goal.self, ["case": .to(area), "text": .text("Trygge veger")])
    for title in ["Lys", "Benker"] {
      _ = try add(
        .measure,
        [
          "case": .to(area), "title": .text(title), "goal": .to(goal), "responsible": .to(person),
        ])
    }
    _ = try store.editPlan(
      case: area, changes: ["startYear": .integer(2026), "endYear": .integer(2028)], context)
    _ = try store.makeActivityPlan(case: area, year: 2026, context)
  }

  /// One agreement in force, one that is ready to be signed, and one partner who is party to none.
  private func furnishAgreements(of area: Identifier<CaseFile>) throws {
    let club = try addPartner("Gamlekaia vel", in: area)
    _ = try addPartner("Båtforeningen", in: area)
    let parties = [try municipality, club]
    try anchor(parties, in: area)
    let first = try addAgreement(in: area, parties: parties)
    _ = try store.moveAgreement(first, to: .readyToSign, context)
    _ = try store.signAgreement(first, Signature(on: day("2026-10-01")), context)
    let second = try addAgreement(in: area, parties: parties)
    _ = try store.moveAgreement(second, to: .readyToSign, context)
    _ = try addAgreement(in: area, parties: parties)
  }

  private func furnishMeetings(of area: Identifier<CaseFile>) throws {
    let series = try addSeries(["standingItems": .list([.text("Runde")])])
    _ = try add(
      .seriesPause,
      [
        "series": .to(series), "from": .day(day("2026-07-01")), "to": .day(day("2026-07-31")),
        "reason": .text("Fellesferie"),
      ])
    let first = try add(
      Meeting.self, ["series": .to(series), "on": .day(day("2026-09-10"))])
    for title in ["Lys", "Kai", "Benker"] { _ = try addItem(title, at: first) }
    _ = try add(.attendance, ["meeting": .to(first), "group": .text("Beboere")])
    _ = try store.moveMeeting(first, to: .held, context)
    let open = try addMeeting(in: area, on: "2026-10-20", ["kind": .code("openMeeting")])
    _ = try addItem("Valg av team", at: open, ["kind": .code("election")])
    _ = try addItem("Lys", at: open)
    _ = try addMeeting(in: area, on: "2026-11-20")
    _ = try addHeldMeeting(in: area, on: "2026-08-20")
  }

  private func furnishWorkshops(of area: Identifier<CaseFile>) throws {
    for meeting in [try addMeeting(in: area, on: "2026-09-20"), try addMeeting()] {
      let workshop = try addWorkshop(at: meeting)
      _ = try add(
        .workshopGroup,
        [
          "workshop": .to(workshop), "number": .integer(1), "headcount": .integer(5),
          "missingKeys": .list([.text("Nok tid")]),
          "firstActions": .list([.text("Møt folk der de er")]),
        ])
      _ = try store.gatherKeys(
        workshop: workshop, label: "Mat", originals: ["Kaffe og kake"], context)
    }
  }
}
