internal import Domain
internal import Wording

/// The process plan (documents.md 4.9, seed N-18).
struct Prosessplan {
  private let situation: CaseSituation
  private let options: DocumentOptions

  init(_ situation: CaseSituation, _ options: DocumentOptions) {
    self.situation = situation
    self.options = options
  }

  var output: DocumentOutput {
    var writer = DocumentWriter(.prosessplan, situation, options)
    return writer.finish(.prosessplan, isDraft: true, wordAim: nil)
  }
}
