package import Domain

/// What the program takes from the machine that it runs on, as values.
package struct CommandEnvironment: Sendable {
  /// The environment's variables, by name.
  package var variables: [String: String]
  package var homeFolder: String
  package var currentFolder: String
  package var loginName: String
  /// The day of the machine's clock, in the local time.
  package var today: Day
  /// Milliseconds since 1970 in UTC.
  package var clock: @Sendable () -> Int64
  package var random: @Sendable () -> UInt32
  /// Whether standard output is a terminal.
  package var isTerminal: Bool
  /// Writes a question to the terminal and reads a line; nil at the end of input.
  package var ask: @Sendable (String) -> String?
  /// Writes data to standard output at once; nil where all is written at the end.
  package var stream: (@Sendable ([UInt8]) -> Void)?
  /// Shows on the terminal how far long work has come, in place of what was there; nil where
  /// standard error is no terminal.
  package var progress: (@Sendable (String) -> Void)?
  /// Begins to listen for Ctrl+C; what it returns says whether it was pressed.
  package var interruption: @Sendable () -> @Sendable () -> Bool
  /// Opens the work surface and returns when it is left.
  package var runSession: RunSession

  /// Takes the machine; where nothing is told, nobody answers, and nothing shows or interrupts.
  package init(
    variables: [String: String], homeFolder: String, currentFolder: String, loginName: String,
    today: Day, clock: @escaping @Sendable () -> Int64,
    random: @escaping @Sendable () -> UInt32, isTerminal: Bool,
    ask: @escaping @Sendable (String) -> String? = { _ in nil },
    stream: (@Sendable ([UInt8]) -> Void)? = nil,
    progress: (@Sendable (String) -> Void)? = nil,
    interruption: @escaping @Sendable () -> @Sendable () -> Bool = { { false } },
    runSession: @escaping RunSession
  ) {
    self.variables = variables
    self.homeFolder = homeFolder
    self.currentFolder = currentFolder
    self.loginName = loginName
    self.today = today
    self.clock = clock
    self.random = random
    self.isTerminal = isTerminal
    self.ask = ask
    self.stream = stream
    self.progress = progress
    self.interruption = interruption
    self.runSession = runSession
  }
}

/// Opens the work surface and returns when it is left.
package typealias RunSession = @Sendable (SessionRequest) throws(StoreError) -> Void

/// What `open` and `demo` ask the work surface to open.
package struct SessionRequest: Hashable, Sendable {
  /// The file; it need not be there yet unless ``isReadOnly``.
  package let database: String
  package let language: Language
  /// Who acts.
  package let actor: String
  /// The day that rules go by; nil for the clock's, which goes on at midnight.
  package let today: Day?
  package let isReadOnly: Bool
  /// Whether the title bar says DEMO.
  package let isDemo: Bool
  /// The theme of the configuration, `standard` or `monochrome`.
  package let theme: String

  /// Says which file to open, for whom and how.
  package init(
    database: String, language: Language, actor: String, today: Day?, isReadOnly: Bool,
    isDemo: Bool, theme: String
  ) {
    self.database = database
    self.language = language
    self.actor = actor
    self.today = today
    self.isReadOnly = isReadOnly
    self.isDemo = isDemo
    self.theme = theme
  }
}
