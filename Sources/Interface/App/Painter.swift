import Domain
package import Screen

/// Draws frames one after the other, anew only what has changed.
///
/// The frame is always the same as ``view(_:)`` gives: most keys move the selection of the idea
/// queue, and then the other panes stay as they were; and while words are looked for, what is
/// below their box does.
package struct Painter {
  private var last: (model: Model, frame: Frame)?
  /// What is below the box of search or menu, and the model without the box.
  private var ground: (model: Model, frame: Frame)?

  /// Begins with nothing drawn, so that the first frame is drawn whole.
  package init() {}

  /// The frame of a model.
  package mutating func frame(of model: Model) -> Frame {
    var frame: Frame
    if let last, last.model.differsInQueueOnly(from: model) {
      frame = last.frame
      let screen = ScreenView(model: model, layout: model.layout)
      screen.drawTitle(in: &frame)
      frame.fill(model.layout.ideasBox)
      screen.drawIdeas(in: &frame)
      screen.drawStatus(in: &frame)
      screen.drawFooter(in: &frame)
    } else if let below = model.belowTypedList {
      let screen = ScreenView(model: model, layout: model.layout)
      if let ground, ground.model == below {
        frame = ground.frame
      } else {
        frame = Frame(model.size)
        screen.drawGround(in: &frame)
        ground = (below, frame)
      }
      screen.drawTop(in: &frame)
    } else {
      frame = view(model)
    }
    if model.belowTypedList == nil { ground = nil }
    last = (model, frame)
    return frame
  }
}

extension Model {
  /// The model without the box of search or menu and without what the status line says; nil
  /// where no such box is uppermost.
  fileprivate var belowTypedList: Model? {
    guard layout.form != .tooSmall else { return nil }
    switch layers.last {
    case .search, .palette: break
    default: return nil
    }
    var below = self
    below.layers.removeLast()
    below.notice = nil
    return below
  }

  /// Whether nothing but the queue, the figures about it and the status line has changed, and
  /// the queue has the keys.
  fileprivate func differsInQueueOnly(from other: Model) -> Bool {
    guard layers.isEmpty, focus == .ideas, layout.form == .wide, !isZoomed else { return false }
    var mine = self
    mine.ideas = other.ideas
    mine.notice = other.notice
    mine.lastSaved = other.lastSaved
    guard mine.figures.activeCases == other.figures.activeCases else { return false }
    mine.figures = other.figures
    return mine == other
  }
}
