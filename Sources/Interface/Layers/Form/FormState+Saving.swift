import Documents
import Domain
import Wording

extension FormState {
  /// Whether what is typed is worth keeping when the form is left.
  var keepsDraft: Bool {
    switch purpose {
    case .saveFile, .rosterDay, .replaceHit, .importIdeas: false
    case .add, .edit, .decide, .reply, .ask, .take, .move, .completePhase, .override, .answer,
      .adapt, .writeText, .endRoles, .reassign, .sign, .ballot, .gatherKeys, .closeWorkshop,
      .meeting:
      true
    }
  }

  /// Reads every field; problems go beside the fields.
  ///
  /// - Returns: The values, or nil where a field cannot be read.
  mutating func read(today: Day, language: Language) -> FieldValues? {
    var values: FieldValues = [:]
    for index in fields.indices {
      do throws(FieldProblem) {
        values[fields[index].key] = try fields[index].value(today: today, language: language)
        fields[index].problem = nil
      } catch {
        fields[index].problem = error.message
      }
    }
    guard let first = fields.firstIndex(where: { $0.problem != nil }) else { return values }
    focus = first
    return nil
  }
}

extension FormField {
  /// What is typed, as a value.
  func value(today: Day, language: Language) throws(FieldProblem) -> FieldValue {
    if isRequired, TextRules.isBlank(buffer.text) { throw .required }
    if type == .flag { return .flag(isOn) }
    return try input(today: today) { text, _ in known(text) }.parse(buffer.text, as: type)
  }

  /// The row that a name in the text was said to be; none where nobody has said.
  func known(_ name: String) -> Resolution {
    picked[name.lowercased()].map(Resolution.found) ?? answers[name.lowercased()] ?? .none
  }

  func input(
    today: Day, _ resolve: @escaping (String, [RecordKind]) -> Resolution
  ) -> FieldInput {
    let options = options.map { option in
      FieldInput.CodeNames(
        code: option.code, names: Language.allCases.map { option.label[$0] })
    }
    return FieldInput(today: today, names: { _ in options }, resolve: resolve)
  }
}

extension Model {
  /// Saves the form that is open, or the conflict's choices.
  mutating func save() -> [Effect] {
    if case .conflict(let state) = layers.last { return saveConflict(state) }
    guard case .form(let form) = layers.last, !form.isSaving else { return [] }
    let unknown = form.fields.flatMap { $0.unknownNames(today: session.today) }
    guard unknown.isEmpty else {
      return [.resolve(unknown, in: work.situation?.caseFile.id)]
    }
    return saveForm(knowing: [:])
  }

  /// Saves the form that is open, once the file has said what the names in it mean.
  mutating func saveForm(knowing answers: [NameQuestion: Resolution]) -> [Effect] {
    guard case .form(var form) = layers.last, !form.isSaving else { return [] }
    form.problem = nil
    form.take(answers)
    let values = form.read(today: session.today, language: language)
    form.isSaving = values != nil
    layers[layers.count - 1] = .form(form)
    guard let values else { return [] }
    return submit(form.purpose, values)
  }

