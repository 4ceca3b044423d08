import Domain
import Wording

/// Why a command did not do what it was asked to.
enum CommandFailure: Error, Hashable {
  /// The command line was not understood, and what the parser says of it.
  case usage(Phrase, parserText: String = "")
  /// What was given for options, as it was typed, cannot be used.
  case options([OptionRefusal])
  /// The file says no.
  case store(StoreError, RefusalNames = .none)
  /// A file that is read or written beside the database.
  case file(FileFault)
  case settings(SettingsProblem, path: String)
  case templates(TemplateErrors)
  case archive(ArchiveError)
  case table(ImportError)
  /// There is nothing of that name, and these are there.
  case noSuch(String, known: [String])
  /// What the command found is data; the exit code alone says that it is not as it should be.
  case found(ExitReason)
}

/// An option or argument with what is wrong with its value.
struct OptionRefusal: Hashable {
  /// As people write it: `--deadline`.
  let option: String
  let problem: FieldProblem
}

/// What went wrong with a file beside the database.
package enum FileFault: Error, Hashable {
  case missing(String)
  case unreadable(String, reason: String)
  case notText(String)
  /// There is a file of that name, and `--force` was not given.
  case exists(String)
  case cannotCreate(String, reason: String)
  case notWritten(String, reason: String)
}

extension CommandFailure {
  /// What the shell is told.
  var exitReason: ExitReason {
    switch self {
    case .usage: .usage
    case .options(let refusals): ExitReason(refusals.map(\.problem))
    case .store(let error, _): ExitReason(error)
    case .file(let fault): ExitReason(fault)
    case .settings, .templates: .badData
    case .archive(let error): ExitReason(error)
    case .table(let error): ExitReason(error)
    case .noSuch: .notFound
    case .found(let status): status
    }
  }
}

extension ExitReason {
  fileprivate init(_ fault: FileFault) {
    switch fault {
    case .missing: self = .notFound
    case .unreadable, .notWritten: self = .inputOutput
    case .notText: self = .badData
    case .exists, .cannotCreate: self = .cannotCreate
    }
  }

  fileprivate init(_ error: ArchiveError) {
    switch error {
    case .missing: self = .notFound
    case .system: self = .inputOutput
    case .problem, .newer: self = .badData
    case .fileNotEmpty, .conflicts: self = .refused
    case .store(let error): self = ExitReason(error)
    }
  }

  fileprivate init(_ error: ImportError) {
    switch error {
    case .missing: self = .notFound
    case .system: self = .inputOutput
    case .notATable, .mixedDates, .noTitleColumn, .noSuchColumn: self = .badData
    case .interrupted: self = .interrupted
    case .store(let error): self = ExitReason(error)
    }
  }

  /// An unknown code is usage, an unknown row is not found, anything else a rule's no.
  fileprivate init(_ problems: [FieldProblem]) {
    let all = problems.map(Self.status)
    self = all.contains(.usage) ? .usage : all.contains(.notFound) ? .notFound : .refused
  }

  private static func status(of problem: FieldProblem) -> ExitReason {
    switch problem {
    case .unknownCode, .unknownField, .notAPair: .usage
    case .notFound: .notFound
    case .required, .wrongType, .notAFlag, .cannotBeChanged, .identityNumber, .day, .amount,
      .notANumber, .unknownTime, .outOfRange, .ambiguous, .notAvailable, .endBeforeStart,
      .parentCycle, .parentTooDeep,
      .duplicate, .inTheFuture, .personBlocked, .personAnonymised, .partyToAgreement, .chosenTwice,
      .unknownKey:
      .refused
    }
  }

  fileprivate init(_ error: StoreError) {
    switch error {
    case .refused(.fields(let refusals)): self = ExitReason(refusals.map(\.problem))
    case .refused(.unknownPhase), .refused(.unknownStep): self = .notFound
    case .refused, .conflict, .nothingToUndo, .nothingToRedo, .changedSince, .readOnly,
      .networkFileSystem, .templateExists:
      self = .refused
    case .notFound, .missingFile, .unknownTemplate: self = .notFound
    case .busy: self = .busy
    case .cannotCreate: self = .cannotCreate
    case .notOurs, .newer, .damaged: self = .badData
    case .diskFull, .notWritable, .leftAside, .noTerminal, .system: self = .inputOutput
    }
  }
}
