extension Migration001 {
  /// The tables of plans, log entries and measures.
  static let plans = """
    CREATE TABLE goal (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      text TEXT NOT NULL CHECK (text <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('main', 'sub')),
      parentGoal INTEGER REFERENCES goal (id),
      indicator TEXT,
      baseline TEXT,
      target TEXT,
      result TEXT,
      challenge TEXT,
      knowledge TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(knowledge) AND json_type(knowledge) = 'array'),
      planReference TEXT,
      livesOn TEXT,
      ownerAfterwards INTEGER REFERENCES person (id),
      searchText TEXT NOT NULL DEFAULT '',
      CHECK (parentGoal <> id)
    ) STRICT;

    CREATE TABLE actionPlan (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      version INTEGER NOT NULL CHECK (version > 0),
      status TEXT NOT NULL CHECK (status = 'draft' OR status = 'outForInput'
        OR status = 'final' OR status = 'replaced'),
      startYear INTEGER CHECK (startYear BETWEEN 1900 AND 2199),
      endYear INTEGER CHECK (endYear BETWEEN 1900 AND 2199),
      strategies TEXT,
      methods TEXT,
      frames TEXT,
      communication TEXT,
      evaluation TEXT,
      searchText TEXT NOT NULL DEFAULT '',
      CHECK (endYear >= startYear)
    ) STRICT;

    CREATE TABLE entry (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      kind TEXT NOT NULL
        CHECK (kind = 'evaluation' OR kind = 'experience' OR kind = 'adjustment'
          OR kind = 'insight' OR kind = 'knowledge' OR kind = 'input' OR kind = 'competence'
          OR kind = 'communication' OR kind = 'anchoring' OR kind = 'resource'
          OR kind = 'test' OR kind = 'possibility' OR kind = 'need' OR kind = 'question'),
      caseFile INTEGER REFERENCES caseFile (id),
      idea INTEGER REFERENCES idea (id),
      text TEXT NOT NULL CHECK (text <> ''),
      "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
      subkind TEXT,
      outcome TEXT,
      offeredBy TEXT,
      answers TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(answers) AND json_type(answers) = 'array'),
      isTestable INTEGER NOT NULL DEFAULT 0 CHECK (isTestable IN (0, 1)),
      whatIsTested TEXT,
      successSign TEXT,
      persons TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(persons) AND json_type(persons) = 'array'),
      organisations TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(organisations) AND json_type(organisations) = 'array'),
      phase TEXT,
      visibility TEXT NOT NULL CHECK (visibility IN ('internal', 'open')),
      answer TEXT,
      answeredOn TEXT CHECK (answeredOn IS date(answeredOn, '+0 days')),
      searchText TEXT NOT NULL DEFAULT '',
      CHECK ((caseFile IS NULL) <> (idea IS NULL)),
      CHECK (idea IS NULL OR kind = 'question'),
      CHECK (isTestable = 0 OR (whatIsTested IS NOT NULL AND successSign IS NOT NULL))
    ) STRICT;

    CREATE TABLE measure (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER NOT NULL REFERENCES caseFile (id),
      title TEXT NOT NULL CHECK (title <> ''),
      goal INTEGER REFERENCES goal (id),
      responsiblePerson INTEGER REFERENCES person (id),
      responsibleOrganisation INTEGER REFERENCES organisation (id),
      deadline TEXT CHECK (deadline IS date(deadline, '+0 days')),
      category TEXT NOT NULL
        CHECK (category = 'physical' OR category = 'social' OR category = 'cultural'
          OR category = 'service' OR category = 'process' OR category = 'reporting'),
      result TEXT,
      coResponsible TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(coResponsible) AND json_type(coResponsible) = 'array'),
      years TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(years) AND json_type(years) = 'array'),
      cost INTEGER CHECK (cost BETWEEN 0 AND 999999999999),
      dependsOn TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(dependsOn) AND json_type(dependsOn) = 'array'),
      inputs TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(inputs) AND json_type(inputs) = 'array'),
      sourceIdea INTEGER REFERENCES idea (id),
      sourceEntry INTEGER REFERENCES entry (id),
      originalDeadline TEXT CHECK (originalDeadline IS date(originalDeadline, '+0 days')),
      status TEXT NOT NULL
        CHECK (status = 'proposed' OR status = 'decided' OR status = 'inProgress'
          OR status = 'postponed' OR status = 'done' OR status = 'cancelled'),
      sortKey TEXT NOT NULL DEFAULT '',
      searchText TEXT NOT NULL DEFAULT '',
      isOpen INTEGER GENERATED ALWAYS AS (
        deletedAt IS NULL AND status NOT IN ('done',
          'cancelled')) VIRTUAL,
      CHECK (responsiblePerson IS NULL OR responsibleOrganisation IS NULL),
      CHECK (sourceIdea IS NULL OR sourceEntry IS NULL),
      CHECK (deadline IS NULL OR originalDeadline IS NOT NULL)
    ) STRICT;
    """
}
