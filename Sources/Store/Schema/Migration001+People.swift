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
        CHECK (kind = 'municipality' OR kind = 'volunteerCentre'
          OR kind = 'businessAssociation' OR kind = 'association' OR kind = 'firm'
          OR kind = 'residentsAssociation' OR kind = 'educationResearch'
          OR kind = 'stateOrCounty' OR kind = 'council' OR kind = 'supplier'),
      platformParty TEXT CHECK (platformParty = 'municipality' OR platformParty = 'business'
        OR platformParty = 'voluntary'),
      organisationNumber TEXT,
      sortKey TEXT NOT NULL DEFAULT '',
      searchText TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE platform (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      municipality INTEGER NOT NULL REFERENCES organisation (id),
      language TEXT NOT NULL CHECK (language = 'nb' OR language = 'nn' OR language = 'en'),
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
      affiliation TEXT NOT NULL CHECK (affiliation = 'municipal' OR affiliation = 'local'
        OR affiliation = 'other'),
      email TEXT,
      phone TEXT,
      isProtected INTEGER NOT NULL CHECK (isProtected IN (0, 1)),
      isUnder18 INTEGER NOT NULL CHECK (isUnder18 IN (0, 1)),
      publishName INTEGER NOT NULL CHECK (publishName IN (0, 1)),
      eraseAfter TEXT CHECK (eraseAfter IS date(eraseAfter, '+0 days')),
      status TEXT NOT NULL CHECK (status = 'active' OR status = 'blocked'
        OR status = 'anonymised'),
      sortKey TEXT NOT NULL DEFAULT '',
      searchText TEXT NOT NULL DEFAULT ''
    ) STRICT;
    """
}
