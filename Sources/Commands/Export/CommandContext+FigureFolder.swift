import Documents
import Foundation

extension CommandContext {
  /// A folder as a document names it: from where the document itself is written.
  func path(of folder: String, from target: FileTarget) -> String {
    let paths = ProgramPaths(environment)
    let to = URL(filePath: paths.absolute(folder)).standardizedFileURL.pathComponents
    let file = paths.absolute(target.output ?? "document.md")
    let from = URL(filePath: file).standardizedFileURL.deletingLastPathComponent().pathComponents
    let common = zip(to, from).prefix { $0 == $1 }.count
    let parts = from.dropFirst(common).map { _ in ".." } + to.dropFirst(common)
    return parts.isEmpty ? "." : parts.joined(separator: "/")
  }

  /// Writes pictures into a folder; nothing is written where the document or one of them is
  /// there already.
  func write(
    _ figures: [Figure], to folder: String, beside target: FileTarget
  ) throws(CommandFailure) {
    let paths = ProgramPaths(environment)
    let manager = FileManager.default
    let root = paths.absolute(folder)
    let files = figures.map { (path: "\(root)/\($0.fileName)", figure: $0) }
    if !target.force {
      let all = files.map(\.path) + [target.output].compactMap(\.self).map { paths.absolute($0) }
      if let present = all.first(where: manager.fileExists) { throw .file(.exists(present)) }
    }
    guard !figures.isEmpty else { return }
    do {
      try manager.createDirectory(atPath: root, withIntermediateDirectories: true)
    } catch {
      throw .file(.cannotCreate(root, reason: error.localizedDescription))
    }
    for file in files {
      try FileWriter.write(
        file.figure.svg, to: file.path, force: target.force, random: environment.random())
    }
  }
}
