import Domain
import Foundation
package import Interface

extension RuntimeEnvironment {
  /// The machine that the process runs on.
  ///
  /// - Parameter variables: The environment; `VISUAL` and `EDITOR` name the person's editor with
  ///   its arguments, parted by blanks and run without a shell.
  package init(
    variables: [String: String], followsClock: Bool,
    writeFile: @escaping (String, String, Bool) -> FileRefusal?
  ) {
    let named = [variables["VISUAL"], variables["EDITOR"]].compactMap(\.self)
      .first { !$0.allSatisfy(\.isWhitespace) }
    self.init(
      now: RuntimeEnvironment.timeInOslo,
      editor: named?.split(separator: " ").map(String.init) ?? ["nano"],
      temporaryFolder: NSTemporaryDirectory(), writeFile: writeFile)
    self.followsClock = followsClock
  }

  /// The moment in Europe/Oslo, where history's moments are shown too.
  private static func timeInOslo() -> LocalTime {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "Europe/Oslo") ?? .current
    let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: Date())
    let day = Day(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
    return LocalTime(day: day ?? .first, hour: parts.hour ?? 0, minute: parts.minute ?? 0)
  }
}
