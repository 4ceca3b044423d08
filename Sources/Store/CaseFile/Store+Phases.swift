package import Domain
import GRDB

extension Store {
  /// Changes a case's own phases and steps: its copy of the template, never the template itself
  /// (O-04).
  ///
  /// - Parameter revision: The phase as the form had it. Where it has been written since, nothing
  ///   is done.
  /// - Returns: nil where nothing differs.
  package func adaptPhases(
    of id: Identifier<CaseFile>, _ adaptation: PhaseAdaptation, from revision: Int? = nil,
    _ context: ActionContext
  ) throws(StoreError) -> Receipt? {
    try changeIfAny(.adaptPhases, context) { writing in
      _ = try writing.db.record(id)
      try writing.checkCaseAccepts(.movePhase, caseFile: id.number)
      let key = try writing.adaptPhases(of: id, adaptation, from: revision)
      guard let key, let phase = try writing.db.phase(key, of: id) else { return nil }
      return writing.done(about: RecordLink(phase.id))
    }
  }
}

extension Writing {
  /// - Returns: The key of the phase that was changed; nil where nothing differs.
  fileprivate func adaptPhases(
    of id: Identifier<CaseFile>, _ adaptation: PhaseAdaptation, from revision: Int?
  ) throws -> String? {
    guard let template = try db.templateCopy(of: id) else { throw DamagedRow() }
    let phases = try db.records(Phase.self, of: id, order: "position")
    if let revision, let phase = phases.first(where: { $0.key == adaptation.phase }),
      phase.revision != revision
    {
      throw Refusal.phaseChangedSince(phase.key)
    }
    let size = try db.record(id).size(threshold: template.parameters.threshold)
    var adapting = PhaseAdapting(
      template: template, phases: phases, size: size,
      note: LocalNote(
        on: today, by: TextRules.cleanLine(context.actor),
        reason: reason.map { TextRules.clean($0) } ?? ""))
    let key = try adapting.apply(adaptation, newPhase: Identifier(try newId()))
    guard adapting.template != template || adapting.phases != phases else { return nil }
    try write(adapting, over: phases, about: key)
    if adapting.template != template { try updateCopy(of: adapting.template, in: id) }
    return key
  }

  /// Puts phases behind all others of their case until each gets its place: no two have the
  /// same one at any time.
  ///
  /// - Parameter last: The highest position of the case, before or after.
  func setAside(_ phases: [(id: Identifier<Phase>, place: Int)], behind last: Int) throws {
    for (id, place) in phases { try self.place(id, at: last + Self.parking + place) }
  }

  /// Gives a phase its place among the others of its case, from 1.
  func place(_ phase: Identifier<Phase>, at position: Int) throws {
    try update(
      RecordLink(phase), [Assignment(column: "position", value: position.databaseValue)])
  }

  /// Writes the phases, those that move aside first.
  private func write(_ adapting: PhaseAdapting, over old: [Phase], about key: String) throws {
    let before = Dictionary(uniqueKeysWithValues: old.map { ($0.id, $0) })
    let after = adapting.phases.sorted { $0.key == key && $1.key != key }
    let moved = after.filter { phase in
      before[phase.id].map { $0.position != phase.position } ?? false
    }
    try setAside(
      moved.map { ($0.id, $0.position) }, behind: adapting.phases.map(\.position).max() ?? 0)
    for phase in after {
      let columns = adapting.template.phase(phase.key)?.title.columns ?? []
      guard let old = before[phase.id] else {
        try insert(phase, extra: columns)
        continue
      }
      try update(phase, from: old)
      // The phase counts as written when its texts are, so that nobody saves over them.
      if phase.key == key { try update(RecordLink(phase.id), columns) }
    }
  }

  /// Positions that no phase has lie beyond this many.
  private static let parking = 1_000_000
}

extension Database {
  /// A phase of a case by its key.
  fileprivate func phase(_ key: String, of id: Identifier<CaseFile>) throws -> Phase? {
    try records(Phase.self, of: id, order: "position").first { $0.key == key }
  }
}
