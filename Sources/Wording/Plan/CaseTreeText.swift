package import Domain

/// What a case and everything below it come to, in words (O-05).
package enum CaseTreeText {
  /// The heading over a case with those below it.
  package static let heading = Phrase(
    nb: "Samlet, med det som ligger under", nn: "Samla, med det som ligg under",
    en: "Together, with what stands below")

  /// "8 tiltak, 2 fullført, 1 over fristen, 1 475 000 kr".
  package static func figures(_ figures: CaseTree.Figures) -> Phrase {
    var parts = [Plural.measures.counted(figures.measures)]
    if figures.done > 0 {
      parts.append(
        Phrase(
          nb: "\(figures.done) fullført", nn: "\(figures.done) fullført",
          en: "\(figures.done) done"))
    }
    if figures.overdue > 0 {
      parts.append(
        Phrase(norwegian: "\(figures.overdue) over fristen", en: "\(figures.overdue) overdue"))
    }
    if figures.measureCost > 0 {
      parts.append(Phrase(same: NumberText.kroner(figures.measureCost)))
    }
    return .joined(parts)
  }

  /// The sums of the money lines; nil where there are none.
  package static func money(_ figures: CaseTree.Figures) -> Phrase? {
    let money = figures.money
    guard money.cost.budget != 0 || money.funding.budget != 0 else { return nil }
    let (cost, funding) = (
      NumberText.kroner(money.cost.budget), NumberText.kroner(money.funding.budget)
    )
    return Phrase(
      norwegian: "kostnad \(cost), finansiering \(funding)", en: "cost \(cost), funding \(funding)")
  }

  /// A case of the tree on one line: reference, title, level, and what it has itself.
  package static func part(_ part: CaseTree.Part) -> Phrase {
    let file = part.caseFile
    let name = [file.reference?.description, file.title].compactMap(\.self).joined(separator: " ")
    let own = [figures(part.own), money(part.own)].compactMap(\.self)
    return Phrase(same: "\(name) (") + file.level.label.inSentence + "): " + Phrase.joined(own)
  }

  /// What is under a list of one case's rows: all that the tree has of them.
  package static func withBranches(_ figures: Phrase) -> Phrase {
    Phrase(
      nb: "Med prosessene under: ", nn: "Med prosessane under: ", en: "With the cases below: ")
      + figures
  }

  /// What all of them have together, on one line.
  package static func total(_ tree: CaseTree) -> Phrase {
    let all = [figures(tree.total), money(tree.total)].compactMap(\.self)
    return Plural.cases.counted(tree.parts.count) + ": " + Phrase.joined(all)
  }
}
