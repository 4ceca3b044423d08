import Documents
import Domain
import Wording

extension Model {
  /// Lays a form on top, with the draft of it if there is one.
  mutating func openForm(_ purpose: FormPurpose) -> [Effect] {
    let form = FormState(purpose: purpose, title: formTitle(purpose), fields: formFields(purpose))
    push(.form(form))
    var effects: [Effect] = form.keepsDraft ? [.loadDraft(form: purpose.draftName)] : []
    if form.fields.contains(where: { $0.type == .choice(.template) }), templates.isEmpty {
      effects.append(.loadTemplates)
    }
    return effects
  }

  /// Gives the templates that have been read to the form that asked for them.
  mutating func offerTemplates() {
    guard case .form(var form) = layers.last else { return }
    for index in form.fields.indices where form.fields[index].type == .choice(.template) {
      form.fields[index].options = options(.choice(.template))
      if form.fields[index].buffer.isEmpty, let first = form.fields[index].options.first {
        form.fields[index].buffer.replaceAll(with: first.label[language])
      }
    }
    layers[layers.count - 1] = .form(form)
  }

  private func formTitle(_ purpose: FormPurpose) -> Phrase {
    switch purpose {
    case .add(.entry, let fixed):
      if case .code(let code) = fixed["kind"] ?? .blank {
        FormWords.new(Vocabulary.entryKind.label(code))
      } else {
        FormWords.new(RecordKind.entry.title)
      }
    case .add(let kind, _): FormWords.new(kind.title)
    case .sign: AgreementWords.sign
    case .edit(let snapshot, _):
      FormWords.edit(snapshot.link.kind.title, snapshot.reference?.description)
    case .decide(_, let status): FormWords.decision(status.label)
    case .reply: FormWords.reply
    case .ask: FormWords.ask
    case .take: FormWords.take
    case .move(let move): FormWords.newStatus(move.targetLabel)
    case .completePhase(_, let phase): FormWords.complete(phaseTitle(phase))
    case .override(_, let phase, _): FormWords.override(phaseTitle(phase))
    case .adapt(_, let form, _): phaseFormTitle(form)
    case .answer(_, let checklist, let item): answerTitle(checklist, item)
    case .writeText(_, let document, let section):
      FormWords.write(section: SectionWords.heading(section), document: document.label)
    case .ballot(_, let group): WorkshopWords.ballot(group)
    case .gatherKeys: WorkshopWords.gather
    case .closeWorkshop: WorkshopWords.close
    case .meeting(let form): form.title
    case .endRoles: PersonWords.endAllRoles
    case .reassign: PersonWords.giveMeasures
    case .rosterDay: PersonWords.rosterOn
    case .saveFile: FormWords.saveFile
    case .replaceHit(let text): ShareWords.replace(text)
    case .importIdeas: ImportWords.title
    }
  }

  /// The title of a phase of the case at hand.
  func phaseTitle(_ key: String) -> Phrase {
    work.situation?.template.phase(key)?.title.phrase
      ?? Phrase(same: key)
  }

  private func answerTitle(_ checklist: String, _ item: Int) -> Phrase {
    work.situation?.checklistRows
      .first { $0.checklist.key == checklist && $0.item == item }?.text.phrase
      ?? Phrase(same: "\(checklist) \(item)")
  }

  private func formFields(_ purpose: FormPurpose) -> [FormField] {
    switch purpose {
    case .add(let kind, let fixed):
      return kind.fieldDescriptions(given: fixed)
        .filter { $0.access != .byTransition && fixed[$0.key] == nil }
        .map {
          field(kind, $0, startingText(kind, $0, given: fixed), picked: planPicks($0.type))
        }
    case .edit(let snapshot, let keys):
      return editFields(snapshot, keys)
    case .decide(let id, let status):
      return decisionFields(id, status)
    case .reply:
      return [
        extra(.idea, "reply.text", .longText, required: true),
        extra(.idea, "reply.on", .day(.past), required: true, text: todayText),
        extra(.idea, "reply.channel", .choice(.channel), required: false),
      ]
    case .ask:
      return [named("question", FormWords.question, .longText, required: true)]
    case .take:
      return [extra(.idea, "handler", .record([.person]), required: true)]
    case .move(let move):
      return moveFields(move)
    case .sign(_, let parties):
      return signatureFields(parties)
    case .completePhase:
      return [named("on", FormWords.completedOn, .day(.past), required: true, text: todayText)]
    case .override:
      return [
        extra(.requirementOverride, "by", .text, required: true),
        extra(.requirementOverride, "reason", .longText, required: true),
        extra(.requirementOverride, "on", .day(.past), required: true, text: todayText),
      ]
    case .adapt(_, let form, _):
      return phaseFormFields(form)
    case .answer(_, let checklist, let item):
      return answerFields(checklist, item)
    case .writeText(let id, let document, let section):
      return textFields(id, document, section)
    case .ballot(_, let group):
      return ballotFields(group)
    case .gatherKeys:
      return gatheringFields()
    case .closeWorkshop:
      return [
        FormField(
          key: "photos", label: WorkshopWords.photos, hint: WorkshopWords.photosHint,
          type: .longText, isRequired: false, text: "")
      ]
    case .meeting(let form):
      return meetingFields(form)
    case .endRoles:
      return [extra(.membership, "to", .day(.future), required: true, text: todayText)]
    case .reassign:
      return [extra(.measure, "responsible", .record([.person, .organisation]), required: true)]
    case .rosterDay:
      let day = work.rosterDay.map { DayText.short($0) } ?? ""
      return [named("on", PersonWords.rosterDay, .day(.past), required: false, text: day)]
    case .saveFile(let name, _, _):
      return [named("path", FormWords.path, .text, required: true, text: name)]
    case .replaceHit:
      return [named("text", ShareWords.instead, .text, required: true, text: "")]
    case .importIdeas:
      return [named("path", ImportWords.path, .text, required: true, text: "")]
    }
  }

