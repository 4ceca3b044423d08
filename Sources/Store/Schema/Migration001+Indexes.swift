extension Migration001 {
  /// The orders of lists, the rows that point at a row, and what may be there once only.
  static let indexes = """
    CREATE INDEX platformByMunicipality ON platform (municipality);
    CREATE INDEX personByOrganisation ON person (organisation) WHERE organisation IS NOT NULL;
    CREATE INDEX ideaBySenderPerson ON idea (senderPerson) WHERE senderPerson IS NOT NULL;
    CREATE INDEX ideaBySenderOrganisation ON idea (senderOrganisation)
      WHERE senderOrganisation IS NOT NULL;
    CREATE INDEX ideaByHandler ON idea (handler) WHERE handler IS NOT NULL;
    CREATE INDEX ideaByReplacedBy ON idea (replacedBy) WHERE replacedBy IS NOT NULL;
    CREATE INDEX caseFileByParent ON caseFile (parent) WHERE parent IS NOT NULL;
    CREATE INDEX caseFileByStatus ON caseFile (status, deletedAt);
    CREATE INDEX caseOrganisationByOrganisation ON caseOrganisation (organisation);
    CREATE INDEX membershipByPerson ON membership (person);
    CREATE INDEX membershipByRepresents ON membership (represents) WHERE represents IS NOT NULL;
    CREATE INDEX goalByParentGoal ON goal (parentGoal) WHERE parentGoal IS NOT NULL;
    CREATE INDEX goalByOwnerAfterwards ON goal (ownerAfterwards)
      WHERE ownerAfterwards IS NOT NULL;
    CREATE INDEX entryByIdea ON entry (idea) WHERE idea IS NOT NULL;
    CREATE INDEX measureByGoal ON measure (goal) WHERE goal IS NOT NULL;
    CREATE INDEX measureByResponsiblePerson ON measure (responsiblePerson)
      WHERE responsiblePerson IS NOT NULL;
    CREATE INDEX measureByResponsibleOrganisation ON measure (responsibleOrganisation)
      WHERE responsibleOrganisation IS NOT NULL;
    CREATE INDEX measureBySourceIdea ON measure (sourceIdea) WHERE sourceIdea IS NOT NULL;
    CREATE INDEX measureBySourceEntry ON measure (sourceEntry) WHERE sourceEntry IS NOT NULL;
    CREATE INDEX assessmentByOrganisation ON assessment (organisation)
      WHERE organisation IS NOT NULL;
    CREATE INDEX requirementOverrideByCaseFile ON requirementOverride (caseFile);
    CREATE INDEX membershipByCaseFile ON membership (caseFile);
    CREATE INDEX goalByCaseFile ON goal (caseFile);
    CREATE INDEX measureByCaseFile ON measure (caseFile);
    CREATE INDEX assessmentByCaseFile ON assessment (caseFile);
    CREATE INDEX moneyLineByCaseFile ON moneyLine (caseFile);
    CREATE INDEX documentReferenceByCaseFile ON documentReference (caseFile);
    CREATE INDEX entryByCaseFile ON entry (caseFile) WHERE caseFile IS NOT NULL;
    CREATE INDEX ideaByExternalId ON idea (externalId) WHERE externalId IS NOT NULL;
    -- With the words, so that a filter walks the index alone.
    CREATE INDEX ideaByQueue ON idea (queueRank, receivedOn, number, searchText);
    -- What the hits of a search are put in order by, without reading their rows.
    CREATE INDEX ideaById ON idea (id, queueRank, receivedOn, number, sortKey);
    CREATE INDEX personProtected ON person (id) WHERE isProtected = 1;
    -- Status and days are here for the statistics, which then read no whole idea.
    CREATE INDEX ideaByReceived ON idea (receivedOn, number, queueRank, status, decisionOn, replyOn,
      deletedAt);
    CREATE INDEX ideaByTitle ON idea (sortKey, number, queueRank);
    CREATE INDEX measureByDeadline ON measure (isOpen, deadline, number);
    CREATE INDEX personByName ON person (sortKey);
    CREATE INDEX organisationByName ON organisation (sortKey);

    CREATE UNIQUE INDEX platformOnce ON platform ((1));
    CREATE UNIQUE INDEX caseFileOnceForIdea ON caseFile (idea)
      WHERE idea IS NOT NULL AND deletedAt IS NULL;
    CREATE INDEX caseFileByIdea ON caseFile (idea) WHERE idea IS NOT NULL;
    CREATE UNIQUE INDEX phaseOncePosition ON phase (caseFile, position);
    CREATE UNIQUE INDEX phaseOnceKey ON phase (caseFile, key);
    CREATE UNIQUE INDEX caseOrganisationOnce ON caseOrganisation (caseFile, organisation)
      WHERE deletedAt IS NULL;
    CREATE UNIQUE INDEX caseOrganisationOneOwner ON caseOrganisation (caseFile)
      WHERE role = 'owner' AND deletedAt IS NULL;
    CREATE INDEX caseOrganisationByCaseFile ON caseOrganisation (caseFile);
    CREATE UNIQUE INDEX actionPlanOnceVersion ON actionPlan (caseFile, version)
      WHERE deletedAt IS NULL;
    CREATE INDEX actionPlanByCaseFile ON actionPlan (caseFile);
    CREATE UNIQUE INDEX narrativeOnce ON narrative (caseFile, document, section)
      WHERE deletedAt IS NULL;
    CREATE INDEX narrativeByCaseFile ON narrative (caseFile);
    """
}
