extension Migration001 {
  /// The journal, and what keeps it and the ideas as worded from being rewritten (INV-01).
  static let journal = """
    CREATE TABLE change (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      actor TEXT NOT NULL CHECK (actor <> ''),
      action TEXT NOT NULL CHECK (action <> ''),
      reason TEXT,
      day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
      concerns INTEGER REFERENCES change (sequence)
    ) STRICT;

    CREATE INDEX changeByActor ON change (actor, sequence);
    CREATE INDEX changeByConcerns ON change (concerns) WHERE concerns IS NOT NULL;

    CREATE TABLE changedRow (
      position INTEGER PRIMARY KEY,
      change INTEGER NOT NULL REFERENCES change (sequence),
      tableName TEXT NOT NULL,
      rowId INTEGER NOT NULL,
      caseFile INTEGER,
      operation TEXT NOT NULL CHECK (operation = 'insert' OR operation = 'update'
        OR operation = 'delete'),
      before TEXT CHECK (before IS NULL OR json_valid(before)),
      after TEXT CHECK (after IS NULL OR json_valid(after)),
      CHECK ((before IS NULL) = (operation = 'insert')),
      CHECK ((after IS NULL) = (operation = 'delete'))
    ) STRICT;

    CREATE INDEX changedRowByChange ON changedRow (change);
    CREATE INDEX changedRowByRow ON changedRow (rowId, change);
    CREATE INDEX changedRowByCaseFile
      ON changedRow (caseFile, change, tableName, operation, rowId) WHERE caseFile IS NOT NULL;

    -- Which change is open: NULL outside one, so that changedRow refuses every write then;
    -- 0 while an archive with a journal of its own is read in.
    CREATE TABLE openChange (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      change INTEGER
    ) STRICT;

    INSERT INTO openChange (id, change) VALUES (1, NULL);

    CREATE TRIGGER changeStays BEFORE UPDATE ON change BEGIN
      SELECT RAISE(ABORT, 'a change cannot be altered');
    END;

    CREATE TRIGGER changeRemains BEFORE DELETE ON change BEGIN
      SELECT RAISE(ABORT, 'a change cannot be removed');
    END;

    CREATE TRIGGER changedRowStays BEFORE UPDATE ON changedRow BEGIN
      SELECT RAISE(ABORT, 'a changed row cannot be altered');
    END;

    CREATE TRIGGER changedRowRemains BEFORE DELETE ON changedRow BEGIN
      SELECT RAISE(ABORT, 'a changed row cannot be removed');
    END;

    CREATE TRIGGER ideaAsWorded BEFORE UPDATE OF originalText ON idea
    WHEN NEW.originalText IS NOT OLD.originalText BEGIN
      SELECT RAISE(ABORT, 'originalText cannot be altered');
    END;
    """
}
