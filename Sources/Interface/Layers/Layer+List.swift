import Domain
import Screen

extension Layer {
  /// Which row of the layer's list is selected, or how far its text is scrolled.
  var cursor: ListCursor {
    get {
      switch self {
      case .detail(let state): state.cursor
      case .phases(let state): state.openPhase == nil ? state.cursor : state.scroll
      case .overview(let state): state.list.cursor
      case .gate(let state): state.cursor
      case .bin(let state): state.list.cursor
      case .workshop(let state): state.part == .groups ? state.cursor : state.scroll
      case .meeting(let state): state.cursor
      case .meetings(let state): state.list.cursor
      case .preview(let state): state.cursor
      case .choice(let state): state.cursor
      case .palette(let state): state.cursor
      case .help(let state): state.openTask == nil ? state.cursor : state.scroll
      case .search(let state): state.cursor
      case .conflict(let state): state.cursor
      case .form, .filter, .confirm: ListCursor()
      }
    }
    set {
      switch self {
      case .detail(var state):
        state.cursor = newValue
        self = .detail(state)
      case .phases(var state):
        if state.openPhase == nil { state.cursor = newValue } else { state.scroll = newValue }
        self = .phases(state)
      case .overview(var state):
        state.list.cursor = newValue
        self = .overview(state)
      case .gate(var state):
        state.cursor = newValue
        self = .gate(state)
      case .bin(var state):
        state.list.cursor = newValue
        self = .bin(state)
      case .workshop(var state):
        if state.part == .groups { state.cursor = newValue } else { state.scroll = newValue }
        self = .workshop(state)
      case .meeting(var state):
        state.cursor = newValue
        self = .meeting(state)
      case .meetings(var state):
        state.list.cursor = newValue
        self = .meetings(state)
      case .preview(var state):
        state.cursor = newValue
        self = .preview(state)
      case .choice(var state):
        state.cursor = newValue
        self = .choice(state)
      case .palette(var state):
        state.cursor = newValue
        self = .palette(state)
      case .help(var state):
        if state.openTask == nil { state.cursor = newValue } else { state.scroll = newValue }
        self = .help(state)
      case .search(var state):
        state.cursor = newValue
        self = .search(state)
      case .conflict(var state):
        state.cursor = newValue
        self = .conflict(state)
      case .form, .filter, .confirm: break
      }
    }
  }

  /// How many rows the layer's list has, or how many lines its text can be scrolled by.
  func rowCount(in model: Model) -> Int {
    switch self {
    case .detail(let state): model.scrollPositions(lines: model.detailLines(state).count)
    case .phases(let state): model.phaseRowCount(state)
    case .overview(let state): state.list.count(of: state.rows.count)
    case .gate(let state): model.gateOutcomes(state).count
    case .bin(let state): state.list.count(of: state.rows.count)
    case .workshop(let state): model.workshopRowCount(state)
    case .meeting(let state): state.rows.count
    case .meetings(let state): state.list.count(of: state.rows.count)
    case .preview(let state): model.previewPositions(state)
    case .choice(let state): state.options.count
    case .palette(let state): model.paletteEntries(state).count
    case .help(let state): model.helpRowCount(state)
    case .search(let state): state.hits.count
    case .conflict(let state): state.conflict.fields.count
    case .form, .filter, .confirm: 0
    }
  }

  /// The layer's list, where it can be filtered.
  var list: ListState? {
    switch self {
    case .overview(let state): state.list
    case .bin(let state): state.list
    case .meetings(let state): state.list
    case .detail, .phases, .gate, .workshop, .meeting, .preview, .form, .filter, .choice, .palette,
      .help, .search, .conflict, .confirm:
      nil
    }
  }

  /// Whether the layer's list has rows, shown or left out.
  var hasRows: Bool {
    switch self {
    case .overview(let state): !state.rows.isEmpty
    case .bin(let state): !state.rows.isEmpty
    case .meetings(let state): !state.rows.isEmpty
    case .detail, .phases, .gate, .workshop, .meeting, .preview, .form, .filter, .choice, .palette,
      .help, .search, .conflict, .confirm:
      false
    }
  }

  /// Changes filter or order of the layer's list, which stays on its row.
  mutating func changeList(in language: Language, _ change: (inout ListState) -> Void) {
    switch self {
    case .overview(var state):
      state.change(in: language, change)
      self = .overview(state)
    case .bin(var state):
      state.change(in: language, change)
      self = .bin(state)
    case .meetings(var state):
      state.change(in: language, change)
      self = .meetings(state)
    case .detail, .phases, .gate, .workshop, .meeting, .preview, .form, .filter, .choice, .palette,
      .help, .search, .conflict, .confirm:
      break
    }
  }

  /// How many of them are on the screen.
  func visibleRows(in layout: Layout) -> Int { max(1, layout.body.rows - 4) }

  /// Takes what was read for the layer; other messages are not for it.
  mutating func take(_ message: Message, in language: Language) {
    switch (self, message) {
    case (.overview(var state), .overviewLoaded(let overview)):
      state.take(overview, in: language)
      self = .overview(state)
    case (.detail(var state), .detailLoaded(let snapshot, let history, let questions, let refused)):
      guard state.link == snapshot.link else { return }
      state.snapshot = snapshot
      state.history = history
      state.questions = questions
      state.refusedChannel = refused
      self = .detail(state)
    case (.bin(var state), .binLoaded(let rows)):
      state.take(rows, in: language)
      self = .bin(state)
    case (.workshop(var state), .workshopLoaded(let sheet)):
      guard state.id == sheet.workshop.id else { return }
      state.take(sheet)
      self = .workshop(state)
    case (.preview(var state), .documentLoaded(let request, let source)):
      guard state.subject == .read(request) else { return }
      state.source = source
      self = .preview(state)
    case (.meeting(var state), .meetingLoaded(let sheet)):
      guard state.id == sheet.meeting.id else { return }
      state.take(sheet)
      self = .meeting(state)
    case (.meetings(var state), .meetingsLoaded(let series, let meetings, let today)):
      state.take(series, meetings, today: today, in: language)
      self = .meetings(state)
    case (.search(var state), .found(let text, let hits)):
      guard state.buffer.text == text else { return }
      state.hits = hits
      state.cursor = ListCursor()
      self = .search(state)
    case (.palette(var state), .found(let text, let hits)):
      guard state.buffer.text == text else { return }
      state.hits = hits
      self = .palette(state)
    case (.form(var state), .suggested(let key, let text, let names)):
      state.offer(names, for: key, text: text)
      self = .form(state)
    case (.form(var state), .made(let name, let key)):
      state.use(name, for: key)
      self = .form(state)
    default: break
    }
  }
}
