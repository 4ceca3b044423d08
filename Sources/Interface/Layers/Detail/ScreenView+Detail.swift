import Domain
import Screen
import Wording

extension ScreenView {
  /// A whole record, with its history at the foot.
  func drawDetail(_ state: DetailState, in frame: inout Frame) {
    let status = state.snapshot.flatMap { snapshot in
      snapshot.link.kind.fieldDescription("status").flatMap { field in
        snapshot.values["status"].map {
          FieldText.format($0, type: field.type, names: [:], in: language).lowercased()
        }
      }
    }
    let inside = page(
      title: StyledText(say(state.link.kind.title), .focusedTitle),
      trailing: StyledText(status ?? "", .muted), in: &frame)
    text(model.detailLines(state), cursor: state.cursor, in: inside, of: &frame)
  }
}
