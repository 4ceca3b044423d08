extension Migration001 {
  /// The tables of organisations, people and the platform.
  static let people = """
    CREATE TABLE organisation (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      name TEXT NOT NULL CHECK (name <> ''),
      kind TEXT NOT NULL
        CHECK (kind IN ('municipality', 'volunteerCentre', 'businessAssociation', 'association',
          'firm', 'residentsAssociation', 'educationResearch', 'stateOrCounty', 'council',
          'supplier')),
      platformParty TEXT CHECK (platformParty IN ('municipality', 'business', 'voluntary')),
      organisationNumber TEXT,
      sortKey TEXT NOT NULL DEFAULT '',
      searchText TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE platform (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      municipality INTEGER NOT NULL REFERENCES organisation (id),
      language TEXT NOT NULL CHECK (language IN ('nb', 'nn', 'en')),
      slogan TEXT,
      contact TEXT,
      threshold INTEGER CHECK (threshold BETWEEN 0 AND 999999999999),
      channelsWhenLarge TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(channelsWhenLarge) AND json_type(channelsWhenLarge) = 'array'),
      challenges TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(challenges) AND json_type(challenges) = 'array')
    ) STRICT;

    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      name TEXT NOT NULL CHECK (name <> ''),
      displayName TEXT,
      organisation INTEGER REFERENCES organisation (id),
      affiliation TEXT NOT NULL CHECK (affiliation IN ('municipal', 'local', 'other')),
      email TEXT,
      phone TEXT,
      isProtected INTEGER NOT NULL CHECK (isProtected IN (0, 1)),
      isUnder18 INTEGER NOT NULL CHECK (isUnder18 IN (0, 1)),
      publishName INTEGER NOT NULL CHECK (publishName IN (0, 1)),
      eraseAfter TEXT CHECK (eraseAfter IS date(eraseAfter, '+0 days')),
      status TEXT NOT NULL CHECK (status IN ('active', 'blocked', 'anonymised')),
      sortKey TEXT NOT NULL DEFAULT '',
      searchText TEXT NOT NULL DEFAULT ''
    ) STRICT;
    """
}
