import ArgumentParser
import Domain

/// `--status` of a list, for rows that have one.
struct StatusFilter<Noun: RecordNoun>: ParsableArguments {
  private(set) var status: String?

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    guard Noun.statusField != nil else { return }
    status = try container.decode(Option<String?>.self, forKey: .status).wrappedValue
  }

  private enum CodingKeys: String, CodingKey {
    case status
  }

  /// Refuses a status that there is none of.
  func check() throws(CommandFailure) {
    guard let status, let key = Noun.statusField else { return }
    if case .choice(let vocabulary)? = Noun.Row.kind.fieldDescription(key)?.type,
      !vocabulary.codes.contains(status)
    {
      throw .options([OptionRefusal(option: "--status", problem: .unknownCode(status, vocabulary))])
    }
  }

  /// The rows of the status that was asked for.
  func matching(_ rows: [Noun.Row]) -> [Noun.Row] {
    guard let status, let key = Noun.statusField else { return rows }
    return rows.filter { $0[key] == .code(status) }
  }

  /// Whether a row with these values is of the status that was asked for.
  func matches(_ values: FieldValues) -> Bool {
    guard let status, let key = Noun.statusField else { return true }
    return values[key] == .code(status)
  }
}

extension StatusFilter: CustomReflectable {
  /// Shows the parser the option where rows have a status, and nothing where they have none.
  var customMirror: Mirror {
    guard Noun.statusField != nil else { return Mirror(self, children: []) }
    let option = Option<String?>(
      help: ArgumentHelp("Only those of this status.", valueName: "code"))
    return Mirror(self, children: [(label: CodingKeys.status.stringValue, value: option)])
  }
}
