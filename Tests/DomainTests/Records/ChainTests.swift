import Domain
import Testing

@Suite("INV-24: chains of rows")
struct ChainTests {
  private let parent = Chain.all.first { $0.kind == .caseFile }

  private func problem(_ row: Int64, _ target: Int64, _ above: [Int64: Int64]) throws
    -> FieldProblem?
  {
    let chain = try #require(parent)
    return chain.problem(
      of: row, leadingTo: [target], next: { above[$0].map { [$0] } ?? [] },
      before: { row in above.filter { $0.value == row }.map(\.key) })
  }

  @Test("A row leads neither to itself nor to one that leads to it")
  func cycles() throws {
    #expect(try problem(1, 1, [:]) == .parentCycle)
    #expect(try problem(1, 3, [2: 1, 3: 2]) == .parentCycle)
    #expect(try problem(3, 1, [2: 1]) == nil)
  }

  @Test("Four cases follow each other at the most, those below the moved one counted")
  func depth() throws {
    #expect(try problem(4, 3, [2: 1, 3: 2]) == nil)
    #expect(try problem(5, 4, [2: 1, 3: 2, 4: 3]) == .parentTooDeep)
    #expect(try problem(5, 2, [2: 1, 6: 5, 7: 6]) == .parentTooDeep)
    #expect(try problem(5, 1, [6: 5, 7: 6]) == nil)
  }

  @Test("Rows that lead back are found wherever they are, and the others are not")
  func circles() {
    #expect(Chain.circles(in: [1: [2], 2: [3], 3: [1], 4: [1], 5: [6]]) == [1, 2, 3])
    #expect(Chain.circles(in: [1: [1]]) == [1])
    #expect(Chain.circles(in: [1: [2, 3], 2: [4], 3: [4], 4: []]).isEmpty)
    #expect(Chain.circles(in: [1: [2], 2: [1], 3: [4], 4: [3], 5: [1, 3]]) == [1, 2, 3, 4])
  }

  @Test("A walk ends though the rows lead back to themselves")
  func ends() throws {
    #expect(try problem(9, 1, [1: 2, 2: 1]) == nil)
  }
}
