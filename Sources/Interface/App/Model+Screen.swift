import Domain
import Wording

extension Model {
  /// Gives the keys to a pane.
  mutating func turn(to pane: Pane) -> [Effect] {
    focus = pane
    return []
  }

  /// Lets the pane at hand fill the window, or all panes share it again.
  mutating func toggleZoom() -> [Effect] {
    isZoomed.toggle()
    return []
  }

  /// Goes on in the next language.
  mutating func changeLanguage() -> [Effect] {
    session.language = session.language.next
    rearrangeLists()
    notice = Notice(.done, InterfaceText.languageChanged)
    return []
  }
}
