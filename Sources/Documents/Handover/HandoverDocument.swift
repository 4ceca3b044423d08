package import Domain
internal import Wording

/// What somebody who leaves hands over (Rules.md 4.9).
package struct HandoverDocument {
  /// The section of each case that the person writes.
  static let section = "note"

  private let sheet: HandoverSheet
  private let options: DocumentOptions

  /// Makes the handover of a person who leaves.
  package init(_ sheet: HandoverSheet, _ options: DocumentOptions) {
    self.sheet = sheet
    self.options = options
  }

  /// The finished document, made anew each time.
  package var output: DocumentOutput {
    let name = Discretion(sheet.setting, options).cell(for: sheet.person)
    var writer = HandoverWriter(
      sheet, sheet.setting, options, title: DocumentText.title(.handover, of: name))
    writer.list([writer.line(DocumentHeadText.municipality, sheet.setting.municipality)])
    writer.section(HandoverText.cases) { $0.cases() }
    writer.optionalSection(HandoverText.measures) { $0.measuresLeft() }
    writer.optionalSection(HandoverText.replies) { $0.replies() }
    writer.optionalSection(HandoverText.meetings) { $0.meetings() }
    writer.optionalSection(HandoverText.agreements) { $0.agreements() }
    writer.optionalSection(HandoverText.overrides) { $0.overrides() }
    writer.optionalSection(HandoverText.documents) { $0.documents() }
    writer.section(HandoverText.own) { $0.ownWords() }
    let reference = sheet.person.reference.map { "-\($0)" } ?? ""
    return writer.finish(.handover, name: "overlevering\(reference)", isDraft: true)
  }

  static func writtenSections(of situation: CaseSituation) -> [WrittenSection] {
    [
      WrittenSection(
        document: .handover, code: section,
        heading: MadeDocument.handover.label, label: nil, prompt: HandoverText.prompt,
        isRequired: false, wordAim: nil, text: situation.narrative(.handover, section))
    ]
  }
}

/// Writes a handover.
typealias HandoverWriter = PageWriter<HandoverSheet>

extension HandoverWriter {
  private func name(of caseFile: CaseFile) -> String {
    let reference = caseFile.reference.map { "\($0) " } ?? ""
    return reference + caseFile.title
  }

  fileprivate mutating func cases() {
    let columns = [
      HandoverText.caseFile, ProcessPlanText.role, FinalReportText.phase, HandoverText.next,
    ]
    table(
      columns.map { Markdown.Column($0[language]) },
      rows: source.cases.map { situation in
        let roles = ListText.and(source.roles(in: situation).map(\.label.inSentence))
        let phase = situation.currentPhase.map {
          "\($0.phase.position) \($0.definition.title.text(in: language))"
        }
        return [
          name(of: situation.caseFile), roles.capitalized[language],
          phase ?? situation.caseFile.status.label[language], next(in: situation)[language],
        ]
      })
  }

  private func next(in situation: CaseSituation) -> Phrase {
    guard situation.caseFile.status == .active, situation.currentPhase != nil else {
      return DocumentText.notApplicable
    }
    return GateEvaluation(situation).nearestUnmet?.finding.missing.capitalized
      ?? HandoverText.allMet
  }

  fileprivate mutating func measuresLeft() {
    let columns = [
      FieldLabels.label(.measure, "title"), HandoverText.caseFile,
      FieldLabels.label(.measure, "deadline"), FieldLabels.label(.measure, "status"),
    ]
    table(
      columns.map { Markdown.Column($0[language]) },
      rows: source.measures.map { row in
        let reference = row.measure.reference.map { "\($0) " } ?? ""
        return [
          reference + row.measure.title, "\(row.caseReference) \(row.caseTitle)",
          day(row.measure.deadline), row.measure.status.label[language],
        ]
      })
  }

  fileprivate mutating func replies() {
    let owed = source.repliesOwed.map {
      HandoverText.owed(title(of: $0), $0.status.label, $0.decision.on)[language]
    }
    let promised = source.followUps.compactMap { idea in
      idea.nextDate.map {
        HandoverText.followUp(title(of: idea), idea.status.label, $0)[language]
      }
    }
    list(owed + promised)
  }

  private func title(of idea: Idea) -> String {
    let reference = idea.reference.map { "\($0) " } ?? ""
    return reference + idea.title
  }

  fileprivate mutating func meetings() {
    list(
      source.meetingsAhead.map { meeting in
        let title =
          TextRules.isBlank(meeting.title) ? meeting.kind.label : Phrase(same: meeting.title)
        let reference = meeting.reference.map { "\($0) " } ?? ""
        let about = source.caseFile(of: meeting).map { ", \(name(of: $0))" } ?? ""
        return DocumentText.dated(reference + title, meeting.on)[language] + about
      })
  }

  fileprivate mutating func agreements() {
    list(
      source.cases.flatMap { situation in
        situation.agreementsToEvaluate.map { agreement in
          let reference = agreement.reference.map { "\($0) " } ?? ""
          return HandoverText.evaluate(
            reference + situation.caseFile.title, version: agreement.version,
            on: agreement.evaluationOn)[language]
        }
      })
  }

  fileprivate mutating func overrides() {
    list(
      source.cases.flatMap { situation in
        situation.overrides.map { override in
          name(of: situation.caseFile) + ": " + text(of: override, in: situation)
        }
      })
  }

  fileprivate mutating func documents() {
    list(
      source.cases.flatMap { situation in
        situation.documents.map { document in
          let places = [document.location, document.archiveReference]
            .filter { !TextRules.isBlank($0) }
          let place =
            places.isEmpty ? HandoverText.nowhere[language] : places.joined(separator: ", ")
          let kind = document.kind.label.inSentence[language]
          return "\(name(of: situation.caseFile)): \(document.title) (\(kind)), \(place)"
        }
      })
  }

  /// What the person wrote, case by case; without any there is a place to write it.
  fileprivate mutating func ownWords() {
    for situation in source.cases {
      let words = situation.narrative(.handover, HandoverDocument.section)
      labelledIfAny(Phrase(same: name(of: situation.caseFile)), words)
    }
  }
}
