extension Migration002 {
  /// The tables of agreements, and of who takes what part in a case.
  static let agreements = """
    CREATE TABLE agreement (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      purpose TEXT,
      equality TEXT,
      duration TEXT,
      economy TEXT,
      termination TEXT,
      disputes TEXT,
      endsOn TEXT CHECK (endsOn IS date(endsOn, '+0 days')),
      evaluationOn TEXT CHECK (evaluationOn IS date(evaluationOn, '+0 days')),
      version INTEGER NOT NULL CHECK (version > 0),
      replaces INTEGER REFERENCES agreement (id),
      status TEXT NOT NULL
        CHECK (status = 'draft' OR status = 'beingAnchored' OR status = 'readyToSign'
          OR status = 'signed' OR status = 'inForce' OR status = 'expired'
          OR status = 'terminated' OR status = 'replaced'),
      searchText TEXT NOT NULL DEFAULT '',
      CHECK (replaces <> id)
    ) STRICT;

    CREATE TABLE agreementParty (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      agreement INTEGER NOT NULL REFERENCES agreement (id),
      organisation INTEGER NOT NULL REFERENCES organisation (id),
      contribution TEXT,
      signedOn TEXT CHECK (signedOn IS date(signedOn, '+0 days')),
      signedByRole TEXT,
      place TEXT
    ) STRICT;

    CREATE TABLE serviceArea (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      name TEXT NOT NULL CHECK (name <> ''),
      members TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(members) AND json_type(members) = 'array'),
      reason TEXT,
      searchText TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE contribution (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      actor TEXT,
      organisation INTEGER REFERENCES organisation (id),
      verb TEXT NOT NULL CHECK (verb = 'define' OR verb = 'design' OR verb = 'implement'
        OR verb = 'drive'),
      note TEXT,
      CHECK (actor IS NOT NULL OR organisation IS NOT NULL)
    ) STRICT;

    CREATE TABLE activityPlan (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2199),
      version INTEGER NOT NULL CHECK (version > 0),
      decidedBy TEXT,
      decidedOn TEXT CHECK (decidedOn IS date(decidedOn, '+0 days'))
    ) STRICT;

    CREATE TABLE earlierName (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      organisation INTEGER NOT NULL REFERENCES organisation (id),
      name TEXT NOT NULL CHECK (name <> ''),
      "from" TEXT CHECK ("from" IS date("from", '+0 days')),
      "to" TEXT NOT NULL CHECK ("to" IS date("to", '+0 days')),
      CHECK ("to" >= "from")
    ) STRICT;
    """
}
