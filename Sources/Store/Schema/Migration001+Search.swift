extension Migration001 {
  /// The full-text indexes, filled from the stored search texts.
  static let search = """
    CREATE VIRTUAL TABLE ideaSearch USING fts5(
      body, content = '', detail = none, columnsize = 0, prefix = '1 2 3 4',
      tokenize = 'unicode61 remove_diacritics 0');

    CREATE TRIGGER ideaSearchInsert AFTER INSERT ON idea
    WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
      INSERT INTO ideaSearch (rowid, body) VALUES (NEW.id, NEW.searchText);
    END;

    CREATE TRIGGER ideaSearchUpdate AFTER UPDATE OF searchText, deletedAt ON idea
    WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
      INSERT INTO ideaSearch (ideaSearch, rowid, body)
        SELECT 'delete', OLD.id, OLD.searchText
        WHERE OLD.searchText <> '' AND OLD.deletedAt IS NULL;
      INSERT INTO ideaSearch (rowid, body)
        SELECT NEW.id, NEW.searchText WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
    END;

    CREATE TRIGGER ideaSearchDelete AFTER DELETE ON idea
    WHEN OLD.searchText <> '' AND OLD.deletedAt IS NULL BEGIN
      INSERT INTO ideaSearch (ideaSearch, rowid, body) VALUES ('delete', OLD.id, OLD.searchText);
    END;

    CREATE VIRTUAL TABLE recordSearch USING fts5(
      body, kind UNINDEXED, detail = none, prefix = '1 2 3',
      tokenize = 'unicode61 remove_diacritics 0');

    CREATE TRIGGER organisationSearchInsert AFTER INSERT ON organisation
    WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
      INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'organisation');
    END;

    CREATE TRIGGER organisationSearchUpdate AFTER UPDATE OF searchText, deletedAt ON organisation
    WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
      INSERT INTO recordSearch (rowid, body, kind)
        SELECT NEW.id, NEW.searchText, 'organisation'
        WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
    END;

    CREATE TRIGGER organisationSearchDelete AFTER DELETE ON organisation BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
    END;

    CREATE TRIGGER personSearchInsert AFTER INSERT ON person
    WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
      INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'person');
    END;

    CREATE TRIGGER personSearchUpdate AFTER UPDATE OF searchText, deletedAt ON person
    WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
      INSERT INTO recordSearch (rowid, body, kind)
        SELECT NEW.id, NEW.searchText, 'person'
        WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
    END;

    CREATE TRIGGER personSearchDelete AFTER DELETE ON person BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
    END;

    CREATE TRIGGER caseFileSearchInsert AFTER INSERT ON caseFile
    WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
      INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'caseFile');
    END;

    CREATE TRIGGER caseFileSearchUpdate AFTER UPDATE OF searchText, deletedAt ON caseFile
    WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
      INSERT INTO recordSearch (rowid, body, kind)
        SELECT NEW.id, NEW.searchText, 'caseFile'
        WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
    END;

    CREATE TRIGGER caseFileSearchDelete AFTER DELETE ON caseFile BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
    END;

    CREATE TRIGGER goalSearchInsert AFTER INSERT ON goal
    WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
      INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'goal');
    END;

    CREATE TRIGGER goalSearchUpdate AFTER UPDATE OF searchText, deletedAt ON goal
    WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
      INSERT INTO recordSearch (rowid, body, kind)
        SELECT NEW.id, NEW.searchText, 'goal'
        WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
    END;

    CREATE TRIGGER goalSearchDelete AFTER DELETE ON goal BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
    END;

    CREATE TRIGGER actionPlanSearchInsert AFTER INSERT ON actionPlan
    WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
      INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'actionPlan');
    END;

    CREATE TRIGGER actionPlanSearchUpdate AFTER UPDATE OF searchText, deletedAt ON actionPlan
    WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
      INSERT INTO recordSearch (rowid, body, kind)
        SELECT NEW.id, NEW.searchText, 'actionPlan'
        WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
    END;

    CREATE TRIGGER actionPlanSearchDelete AFTER DELETE ON actionPlan BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
    END;

    CREATE TRIGGER entrySearchInsert AFTER INSERT ON entry
    WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
      INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'entry');
    END;

    CREATE TRIGGER entrySearchUpdate AFTER UPDATE OF searchText, deletedAt ON entry
    WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
      INSERT INTO recordSearch (rowid, body, kind)
        SELECT NEW.id, NEW.searchText, 'entry'
        WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
    END;

    CREATE TRIGGER entrySearchDelete AFTER DELETE ON entry BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
    END;

    CREATE TRIGGER measureSearchInsert AFTER INSERT ON measure
    WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
      INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'measure');
    END;

    CREATE TRIGGER measureSearchUpdate AFTER UPDATE OF searchText, deletedAt ON measure
    WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
      INSERT INTO recordSearch (rowid, body, kind)
        SELECT NEW.id, NEW.searchText, 'measure'
        WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
    END;

    CREATE TRIGGER measureSearchDelete AFTER DELETE ON measure BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
    END;

    CREATE TRIGGER moneyLineSearchInsert AFTER INSERT ON moneyLine
    WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
      INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'moneyLine');
    END;

    CREATE TRIGGER moneyLineSearchUpdate AFTER UPDATE OF searchText, deletedAt ON moneyLine
    WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
      INSERT INTO recordSearch (rowid, body, kind)
        SELECT NEW.id, NEW.searchText, 'moneyLine'
        WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
    END;

    CREATE TRIGGER moneyLineSearchDelete AFTER DELETE ON moneyLine BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
    END;

    CREATE TRIGGER documentReferenceSearchInsert AFTER INSERT ON documentReference
    WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
      INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'documentReference');
    END;

    CREATE TRIGGER documentReferenceSearchUpdate AFTER UPDATE OF searchText, deletedAt ON documentReference
    WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
      INSERT INTO recordSearch (rowid, body, kind)
        SELECT NEW.id, NEW.searchText, 'documentReference'
        WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
    END;

    CREATE TRIGGER documentReferenceSearchDelete AFTER DELETE ON documentReference BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
    END;

    CREATE TRIGGER narrativeSearchInsert AFTER INSERT ON narrative
    WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
      INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'narrative');
    END;

    CREATE TRIGGER narrativeSearchUpdate AFTER UPDATE OF searchText, deletedAt ON narrative
    WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
      INSERT INTO recordSearch (rowid, body, kind)
        SELECT NEW.id, NEW.searchText, 'narrative'
        WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
    END;

    CREATE TRIGGER narrativeSearchDelete AFTER DELETE ON narrative BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
    END;
    """
}
