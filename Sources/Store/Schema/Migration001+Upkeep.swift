extension Migration001 {
  /// Templates, counters, drafts and figures.
  static let upkeep = """
    CREATE TABLE caseTemplate (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      caseFile INTEGER NOT NULL UNIQUE REFERENCES caseFile (id),
      template TEXT NOT NULL CHECK (json_valid(template) AND json_type(template) = 'object')
    ) STRICT;

    CREATE TABLE processTemplate (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      key TEXT NOT NULL CHECK (key <> ''),
      version INTEGER NOT NULL CHECK (version > 0),
      yaml TEXT NOT NULL CHECK (yaml <> ''),
      UNIQUE (key, version)
    ) STRICT;

    CREATE TABLE referenceCounter (
      kind TEXT PRIMARY KEY,
      last INTEGER NOT NULL CHECK (last > 0)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER referenceCounterRises BEFORE UPDATE ON referenceCounter
    WHEN NEW.last < OLD.last BEGIN
      SELECT RAISE(ABORT, 'a reference is never used again');
    END;

    -- That an archive was read in, which the archive itself does not hold: its changes, up to
    -- lastSequence, are not undone.
    CREATE TABLE archiveImport (
      at TEXT NOT NULL,
      actor TEXT NOT NULL CHECK (actor <> ''),
      lastSequence INTEGER NOT NULL CHECK (lastSequence >= 0)
    ) STRICT;

    CREATE TABLE draft (
      form TEXT NOT NULL,
      actor TEXT NOT NULL,
      inputs TEXT NOT NULL CHECK (json_valid(inputs) AND json_type(inputs) = 'object'),
      revision INTEGER,
      savedAt TEXT NOT NULL,
      PRIMARY KEY (form, actor)
    ) STRICT, WITHOUT ROWID;

    -- How many ideas are under each rank of the queue: counting them all costs too much.
    CREATE TABLE ideaFigure (
      queueRank INTEGER PRIMARY KEY,
      ideas INTEGER NOT NULL CHECK (ideas >= 0)
    ) STRICT;

    INSERT INTO ideaFigure (queueRank, ideas) VALUES (0, 0), (1, 0), (2, 0), (3, 0), (4, 0), (5, 0);

    CREATE TRIGGER ideaFigureInsert AFTER INSERT ON idea BEGIN
      UPDATE ideaFigure SET ideas = ideas + 1 WHERE queueRank = NEW.queueRank;
    END;

    CREATE TRIGGER ideaFigureUpdate AFTER UPDATE OF deletedAt, status, handler, replyOn ON idea
    WHEN NEW.queueRank IS NOT OLD.queueRank BEGIN
      UPDATE ideaFigure SET ideas = ideas - 1 WHERE queueRank = OLD.queueRank;
      UPDATE ideaFigure SET ideas = ideas + 1 WHERE queueRank = NEW.queueRank;
    END;

    CREATE TRIGGER ideaFigureDelete AFTER DELETE ON idea BEGIN
      UPDATE ideaFigure SET ideas = ideas - 1 WHERE queueRank = OLD.queueRank;
    END;
    """
}
