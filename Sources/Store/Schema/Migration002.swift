import Domain
import GRDB

/// The second version of the file: meetings, agreements, workshops, and what the other ways of
/// working need of the first version's tables.
///
/// Frozen: never edited once released. What it adds to tables that have rows may be empty: the
/// journal's images of those rows do not hold it.
enum Migration002 {
  /// Everything in the order in which it has to be made.
  static let statements = [meetings, agreements, workshops, newColumns, indexes, search]

  /// The tables whose rows the journal keeps from this version on.
  static let newTables = [
    "meetingSeries", "seriesPause", "meeting", "agendaItem", "attendance", "agreement",
    "agreementParty", "serviceArea", "contribution", "activityPlan", "workshop",
    "supplementaryKey", "workshopGroup", "earlierName",
  ]

  /// The searched tables that are new.
  private static let searchedTables = [
    "meeting", "agendaItem", "agreement", "serviceArea", "workshop", "supplementaryKey",
    "workshopGroup",
  ]

  /// The triggers that keep the search's words of the new tables.
  private static let search = searchedTables.map(searchTriggers).joined(separator: "\n\n")

  private static func searchTriggers(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)SearchInsert AFTER INSERT ON \(table)
    WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
      INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, '\(table)');
    END;

    CREATE TRIGGER \(table)SearchUpdate AFTER UPDATE OF searchText, deletedAt ON \(table)
    WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
      INSERT INTO recordSearch (rowid, body, kind)
        SELECT NEW.id, NEW.searchText, '\(table)'
        WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
    END;

    CREATE TRIGGER \(table)SearchDelete AFTER DELETE ON \(table) BEGIN
      DELETE FROM recordSearch WHERE rowid = OLD.id;
    END;
    """
  }

  /// What the tables of the first version get beside their columns.
  private static let newColumns = """
    ALTER TABLE platform ADD COLUMN principles TEXT
      CHECK (principles IS NULL
        OR (json_valid(principles) AND json_type(principles) = 'array'));

    ALTER TABLE idea ADD COLUMN source INTEGER REFERENCES agendaItem (id);

    ALTER TABLE membership ADD COLUMN electedIn INTEGER REFERENCES meeting (id);
    ALTER TABLE membership ADD COLUMN laidDownInActionPlan INTEGER REFERENCES actionPlan (id);
    ALTER TABLE membership ADD COLUMN laidDownInAgreement INTEGER REFERENCES agreement (id);

    ALTER TABLE measure ADD COLUMN sourceAgendaItem INTEGER REFERENCES agendaItem (id);
    ALTER TABLE measure ADD COLUMN sourceWorkshopGroup INTEGER REFERENCES workshopGroup (id);
    ALTER TABLE measure ADD COLUMN sourceWorkshop INTEGER REFERENCES workshop (id);

    ALTER TABLE entry ADD COLUMN sourceMeeting INTEGER REFERENCES meeting (id);
    ALTER TABLE entry ADD COLUMN sourceWorkshop INTEGER REFERENCES workshop (id);
    ALTER TABLE entry ADD COLUMN level TEXT CHECK (level = 'system' OR level = 'user');
    ALTER TABLE entry ADD COLUMN count INTEGER CHECK (count BETWEEN 1 AND 100000);
    ALTER TABLE entry ADD COLUMN actorGroup TEXT;
    ALTER TABLE entry ADD COLUMN origin TEXT;
    ALTER TABLE entry ADD COLUMN senderKind TEXT;
    ALTER TABLE entry ADD COLUMN audience TEXT CHECK (audience = 'internal' OR audience = 'local');
    ALTER TABLE entry ADD COLUMN body TEXT;
    ALTER TABLE entry ADD COLUMN caseNumber TEXT;
    ALTER TABLE entry ADD COLUMN planVersion INTEGER REFERENCES actionPlan (id);
    ALTER TABLE entry ADD COLUMN solution INTEGER REFERENCES entry (id);
    ALTER TABLE entry ADD COLUMN prototype TEXT;
    ALTER TABLE entry ADD COLUMN withWhom TEXT;
    ALTER TABLE entry ADD COLUMN reason TEXT;
    ALTER TABLE entry ADD COLUMN nextStep TEXT;
    """
}
