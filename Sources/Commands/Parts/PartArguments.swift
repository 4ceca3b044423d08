import ArgumentParser
import Domain
import Store

/// The arguments that name one part: its owner, and what tells it apart there.
struct PartArguments<Noun: PartNoun>: ParsableArguments {
  @Argument(help: Noun.Owner.argumentHelp)
  var owner: String

  @OptionGroup var name: Noun.Name
}

extension CommandContext {
  /// The part that arguments name.
  func part<Noun: PartNoun>(
    _ named: PartArguments<Noun>, _ store: Store
  ) throws(CommandFailure) -> Noun.Row {
    let owner = try identifier(named.owner, Noun.Owner.Row.self, store)
    return try part(named, of: owner, store)
  }

  /// The part that arguments name, where its owner is known already.
  func part<Noun: PartNoun>(
    _ named: PartArguments<Noun>, of owner: Identifier<Noun.Owner.Row>, _ store: Store
  ) throws(CommandFailure) -> Noun.Row {
    let parts = try Noun.parts(of: owner, self, store)
    guard let part = try Noun.part(named.name, among: parts, self, store) else {
      throw .store(.notFound(Noun.typed(named.name, of: named.owner)))
    }
    return part
  }

  /// Says what is to be said of an owner once its parts are listed or changed.
  mutating func sayRemark<Noun: PartNoun>(
    _ noun: Noun.Type, on owner: Identifier<Noun.Owner.Row>, _ store: Store
  ) throws(CommandFailure) {
    if let remark = try Noun.remark(on: owner, self, store) { say(remark) }
  }
}
