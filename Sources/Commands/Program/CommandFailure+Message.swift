import Domain
import Wording

extension CommandFailure {
  /// What is told to the person: what happened, what it means, what to do.
  var message: Phrase? {
    switch self {
    case .usage(let sentence, let parserText):
      parserText.isEmpty ? sentence : sentence + "\n" + parserText
    case .options(let refusals):
      Phrase.joined(
        refusals.map { refusal in refusal.problem.message.map { "\(refusal.option): \($0)" } },
        by: "\n")
    case .store(let error, let names): error.message(names)
    case .file(let fault): fault.message
    case .settings(let problem, let path):
      FileText.inFile(path, line: problem.line, problem.message)
    case .templates(let errors):
      Phrase.joined(errors.all.map(\.message), by: "\n")
    case .archive(let error): error.message
    case .table(let error): error.message
    case .noSuch(let name, let known): CommandText.noSuch(name, known)
    case .found: nil
    }
  }
}

extension FileFault {
  fileprivate var message: Phrase {
    switch self {
    case .missing(let path): FileText.missing(path)
    case .unreadable(let path, let reason): FileText.unreadable(path, reason)
    case .notText(let path): FileText.notText(path)
    case .exists(let path): FileText.exists(path)
    case .cannotCreate(let path, let reason): FileText.cannotCreate(path, reason)
    case .notWritten(let path, let reason): FileText.notWritten(path, reason)
    }
  }
}