  /// What saving a form with these values asks of the file.
  private mutating func submit(_ purpose: FormPurpose, _ values: FieldValues) -> [Effect] {
    let reason = values.text("reason")
    let today = session.today
    switch purpose {
    case .add(let kind, let fixed):
      return [.act(.add(kind, values.merging(fixed) { $1 }), reason: "")]
    case .edit(let snapshot, _):
      let changes = values.filter { $0.key != "reason" && snapshot.values[$0.key] != $0.value }
      if snapshot.link.kind == .actionPlan, case .record(let owner) = snapshot.values["case"],
        let id = owner.identifier(of: CaseFile.self)
      {
        return [.act(.editPlan(id, changes, from: snapshot), reason: reason)]
      }
      return [.act(.edit(snapshot.link, changes, from: snapshot), reason: reason)]
    case .decide(let id, let status):
      return [.act(.decideIdea(id, values.verdict(status)), reason: "")]
    case .reply(let id):
      let reply = IdeaReply(
        on: values.day("reply.on"), channel: Channel(values["reply.channel"] ?? .blank),
        text: values.text("reply.text"))
      return [.act(.replyToSender(id, reply), reason: "")]
    case .ask(let id):
      return [.act(.askSender(id, question: values.text("question")), reason: "")]
    case .take(let id):
      let handler = Identifier<Person>(values["handler"] ?? .blank)
      return [.act(.takeIdea(id, handler: handler), reason: "")]
    case .move(let move):
      return [.act(move.action(values), reason: reason)]
    case .sign(let id, let parties):
      let signature = Signature(
        on: values.day("signedOn") ?? today, role: values.text("signedByRole"),
        place: values.text("place"))
      return [.act(.signAgreement(id, parties: parties, signature), reason: "")]
    case .completePhase(let id, let phase):
      let on = values.day("on") ?? today
      return [.act(.completePhase(id, phase: phase, on: on, override: nil), reason: "")]
    case .override(let id, let phase, let rules):
      let override = GateOverride(
        rules: rules, by: values.text("by"), reason: values.text("reason"))
      let on = values.day("on") ?? today
      return [
        .act(.completePhase(id, phase: phase, on: on, override: override), reason: reason)
      ]
    case .adapt(let id, let form, let revision):
      return [.act(.adapt(id, form.adaptation(values), from: revision), reason: reason)]
    case .answer(let id, let checklist, let item):
      return [.act(.answer(id, values.reply(checklist, item)), reason: "")]
    case .writeText(let id, let document, let section):
      return [
        .act(.writeText(id, document, section: section, text: values.text("text")), reason: "")
      ]
    case .ballot(let id, let group):
      let keys = KeyCode.codes(in: values.text("ballot"))
      return [.act(.workshop(.castBallot(id, group: group, keys: keys)), reason: "")]
    case .gatherKeys(let id):
      let words = values.lines("originals")
      return [
        .act(
          .workshop(.gatherKeys(id, label: values.text("label"), originals: words)), reason: "")
      ]
    case .closeWorkshop(let id):
      return close(id, photos: values.lines("photos"))
    case .meeting(let form):
      return submit(form, values)
    case .endRoles(let id):
      return [.act(.endRoles(id, on: values.day("to") ?? today), reason: "")]
    case .reassign(let id):
      guard case .record(let responsible)? = values["responsible"] else { return [] }
      return [.act(.reassignMeasures(id, to: responsible), reason: "")]
    case .rosterDay:
      closeForm()
      work.showRoster(on: values.day("on"), in: language)
      return []
    case .saveFile(_, let text, let shared):
      if let shared, !shared.answers.isEmpty {
        let page = DocumentAction.sharePage(shared.caseFile)
        return [.act(.document(page), reason: shared.answers.text)]
      }
      return [.writeFile(path: values.text("path"), text: text, overwrite: false)]
    case .replaceHit(let text):
      closeForm()
      return answerHit {
        $0.replacements.append(TextReplacement(text, by: values.text("text")))
      }
    case .importIdeas:
      return [.importIdeas(path: values.text("path"), isDryRun: true)]
    }
  }
}

extension FieldValues {
  /// A text field's content; empty where it is blank.
  func text(_ key: FieldKey) -> String { String(self[key] ?? .blank) ?? "" }

  /// The lines of a text field that are not blank.
  func lines(_ key: FieldKey) -> [String] {
    text(key).split(whereSeparator: \.isNewline).map { TextRules.trimmed(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// A date field's content.
  func day(_ key: FieldKey) -> Day? { Day(self[key] ?? .blank) }

  fileprivate func verdict(_ status: IdeaStatus) -> IdeaVerdict {
    IdeaVerdict(
      target: status,
      decision: IdeaDecision(
        on: day("decision.on"), by: text("decision.by"), text: text("decision.text"),
        ideaOwnerPart: text("decision.ideaOwnerPart")),
      referral: ReferralTarget(self["referredTo"] ?? .blank)
        .map { Referral(target: $0, name: text("referredToName")) },
      replacedBy: Identifier<Idea>(self["replacedBy"] ?? .blank),
      template: String(self["template"] ?? .blank).flatMap { $0.isEmpty ? nil : $0 })
  }

  fileprivate func reply(_ checklist: String, _ item: Int) -> ChecklistReply {
    ChecklistReply(
      checklist: checklist, item: item, value: ChecklistAnswer(self["value"] ?? .blank) ?? .yes,
      note: text("note"), by: text("by"), on: day("on"),
      organisation: Identifier<Organisation>(self["organisation"] ?? .blank))
  }
}

extension StatusMove {
  /// What the form of the move asks of the file.
  func action(_ values: FieldValues) -> UserAction {
    switch self {
    case .idea(let id, let status): .moveIdea(id, to: status)
    case .caseFile(let id, let status): .moveCase(id, to: status, on: values.day("on"))
    case .skipPhase(let id, let phase): .skipPhase(id, phase: phase)
    case .reopenPhase(let id, let phase): .beginPhase(id, phase: phase)
    case .measure(let id, let status):
      .moveMeasure(id, to: status, newDeadline: values.day("deadline"), result: nil)
    case .document(let id, let status):
      .moveDocument(
        id, to: status, on: values.day("on"),
        recipients: [Identifier<Organisation>](values["recipients"] ?? .blank))
    case .agreement(let id, let status): .moveAgreement(id, to: status)
    case .meeting(let id, let status): .meeting(.move(id, to: status))
    }
  }

  /// The name of the status that is to be set.
  var targetLabel: Phrase {
    switch self {
    case .idea(_, let status): status.label
    case .caseFile(_, let status): status.label
    case .skipPhase: PhaseStatus.skipped.label
    case .reopenPhase: PhaseStatus.inProgress.label
    case .measure(_, let status): status.label
    case .document(_, let status): status.label
    case .agreement(_, let status): status.label
    case .meeting(_, let status): status.label
    }
  }
}
