import Domain
import Interface
import Screen

/// Screens made by hand: some that tests ask questions of, and some that no file leads to.
enum Screens: CaseIterable, Sendable {
  case overview, ideaDetail, measureDetail, bin, emptyBin, search
  case longDetail, longSurface, empty, emptyLayers

  func model(columns: Int, rows: Int, language: Language) -> Model {
    let model = Model.sample(columns: columns, rows: rows, language: language)
    switch self {
    case .overview:
      return model.pressing(.character("0")).after(.overviewLoaded(SampleRows.overview))
    case .ideaDetail: return ideaDetail(model)
    case .measureDetail: return measureDetail(model)
    case .bin: return bin(model).after(.binLoaded(SampleRecords.bin))
    case .emptyBin: return bin(model).after(.binLoaded([]))
    case .search:
      return model.pressing(.control("f")).typing("ly")
        .after(.found(text: "ly", SampleRecords.hits))
    case .longDetail: return longDetail(model)
    case .longSurface: return longSurface(model)
    case .empty:
      return Model(session: model.session, size: model.size).after(.casesLoaded([]))
    case .emptyLayers:
      return Model(session: model.session, size: model.size)
        .pressing(.character("0"), .control("p")).typing("qqq")
    }
  }

  private static let longText = String(
    repeating: "漢字とひらがな e\u{301} 👩‍👩‍👧 langtekstutenmellomrom ", count: 180)

  private func longDetail(_ model: Model) -> Model {
    var snapshot = SampleRecords.snapshot(SampleRecords.idea)
    var values = snapshot.values
    for key: FieldKey in ["title", "originalText", "decision.text", "senderOther"] {
      values[key] = .text(Self.longText)
    }
    snapshot = RecordSnapshot(
      link: snapshot.link, reference: snapshot.reference, revision: 1, values: values,
      names: snapshot.names)
    var model = model
    model.layers = [.detail(DetailState(link: snapshot.link))]
    return model.after(.detailLoaded(snapshot, history: [], questions: []))
  }

  private func longSurface(_ model: Model) -> Model {
    var model = model
    model.session.municipality = Self.longText
    model.ideas.page = ListPage(
      rows: [SampleRows.idea(5, Self.longText, .received, "2026-09-28", Self.longText)],
      hasBefore: false, hasAfter: false, total: 1)
    model.cases.rows = [
      SampleRows.caseRow(1, Self.longText, .active, 3, 5, Self.longText, "2026-01-01")
    ]
    return model.pressing(.character("1"))
  }

  private func bin(_ model: Model) -> Model {
    var model = model
    model.layers = [.bin(BinState())]
    return model
  }

  private func ideaDetail(_ model: Model) -> Model {
    let idea = SampleRecords.idea
    var model = model
    model.layers = [.detail(DetailState(link: RecordLink(idea.id)))]
    return model.after(
      .detailLoaded(
        SampleRecords.snapshot(idea), history: SampleRecords.history(of: idea, title: idea.title),
        questions: [SampleRecords.question, SampleRecords.answered]))
  }

  private func measureDetail(_ model: Model) -> Model {
    let measure = SampleRecords.measure
    return model.pressing(.enter).after(
      .detailLoaded(
        SampleRecords.snapshot(measure),
        history: SampleRecords.history(of: measure, title: measure.title), questions: []))
  }
}
