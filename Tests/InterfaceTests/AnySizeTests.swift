import Domain
import Interface
import Screen
import Testing

/// The screens made by hand, in windows of every size (Rules.md 3.1).
@Suite("Screens made by hand in windows of any size")
struct AnySizeTests {
  private static let columns = [0, 1, 2, 7, 20, 39, 40, 41, 57, 79, 80, 99, 100, 130]
  private static let rows = [0, 1, 3, 9, 10, 11, 14, 23, 24, 29, 30, 45]

  @Test("No frame is too small, and the cursor is inside it", arguments: Screens.allCases)
  func everySize(screen: Screens) {
    var model = screen.model(columns: 80, rows: 24, language: .nb)
    for columns in Self.columns {
      for rows in Self.rows {
        let size = Size(columns: columns, rows: rows)
        _ = update(&model, .resized(size))
        let frame = view(model)
        #expect(frame.size == size)
        if columns >= 40, rows >= 10 {
          #expect(frame.cursor != nil, "\(screen) \(columns)×\(rows)")
        }
        if let cursor = frame.cursor { #expect(frame.bounds.contains(cursor)) }
      }
    }
  }

  @Test("Keys of moving do nothing bad in the smallest window", arguments: Screens.allCases)
  func movingInSmallWindows(screen: Screens) {
    let keys: [Key] = [
      .pageDown, .down, .end, .down, .pageUp, .up, .home, .up, .right, .left, .enter, .escape,
      .escape,
    ]
    for size in [Size(columns: 1, rows: 1), Size(columns: 40, rows: 10)] {
      var model = screen.model(columns: 80, rows: 24, language: .en)
      _ = update(&model, .resized(size))
      for key in keys {
        _ = update(&model, .key(key, inBurst: false))
        #expect(view(model).size == size)
      }
    }
  }

  @Test("Growing back gives the screen that was there", arguments: Screens.allCases)
  func growingBack(screen: Screens) {
    let before = screen.model(columns: 120, rows: 40, language: .nn)
    let after = before.after(
      .resized(Size(columns: 3, rows: 2)), .resized(Size(columns: 120, rows: 40)))
    #expect(view(after) == view(before))
  }
}
