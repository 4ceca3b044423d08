import Domain
import Samples
import Testing

struct CaseTreeTests {
  @Test("O-05, INV-24: measures and money of a case and all below it are counted once")
  func countedOnce() throws {
    var builder = try CaseBuilder(Granvag.template("omradesatsing-5"))
    try builder.measure("Lys", .done, ["cost": Amount(kroner: 100).fieldValue])
    try builder.measure("Avlyst", .cancelled, ["cost": Amount(kroner: 900).fieldValue])
    try builder.money(.cost, 50)
    try builder.child("Trygge veier", costs: [10, 20])
    try builder.child("Snarvei", depth: 2, costs: [1])
    // The same branch twice counts as one.
    var situation = builder.situation
    situation.below.append(situation.below[0])

    let tree = situation.tree
    #expect(tree.parts.map(\.depth) == [0, 1, 2])
    #expect(tree.parts.map(\.own.measures) == [1, 2, 1])
    #expect(tree.total.measures == 4)
    #expect(tree.total.done == 1)
    #expect(tree.total.measureCost == 131)
    #expect(tree.total.money.cost.budget == 50)
    #expect(tree.hasBranches)
  }

  @Test("O-05: a case without anything below it is its own tree")
  func alone() throws {
    var builder = try CaseBuilder(Granvag.template("tom"))
    try builder.measure("Lys", .inProgress, ["deadline": .day(try day("2026-10-01"))])
    let tree = builder.situation.tree
    #expect(!tree.hasBranches)
    #expect(tree.total == tree.parts.first?.own)
    #expect(tree.total.overdue == 1)
  }
}
