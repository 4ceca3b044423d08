extension Migration002 {
  /// The tables of workshops with a set of keys.
  static let workshops = """
    CREATE TABLE workshop (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER REFERENCES caseFile (id),
      meeting INTEGER NOT NULL REFERENCES meeting (id),
      keySet TEXT NOT NULL CHECK (keySet <> ''),
      theme TEXT,
      nextSteps TEXT,
      closedOn TEXT CHECK (closedOn IS date(closedOn, '+0 days')),
      searchText TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE supplementaryKey (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER REFERENCES caseFile (id),
      workshop INTEGER NOT NULL REFERENCES workshop (id),
      position INTEGER NOT NULL CHECK (position > 0),
      label TEXT NOT NULL CHECK (label <> ''),
      originals TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(originals) AND json_type(originals) = 'array'),
      searchText TEXT NOT NULL DEFAULT ''
    ) STRICT;

    CREATE TABLE workshopGroup (
      id INTEGER PRIMARY KEY,
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      caseFile INTEGER REFERENCES caseFile (id),
      workshop INTEGER NOT NULL REFERENCES workshop (id),
      groupNumber INTEGER NOT NULL CHECK (groupNumber BETWEEN 1 AND 1000),
      headcount INTEGER NOT NULL CHECK (headcount BETWEEN 1 AND 10000),
      names TEXT,
      ballot TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(ballot) AND json_type(ballot) = 'array'
          AND json_array_length(ballot) <= 5),
      missingKeys TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(missingKeys) AND json_type(missingKeys) = 'array'),
      firstActions TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(firstActions) AND json_type(firstActions) = 'array'),
      unexpectedKeys TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(unexpectedKeys) AND json_type(unexpectedKeys) = 'array'),
      notes TEXT,
      searchText TEXT NOT NULL DEFAULT ''
    ) STRICT;
    """

  /// The rows that point at a row, and what may be there once only.
  static let indexes = """
    CREATE INDEX meetingSeriesByCaseFile ON meetingSeries (caseFile) WHERE caseFile IS NOT NULL;
    CREATE INDEX seriesPauseByCaseFile ON seriesPause (caseFile) WHERE caseFile IS NOT NULL;
    CREATE INDEX seriesPauseBySeries ON seriesPause (series);
    CREATE INDEX meetingByCaseFile ON meeting (caseFile) WHERE caseFile IS NOT NULL;
    CREATE INDEX meetingBySeries ON meeting (series) WHERE series IS NOT NULL;
    CREATE INDEX meetingByDay ON meeting ("on", number);
    CREATE INDEX agendaItemByCaseFile ON agendaItem (caseFile) WHERE caseFile IS NOT NULL;
    CREATE INDEX agendaItemByMeeting ON agendaItem (meeting, position);
    CREATE INDEX agendaItemByCarriedFromAgendaItem ON agendaItem (carriedFromAgendaItem)
      WHERE carriedFromAgendaItem IS NOT NULL;
    CREATE INDEX agendaItemByCarriedFromMeeting ON agendaItem (carriedFromMeeting)
      WHERE carriedFromMeeting IS NOT NULL;
    CREATE INDEX attendanceByCaseFile ON attendance (caseFile) WHERE caseFile IS NOT NULL;
    CREATE INDEX attendanceByMeeting ON attendance (meeting);
    CREATE INDEX attendanceByOrganisation ON attendance (organisation)
      WHERE organisation IS NOT NULL;
    CREATE INDEX attendanceByPerson ON attendance (person) WHERE person IS NOT NULL;
    CREATE INDEX agreementByCaseFile ON agreement (caseFile);
    CREATE INDEX agreementByReplaces ON agreement (replaces) WHERE replaces IS NOT NULL;
    CREATE INDEX agreementPartyByCaseFile ON agreementParty (caseFile);
    CREATE INDEX agreementPartyByOrganisation ON agreementParty (organisation);
    CREATE UNIQUE INDEX agreementPartyOnce ON agreementParty (agreement, organisation)
      WHERE deletedAt IS NULL;
    CREATE INDEX agreementPartyByAgreement ON agreementParty (agreement);
    CREATE INDEX serviceAreaByCaseFile ON serviceArea (caseFile);
    CREATE INDEX contributionByCaseFile ON contribution (caseFile);
    CREATE INDEX contributionByOrganisation ON contribution (organisation)
      WHERE organisation IS NOT NULL;
    CREATE INDEX activityPlanByCaseFile ON activityPlan (caseFile);
    CREATE UNIQUE INDEX activityPlanOnceYear ON activityPlan (caseFile, year)
      WHERE deletedAt IS NULL;
    CREATE INDEX earlierNameByOrganisation ON earlierName (organisation);
    CREATE INDEX workshopByCaseFile ON workshop (caseFile) WHERE caseFile IS NOT NULL;
    CREATE UNIQUE INDEX workshopOnceMeeting ON workshop (meeting) WHERE deletedAt IS NULL;
    CREATE INDEX workshopByMeeting ON workshop (meeting);
    CREATE INDEX supplementaryKeyByCaseFile ON supplementaryKey (caseFile)
      WHERE caseFile IS NOT NULL;
    CREATE UNIQUE INDEX supplementaryKeyOnce ON supplementaryKey (workshop, position)
      WHERE deletedAt IS NULL;
    CREATE INDEX supplementaryKeyByWorkshop ON supplementaryKey (workshop);
    CREATE INDEX workshopGroupByCaseFile ON workshopGroup (caseFile) WHERE caseFile IS NOT NULL;
    CREATE UNIQUE INDEX workshopGroupOnceNumber ON workshopGroup (workshop, groupNumber)
      WHERE deletedAt IS NULL;
    CREATE INDEX workshopGroupByWorkshop ON workshopGroup (workshop);

    CREATE INDEX ideaBySource ON idea (source) WHERE source IS NOT NULL;
    CREATE INDEX membershipByElectedIn ON membership (electedIn) WHERE electedIn IS NOT NULL;
    CREATE INDEX membershipByPlan ON membership (laidDownInActionPlan)
      WHERE laidDownInActionPlan IS NOT NULL;
    CREATE INDEX membershipByAgreement ON membership (laidDownInAgreement)
      WHERE laidDownInAgreement IS NOT NULL;
    CREATE INDEX measureBySourceAgendaItem ON measure (sourceAgendaItem)
      WHERE sourceAgendaItem IS NOT NULL;
    CREATE INDEX measureBySourceWorkshopGroup ON measure (sourceWorkshopGroup)
      WHERE sourceWorkshopGroup IS NOT NULL;
    CREATE INDEX measureBySourceWorkshop ON measure (sourceWorkshop)
      WHERE sourceWorkshop IS NOT NULL;
    CREATE INDEX entryBySourceMeeting ON entry (sourceMeeting) WHERE sourceMeeting IS NOT NULL;
    CREATE INDEX entryBySourceWorkshop ON entry (sourceWorkshop)
      WHERE sourceWorkshop IS NOT NULL;
    CREATE INDEX entryByPlanVersion ON entry (planVersion) WHERE planVersion IS NOT NULL;
    CREATE INDEX entryBySolution ON entry (solution) WHERE solution IS NOT NULL;
    """
}
