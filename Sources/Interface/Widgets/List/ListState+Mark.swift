import Screen
import Wording

extension ListState {
  /// What is said where no row holds the words typed; nil where no words are typed.
  var noHits: Phrase? { filter.isEmpty ? nil : ListScreenText.noHits(filter) }
}

extension ScreenView {
  /// What a list's title says where it is filtered or ordered: the words, how many rows
  /// of all are shown, and the order.
  func listMark(_ state: ListState, total: Int?) -> StyledText {
    var mark = StyledText()
    if !state.filter.isEmpty {
      mark.append("/" + state.filter, .accent)
      if let total {
        mark.append(" " + say(PaneText.part(state.count(of: total), of: total)), .muted)
      }
    }
    if state.order != .standard {
      mark.append((mark.width > 0 ? " · " : "") + say(state.order.label), .accent)
    }
    return mark
  }
}
