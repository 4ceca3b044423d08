package import Documents
package import Domain
import Screen
package import Wording

/// A menu: a few things to choose among, some of which may not be possible just now.
package struct ChoiceState: Hashable, Sendable {
  package let title: Phrase
  package let options: [ChoiceOption]
  package var cursor = ListCursor()

  /// Makes a menu with the likeliest option selected, otherwise with the first possible one.
  package init(title: Phrase, options: [ChoiceOption]) {
    self.title = title
    self.options = options
    let possible = options.indices.filter { options[$0].reasonAgainst == nil }
    let first = possible.first { options[$0].isLikeliest } ?? possible.first
    cursor.select(first ?? 0, of: options.count)
  }
}

/// One line of a menu.
package struct ChoiceOption: Hashable, Sendable {
  package let label: Phrase
  /// What it does, beside the label.
  package let note: Phrase?
  /// Why it cannot be chosen now; nil where it can.
  package let reasonAgainst: Phrase?
  package let outcome: ChoiceOutcome
  /// Whether the menu opens on it.
  package let isLikeliest: Bool

  /// Makes a line that can be chosen unless there is a reason against it.
  package init(
    _ label: Phrase, note: Phrase? = nil, reasonAgainst: Phrase? = nil, outcome: ChoiceOutcome,
    isLikeliest: Bool = false
  ) {
    self.label = label
    self.note = note
    self.reasonAgainst = reasonAgainst
    self.outcome = outcome
    self.isLikeliest = isLikeliest
  }
}

/// What choosing a line leads to.
package enum ChoiceOutcome: Hashable, Sendable {
  case form(AnyForm)
  case act(UserAction)
  case preview(PreviewSubject)
  /// Asks what to do about a word on a page that is shared.
  case answerHit(ShareHit)
  /// The words may be on the page.
  case approveHit(String)
  /// Takes in the ideas of a file that has been looked through.
  case takeInIdeas(path: String)
  /// The menu stays: the line only tells something.
  case stay
  case addIdeas([String])
  case workshop(Identifier<Workshop>)
  case wish(HomeWish)
  /// Plans the next meeting of a series.
  case nextMeeting(Identifier<MeetingSeries>)
  case askToAnonymise(Identifier<Person>)
  /// Shows a whole record.
  case open(RecordLink)
  /// Goes where something that is missing is mended.
  case mend(MendingPlace)
  case nothing
}

extension ChoiceState: LayerState {
  static let place = Place.choice
  static let isFullScreen = false
  var layer: Layer { .choice(self) }

  func rowCount(in model: Model) -> Int { options.count }

  func open(in model: inout Model) -> [Effect] { model.choose(self) }

  func draw(on screen: ScreenView, in frame: inout Frame) {
    screen.drawChoice(self, in: &frame)
  }
}
