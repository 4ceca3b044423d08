import Domain
import Wording

extension Model {
  /// Makes whoever sits here the handler of the selected idea.
  func takeIdea() -> [Effect] {
    ideaSubject.map { [.act(.idea(.take($0, handler: nil)), reason: "")] } ?? []
  }

  /// Offers the four decisions about an idea.
  mutating func chooseDecision() -> [Effect] {
    guard let id = ideaSubject else { return [] }
    let targets: [IdeaStatus] = [.takenForward, .notTakenForward, .referred, .joined]
    push(
      .choice(
        ChoiceState(
          title: InterfaceText.chooseDecision,
          options: targets.map { ChoiceOption($0.label, outcome: .form(.decide(id, $0))) })))
    return []
  }

  /// Opens the form that joins the selected idea to another.
  mutating func joinIdea() -> [Effect] {
    ideaSubject.map { openForm(.decide($0, .joined)) } ?? []
  }

  /// Opens the form for the reply to the sender of the selected idea.
  mutating func replyToSender() -> [Effect] {
    ideaSubject.map { openForm(.reply($0)) } ?? []
  }

  /// Opens the form for a question to the sender of the selected idea.
  mutating func askSender() -> [Effect] {
    ideaSubject.map { openForm(.ask($0)) } ?? []
  }
}
