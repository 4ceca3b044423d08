import Domain
import Store
import Wording

extension CommandContext {
  /// The row that an argument names, by its reference or its exact name.
  func link(
    _ text: String, _ kinds: [RecordKind], _ store: Store
  ) throws(CommandFailure) -> RecordLink {
    let resolution = try asking(try store.resolve(text, kinds: kinds))
    switch resolution {
    case .found(let link): return link
    case .none: throw .store(.notFound(text))
    case .several(let names):
      let references = names.compactMap(\.reference)
      throw .options([OptionRefusal(option: text, problem: .ambiguous(text, references))])
    }
  }

  /// The row of one kind that an argument names.
  func identifier<Row: Record>(
    _ text: String, _ type: Row.Type, _ store: Store
  ) throws(CommandFailure) -> Identifier<Row> {
    let link = try link(text, [Row.kind], store)
    guard let identifier = link.identifier(of: type) else { throw .store(.notFound(text)) }
    return identifier
  }

  /// The case that an argument names, if there is one.
  func caseIdentifier(
    _ text: String?, _ store: Store
  ) throws(CommandFailure) -> Identifier<CaseFile>? {
    guard let text else { return nil }
    return try identifier(text, CaseFile.self, store)
  }

  /// What a row is called: its reference, or its name where it has none.
  func called(_ link: RecordLink, _ store: Store) throws(CommandFailure) -> String {
    let name = try asking(try store.names(of: [link])[link])
    return name?.handle ?? name.map { text($0.shownTitle) } ?? ""
  }
}
