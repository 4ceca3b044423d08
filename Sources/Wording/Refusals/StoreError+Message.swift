package import Domain

extension StoreError {
  /// What happened to the file or the row, what it means, and what to do.
  ///
  /// - Parameter names: What a refusal by the rules calls things.
  package func message(_ names: RefusalNames = .none) -> Phrase {
    switch self {
    case .refused(let refusal): refusal.message(names)
    case .conflict(let conflict): RowErrors.conflict(conflict)
    case .notFound(let what): RowErrors.notFound(what)
    case .busy: RowErrors.busy
    case .nothingToUndo: RowErrors.nothingToUndo
    case .nothingToRedo: RowErrors.nothingToRedo
    case .changedSince(let actor, let name): RowErrors.changedSince(actor: actor, name: name)
    case .readOnly: FileErrors.readOnly
    case .missingFile(let path): FileErrors.missing(path)
    case .cannotCreate(let path): FileErrors.cannotCreate(path)
    case .notOurs(let path): FileErrors.notOurs(path)
    case .newer(let path, let found, let known):
      FileErrors.newer(path, found: found, known: known)
    case .damaged(let path, let backup): FileErrors.damaged(path, newestBackup: backup)
    case .networkFileSystem(let path): FileErrors.networkFileSystem(path)
    case .leftAside(let path): FileErrors.leftAside(path)
    case .noTerminal: FileErrors.noTerminal
    case .diskFull: FileErrors.diskFull
    case .notWritable(let path): FileErrors.notWritable(path)
    case .system(let text): FileErrors.system(text)
    case .templateExists(let key, let version): TemplateErrorText.exists(key, version: version)
    case .unknownTemplate(let key): TemplateErrorText.unknown(key)
    }
  }
}
