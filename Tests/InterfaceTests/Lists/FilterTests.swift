import Domain
import Interface
import Samples
import Screen
import Testing
import Wording

@Suite("Filtering a list")
struct FilterTests {
  /// The references of the rows of a place's list.
  private func references(_ model: Model, in place: Place) -> [String] {
    model.work.ids(in: place).compactMap { id in
      guard case .record(let link) = id else { return nil }
      let measure = model.work.situation?.measures.first { RecordLink($0.id) == link }
      return measure?.reference?.description
    }
  }

  private func filtering(_ words: String, _ model: Model) -> Model {
    model.pressing(.character("/")).typing(words)
  }

  @Test("A4.3 what is over the deadline is found by these words in the action plan")
  func overdue() {
    let model = filtering("over fristen", .sample(columns: 120, rows: 40))

    #expect(references(model, in: .tab(.plan)) == ["T-004", "T-006"])
    #expect(view(model).text.contains("/over fristen 2 av"))
  }

  @Test(
    "A row is found by its reference, words, status, person and day",
    arguments: [
      ("T-004", ["T-004"]), ("kaifront", ["T-004"]), ("utsatt", ["T-007"]),
      ("turid lys", ["T-006"]), ("30.09", ["T-004"]), ("KAIFRÓNTEN", ["T-004"]),
    ])
  func found(words: String, expected: [String]) {
    let model = filtering(words, .sample(columns: 120, rows: 40))

    #expect(references(model, in: .tab(.plan)) == expected)
  }

  @Test("Every list that can be filtered says so where no row has the words, and Esc shows all")
  func noHits() {
    var tried = 0
    for place in Place.allCases where Action.forKey(.character("/"), in: place) == .filter {
      guard let model = opened(place), model.unavailability(of: .filter) == nil else { continue }
      tried += 1
      let before = view(model).text
      let filtered = filtering("qqq", model)
      #expect(view(filtered).text.contains("Ingen rader har «qqq»"), "\(place)")
      #expect(view(filtered).text.contains("/qqq"), "\(place)")

      let kept = filtered.pressing(.enter)
      #expect(kept.place == place)
      #expect(view(kept).text.contains("Ingen rader har «qqq»"), "\(place)")
      let all = kept.pressing(.escape)
      #expect(all.place == place, "Esc takes the filter first")
      #expect(view(all).text == before, "\(place)")
    }
    #expect(tried >= 9)
  }

  /// The sample with a place open and something in its list.
  private func opened(_ place: Place) -> Model? {
    var model = Model.sample(columns: 120, rows: 40)
    switch place {
    case .cases: model.focus = .cases
    case .team: model.focus = .team
    case .checklist: model.focus = .checklist
    case .tab(let tab):
      model.work.tab = tab
      model.work.history = SampleRecords.history(
        of: SampleRecords.measure, title: "Reparere kaifronten")
    case .layer(.overview):
      return model.pressing(.character("0")).after(.overviewLoaded(SampleRows.overview))
    case .layer(.bin):
      model.layers = [.bin(BinState())]
      return model.after(.binLoaded(SampleRecords.bin))
    case .ideas, .layer: return nil
    }
    return model
  }

  @Test("The selection stays on its row through filtering and back")
  func selection() {
    let model = Model.sample(columns: 120, rows: 40).pressing(.down)
    let row = model.work.selected(in: .tab(.plan))

    let filtered = filtering("lys", model)
    #expect(filtered.work.selected(in: .tab(.plan)) == row)
    #expect(filtered.work[.tab(.plan)].cursor.selection == 0)
    let all = filtered.pressing(.escape)
    #expect(all.work.selected(in: .tab(.plan)) == row)
    #expect(all.work[.tab(.plan)].cursor.selection == 1)
  }

  @Test("What is done is done to the row that is shown selected")
  func subject() {
    var model = filtering("utsatt", .sample(columns: 120, rows: 40)).pressing(.enter)
    let effects = model.press(.character("e"))

    let measure = model.work.situation?.measures.first { $0.number == 7 }
    #expect(effects == [.read(.form(RecordLink(measure?.id ?? Identifier(0)), fields: nil))])
  }

  @Test("A filter holds when the case is read again, and goes with another case")
  func reread() {
    let model = filtering("over fristen", .sample(columns: 120, rows: 40)).pressing(.enter)

    let same = model.after(.situationLoaded(Granvag.meetingPlace()))
    #expect(references(same, in: .tab(.plan)) == ["T-004", "T-006"])
    let other = model.after(.situationLoaded(Granvag.knittingCafe()))
    #expect(other.work[.tab(.plan)] == ListState())
  }

