import ArgumentParser
import Domain
import Exchange
import Store

/// `idea list --challenge climate --prioritised`: in the order of their references, or those to be
/// taken before others first.
struct ListIdeas: JSONCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the ideas that are not in the bin.")

  @OptionGroup var filter: StatusFilter<IdeaNoun>
  @Option(help: ArgumentHelp("Only those that answer this main challenge.", valueName: "code"))
  var challenge: String?
  @Flag(help: "Those to be taken before others first: by challenge, or by goal where small.")
  var prioritised = false
  @Flag(help: "Print JSON.") var json = false
  @OptionGroup(title: "Global options") var global: GlobalOptions

  static var shape: JSONShape { .list(IdeaNoun.shape) }

  func run(in context: inout CommandContext) throws(CommandFailure) {
    guard challenge != nil || prioritised else {
      return try context.printList(IdeaNoun.self, case: nil, filter, json: json)
    }
    let store = try context.storeForReading()
    try filter.check()
    var ideas = filter.matching(try asking(try store.list(Idea.self, case: nil)))
    if let challenge { ideas = ideas.filter { $0.challenges.contains(challenge) } }
    if prioritised {
      let rule = try asking(try store.platform()).map { InitiativeRule($0) } ?? InitiativeRule()
      ideas =
        ideas.filter { $0.isPrioritised(by: rule) } + ideas.filter { !$0.isPrioritised(by: rule) }
    }
    try context.printList(ideas, IdeaNoun.self, json: json, store)
  }
}
