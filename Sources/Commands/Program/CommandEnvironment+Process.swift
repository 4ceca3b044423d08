import Domain
import Foundation
import Screen
import Synchronization

extension CommandEnvironment {
  /// The machine that the process runs on.
  package static func process(
    runSession: @escaping RunSession
  ) -> CommandEnvironment {
    let variables = variables()
    return CommandEnvironment(
      variables: variables,
      homeFolder: variables["HOME"].flatMap { $0.isEmpty ? nil : $0 } ?? NSHomeDirectory(),
      currentFolder: FileManager.default.currentDirectoryPath,
      loginName: NSUserName(),
      today: LocalTime(milliseconds: clock()).day,
      clock: clock,
      random: { .random(in: .min ... .max) },
      isTerminal: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1,
      ask: ask,
      stream: ProcessStreams.write,
      progress: isatty(STDERR_FILENO) == 1 ? ProcessStreams.showProgress : nil,
      interruption: InterruptKey.listen,
      runSession: runSession)
  }

  private static func ask(_ question: String) -> String? {
    print(question, terminator: "")
    fflush(nil)
    return readLine()
  }

  /// Milliseconds since 1970.
  private static func clock() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
  }

  /// The environment's variables; of two of one name the first counts.
  private static func variables() -> [String: String] {
    var variables: [String: String] = [:]
    var next = environ
    while let pointer = next.pointee {
      let parts = String(cString: pointer).split(separator: "=", maxSplits: 1)
      if parts.count > 0, variables[String(parts[0])] == nil {
        variables[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
      }
      next += 1
    }
    return variables
  }
}

/// What goes into the process and comes out of it.
package enum ProcessStreams {
  /// The arguments as the shell gave them, the program's own name left out.
  ///
  /// Swift's own list mends bytes that are no text; these are to be refused instead.
  package static var arguments: [[UInt8]] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      CommandLine.unsafeArgv[index].map { pointer in
        UnsafeRawBufferPointer(start: pointer, count: strlen(pointer)).map { $0 }
      }
    }
  }

  /// Writes what came out of a run, and returns what the process exits with.
  package static func write(_ result: CommandResult) -> Int32 {
    write(Array(result.standardError.utf8), to: STDERR_FILENO)
    guard write(Array(result.standardOutput.utf8), to: STDOUT_FILENO) else { return failed() }
    return result.exitReason.rawValue
  }

  /// Writes data to standard output; ends the program where the system does not take it.
  static func write(_ data: [UInt8]) {
    if !write(data, to: STDOUT_FILENO) { exit(failed()) }
  }

  /// Writes a line over the one that is at the cursor, and leaves the cursor on it.
  @Sendable static func showProgress(_ text: String) {
    write(Array("\r\u{1B}[K\(SafeText.line(text))".utf8), to: STDERR_FILENO)
  }

  private static func failed() -> Int32 {
    write(Array((SystemError.text(errno) + "\n").utf8), to: STDERR_FILENO)
    return ExitReason.inputOutput.rawValue
  }

  /// Writes all of it; false where the system does not take it.
  @discardableResult
  private static func write(_ data: [UInt8], to descriptor: Int32) -> Bool {
    var rest = data[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }
}

/// Ctrl+C, for work that has something to take back first.
enum InterruptKey {
  private static let wasPressed = Atomic<Bool>(false)

  /// Notes Ctrl+C from now on, instead of ending the process; a second one ends it.
  static let listen: @Sendable () -> @Sendable () -> Bool = {
    signal(SIGINT) { _ in
      InterruptKey.wasPressed.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
    return { InterruptKey.wasPressed.load(ordering: .relaxed) }
  }
}
