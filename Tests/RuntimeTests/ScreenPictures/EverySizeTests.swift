import Domain
import Interface
import Screen
import Testing

/// Every screen of the sample municipality in windows of every size (Rules.md 3.1).
@Suite("Every screen in windows of every size")
struct EverySizeTests {
  // The forms of the layout begin at 40×10, 80×24 and 100×30.
  private static let columns = [1, 20, 39, 40, 79, 80, 99, 100, 200]
  private static let rows = [1, 5, 9, 10, 23, 24, 29, 30, 60]

  /// Every other pair, those where a form of the layout begins or ends among them.
  private static let sizes: [Size] = columns.indices.flatMap { column in
    rows.indices.filter { ($0 + column).isMultiple(of: 2) }.map { row in
      Size(columns: columns[column], rows: rows[row])
    }
  }

  @Test(
    "No size stops a screen, the cursor is inside it, and growing back shows what was there",
    arguments: Exhibit.all)
  func everySize(exhibit: Exhibit) throws {
    var model = try exhibit.visit(in: .nb).model
    let large = Size(columns: 120, rows: 40)
    _ = update(&model, .resized(large))
    let before = view(model)
    for size in Self.sizes {
      _ = update(&model, .resized(size))
      let frame = view(model)
      #expect(frame.size == size)
      if size.columns >= 40, size.rows >= 10 { #expect(frame.cursor != nil, "\(size)") }
      if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor), "\(size)") }
    }
    _ = update(&model, .resized(large))
    #expect(view(model) == before)
    for size in [Size(columns: 1, rows: 1), Size(columns: 40, rows: 10)] {
      expectKeysHarmless(in: model, at: size)
    }
  }

  /// Presses the keys of moving; whatever they ask of the runtime is let go.
  private func expectKeysHarmless(in start: Model, at size: Size) {
    let keys: [Key] = [
      .pageDown, .down, .end, .down, .pageUp, .up, .home, .up, .right, .left, .enter, .escape,
      .escape,
    ]
    var model = start
    _ = update(&model, .resized(size))
    for key in keys {
      _ = update(&model, .key(key, inBurst: false))
      #expect(view(model).size == size, "\(key)")
    }
  }
}
