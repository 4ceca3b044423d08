/// What is to be changed in a case's own phases and steps (O-04).
///
/// Phases are named by their keys, steps by their number in the phase, from 1, those that are
/// left out included.
package enum PhaseAdaptation: Hashable, Sendable {
  /// A new phase after the one named; the last one where nil.
  case addPhase(PhaseTexts, after: String?)
  case rewordPhase(String, PhaseTexts)
  case hidePhase(String)
  case showPhase(String)
  /// Moves a phase to a position, from 1.
  case movePhase(String, to: Int)
  /// A new step at a place, from 1; the last one where nil.
  case addStep(phase: String, text: String, at: Int?)
  case rewordStep(phase: String, step: Int, text: String)
  case hideStep(phase: String, step: Int)
  case showStep(phase: String, step: Int)
  case moveStep(phase: String, step: Int, to: Int)

  /// The phase that is changed; nil for a new one.
  package var phase: String? {
    switch self {
    case .addPhase: nil
    case .rewordPhase(let key, _), .hidePhase(let key), .showPhase(let key),
      .movePhase(let key, _), .addStep(let key, _, _), .rewordStep(let key, _, _),
      .hideStep(let key, _), .showStep(let key, _), .moveStep(let key, _, _):
      key
    }
  }
}

/// Texts of a phase as somebody typed them, by part.
///
/// Several texts have a line each. A part that is not named is left alone, a blank one is
/// cleared.
package typealias PhaseTexts = [PhasePart: String]