  @Test("A filter finds the words of the screen's language")
  func language() {
    let model = filtering("overdue", .sample(columns: 120, rows: 40, language: .en))

    #expect(references(model, in: .tab(.plan)) == ["T-004", "T-006"])
  }

  @Test("INV-18 a protected person is not found by name, but by the word that stands for them")
  func protected() {
    var model = Model.sample(columns: 120, rows: 40, focus: .team)
    var situation = Granvag.meetingPlace()
    let id = situation.memberships.first?.person
    if let id, let person = situation.people[id] {
      var values = person.values
      values["isProtected"] = .flag(true)
      situation.people[id] = Person.restoring(
        id: person.id, number: person.number, revision: 1, values)
    }
    model.work.situation = situation

    #expect(filtering("Ingebjørg", model).work.count(in: .team) == 0)
    #expect(filtering("skjermet", model).work.count(in: .team) == 1)
  }

  @Test("A case that its filter leaves out is shown when one goes to it")
  func goTo() {
    let model = filtering("strikkekafé", .sample(columns: 120, rows: 40, focus: .cases))
      .pressing(.enter)
    #expect(model.cases.selected?.reference.number == 4)

    let gone = model.after(.originLoaded(sampleID(1), caseFile: sampleID(1)))
    #expect(gone.cases.selected?.reference.number == 1)
    #expect(gone.cases.list.filter.isEmpty)
  }

  @Test("The cases of a filtered tree are shown without its branches")
  func tree() {
    let model = Model.sample(columns: 120, rows: 40, focus: .cases)
    #expect(view(model).text.contains("└ PR-006"))
    #expect(!view(filtering("open hall", model)).text.contains("└ PR-006"))
  }
}

@Suite("The order of a list")
struct ListOrderTests {
  @Test("o goes through the orders of a list and back to its own, and says which")
  func round() {
    var model = Model.sample(columns: 120, rows: 40)
    let before = model.work.ids(in: .tab(.plan))
    let row = model.work.selected(in: .tab(.plan))
    var seen: [ListOrder] = []
    repeat {
      _ = model.press(.character("o"))
      let order = model.work[.tab(.plan)].order
      seen.append(order)
      #expect(model.notice?.text.nb == "Rekkefølge: \(order.label.nb)")
      #expect(model.work.selected(in: .tab(.plan)) == row, "the selection stays on its row")
      #expect(Set(model.work.ids(in: .tab(.plan))) == Set(before))
      if order != .standard { #expect(view(model).text.contains(order.label.nb)) }
    } while seen.last != .standard && seen.count < 20

    #expect(seen == [.title, .status, .person, .reference, .standard])
    #expect(model.work.ids(in: .tab(.plan)) == before)
  }

  @Test("Titles are in Norwegian order, æ, ø and å last")
  func norwegian() {
    var model = Model.sample(columns: 120, rows: 40, focus: .cases)
    model.cases.rows = ["Ålesund", "Ærlig", "Øy", "zoo", "Aker"].enumerated().map {
      SampleRows.caseRow($0 + 1, $1, .active, 0, 1, nil, "2026-10-01")
    }

    let titles = model.pressing(.character("o")).cases.shownRows.map(\.title)
    #expect(titles == ["Aker", "zoo", "Ærlig", "Øy", "Ålesund"])
  }

  @Test("The queue asks the file for another order from the selected idea on")
  func ideas() {
    var model = Model.sample(columns: 120, rows: 40, focus: .ideas).pressing(.down)
    let id = SampleRows.queue[1].id

    guard case .read(.ideas(let request))? = model.press(.character("o")).first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(request.order == .newest)
    #expect(request.anchor == .from(id.number))
    #expect(model.ideas.wanted == .id(id))
  }

  @Test("Rows that are alike in an order keep the list's own")
  func stable() {
    var model = Model.sample(columns: 120, rows: 40)
    let own = model.work.ids(in: .tab(.plan))
    _ = model.press(.character("o"))
    _ = model.press(.character("o"))

    let open = model.work.ids(in: .tab(.plan)).filter { row in
      model.work.situation?.measures.contains {
        .record(RecordLink($0.id)) == row && $0.status == .done
      } ?? false
    }
    #expect(open == own.filter(open.contains))
  }
}
