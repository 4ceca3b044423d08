import Domain
import Foundation

extension CommandEnvironment {
  /// The machine that the process runs on.
  package static func process(
    runSession: @escaping RunSession
  ) -> CommandEnvironment {
    CommandEnvironment(
      variables: ProcessInfo.processInfo.environment,
      homeFolder: NSHomeDirectory(),
      currentFolder: FileManager.default.currentDirectoryPath,
      loginName: NSUserName(),
      today: today(),
      clock: { Int64(Date().timeIntervalSince1970 * 1000) },
      random: { .random(in: .min ... .max) },
      isTerminal: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1,
      ask: ask,
      runSession: runSession)
  }

  private static func ask(_ question: String) -> String? {
    print(question, terminator: "")
    fflush(nil)
    return readLine()
  }

  /// The day it is in Oslo, where history's moments are shown too.
  private static func today() -> Day {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Oslo") ?? .current
    let parts = calendar.dateComponents([.year, .month, .day], from: Date())
    return Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0) ?? .first
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
    write(result.standardError, to: STDERR_FILENO)
    guard write(result.standardOutput, to: STDOUT_FILENO) else {
      write(SystemError.text(errno) + "\n", to: STDERR_FILENO)
      return ExitReason.inputOutput.rawValue
    }
    return result.exitReason.rawValue
  }

  /// Writes all of a text; false where the system does not take it.
  @discardableResult
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var rest = Array(text.utf8)[...]
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
