/// A command that prints JSON where it is asked to.
protocol JSONCommand: SambyggCommand {
  /// What it prints as JSON.
  static var shape: JSONShape { get }

  /// Whether JSON is asked for.
  var json: Bool { get }
}
