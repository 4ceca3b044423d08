import ArgumentParser

/// A kind of record that has parts: a case, a meeting or an agreement.
protocol OwnerNoun: RecordNoun {
  /// How `--help` says that a row is named.
  static var naming: String { get }
}

extension OwnerNoun {
  static var naming: String { "by reference" }

  /// What `--help` says of the argument that names the owner of a part.
  static var argumentHelp: ArgumentHelp {
    ArgumentHelp("The \(word), \(naming).", valueName: word)
  }
}
