import Domain
import Wording

extension FileRefusal {
  /// Why the file was not written, and what to do.
  var message: Phrase {
    switch self {
    case .exists: InterfaceText.fileExists
    case .noFolder: InterfaceText.noFolder
    case .notWritable: InterfaceText.fileNotWritable
    case .other(let text): Phrase(same: text)
    }
  }
}
