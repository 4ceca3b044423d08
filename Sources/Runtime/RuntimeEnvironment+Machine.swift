import Domain
import Foundation
package import Interface

extension RuntimeEnvironment {
  /// Takes the machine that the process runs on.
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
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return LocalTime(milliseconds: Int64(now.tv_sec) * 1000)
  }
}
