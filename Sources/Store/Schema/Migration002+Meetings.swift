extension Migration002 {
  private static let kinds = """
    kind = 'openMeeting' OR kind = 'workingMeeting' OR kind = 'discussionMeeting'
        OR kind = 'coCreationWorkshop' OR kind = 'workshop' OR kind = 'informationMeeting'
        OR kind = 'steeringGroup'
    """

  /// The tables of series and meetings.
  static let meetings = """
    CREATE TABLE meetingSeries (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      kind TEXT NOT NULL CHECK (\(kinds)),
      caseFile INTEGER REFERENCES caseFile (id),
      interval TEXT NOT NULL CHECK (interval = 'month' OR interval = 'quarter'
        OR interval = 'free'),
      startsOn TEXT NOT NULL CHECK (startsOn IS date(startsOn, '+0 days')),
      endsOn TEXT CHECK (endsOn IS date(endsOn, '+0 days')),
      organisers TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(organisers) AND json_type(organisers) = 'array'),
      standingItems TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(standingItems) AND json_type(standingItems) = 'array'),
      CHECK (endsOn >= startsOn)
    ) STRICT;

    CREATE TABLE seriesPause (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER REFERENCES caseFile (id),
      series INTEGER NOT NULL REFERENCES meetingSeries (id),
      "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
      "to" TEXT NOT NULL CHECK ("to" IS date("to", '+0 days')),
      reason TEXT NOT NULL CHECK (reason <> ''),
      CHECK ("to" >= "from")
    ) STRICT;

    CREATE TABLE meeting (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
      kind TEXT NOT NULL CHECK (\(kinds)),
      title TEXT,
      caseFile INTEGER REFERENCES caseFile (id),
      series INTEGER REFERENCES meetingSeries (id),
      "from" TEXT CHECK ("from" GLOB '[0-2][0-9]:[0-5][0-9]'),
      "to" TEXT CHECK ("to" GLOB '[0-2][0-9]:[0-5][0-9]'),
      place TEXT,
      host TEXT,
      isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
      organisers TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(organisers) AND json_type(organisers) = 'array'),
      photos TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(photos) AND json_type(photos) = 'array'),
      status TEXT NOT NULL
        CHECK (status = 'planned' OR status = 'called' OR status = 'held'
          OR status = 'minutesInDraft' OR status = 'minutesApproved' OR status = 'cancelled'),
      approvedBy TEXT,
      approvedOn TEXT CHECK (approvedOn IS date(approvedOn, '+0 days')),
      searchText TEXT NOT NULL DEFAULT '',
      CHECK (kind <> 'workshop' OR ("from" IS NOT NULL AND "to" IS NOT NULL)),
      CHECK ("to" >= "from")
    ) STRICT;

    CREATE TABLE agendaItem (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER REFERENCES caseFile (id),
      meeting INTEGER NOT NULL REFERENCES meeting (id),
      position INTEGER NOT NULL CHECK (position > 0),
      title TEXT NOT NULL CHECK (title <> ''),
      kind TEXT NOT NULL
        CHECK (kind = 'information' OR kind = 'discussion' OR kind = 'decision'
          OR kind = 'election' OR kind = 'evaluation' OR kind = 'input'),
      minutes INTEGER CHECK (minutes BETWEEN 0 AND 1440),
      note TEXT,
      decision TEXT,
      isApplauded INTEGER NOT NULL CHECK (isApplauded IN (0, 1)),
      carriedFromAgendaItem INTEGER REFERENCES agendaItem (id),
      carriedFromMeeting INTEGER REFERENCES meeting (id),
      searchText TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE attendance (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER REFERENCES caseFile (id),
      meeting INTEGER NOT NULL REFERENCES meeting (id),
      count INTEGER NOT NULL CHECK (count BETWEEN 1 AND 100000),
      organisation INTEGER REFERENCES organisation (id),
      person INTEGER REFERENCES person (id),
      "group" TEXT
    ) STRICT;
    """
}
