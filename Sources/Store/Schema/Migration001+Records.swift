extension Migration001 {
  /// The tables of answers, money, documents and written sections.
  static let records = """
    CREATE TABLE assessment (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      checklist TEXT NOT NULL CHECK (checklist <> ''),
      item INTEGER NOT NULL CHECK (item > 0),
      value TEXT NOT NULL CHECK (value = 'notAssessed' OR value = 'yes' OR value = 'partly'
        OR value = 'no' OR value = 'notRelevant'),
      note TEXT,
      "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
      organisation INTEGER REFERENCES organisation (id),
      "by" TEXT
    ) STRICT;

    CREATE TABLE moneyLine (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      text TEXT NOT NULL CHECK (text <> ''),
      direction TEXT NOT NULL CHECK (direction IN ('cost', 'funding')),
      budget INTEGER NOT NULL CHECK (budget BETWEEN 0 AND 999999999999),
      accounts INTEGER CHECK (accounts BETWEEN 0 AND 999999999999),
      source TEXT,
      hours INTEGER CHECK (hours BETWEEN 0 AND 1000000),
      hourlyRate INTEGER CHECK (hourlyRate BETWEEN 0 AND 999999999999),
      searchText TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE documentReference (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      title TEXT NOT NULL CHECK (title <> ''),
      kind TEXT NOT NULL
        CHECK (kind = 'sluttrapport' OR kind = 'prosessplan' OR kind = 'handlingsplan'
          OR kind = 'aktivitetsplan' OR kind = 'samarbeidsavtale' OR kind = 'referat'
          OR kind = 'verksted' OR kind = 'erfaringsside' OR kind = 'overlevering'
          OR kind = 'film' OR kind = 'picture' OR kind = 'document'),
      location TEXT,
      archiveReference TEXT,
      version TEXT,
      recipients TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(recipients) AND json_type(recipients) = 'array'),
      reviewOn TEXT CHECK (reviewOn IS date(reviewOn, '+0 days')),
      sentOn TEXT CHECK (sentOn IS date(sentOn, '+0 days')),
      status TEXT NOT NULL CHECK (status = 'draft' OR status = 'finished'
        OR status = 'approved' OR status = 'sent'),
      searchText TEXT NOT NULL DEFAULT '',
      CHECK (status <> 'sent' OR (sentOn IS NOT NULL AND json_array_length(recipients) > 0))
    ) STRICT;

    CREATE TABLE narrative (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      document TEXT NOT NULL
        CHECK (document = 'sluttrapport' OR document = 'prosessplan'
          OR document = 'handlingsplan' OR document = 'aktivitetsplan'
          OR document = 'samarbeidsavtale' OR document = 'referat' OR document = 'verksted'
          OR document = 'erfaringsside' OR document = 'overlevering' OR document = 'film'
          OR document = 'picture' OR document = 'document'),
      section TEXT NOT NULL CHECK (section <> ''),
      text TEXT NOT NULL CHECK (text <> ''),
      searchText TEXT NOT NULL DEFAULT ''
    ) STRICT;
    """
}
