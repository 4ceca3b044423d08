extension GateEvaluation {
  func entryExists(_ condition: EntryCondition, in phase: String) -> Answer {
    let all = situation.entries.filter { $0.kind == condition.kind }
    let counted = all.filter { entry in
      condition.subkind.map { subkind(of: entry) == $0 } ?? true
        && condition.audience.map { entry.audience == $0 } ?? true
        && condition.level.map { entry.level == $0 } ?? true
        && condition.isTestable.map { entry.isTestable == $0 } ?? true
        && (!condition.isWithinPhase || entry.phase == phase)
    }
    let found =
      condition.countsSubkinds
      ? Set(counted.compactMap(subkind)).count : counted.count
    let isMet = isEnough(found, of: all.count, condition.minimum)
    return Answer(
      isMet: isMet, finding: .entries(condition, found: found),
      mending: .newEntry(
        condition.kind, subkind: condition.subkind, audience: condition.audience))
  }

  private func subkind(of entry: Entry) -> String? {
    entry.kind.outcomes == nil ? entry.subkind : entry.outcome
  }

  /// A checklist without items asks nothing, and neither does one that the case has not.
  func checklistAnswered(_ condition: ChecklistCondition) -> Answer {
    guard let checklist = situation.template.checklist(condition.checklist) else {
      return Answer(
        isMet: true,
        finding: .answers(
          checklist: LocalizedText(condition.checklist), expected: condition.value, missing: []))
    }
    let items = checklist.items.enumerated().map { ($0.offset + 1, $0.element.text) }
      .filter { number, _ in condition.item == nil || condition.item == number }
    let parties: [Organisation?] =
      condition.isPerOrganisation ? situation.ownerAndPartners.map { $0 } : [nil]
    let missing = parties.flatMap { party in
      items.filter { !isAnswered(condition, of: checklist, item: $0.0, by: party?.id) }
        .map { MissingAnswer(item: $0.0, text: $0.1, organisation: party.map(RecordName.init)) }
    }
    return Answer(
      isMet: missing.isEmpty,
      finding: .answers(
        checklist: checklist.title, expected: condition.value, missing: missing),
      mending: missing.first.map { .checklist(condition.checklist, item: $0.item) })
  }

  private func isAnswered(
    _ condition: ChecklistCondition, of checklist: ChecklistTemplate, item: Int,
    by party: Identifier<Organisation>?
  ) -> Bool {
    let answer = situation.assessments.last {
      $0.checklist == condition.checklist && $0.item == item && $0.organisation == party
    }
    guard let answer else { return condition.value == .notAssessed }
    let value = answer.value
    guard !checklist.lacksWho(value, by: answer.by) else { return false }
    return condition.value.map { value == $0 } ?? (value != .notAssessed)
  }

  var challengeJustified: Answer {
    let chosen = situation.caseFile.challenges.pairs
    let unjustified = chosen.filter { TextRules.isBlank($0.text) }
    let known = situation.template.parameters.challenges
    let labels = unjustified.map { pair in
      known.first { $0.key == pair.code }?.label ?? LocalizedText(pair.code)
    }
    return Answer(
      isMet: !chosen.isEmpty && unjustified.isEmpty,
      finding: .challenges(chosen: chosen.count, unjustified: labels),
      mending: caseField("challenges"))
  }

  /// The template copy's list decides, not the platform's (V-12).
  var channelAllowed: Answer {
    let allowed = situation.template.parameters.channelsWhenLarge
    let external = situation.idea.flatMap { $0.isExternalInitiative ? $0.channel : nil }
    return Answer(
      isMet: external.map { allowed.contains($0) } ?? true,
      finding: .channel(external, allowed: allowed),
      mending: situation.idea.map { .field(RecordLink($0.id), "channel") })
  }
}
