import Domain
import Interface
import Samples
import Screen
import Testing

/// What is drawn from what was drawn before is what would be drawn from nothing.
@Suite("The painter")
struct PainterTests {
  private static func row(_ number: Int) -> IdeaRow? {
    guard let reference = Reference(.idea, number) else { return nil }
    return IdeaRow(
      id: Identifier(Int64(number)), reference: reference, title: "Idé nummer \(number) 漢字",
      status: .received, receivedOn: Granvag.today.adding(days: -number), handlerName: nil,
      nextDate: nil, lacksReply: false, needsClarification: false, estimatedAmount: nil)
  }

  @Test("any keys in any order give the frames that the view gives", arguments: 0..<40)
  func sameFrames(seed: Int) {
    var model = Model(
      session: Session(
        language: .nb, actor: "Ragna", today: Granvag.today, municipality: Granvag.municipality),
      size: Size(columns: 120, rows: 40))
    let page = ListPage(
      rows: (1...17).compactMap(Self.row), hasBefore: false, hasAfter: true, total: 300)
    _ = update(&model, .ideasLoaded(IdeaListRequest(limit: 17), page))
    _ = update(&model, .situationLoaded(Granvag.meetingPlace()))
    var painter = Painter()
    var state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493
    let keys: [Key] = [
      .down, .down, .up, .pageDown, .home, .end, .tab, .backTab, .character("t"), .escape,
      .character("z"), .character("1"), .character("4"), .character("0"), .character("?"),
      .character("n"), .character("x"), .right, .enter, .control("f"), .control("p"),
      .character("a"),
    ]
    for _ in 0..<60 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let key = keys[Int(state >> 33) % keys.count]
      _ = update(&model, .key(key, inBurst: false))
      model.figures.openIdeas = Int(state >> 60)
      model.figures.overdue = Int(state >> 62)
      if state >> 61 == 0 { model.figures.activeCases += 1 }
      let frame = painter.frame(of: model)

      #expect(frame == view(model), "after \(key)")
    }
  }
}
