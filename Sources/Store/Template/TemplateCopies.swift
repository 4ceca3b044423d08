import Domain
import Foundation
import Synchronization

/// Template copies as they have been read: cases that share a text share the reading.
enum TemplateCopies {
  private static let read = Mutex<[String: ProcessTemplate]>([:])
  private static let most = 32

  /// The template of a JSON text.
  static func template(_ text: String) throws -> ProcessTemplate {
    if let known = read.withLock({ $0[text] }) { return known }
    let template: ProcessTemplate
    do {
      template = try JSONDecoder().decode(ProcessTemplate.self, from: Data(text.utf8))
    } catch {
      throw DamagedRow()
    }
    read.withLock { read in
      if read.count >= most { read.removeAll() }
      read[text] = template
    }
    return template
  }
}
