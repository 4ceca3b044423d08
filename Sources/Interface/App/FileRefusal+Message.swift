import Domain
import Wording

extension FileRefusal {
  /// Why the file was not written, and what to do.
  var message: Phrase {
    switch self {
    case .exists: InterfaceWords.fileExists
    case .noFolder: InterfaceWords.noFolder
    case .notWritable: InterfaceWords.fileNotWritable
    case .other(let text): Phrase(same: text)
    }
  }
}