  private func editFields(_ snapshot: RecordSnapshot, _ keys: [FieldKey]?) -> [FormField] {
    let kind = snapshot.link.kind
    let descriptions = kind.fieldDescriptions(given: snapshot.values)
      .filter { $0.access == .free && (keys?.contains($0.key) ?? true) }
    // What an item says is written more often than where it stands.
    let (words, number) = (
      descriptions.filter { $0.key != "position" }, descriptions.filter { $0.key == "position" }
    )
    var fields = (words + number)
      .map { description in
        let value = snapshot.values[description.key] ?? .blank
        let text = FieldText.editText(
          value, type: description.type, names: snapshot.names, in: language)
        return field(
          kind, description, text,
          picked: planPicks(description.type).merging(picked(value, snapshot.names)) { $1 })
      }
    if kind.mayNeedReason(fields: keys) {
      fields.append(named("reason", FormWords.reason, .longText, required: false))
    }
    return fields
  }

  private func decisionFields(_ id: Identifier<Idea>, _ status: IdeaStatus) -> [FormField] {
    var fields: [FormField] = []
    if status == .referred {
      fields.append(extra(.idea, "referredTo", .choice(.referralTarget), required: true))
      fields.append(extra(.idea, "referredToName", .text, required: false))
    }
    if status == .joined {
      fields.append(extra(.idea, "replacedBy", .record([.idea]), required: true))
    }
    fields.append(extra(.idea, "decision.text", .longText, required: true))
    let by = status == .takenForward ? "" : session.actor
    fields.append(extra(.idea, "decision.by", .text, required: true, text: by))
    fields.append(extra(.idea, "decision.on", .day(.past), required: true, text: todayText))
    fields.append(extra(.idea, "decision.ideaOwnerPart", .longText, required: false))
    if status == .takenForward {
      fields.append(extra(.caseFile, "template", .choice(.template), required: true))
    }
    return fields
  }

  private func moveFields(_ move: StatusMove) -> [FormField] {
    var fields: [FormField] = []
    if case .measure(_, .postponed) = move {
      fields.append(extra(.measure, "deadline", .day(.future), required: true))
    }
    if case .document(let id, .sent) = move {
      let names = recipientNames(id)
      fields.append(
        FormField(
          key: "recipients", label: FieldLabels.label(.documentReference, "recipients"),
          type: .list(.record([.organisation])), isRequired: true,
          text: names.map(FieldText.editText).joined(separator: ", "),
          picked: Dictionary(names.map { (FieldText.editText($0).lowercased(), $0.link) }) {
            first, _ in first
          }))
      fields.append(named("on", FormWords.sentOn, .day(.past), required: true, text: todayText))
      return fields
    }
    fields.append(named("reason", FormWords.reason, .longText, required: true))
    return fields
  }

  /// Who a document is proposed to be sent to: the owner and partners of its case (N-30).
  private func recipientNames(_ id: Identifier<DocumentReference>) -> [RecordName] {
    guard let situation = work.situation else { return [] }
    return situation.ownerAndPartners.map(RecordName.init)
  }

  private func answerFields(_ checklist: String, _ item: Int) -> [FormField] {
    let latest = work.situation?.latestAnswer(checklist: checklist, item: item)
    let value = latest?.value ?? .yes
    return [
      extra(
        .assessment, "value", .choice(.checklistAnswer), required: true,
        text: value.label[language]),
      FormField(
        key: "note", label: FieldLabels.label(.assessment, "note"),
        hint: answerHint(checklist, item) ?? FieldHints.hint(.assessment, "note", .longText),
        type: .longText, isRequired: false),
      extra(.assessment, "by", .text, required: false),
      extra(.assessment, "organisation", .record([.organisation]), required: false),
      extra(.assessment, "on", .day(.past), required: true, text: todayText),
    ]
  }

  /// What data say of the item, beside which the answer is given (O-25 to O-34).
  private func answerHint(_ checklist: String, _ item: Int) -> Phrase? {
    guard let check = work.situation?.preCheck(checklist: checklist, item: item) else { return nil }
    return PreCheckText.heading + ": " + PreCheckText.message(check)
  }

