extension Migration001 {
  /// The tables of cases, their phases and teams.
  static let cases = """
    CREATE TABLE caseFile (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      title TEXT NOT NULL CHECK (title <> ''),
      template TEXT NOT NULL CHECK (template <> ''),
      writtenLanguage TEXT NOT NULL CHECK (writtenLanguage = 'nb' OR writtenLanguage = 'nn'
        OR writtenLanguage = 'en'),
      status TEXT NOT NULL
        CHECK (status = 'draft' OR status = 'active' OR status = 'paused' OR status = 'closed'
          OR status = 'discontinued' OR status = 'archived'),
      idea INTEGER REFERENCES idea (id),
      parent INTEGER REFERENCES caseFile (id),
      level TEXT NOT NULL CHECK (level = 'programme' OR level = 'subProgramme'
        OR level = 'project' OR level = 'subProject'),
      area TEXT,
      need TEXT,
      presentSituation TEXT,
      closestToTheChallenge TEXT,
      problemStatement TEXT,
      knowledgeSummary TEXT,
      commitment TEXT,
      commitmentLastsUntil TEXT
        CHECK (commitmentLastsUntil IS date(commitmentLastsUntil, '+0 days')),
      plannedStart TEXT CHECK (plannedStart IS date(plannedStart, '+0 days')),
      plannedEnd TEXT CHECK (plannedEnd IS date(plannedEnd, '+0 days')),
      actualStart TEXT CHECK (actualStart IS date(actualStart, '+0 days')),
      actualEnd TEXT CHECK (actualEnd IS date(actualEnd, '+0 days')),
      amount INTEGER CHECK (amount BETWEEN 0 AND 999999999999),
      challenges TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(challenges) AND json_type(challenges) = 'array'),
      goalReferences TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(goalReferences) AND json_type(goalReferences) = 'array'),
      archiveReference TEXT,
      sortKey TEXT NOT NULL DEFAULT '',
      searchText TEXT NOT NULL DEFAULT '',
      CHECK (parent <> id),
      CHECK (plannedEnd >= plannedStart),
      CHECK (actualEnd >= actualStart)
    ) STRICT;

    CREATE TABLE phase (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      "key" TEXT NOT NULL CHECK ("key" <> ''),
      position INTEGER NOT NULL CHECK (position > 0),
      status TEXT NOT NULL CHECK (status = 'notStarted' OR status = 'inProgress'
        OR status = 'completed' OR status = 'skipped'),
      startedOn TEXT CHECK (startedOn IS date(startedOn, '+0 days')),
      endedOn TEXT CHECK (endedOn IS date(endedOn, '+0 days')),
      isHidden INTEGER NOT NULL CHECK (isHidden IN (0, 1)),
      hiddenReason TEXT,
      titleNb TEXT,
      titleNn TEXT,
      titleEn TEXT,
      CHECK (endedOn >= startedOn)
    ) STRICT;

    CREATE TABLE requirementOverride (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      phase TEXT NOT NULL CHECK (phase <> ''),
      rule TEXT NOT NULL CHECK (rule <> ''),
      "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
      "by" TEXT NOT NULL CHECK ("by" <> ''),
      reason TEXT NOT NULL CHECK (reason <> '')
    ) STRICT;

    CREATE TABLE caseOrganisation (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      organisation INTEGER NOT NULL REFERENCES organisation (id),
      role TEXT NOT NULL CHECK (role = 'owner' OR role = 'partner' OR role = 'supplier'),
      joinedInPhase TEXT,
      isLocal INTEGER NOT NULL CHECK (isLocal IN (0, 1))
    ) STRICT;

    CREATE TABLE membership (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      person INTEGER NOT NULL REFERENCES person (id),
      roles TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(roles) AND json_type(roles) = 'array'),
      responsibility TEXT,
      decisionMandate TEXT,
      isCoreTeam INTEGER NOT NULL CHECK (isCoreTeam IN (0, 1)),
      doubleRole TEXT,
      represents INTEGER REFERENCES organisation (id),
      "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
      "to" TEXT CHECK ("to" IS date("to", '+0 days')),
      CHECK ("to" >= "from"),
      CHECK (json_array_length(roles) > 0)
    ) STRICT;
    """
}