/// The phases of one case with the template copy that says what they are, and what the case may
/// change in both.
package struct PhaseAdapting: Sendable {
  package private(set) var template: ProcessTemplate
  /// In order of position, hidden ones included.
  package private(set) var phases: [Phase]
  private let size: CaseSize?
  private let note: LocalNote

  /// Takes the phases of a case as they are now, and says who is about to change them.
  package init(
    template: ProcessTemplate, phases: [Phase], size: CaseSize?, note: LocalNote
  ) {
    self.template = template
    self.phases = phases.sorted { $0.position < $1.position }
    self.size = size
    self.note = note
  }

  /// Makes one change.
  ///
  /// - Parameter newPhase: The id of the phase that a new one gets.
  /// - Returns: The key of the phase that the change is about.
  package mutating func apply(
    _ adaptation: PhaseAdaptation, newPhase: Identifier<Phase>
  ) throws(Refusal) -> String {
    switch adaptation {
    case .addPhase(let texts, let key):
      return try addPhase(texts, after: key, id: newPhase)
    case .rewordPhase(let key, let texts):
      try reword(try index(of: key), texts)
      return key
    case .hidePhase(let key):
      try hide(key)
      return key
    case .showPhase(let key):
      try show(key)
      return key
    case .movePhase(let key, let position):
      try move(key, to: position)
      return key
    case .addStep(let phase, let text, let place):
      try addStep(text, at: place, in: try index(of: phase))
      return phase
    case .rewordStep(let phase, let step, let text):
      let text = try Self.required(text, "step")
      try change(step, of: phase) { step, note in
        let kept = step.adaptation.note(.step, before: [step.text], after: [text], note)
        step.text = kept.first ?? text
      }
      return phase
    case .hideStep(let phase, let step):
      try checkReason()
      try change(step, of: phase) { step, note throws(Refusal) in
        guard !step.isHidden else { throw .hiddenAlready }
        step.adaptation.hidden = note
      }
      return phase
    case .showStep(let phase, let step):
      try change(step, of: phase) { step, _ throws(Refusal) in
        guard step.isHidden else { throw .notHidden }
        step.adaptation.hidden = nil
      }
      return phase
    case .moveStep(let phase, let step, let place):
      try moveStep(step, of: try index(of: phase), to: place)
      return phase
    }
  }

  // MARK: Phases

  private mutating func addPhase(
    _ texts: PhaseTexts, after key: String?, id: Identifier<Phase>
  ) throws(Refusal) -> String {
    let title = try Self.required(texts[.title] ?? "", "title")
    let place = try key.map { key throws(Refusal) in try position(of: key) } ?? phases.count
    let new = newKey(for: title.text(in: .nb))
    var definition = PhaseTemplate(key: new, title: title)
    for part in PhasePart.ofPhase where part != .title {
      definition.set(try Self.texts(texts[part] ?? "", part), part)
    }
    definition.adaptation.added = note
    // The copy has the phases in the order in which the case has them.
    let before = phases.prefix(place).last?.key
    let index = template.phases.firstIndex { $0.key == before }.map { $0 + 1 }
    template.phases.insert(definition, at: index ?? 0)
    guard let caseFile = phases.first?.caseFile else { throw .caseNeedsPhase }
    let phase = try Phase.adding(
      id: id, number: 0,
      [
        "case": caseFile.fieldValue, "key": .text(new), "position": .integer(place + 1),
      ])
    phases.insert(phase, at: place)
    numberPhases()
    return new
  }

  private mutating func reword(_ index: Int, _ texts: PhaseTexts) throws(Refusal) {
    for part in PhasePart.ofPhase {
      guard let typed = texts[part] else { continue }
      let after =
        part == .title ? [try Self.required(typed, "title")] : try Self.texts(typed, part)
      let before = template.phases[index].texts(of: part)
      let kept = template.phases[index].adaptation.note(part, before: before, after: after, note)
      template.phases[index].set(kept, part)
    }
  }

  /// Leaves out a phase that has not begun and that no other waits for (INV-08).
  private mutating func hide(_ key: String) throws(Refusal) {
    let (row, index) = (try position(of: key) - 1, try index(of: key))
    guard !phases[row].isHidden else { throw .hiddenAlready }
    try checkReason()
    guard phases[row].status == .notStarted else { throw .phaseHasBegun(key) }
    guard phases.contains(where: { $0.key != key && !$0.isHidden }) else { throw .caseNeedsPhase }
    let waiting = template.phases.filter { other in
      other.startsAfter.contains(key)
        && phases.contains { $0.key == other.key && !$0.isHidden && $0.startedOn == nil }
    }
    guard waiting.isEmpty else { throw .phaseIsAwaited(key, by: waiting.map(\.key)) }
    phases[row].hide(because: note.reason)
    template.phases[index].adaptation.hidden = note
  }

  private mutating func show(_ key: String) throws(Refusal) {
    let (row, index) = (try position(of: key) - 1, try index(of: key))
    guard phases[row].isHidden else { throw .notHidden }
    phases[row].show()
    template.phases[index].adaptation.hidden = nil
  }

  private mutating func move(_ key: String, to position: Int) throws(Refusal) {
    let from = try self.position(of: key)
    guard phases.indices.contains(position - 1) else {
      throw .fields([FieldRefusal("position", .outOfRange(position))])
    }
    guard position != from else { return }
    phases.insert(phases.remove(at: from - 1), at: position - 1)
    numberPhases()
    let keys = phases.map(\.key)
    template.phases.sort { left, right in
      (keys.firstIndex(of: left.key) ?? 0) < (keys.firstIndex(of: right.key) ?? 0)
    }
    let index = try index(of: key)
    template.phases[index].adaptation.noteMove(from: from, to: position, note)
  }

  private mutating func numberPhases() {
    for index in phases.indices { phases[index].place(at: index + 1) }
  }

  // MARK: Steps

  private mutating func addStep(
    _ text: String, at place: Int?, in index: Int
  ) throws(Refusal) {
    let count = template.phases[index].steps.count
    let place = place ?? count + 1
    guard (1...count + 1).contains(place) else { throw .unknownStep(place, of: count) }
    var step = StepTemplate(try Self.required(text, "step"))
    step.adaptation.added = note
    template.phases[index].steps.insert(step, at: place - 1)
  }

  private mutating func change(
    _ number: Int, of phase: String, _ body: (inout StepTemplate, LocalNote) throws(Refusal) -> Void
  ) throws(Refusal) {
    let index = try index(of: phase)
    let count = template.phases[index].steps.count
    guard (1...max(1, count)).contains(number), count > 0 else {
      throw .unknownStep(number, of: count)
    }
    try body(&template.phases[index].steps[number - 1], note)
  }

  private mutating func moveStep(
    _ number: Int, of index: Int, to place: Int
  ) throws(Refusal) {
    let count = template.phases[index].steps.count
    for step in [number, place] where step < 1 || step > count {
      throw .unknownStep(step, of: count)
    }
    guard number != place else { return }
    var step = template.phases[index].steps.remove(at: number - 1)
    step.adaptation.noteMove(from: number, to: place, note)
    template.phases[index].steps.insert(step, at: place - 1)
  }

  // MARK: Finding

  /// The place of a phase's description in the copy.
  private func index(of key: String) throws(Refusal) -> Int {
    guard let index = template.phases.firstIndex(where: { $0.key == key }) else {
      throw .unknownPhase(key)
    }
    return index
  }

  /// The position of a phase, from 1.
  private func position(of key: String) throws(Refusal) -> Int {
    guard let index = phases.firstIndex(where: { $0.key == key }) else {
      throw .unknownPhase(key)
    }
    return index + 1
  }

  /// A key from the letters of a title that no phase of the case has.
  private func newKey(for title: String) -> String {
    let letters = SearchFold.fold(title).unicodeScalars.map { scalar -> String in
      switch scalar {
      case "a"..."z", "0"..."9": String(scalar)
      case "å": "a"
      case "æ": "ae"
      case "ø": "o"
      default: "-"
      }
    }
    let words = letters.joined().split(separator: "-").joined(separator: "-").prefix(30)
    let stem = words.contains { $0.isLetter } ? String(words) : "phase"
    let taken = Set(template.phases.map(\.key) + phases.map(\.key))
    var (key, number) = (stem, 1)
    while taken.contains(key) {
      number += 1
      key = "\(stem)-\(number)"
    }
    return key
  }

  private func checkReason() throws(Refusal) {
    guard !TextRules.isBlank(note.reason) else { throw .reasonRequired }
  }
}
