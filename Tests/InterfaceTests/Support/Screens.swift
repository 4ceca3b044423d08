import Documents
import Domain
import Interface
import Samples
import Screen

/// The screens that snapshots and the tests of sizes look at.
enum Screens: String, CaseIterable, Sendable {
  case surface, surfaceIdeas, surfaceTeam, economy, goals, log, history
  case ideaDetail, measureDetail, phases, phase, overview, quietOverview, bin, emptyBin
  case preview, publicPreview, palette, paletteHits, help, helpForm, tasks, task, search, gate
  case form, choice, confirm
  case longDetail, longSurface, empty, emptyLayers

  /// The screens whose pictures are kept.
  static let pictured: [Screens] = [
    .surface, .ideaDetail, .measureDetail, .phases, .phase, .overview, .quietOverview, .bin,
    .preview, .palette, .paletteHits, .help, .helpForm, .tasks, .task, .search, .gate, .form,
  ]

  func model(columns: Int, rows: Int, language: Language) -> Model {
    let model = Model.sample(columns: columns, rows: rows, language: language)
    switch self {
    case .surface: return model
    case .surfaceIdeas: return model.pressing(.character("1"))
    case .surfaceTeam: return model.pressing(.character("3"))
    case .goals: return tab(.goals, model)
    case .economy: return tab(.economy, model)
    case .log: return tab(.log, model)
    case .history:
      var model = tab(.history, model)
      model.work.history = SampleRecords.history(
        of: SampleRecords.measure, title: "Reparere kaifronten")
      return model
    case .ideaDetail: return ideaDetail(model)
    case .measureDetail: return measureDetail(model)
    case .phases: return model.pressing(.character("p"))
    case .phase: return model.pressing(.character("p"), .enter)
    case .overview:
      return model.pressing(.character("0")).after(.overviewLoaded(SampleRows.overview))
    case .quietOverview: return model.pressing(.character("0")).after(.overviewLoaded(Overview()))
    case .bin: return bin(model).after(.binLoaded(SampleRecords.bin))
    case .emptyBin: return bin(model).after(.binLoaded([]))
    case .preview: return preview(model)
    case .publicPreview: return preview(model).pressing(.character("p"))
    case .palette: return model.pressing(.control("p"))
    case .paletteHits:
      return model.pressing(.control("p")).typing("lys")
        .after(.found(text: "lys", SampleRecords.hits))
    case .help: return model.pressing(.character("?"))
    case .helpForm: return model.pressing(.character("n"), .function(1))
    case .tasks: return model.pressing(.character("?"), .tab)
    case .task: return model.pressing(.character("?"), .tab, .enter)
    case .search:
      return model.pressing(.control("f")).typing("ly")
        .after(.found(text: "ly", SampleRecords.hits))
    case .gate: return model.pressing(.character("f"))
    case .form: return model.pressing(.character("n"))
    case .choice: return model.pressing(.character("s"))
    case .confirm: return bin(model).after(.binLoaded(SampleRecords.bin)).pressing(.character("t"))
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

  private func tab(_ tab: CaseTab, _ model: Model) -> Model {
    var model = model
    model.work.tab = tab
    return model
  }

  private func bin(_ model: Model) -> Model {
    var model = model
    model.layers = [.bin(BinState())]
    return model
  }

  private func preview(_ model: Model) -> Model {
    var model = model
    model.work.situation = Granvag.knittingCafe()
    model.layers = [.preview(PreviewState(.ofCase(.sluttrapport)))]
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