  private func textFields(
    _ id: Identifier<CaseFile>, _ document: DocumentKind, _ section: String
  ) -> [FormField] {
    let present =
      work.situation?.narratives
      .first { $0.document == document && $0.section == section }?.text ?? ""
    let written = work.situation.flatMap { situation in
      WrittenSection.all(of: situation)
        .first { $0.document == document && $0.code == section }
    }
    return [
      FormField(
        key: "text", label: written?.label ?? SectionWords.heading(section),
        hint: written?.prompt, type: .longText, isRequired: false, text: present)
    ]
  }

  // MARK: One field

  var todayText: String { DayText.short(session.today) }

  private func field(
    _ kind: RecordKind, _ description: FieldDescription, _ text: String,
    picked: [String: RecordLink] = [:]
  ) -> FormField {
    FormField(
      key: description.key, label: FieldLabels.label(kind, description.key),
      hint: FieldHints.hint(kind, description.key, description.type), type: description.type,
      isRequired: description.isRequired, options: options(description.type), text: text,
      picked: picked)
  }

  func extra(
    _ kind: RecordKind, _ key: FieldKey, _ type: FieldType, required: Bool, text: String = ""
  ) -> FormField {
    let first = text.isEmpty && required ? options(type).first?.label[language] : nil
    return field(
      kind,
      FieldDescription(key: key, type: type, isRequired: required, access: .free),
      first ?? text)
  }

  func named(
    _ key: FieldKey, _ label: Phrase, _ type: FieldType, required: Bool, text: String = ""
  ) -> FormField {
    FormField(key: key, label: label, type: type, isRequired: required, text: text)
  }

  /// What stands in a field of a new row that comes from a certain place.
  private func startingText(
    _ kind: RecordKind, _ description: FieldDescription, given fixed: FieldValues
  ) -> String {
    if description.key == "text", let text = anchoringText(fixed) { return text }
    if description.key == "planVersion", let text = anchoredVersionText(fixed) { return text }
    if kind == .meeting, description.key == "isOpen",
      let meetingKind = MeetingKind(fixed["kind"] ?? .blank)
    {
      return flagText(meetingKind.isOpenUnlessTold)
    }
    return standardText(kind, description)
  }

  private func signatureFields(_ parties: [Identifier<AgreementParty>]?) -> [FormField] {
    let role = extra(.agreementParty, "signedByRole", .text, required: false)
    return [
      extra(.agreementParty, "signedOn", .day(.past), required: true, text: todayText)
    ] + (parties == nil ? [] : [role]) + [
      extra(.agreementParty, "place", .text, required: false)
    ]
  }

  /// What stands in a field of a new row before anything is typed.
  private func standardText(_ kind: RecordKind, _ description: FieldDescription) -> String {
    if description.isRequired, case .day = description.type { return todayText }
    let value = kind.standardValues[description.key] ?? .blank
    if kind == .caseFile, description.key == "writtenLanguage" { return language.label[language] }
    return FieldText.editText(value, type: description.type, names: [:], in: language)
  }

  /// Yes or no as it stands in a field.
  func flagText(_ flag: Bool) -> String {
    FieldText.editText(.flag(flag), type: .flag, names: [:], in: language)
  }

  private func picked(
    _ value: FieldValue, _ names: [RecordLink: RecordName]
  ) -> [String: RecordLink] {
    switch value {
    case .record(let link):
      return names[link].map { [FieldText.editText($0).lowercased(): link] } ?? [:]
    case .list(let values):
      return values.reduce(into: [:]) { $0.merge(picked($1, names)) { first, _ in first } }
    case .blank, .text, .day, .amount, .integer, .flag, .code, .pairs:
      return [:]
    }
  }

  /// The codes that a field offers, in menu order.
  func options(_ type: FieldType) -> [FormOption] {
    switch type {
    case .choice(let vocabulary), .list(.choice(let vocabulary)), .pairs(let vocabulary):
      return options(vocabulary)
    case .text, .longText, .time, .day, .amount, .integer, .flag, .record, .list:
      return []
    }
  }

  private func options(_ vocabulary: Vocabulary) -> [FormOption] {
    guard vocabulary.isOpen else {
      return vocabulary.codes.map { FormOption(code: $0, label: vocabulary.label($0)) }
    }
    if vocabulary == .workshopKey {
      return workshopKeyOptions
    }
    if vocabulary == .template {
      return templates.map { FormOption(code: $0.key, label: $0.shownTitle) }
    }
    if vocabulary == .challenge {
      let own = work.situation?.template.parameters.challenges ?? []
      return own.isEmpty
        ? ShippedChallenge.allCases.map {
          FormOption(code: $0.rawValue, label: $0.label, help: $0.explanation)
        }
        : own.map { FormOption(code: $0.key, label: $0.label.phrase, help: $0.help?.phrase) }
    }
    if vocabulary == .phaseKey {
      return work.situation?.rail.map {
        FormOption(code: $0.phase.key, label: $0.definition.title.phrase)
      } ?? []
    }
    return work.situation?.template.checklists.map {
      FormOption(code: $0.key, label: $0.title.phrase)
    } ?? []
  }
}
