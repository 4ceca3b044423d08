extension Migration001 {
  /// The tables of ideas.
  static let ideas = """
    CREATE TABLE idea (
      id INTEGER PRIMARY KEY,
      number INTEGER NOT NULL UNIQUE CHECK (number > 0),
      revision INTEGER NOT NULL CHECK (revision > 0),
      deletedAt TEXT,
      title TEXT NOT NULL CHECK (title <> ''),
      kind TEXT NOT NULL CHECK (kind IN ('idea', 'challenge')),
      originalText TEXT NOT NULL CHECK (originalText <> ''),
      concretisationWhat TEXT,
      concretisationWhere TEXT,
      concretisationForWhom TEXT,
      concretisationNeed TEXT,
      concretisationTriedBefore TEXT,
      senderKind TEXT NOT NULL
        CHECK (senderKind = 'resident' OR senderKind = 'association'
          OR senderKind = 'business' OR senderKind = 'party' OR senderKind = 'municipality'
          OR senderKind = 'other'),
      senderPerson INTEGER REFERENCES person (id),
      senderOrganisation INTEGER REFERENCES organisation (id),
      senderOther TEXT,
      channel TEXT NOT NULL
        CHECK (channel = 'webForm' OR channel = 'email' OR channel = 'letter'
          OR channel = 'phone' OR channel = 'meeting' OR channel = 'volunteerCentre'
          OR channel = 'businessAssociation' OR channel = 'municipality'
          OR channel = 'internal'),
      receivedOn TEXT NOT NULL CHECK (receivedOn IS date(receivedOn, '+0 days')),
      estimatedAmount INTEGER CHECK (estimatedAmount BETWEEN 0 AND 999999999999),
      challenges TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(challenges) AND json_type(challenges) = 'array'),
      goalReferences TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(goalReferences) AND json_type(goalReferences) = 'array'),
      handler INTEGER REFERENCES person (id),
      nextDate TEXT CHECK (nextDate IS date(nextDate, '+0 days')),
      internalNotes TEXT,
      externalId TEXT,
      status TEXT NOT NULL
        CHECK (status = 'received' OR status = 'awaitingClarification'
          OR status = 'underAssessment' OR status = 'onHold' OR status = 'takenForward'
          OR status = 'referred' OR status = 'joined' OR status = 'notTakenForward'
          OR status = 'withdrawn'),
      decisionOn TEXT CHECK (decisionOn IS date(decisionOn, '+0 days')),
      decisionBy TEXT,
      decisionText TEXT,
      decisionIdeaOwnerPart TEXT,
      referredTo TEXT
        CHECK (referredTo = 'volunteerCentre' OR referredTo = 'businessAssociation'
          OR referredTo = 'service' OR referredTo = 'citizensProposal'
          OR referredTo = 'county' OR referredTo = 'other'),
      referredToName TEXT,
      replacedBy INTEGER REFERENCES idea (id),
      replyOn TEXT CHECK (replyOn IS date(replyOn, '+0 days')),
      replyChannel TEXT
        CHECK (replyChannel = 'webForm' OR replyChannel = 'email' OR replyChannel = 'letter'
          OR replyChannel = 'phone' OR replyChannel = 'meeting'
          OR replyChannel = 'volunteerCentre' OR replyChannel = 'businessAssociation'
          OR replyChannel = 'municipality' OR replyChannel = 'internal'),
      replyText TEXT,
      sortKey TEXT NOT NULL DEFAULT '',
      searchText TEXT NOT NULL DEFAULT '',
      needsClarification INTEGER NOT NULL DEFAULT 0 CHECK (needsClarification IN (0, 1)),
      queueRank INTEGER GENERATED ALWAYS AS (
        CASE
          WHEN deletedAt IS NOT NULL THEN NULL
          WHEN (status = 'received' OR status = 'awaitingClarification'
            OR status = 'underAssessment')
            THEN CASE WHEN handler IS NULL THEN 0 ELSE 1 END
          WHEN status = 'onHold' THEN CASE WHEN handler IS NULL THEN 2 ELSE 3 END
          WHEN status <> 'withdrawn' AND replyOn IS NULL THEN 4
          ELSE 5
        END) VIRTUAL,
      CHECK ((status <> 'takenForward' AND status <> 'referred' AND status <> 'joined'
        AND status <> 'notTakenForward')
        OR (decisionOn IS NOT NULL AND decisionBy IS NOT NULL
          AND decisionText IS NOT NULL)),
      CHECK (status <> 'referred' OR referredTo IS NOT NULL),
      CHECK (status <> 'joined' OR replacedBy IS NOT NULL),
      CHECK (replacedBy <> id),
      CHECK (replyText IS NULL OR replyOn IS NOT NULL)
    ) STRICT;
    """
}
