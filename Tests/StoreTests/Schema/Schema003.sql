CREATE INDEX actionPlanByCaseFile ON actionPlan (caseFile);

CREATE UNIQUE INDEX actionPlanOnceVersion ON actionPlan (caseFile, version)
  WHERE deletedAt IS NULL;

CREATE INDEX activityPlanByCaseFile ON activityPlan (caseFile);

CREATE UNIQUE INDEX activityPlanOnceYear ON activityPlan (caseFile, year)
  WHERE deletedAt IS NULL;

CREATE INDEX agendaItemByCarriedFromAgendaItem ON agendaItem (carriedFromAgendaItem)
  WHERE carriedFromAgendaItem IS NOT NULL;

CREATE INDEX agendaItemByCarriedFromMeeting ON agendaItem (carriedFromMeeting)
  WHERE carriedFromMeeting IS NOT NULL;

CREATE INDEX agendaItemByCaseFile ON agendaItem (caseFile) WHERE caseFile IS NOT NULL;

CREATE INDEX agendaItemByMeeting ON agendaItem (meeting, position);

CREATE INDEX agreementByCaseFile ON agreement (caseFile);

CREATE INDEX agreementByReplaces ON agreement (replaces) WHERE replaces IS NOT NULL;

CREATE INDEX agreementPartyByAgreement ON agreementParty (agreement);

CREATE INDEX agreementPartyByCaseFile ON agreementParty (caseFile);

CREATE INDEX agreementPartyByOrganisation ON agreementParty (organisation);

CREATE UNIQUE INDEX agreementPartyOnce ON agreementParty (agreement, organisation)
  WHERE deletedAt IS NULL;

CREATE INDEX assessmentByCaseFile ON assessment (caseFile);

CREATE INDEX assessmentByOrganisation ON assessment (organisation)
  WHERE organisation IS NOT NULL;

CREATE INDEX attendanceByCaseFile ON attendance (caseFile) WHERE caseFile IS NOT NULL;

CREATE INDEX attendanceByMeeting ON attendance (meeting);

CREATE INDEX attendanceByOrganisation ON attendance (organisation)
  WHERE organisation IS NOT NULL;

CREATE INDEX attendanceByPerson ON attendance (person) WHERE person IS NOT NULL;

CREATE INDEX caseFileByIdea ON caseFile (idea) WHERE idea IS NOT NULL;

CREATE INDEX caseFileByParent ON caseFile (parent) WHERE parent IS NOT NULL;

CREATE INDEX caseFileByStatus ON caseFile (status, deletedAt);

CREATE UNIQUE INDEX caseFileOnceForIdea ON caseFile (idea)
  WHERE idea IS NOT NULL AND deletedAt IS NULL;

CREATE INDEX caseOrganisationByCaseFile ON caseOrganisation (caseFile);

CREATE INDEX caseOrganisationByOrganisation ON caseOrganisation (organisation);

CREATE UNIQUE INDEX caseOrganisationOnce ON caseOrganisation (caseFile, organisation)
  WHERE deletedAt IS NULL;

CREATE UNIQUE INDEX caseOrganisationOneOwner ON caseOrganisation (caseFile)
  WHERE role = 'owner' AND deletedAt IS NULL;

CREATE INDEX changeByActor ON change (actor, sequence);

CREATE INDEX changeByConcerns ON change (concerns) WHERE concerns IS NOT NULL;

CREATE INDEX changedRowByCaseFile
  ON changedRow (caseFile, change, tableName, operation, rowId) WHERE caseFile IS NOT NULL;

CREATE INDEX changedRowByChange ON changedRow (change);

CREATE INDEX changedRowByRow ON changedRow (rowId, change);

CREATE INDEX contributionByCaseFile ON contribution (caseFile);

CREATE INDEX contributionByOrganisation ON contribution (organisation)
  WHERE organisation IS NOT NULL;

CREATE INDEX documentReferenceByCaseFile ON documentReference (caseFile);

CREATE INDEX earlierNameByOrganisation ON earlierName (organisation);

CREATE INDEX entryByCaseFile ON entry (caseFile) WHERE caseFile IS NOT NULL;

CREATE INDEX entryByIdea ON entry (idea) WHERE idea IS NOT NULL;

CREATE INDEX entryByPlanVersion ON entry (planVersion) WHERE planVersion IS NOT NULL;

CREATE INDEX entryBySolution ON entry (solution) WHERE solution IS NOT NULL;

CREATE INDEX entryBySourceMeeting ON entry (sourceMeeting) WHERE sourceMeeting IS NOT NULL;

CREATE INDEX entryBySourceWorkshop ON entry (sourceWorkshop)
  WHERE sourceWorkshop IS NOT NULL;

CREATE INDEX goalByCaseFile ON goal (caseFile);

CREATE INDEX goalByOwnerAfterwards ON goal (ownerAfterwards)
  WHERE ownerAfterwards IS NOT NULL;

CREATE INDEX goalByParentGoal ON goal (parentGoal) WHERE parentGoal IS NOT NULL;

CREATE INDEX ideaByExternalId ON idea (externalId) WHERE externalId IS NOT NULL;

CREATE INDEX ideaByHandler ON idea (handler) WHERE handler IS NOT NULL;

CREATE INDEX ideaById ON idea (id, queueRank, receivedOn, number, sortKey);

CREATE INDEX ideaByQueue ON idea (queueRank, receivedOn, number, searchText);

CREATE INDEX ideaByReceived ON idea (receivedOn, number, queueRank, status, decisionOn, replyOn,
  deletedAt);

CREATE INDEX ideaByReplacedBy ON idea (replacedBy) WHERE replacedBy IS NOT NULL;

CREATE INDEX ideaBySenderOrganisation ON idea (senderOrganisation)
  WHERE senderOrganisation IS NOT NULL;

CREATE INDEX ideaBySenderPerson ON idea (senderPerson) WHERE senderPerson IS NOT NULL;

CREATE INDEX ideaBySource ON idea (source) WHERE source IS NOT NULL;

CREATE INDEX ideaByTitle ON idea (sortKey, number, queueRank);

CREATE INDEX measureByCaseFile ON measure (caseFile);

CREATE INDEX measureByDeadline ON measure (isOpen, deadline, number);

CREATE INDEX measureByGoal ON measure (goal) WHERE goal IS NOT NULL;

CREATE INDEX measureByResponsibleOrganisation ON measure (responsibleOrganisation)
  WHERE responsibleOrganisation IS NOT NULL;

CREATE INDEX measureByResponsiblePerson ON measure (responsiblePerson)
  WHERE responsiblePerson IS NOT NULL;

CREATE INDEX measureBySourceAgendaItem ON measure (sourceAgendaItem)
  WHERE sourceAgendaItem IS NOT NULL;

CREATE INDEX measureBySourceEntry ON measure (sourceEntry) WHERE sourceEntry IS NOT NULL;

CREATE INDEX measureBySourceIdea ON measure (sourceIdea) WHERE sourceIdea IS NOT NULL;

CREATE INDEX measureBySourceWorkshop ON measure (sourceWorkshop)
  WHERE sourceWorkshop IS NOT NULL;

CREATE INDEX measureBySourceWorkshopGroup ON measure (sourceWorkshopGroup)
  WHERE sourceWorkshopGroup IS NOT NULL;

CREATE INDEX meetingByCaseFile ON meeting (caseFile) WHERE caseFile IS NOT NULL;

CREATE INDEX meetingByDay ON meeting ("on", number);

CREATE INDEX meetingBySeries ON meeting (series) WHERE series IS NOT NULL;

CREATE INDEX meetingSeriesByCaseFile ON meetingSeries (caseFile) WHERE caseFile IS NOT NULL;

CREATE INDEX membershipByAgreement ON membership (laidDownInAgreement)
  WHERE laidDownInAgreement IS NOT NULL;

CREATE INDEX membershipByCaseFile ON membership (caseFile);

CREATE INDEX membershipByElectedIn ON membership (electedIn) WHERE electedIn IS NOT NULL;

CREATE INDEX membershipByPerson ON membership (person);

CREATE INDEX membershipByPlan ON membership (laidDownInActionPlan)
  WHERE laidDownInActionPlan IS NOT NULL;

CREATE INDEX membershipByRepresents ON membership (represents) WHERE represents IS NOT NULL;

CREATE INDEX moneyLineByCaseFile ON moneyLine (caseFile);

CREATE INDEX narrativeByCaseFile ON narrative (caseFile);

CREATE UNIQUE INDEX narrativeOnce ON narrative (caseFile, document, section)
  WHERE deletedAt IS NULL;

CREATE INDEX organisationByName ON organisation (sortKey);

CREATE INDEX personByName ON person (sortKey);

CREATE INDEX personByOrganisation ON person (organisation) WHERE organisation IS NOT NULL;

CREATE INDEX personProtected ON person (id) WHERE isProtected = 1;

CREATE UNIQUE INDEX phaseOnceKey ON phase (caseFile, key);

CREATE UNIQUE INDEX phaseOncePosition ON phase (caseFile, position);

CREATE INDEX platformByMunicipality ON platform (municipality);

CREATE UNIQUE INDEX platformOnce ON platform ((1));

CREATE INDEX requirementOverrideByCaseFile ON requirementOverride (caseFile);

CREATE INDEX seriesPauseByCaseFile ON seriesPause (caseFile) WHERE caseFile IS NOT NULL;

CREATE INDEX seriesPauseBySeries ON seriesPause (series);

CREATE INDEX serviceAreaByCaseFile ON serviceArea (caseFile);

CREATE INDEX supplementaryKeyByCaseFile ON supplementaryKey (caseFile)
  WHERE caseFile IS NOT NULL;

CREATE INDEX supplementaryKeyByWorkshop ON supplementaryKey (workshop);

CREATE UNIQUE INDEX supplementaryKeyOnce ON supplementaryKey (workshop, position)
  WHERE deletedAt IS NULL;

CREATE INDEX workshopByCaseFile ON workshop (caseFile) WHERE caseFile IS NOT NULL;

CREATE INDEX workshopByMeeting ON workshop (meeting);

CREATE INDEX workshopGroupByCaseFile ON workshopGroup (caseFile) WHERE caseFile IS NOT NULL;

CREATE INDEX workshopGroupByWorkshop ON workshopGroup (workshop);

CREATE UNIQUE INDEX workshopGroupOnceNumber ON workshopGroup (workshop, groupNumber)
  WHERE deletedAt IS NULL;

CREATE UNIQUE INDEX workshopOnceMeeting ON workshop (meeting) WHERE deletedAt IS NULL;

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
  searchText TEXT NOT NULL DEFAULT '', image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'version', "version", 'status', "status", 'startYear', "startYear", 'endYear', "endYear", 'strategies', "strategies", 'methods', "methods", 'frames', "frames", 'communication', "communication", 'evaluation', "evaluation")) VIRTUAL,
  CHECK (endYear >= startYear)
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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'year', "year", 'version', "version", 'decidedBy', "decidedBy", 'decidedOn', "decidedOn")) VIRTUAL) STRICT;

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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'meeting', "meeting", 'position', "position", 'title', "title", 'kind', "kind", 'minutes', "minutes", 'note', "note", 'decision', "decision", 'isApplauded', "isApplauded", 'carriedFromAgendaItem', "carriedFromAgendaItem", 'carriedFromMeeting', "carriedFromMeeting")) VIRTUAL) STRICT;

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
  searchText TEXT NOT NULL DEFAULT '', image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'number', "number", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'purpose', "purpose", 'equality', "equality", 'duration', "duration", 'economy', "economy", 'termination', "termination", 'disputes', "disputes", 'endsOn', "endsOn", 'evaluationOn', "evaluationOn", 'version', "version", 'replaces', "replaces", 'status', "status")) VIRTUAL,
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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'agreement', "agreement", 'organisation', "organisation", 'contribution', "contribution", 'signedOn', "signedOn", 'signedByRole', "signedByRole", 'place', "place")) VIRTUAL) STRICT;

CREATE TABLE archiveImport (
  at TEXT NOT NULL,
  actor TEXT NOT NULL CHECK (actor <> ''),
  lastSequence INTEGER NOT NULL CHECK (lastSequence >= 0)
) STRICT;

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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'checklist', "checklist", 'item', "item", 'value', "value", 'note', "note", 'on', "on", 'organisation', "organisation", 'by', "by")) VIRTUAL) STRICT;

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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'meeting', "meeting", 'count', "count", 'organisation', "organisation", 'person', "person", 'group', "group")) VIRTUAL) STRICT;

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
  searchText TEXT NOT NULL DEFAULT '', image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'number', "number", 'revision', "revision", 'deletedAt', "deletedAt", 'title', "title", 'template', "template", 'writtenLanguage', "writtenLanguage", 'status', "status", 'idea', "idea", 'parent', "parent", 'level', "level", 'area', "area", 'need', "need", 'presentSituation', "presentSituation", 'closestToTheChallenge', "closestToTheChallenge", 'problemStatement', "problemStatement", 'knowledgeSummary', "knowledgeSummary", 'commitment', "commitment", 'commitmentLastsUntil', "commitmentLastsUntil", 'plannedStart', "plannedStart", 'plannedEnd', "plannedEnd", 'actualStart', "actualStart", 'actualEnd', "actualEnd", 'amount', "amount", 'challenges', "challenges", 'goalReferences', "goalReferences", 'archiveReference', "archiveReference")) VIRTUAL,
  CHECK (parent <> id),
  CHECK (plannedEnd >= plannedStart),
  CHECK (actualEnd >= actualStart)
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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'organisation', "organisation", 'role', "role", 'joinedInPhase', "joinedInPhase", 'isLocal', "isLocal")) VIRTUAL) STRICT;

CREATE TABLE caseTemplate (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  caseFile INTEGER NOT NULL UNIQUE REFERENCES caseFile (id),
  template TEXT NOT NULL CHECK (json_valid(template) AND json_type(template) = 'object')
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'caseFile', "caseFile", 'template', "template")) VIRTUAL) STRICT;

CREATE TABLE change (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  at TEXT NOT NULL,
  actor TEXT NOT NULL CHECK (actor <> ''),
  action TEXT NOT NULL CHECK (action <> ''),
  reason TEXT,
  day TEXT NOT NULL CHECK (day IS date(day, '+0 days')),
  concerns INTEGER REFERENCES change (sequence)
) STRICT;

CREATE TABLE changedRow (
  position INTEGER PRIMARY KEY,
  change INTEGER NOT NULL REFERENCES change (sequence),
  tableName TEXT NOT NULL,
  rowId INTEGER NOT NULL,
  caseFile INTEGER,
  operation TEXT NOT NULL CHECK (operation = 'insert' OR operation = 'update'
    OR operation = 'delete'),
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  CHECK ((before IS NULL) = (operation = 'insert')),
  CHECK ((after IS NULL) = (operation = 'delete'))
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
  note TEXT, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'actor', "actor", 'organisation', "organisation", 'verb', "verb", 'note', "note")) VIRTUAL,
  CHECK (actor IS NOT NULL OR organisation IS NOT NULL)
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
  searchText TEXT NOT NULL DEFAULT '', image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'number', "number", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'title', "title", 'kind', "kind", 'location', "location", 'archiveReference', "archiveReference", 'version', "version", 'recipients', "recipients", 'reviewOn', "reviewOn", 'sentOn', "sentOn", 'status', "status")) VIRTUAL,
  CHECK (status <> 'sent' OR (sentOn IS NOT NULL AND json_array_length(recipients) > 0))
) STRICT;

CREATE TABLE draft (
  form TEXT NOT NULL,
  actor TEXT NOT NULL,
  inputs TEXT NOT NULL CHECK (json_valid(inputs) AND json_type(inputs) = 'object'),
  revision INTEGER,
  savedAt TEXT NOT NULL,
  PRIMARY KEY (form, actor)
) STRICT, WITHOUT ROWID;

CREATE TABLE earlierName (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  deletedAt TEXT,
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  name TEXT NOT NULL CHECK (name <> ''),
  "from" TEXT CHECK ("from" IS date("from", '+0 days')),
  "to" TEXT NOT NULL CHECK ("to" IS date("to", '+0 days')), image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'organisation', "organisation", 'name', "name", 'from', "from", 'to', "to")) VIRTUAL,
  CHECK ("to" >= "from")
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
  searchText TEXT NOT NULL DEFAULT '', sourceMeeting INTEGER REFERENCES meeting (id), sourceWorkshop INTEGER REFERENCES workshop (id), level TEXT CHECK (level = 'system' OR level = 'user'), count INTEGER CHECK (count BETWEEN 1 AND 100000), actorGroup TEXT, origin TEXT, senderKind TEXT, audience TEXT CHECK (audience = 'internal' OR audience = 'local'), body TEXT, caseNumber TEXT, planVersion INTEGER REFERENCES actionPlan (id), solution INTEGER REFERENCES entry (id), prototype TEXT, withWhom TEXT, reason TEXT, nextStep TEXT, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'number', "number", 'revision', "revision", 'deletedAt', "deletedAt", 'kind', "kind", 'caseFile', "caseFile", 'idea', "idea", 'text', "text", 'on', "on", 'subkind', "subkind", 'outcome', "outcome", 'offeredBy', "offeredBy", 'answers', "answers", 'isTestable', "isTestable", 'whatIsTested', "whatIsTested", 'successSign', "successSign", 'persons', "persons", 'organisations', "organisations", 'phase', "phase", 'visibility', "visibility", 'answer', "answer", 'answeredOn', "answeredOn", 'sourceMeeting', "sourceMeeting", 'sourceWorkshop', "sourceWorkshop", 'level', "level", 'count', "count", 'actorGroup', "actorGroup", 'origin', "origin", 'senderKind', "senderKind", 'audience', "audience", 'body', "body", 'caseNumber', "caseNumber", 'planVersion', "planVersion", 'solution', "solution", 'prototype', "prototype", 'withWhom', "withWhom", 'reason', "reason", 'nextStep', "nextStep")) VIRTUAL,
  CHECK ((caseFile IS NULL) <> (idea IS NULL)),
  CHECK (idea IS NULL OR kind = 'question'),
  CHECK (isTestable = 0 OR (whatIsTested IS NOT NULL AND successSign IS NOT NULL))
) STRICT;

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
  searchText TEXT NOT NULL DEFAULT '', image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'number', "number", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'text', "text", 'kind', "kind", 'parentGoal', "parentGoal", 'indicator', "indicator", 'baseline', "baseline", 'target', "target", 'result', "result", 'challenge', "challenge", 'knowledge', "knowledge", 'planReference', "planReference", 'livesOn', "livesOn", 'ownerAfterwards', "ownerAfterwards")) VIRTUAL,
  CHECK (parentGoal <> id)
) STRICT;

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
    END) VIRTUAL, source INTEGER REFERENCES agendaItem (id), image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'number', "number", 'revision', "revision", 'deletedAt', "deletedAt", 'title', "title", 'kind', "kind", 'originalText', "originalText", 'concretisationWhat', "concretisationWhat", 'concretisationWhere', "concretisationWhere", 'concretisationForWhom', "concretisationForWhom", 'concretisationNeed', "concretisationNeed", 'concretisationTriedBefore', "concretisationTriedBefore", 'senderKind', "senderKind", 'senderPerson', "senderPerson", 'senderOrganisation', "senderOrganisation", 'senderOther', "senderOther", 'channel', "channel", 'receivedOn', "receivedOn", 'estimatedAmount', "estimatedAmount", 'challenges', "challenges", 'goalReferences', "goalReferences", 'handler', "handler", 'nextDate', "nextDate", 'internalNotes', "internalNotes", 'externalId', "externalId", 'status', "status", 'decisionOn', "decisionOn", 'decisionBy', "decisionBy", 'decisionText', "decisionText", 'decisionIdeaOwnerPart', "decisionIdeaOwnerPart", 'referredTo', "referredTo", 'referredToName', "referredToName", 'replacedBy', "replacedBy", 'replyOn', "replyOn", 'replyChannel', "replyChannel", 'replyText', "replyText", 'source', "source")) VIRTUAL,
  CHECK ((status <> 'takenForward' AND status <> 'referred' AND status <> 'joined'
    AND status <> 'notTakenForward')
    OR (decisionOn IS NOT NULL AND decisionBy IS NOT NULL
      AND decisionText IS NOT NULL)),
  CHECK (status <> 'referred' OR referredTo IS NOT NULL),
  CHECK (status <> 'joined' OR replacedBy IS NOT NULL),
  CHECK (replacedBy <> id),
  CHECK (replyText IS NULL OR replyOn IS NOT NULL)
) STRICT;

CREATE TABLE ideaFigure (
  queueRank INTEGER PRIMARY KEY,
  ideas INTEGER NOT NULL CHECK (ideas >= 0)
) STRICT;

CREATE VIRTUAL TABLE ideaSearch USING fts5(
  body, content = '', detail = none, columnsize = 0, prefix = '1 2 3 4',
  tokenize = 'unicode61 remove_diacritics 0');

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
      'cancelled')) VIRTUAL, sourceAgendaItem INTEGER REFERENCES agendaItem (id), sourceWorkshopGroup INTEGER REFERENCES workshopGroup (id), sourceWorkshop INTEGER REFERENCES workshop (id), image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'number', "number", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'title', "title", 'goal', "goal", 'responsiblePerson', "responsiblePerson", 'responsibleOrganisation', "responsibleOrganisation", 'deadline', "deadline", 'category', "category", 'result', "result", 'coResponsible', "coResponsible", 'years', "years", 'cost', "cost", 'dependsOn', "dependsOn", 'inputs', "inputs", 'sourceIdea', "sourceIdea", 'sourceEntry', "sourceEntry", 'originalDeadline', "originalDeadline", 'status', "status", 'sourceAgendaItem', "sourceAgendaItem", 'sourceWorkshopGroup', "sourceWorkshopGroup", 'sourceWorkshop', "sourceWorkshop")) VIRTUAL,
  CHECK (responsiblePerson IS NULL OR responsibleOrganisation IS NULL),
  CHECK (sourceIdea IS NULL OR sourceEntry IS NULL),
  CHECK (deadline IS NULL OR originalDeadline IS NOT NULL)
) STRICT;

CREATE TABLE meeting (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  revision INTEGER NOT NULL CHECK (revision > 0),
  deletedAt TEXT,
  "on" TEXT NOT NULL CHECK ("on" IS date("on", '+0 days')),
  kind TEXT NOT NULL CHECK (kind = 'openMeeting' OR kind = 'workingMeeting' OR kind = 'discussionMeeting'
    OR kind = 'coCreationWorkshop' OR kind = 'workshop' OR kind = 'informationMeeting'
    OR kind = 'steeringGroup'),
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
  searchText TEXT NOT NULL DEFAULT '', image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'number', "number", 'revision', "revision", 'deletedAt', "deletedAt", 'on', "on", 'kind', "kind", 'title', "title", 'caseFile', "caseFile", 'series', "series", 'from', "from", 'to', "to", 'place', "place", 'host', "host", 'isOpen', "isOpen", 'organisers', "organisers", 'photos', "photos", 'status', "status", 'approvedBy', "approvedBy", 'approvedOn', "approvedOn")) VIRTUAL,
  CHECK (kind <> 'workshop' OR ("from" IS NOT NULL AND "to" IS NOT NULL)),
  CHECK ("to" >= "from")
) STRICT;

CREATE TABLE meetingSeries (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0),
  revision INTEGER NOT NULL CHECK (revision > 0),
  deletedAt TEXT,
  kind TEXT NOT NULL CHECK (kind = 'openMeeting' OR kind = 'workingMeeting' OR kind = 'discussionMeeting'
    OR kind = 'coCreationWorkshop' OR kind = 'workshop' OR kind = 'informationMeeting'
    OR kind = 'steeringGroup'),
  caseFile INTEGER REFERENCES caseFile (id),
  interval TEXT NOT NULL CHECK (interval = 'month' OR interval = 'quarter'
    OR interval = 'free'),
  startsOn TEXT NOT NULL CHECK (startsOn IS date(startsOn, '+0 days')),
  endsOn TEXT CHECK (endsOn IS date(endsOn, '+0 days')),
  organisers TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(organisers) AND json_type(organisers) = 'array'),
  standingItems TEXT NOT NULL DEFAULT '[]'
    CHECK (json_valid(standingItems) AND json_type(standingItems) = 'array'), image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'number', "number", 'revision', "revision", 'deletedAt', "deletedAt", 'kind', "kind", 'caseFile', "caseFile", 'interval', "interval", 'startsOn', "startsOn", 'endsOn', "endsOn", 'organisers', "organisers", 'standingItems', "standingItems")) VIRTUAL,
  CHECK (endsOn >= startsOn)
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
  "to" TEXT CHECK ("to" IS date("to", '+0 days')), electedIn INTEGER REFERENCES meeting (id), laidDownInActionPlan INTEGER REFERENCES actionPlan (id), laidDownInAgreement INTEGER REFERENCES agreement (id), image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'person', "person", 'roles', "roles", 'responsibility', "responsibility", 'decisionMandate', "decisionMandate", 'isCoreTeam', "isCoreTeam", 'doubleRole', "doubleRole", 'represents', "represents", 'from', "from", 'to', "to", 'electedIn', "electedIn", 'laidDownInActionPlan', "laidDownInActionPlan", 'laidDownInAgreement', "laidDownInAgreement")) VIRTUAL,
  CHECK ("to" >= "from"),
  CHECK (json_array_length(roles) > 0)
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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'number', "number", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'text', "text", 'direction', "direction", 'budget', "budget", 'accounts', "accounts", 'source', "source", 'hours', "hours", 'hourlyRate', "hourlyRate")) VIRTUAL) STRICT;

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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'document', "document", 'section', "section", 'text', "text")) VIRTUAL) STRICT;

CREATE TABLE openChange (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  change INTEGER
) STRICT;

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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'number', "number", 'revision', "revision", 'deletedAt', "deletedAt", 'name', "name", 'kind', "kind", 'platformParty', "platformParty", 'organisationNumber', "organisationNumber")) VIRTUAL) STRICT;

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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'number', "number", 'revision', "revision", 'deletedAt', "deletedAt", 'name', "name", 'displayName', "displayName", 'organisation', "organisation", 'affiliation', "affiliation", 'email', "email", 'phone', "phone", 'isProtected', "isProtected", 'isUnder18', "isUnder18", 'publishName', "publishName", 'eraseAfter', "eraseAfter", 'status', "status")) VIRTUAL) STRICT;

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
  titleEn TEXT, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'key', "key", 'position', "position", 'status', "status", 'startedOn', "startedOn", 'endedOn', "endedOn", 'isHidden', "isHidden", 'hiddenReason', "hiddenReason", 'titleNb', "titleNb", 'titleNn', "titleNn", 'titleEn', "titleEn")) VIRTUAL,
  CHECK (endedOn >= startedOn)
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
, principles TEXT
  CHECK (principles IS NULL
    OR (json_valid(principles) AND json_type(principles) = 'array')), image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'municipality', "municipality", 'language', "language", 'slogan', "slogan", 'contact', "contact", 'threshold', "threshold", 'channelsWhenLarge', "channelsWhenLarge", 'challenges', "challenges", 'principles', "principles")) VIRTUAL) STRICT;

CREATE TABLE processTemplate (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  key TEXT NOT NULL CHECK (key <> ''),
  version INTEGER NOT NULL CHECK (version > 0),
  yaml TEXT NOT NULL CHECK (yaml <> ''), image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'key', "key", 'version', "version", 'yaml', "yaml")) VIRTUAL,
  UNIQUE (key, version)
) STRICT;

CREATE VIRTUAL TABLE recordSearch USING fts5(
  body, kind UNINDEXED, detail = none, prefix = '1 2 3',
  tokenize = 'unicode61 remove_diacritics 0');

CREATE TABLE referenceCounter (
  kind TEXT PRIMARY KEY,
  last INTEGER NOT NULL CHECK (last > 0)
) STRICT, WITHOUT ROWID;

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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'phase', "phase", 'rule', "rule", 'on', "on", 'by', "by", 'reason', "reason")) VIRTUAL) STRICT;

CREATE TABLE seriesPause (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL CHECK (revision > 0),
  deletedAt TEXT,
  caseFile INTEGER REFERENCES caseFile (id),
  series INTEGER NOT NULL REFERENCES meetingSeries (id),
  "from" TEXT NOT NULL CHECK ("from" IS date("from", '+0 days')),
  "to" TEXT NOT NULL CHECK ("to" IS date("to", '+0 days')),
  reason TEXT NOT NULL CHECK (reason <> ''), image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'series', "series", 'from', "from", 'to', "to", 'reason', "reason")) VIRTUAL,
  CHECK ("to" >= "from")
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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'name', "name", 'members', "members", 'reason', "reason")) VIRTUAL) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'workshop', "workshop", 'position', "position", 'label', "label", 'originals', "originals")) VIRTUAL) STRICT;

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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'meeting', "meeting", 'keySet', "keySet", 'theme', "theme", 'nextSteps', "nextSteps", 'closedOn', "closedOn")) VIRTUAL) STRICT;

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
, image TEXT
GENERATED ALWAYS AS (json_object('id', "id", 'revision', "revision", 'deletedAt', "deletedAt", 'caseFile', "caseFile", 'workshop', "workshop", 'groupNumber', "groupNumber", 'headcount', "headcount", 'names', "names", 'ballot', "ballot", 'missingKeys', "missingKeys", 'firstActions', "firstActions", 'unexpectedKeys', "unexpectedKeys", 'notes', "notes")) VIRTUAL) STRICT;

CREATE TRIGGER actionPlanJournalDelete AFTER DELETE ON actionPlan
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'actionPlan', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER actionPlanJournalInsert AFTER INSERT ON actionPlan
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'actionPlan', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER actionPlanJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "version", "status", "startYear", "endYear", "strategies", "methods", "frames", "communication", "evaluation" ON actionPlan
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'actionPlan', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER actionPlanSearchDelete AFTER DELETE ON actionPlan BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER actionPlanSearchInsert AFTER INSERT ON actionPlan
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'actionPlan');
END;

CREATE TRIGGER actionPlanSearchUpdate AFTER UPDATE OF searchText, deletedAt ON actionPlan
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'actionPlan'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER activityPlanJournalDelete AFTER DELETE ON activityPlan
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'activityPlan', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER activityPlanJournalInsert AFTER INSERT ON activityPlan
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'activityPlan', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER activityPlanJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "year", "version", "decidedBy", "decidedOn" ON activityPlan
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'activityPlan', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER agendaItemJournalDelete AFTER DELETE ON agendaItem
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'agendaItem', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER agendaItemJournalInsert AFTER INSERT ON agendaItem
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'agendaItem', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER agendaItemJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "meeting", "position", "title", "kind", "minutes", "note", "decision", "isApplauded", "carriedFromAgendaItem", "carriedFromMeeting" ON agendaItem
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'agendaItem', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER agendaItemSearchDelete AFTER DELETE ON agendaItem BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER agendaItemSearchInsert AFTER INSERT ON agendaItem
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'agendaItem');
END;

CREATE TRIGGER agendaItemSearchUpdate AFTER UPDATE OF searchText, deletedAt ON agendaItem
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'agendaItem'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER agreementJournalDelete AFTER DELETE ON agreement
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'agreement', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER agreementJournalInsert AFTER INSERT ON agreement
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'agreement', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER agreementJournalUpdate AFTER UPDATE OF "id", "number", "revision", "deletedAt", "caseFile", "purpose", "equality", "duration", "economy", "termination", "disputes", "endsOn", "evaluationOn", "version", "replaces", "status" ON agreement
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'agreement', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER agreementPartyJournalDelete AFTER DELETE ON agreementParty
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'agreementParty', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER agreementPartyJournalInsert AFTER INSERT ON agreementParty
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'agreementParty', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER agreementPartyJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "agreement", "organisation", "contribution", "signedOn", "signedByRole", "place" ON agreementParty
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'agreementParty', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER agreementSearchDelete AFTER DELETE ON agreement BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER agreementSearchInsert AFTER INSERT ON agreement
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'agreement');
END;

CREATE TRIGGER agreementSearchUpdate AFTER UPDATE OF searchText, deletedAt ON agreement
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'agreement'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER assessmentJournalDelete AFTER DELETE ON assessment
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'assessment', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER assessmentJournalInsert AFTER INSERT ON assessment
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'assessment', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER assessmentJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "checklist", "item", "value", "note", "on", "organisation", "by" ON assessment
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'assessment', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER attendanceJournalDelete AFTER DELETE ON attendance
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'attendance', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER attendanceJournalInsert AFTER INSERT ON attendance
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'attendance', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER attendanceJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "meeting", "count", "organisation", "person", "group" ON attendance
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'attendance', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER caseFileJournalDelete AFTER DELETE ON caseFile
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'caseFile', OLD.id, OLD.id,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER caseFileJournalInsert AFTER INSERT ON caseFile
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'caseFile', NEW.id, NEW.id,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER caseFileJournalUpdate AFTER UPDATE OF "id", "number", "revision", "deletedAt", "title", "template", "writtenLanguage", "status", "idea", "parent", "level", "area", "need", "presentSituation", "closestToTheChallenge", "problemStatement", "knowledgeSummary", "commitment", "commitmentLastsUntil", "plannedStart", "plannedEnd", "actualStart", "actualEnd", "amount", "challenges", "goalReferences", "archiveReference" ON caseFile
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'caseFile', NEW.id, NEW.id,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER caseFileSearchDelete AFTER DELETE ON caseFile BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER caseFileSearchInsert AFTER INSERT ON caseFile
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'caseFile');
END;

CREATE TRIGGER caseFileSearchUpdate AFTER UPDATE OF searchText, deletedAt ON caseFile
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'caseFile'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER caseOrganisationJournalDelete AFTER DELETE ON caseOrganisation
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'caseOrganisation', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER caseOrganisationJournalInsert AFTER INSERT ON caseOrganisation
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'caseOrganisation', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER caseOrganisationJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "organisation", "role", "joinedInPhase", "isLocal" ON caseOrganisation
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'caseOrganisation', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER caseTemplateJournalDelete AFTER DELETE ON caseTemplate
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'caseTemplate', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER caseTemplateJournalInsert AFTER INSERT ON caseTemplate
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'caseTemplate', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER caseTemplateJournalUpdate AFTER UPDATE OF "id", "revision", "caseFile", "template" ON caseTemplate
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'caseTemplate', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER changeRemains BEFORE DELETE ON change BEGIN
  SELECT RAISE(ABORT, 'a change cannot be removed');
END;

CREATE TRIGGER changeStays BEFORE UPDATE ON change BEGIN
  SELECT RAISE(ABORT, 'a change cannot be altered');
END;

CREATE TRIGGER changedRowRemains BEFORE DELETE ON changedRow BEGIN
  SELECT RAISE(ABORT, 'a changed row cannot be removed');
END;

CREATE TRIGGER changedRowStays BEFORE UPDATE ON changedRow BEGIN
  SELECT RAISE(ABORT, 'a changed row cannot be altered');
END;

CREATE TRIGGER contributionJournalDelete AFTER DELETE ON contribution
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'contribution', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER contributionJournalInsert AFTER INSERT ON contribution
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'contribution', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER contributionJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "actor", "organisation", "verb", "note" ON contribution
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'contribution', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER documentReferenceJournalDelete AFTER DELETE ON documentReference
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'documentReference', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER documentReferenceJournalInsert AFTER INSERT ON documentReference
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'documentReference', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER documentReferenceJournalUpdate AFTER UPDATE OF "id", "number", "revision", "deletedAt", "caseFile", "title", "kind", "location", "archiveReference", "version", "recipients", "reviewOn", "sentOn", "status" ON documentReference
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'documentReference', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER documentReferenceSearchDelete AFTER DELETE ON documentReference BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER documentReferenceSearchInsert AFTER INSERT ON documentReference
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'documentReference');
END;

CREATE TRIGGER documentReferenceSearchUpdate AFTER UPDATE OF searchText, deletedAt ON documentReference
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'documentReference'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER earlierNameJournalDelete AFTER DELETE ON earlierName
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'earlierName', OLD.id, NULL,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER earlierNameJournalInsert AFTER INSERT ON earlierName
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'earlierName', NEW.id, NULL,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER earlierNameJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "organisation", "name", "from", "to" ON earlierName
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'earlierName', NEW.id, NULL,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER entryJournalDelete AFTER DELETE ON entry
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'entry', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER entryJournalInsert AFTER INSERT ON entry
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'entry', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER entryJournalUpdate AFTER UPDATE OF "id", "number", "revision", "deletedAt", "kind", "caseFile", "idea", "text", "on", "subkind", "outcome", "offeredBy", "answers", "isTestable", "whatIsTested", "successSign", "persons", "organisations", "phase", "visibility", "answer", "answeredOn", "sourceMeeting", "sourceWorkshop", "level", "count", "actorGroup", "origin", "senderKind", "audience", "body", "caseNumber", "planVersion", "solution", "prototype", "withWhom", "reason", "nextStep" ON entry
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'entry', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER entrySearchDelete AFTER DELETE ON entry BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER entrySearchInsert AFTER INSERT ON entry
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'entry');
END;

CREATE TRIGGER entrySearchUpdate AFTER UPDATE OF searchText, deletedAt ON entry
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'entry'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER goalJournalDelete AFTER DELETE ON goal
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'goal', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER goalJournalInsert AFTER INSERT ON goal
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'goal', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER goalJournalUpdate AFTER UPDATE OF "id", "number", "revision", "deletedAt", "caseFile", "text", "kind", "parentGoal", "indicator", "baseline", "target", "result", "challenge", "knowledge", "planReference", "livesOn", "ownerAfterwards" ON goal
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'goal', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER goalSearchDelete AFTER DELETE ON goal BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER goalSearchInsert AFTER INSERT ON goal
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'goal');
END;

CREATE TRIGGER goalSearchUpdate AFTER UPDATE OF searchText, deletedAt ON goal
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'goal'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER ideaAsWorded BEFORE UPDATE OF originalText ON idea
WHEN NEW.originalText IS NOT OLD.originalText BEGIN
  SELECT RAISE(ABORT, 'originalText cannot be altered');
END;

CREATE TRIGGER ideaFigureDelete AFTER DELETE ON idea BEGIN
  UPDATE ideaFigure SET ideas = ideas - 1 WHERE queueRank = OLD.queueRank;
END;

CREATE TRIGGER ideaFigureInsert AFTER INSERT ON idea BEGIN
  UPDATE ideaFigure SET ideas = ideas + 1 WHERE queueRank = NEW.queueRank;
END;

CREATE TRIGGER ideaFigureUpdate AFTER UPDATE OF deletedAt, status, handler, replyOn ON idea
WHEN NEW.queueRank IS NOT OLD.queueRank BEGIN
  UPDATE ideaFigure SET ideas = ideas - 1 WHERE queueRank = OLD.queueRank;
  UPDATE ideaFigure SET ideas = ideas + 1 WHERE queueRank = NEW.queueRank;
END;

CREATE TRIGGER ideaJournalDelete AFTER DELETE ON idea
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'idea', OLD.id, NULL,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER ideaJournalInsert AFTER INSERT ON idea
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'idea', NEW.id, NULL,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER ideaJournalUpdate AFTER UPDATE OF "id", "number", "revision", "deletedAt", "title", "kind", "originalText", "concretisationWhat", "concretisationWhere", "concretisationForWhom", "concretisationNeed", "concretisationTriedBefore", "senderKind", "senderPerson", "senderOrganisation", "senderOther", "channel", "receivedOn", "estimatedAmount", "challenges", "goalReferences", "handler", "nextDate", "internalNotes", "externalId", "status", "decisionOn", "decisionBy", "decisionText", "decisionIdeaOwnerPart", "referredTo", "referredToName", "replacedBy", "replyOn", "replyChannel", "replyText", "source" ON idea
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'idea', NEW.id, NULL,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER ideaSearchDelete AFTER DELETE ON idea
WHEN OLD.searchText <> '' AND OLD.deletedAt IS NULL BEGIN
  INSERT INTO ideaSearch (ideaSearch, rowid, body) VALUES ('delete', OLD.id, OLD.searchText);
END;

CREATE TRIGGER ideaSearchInsert AFTER INSERT ON idea
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO ideaSearch (rowid, body) VALUES (NEW.id, NEW.searchText);
END;

CREATE TRIGGER ideaSearchUpdate AFTER UPDATE OF searchText, deletedAt ON idea
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  INSERT INTO ideaSearch (ideaSearch, rowid, body)
    SELECT 'delete', OLD.id, OLD.searchText
    WHERE OLD.searchText <> '' AND OLD.deletedAt IS NULL;
  INSERT INTO ideaSearch (rowid, body)
    SELECT NEW.id, NEW.searchText WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER measureJournalDelete AFTER DELETE ON measure
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'measure', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER measureJournalInsert AFTER INSERT ON measure
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'measure', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER measureJournalUpdate AFTER UPDATE OF "id", "number", "revision", "deletedAt", "caseFile", "title", "goal", "responsiblePerson", "responsibleOrganisation", "deadline", "category", "result", "coResponsible", "years", "cost", "dependsOn", "inputs", "sourceIdea", "sourceEntry", "originalDeadline", "status", "sourceAgendaItem", "sourceWorkshopGroup", "sourceWorkshop" ON measure
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'measure', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER measureSearchDelete AFTER DELETE ON measure BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER measureSearchInsert AFTER INSERT ON measure
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'measure');
END;

CREATE TRIGGER measureSearchUpdate AFTER UPDATE OF searchText, deletedAt ON measure
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'measure'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER meetingJournalDelete AFTER DELETE ON meeting
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'meeting', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER meetingJournalInsert AFTER INSERT ON meeting
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'meeting', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER meetingJournalUpdate AFTER UPDATE OF "id", "number", "revision", "deletedAt", "on", "kind", "title", "caseFile", "series", "from", "to", "place", "host", "isOpen", "organisers", "photos", "status", "approvedBy", "approvedOn" ON meeting
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'meeting', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER meetingSearchDelete AFTER DELETE ON meeting BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER meetingSearchInsert AFTER INSERT ON meeting
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'meeting');
END;

CREATE TRIGGER meetingSearchUpdate AFTER UPDATE OF searchText, deletedAt ON meeting
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'meeting'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER meetingSeriesJournalDelete AFTER DELETE ON meetingSeries
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'meetingSeries', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER meetingSeriesJournalInsert AFTER INSERT ON meetingSeries
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'meetingSeries', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER meetingSeriesJournalUpdate AFTER UPDATE OF "id", "number", "revision", "deletedAt", "kind", "caseFile", "interval", "startsOn", "endsOn", "organisers", "standingItems" ON meetingSeries
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'meetingSeries', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER membershipJournalDelete AFTER DELETE ON membership
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'membership', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER membershipJournalInsert AFTER INSERT ON membership
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'membership', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER membershipJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "person", "roles", "responsibility", "decisionMandate", "isCoreTeam", "doubleRole", "represents", "from", "to", "electedIn", "laidDownInActionPlan", "laidDownInAgreement" ON membership
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'membership', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER moneyLineJournalDelete AFTER DELETE ON moneyLine
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'moneyLine', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER moneyLineJournalInsert AFTER INSERT ON moneyLine
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'moneyLine', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER moneyLineJournalUpdate AFTER UPDATE OF "id", "number", "revision", "deletedAt", "caseFile", "text", "direction", "budget", "accounts", "source", "hours", "hourlyRate" ON moneyLine
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'moneyLine', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER moneyLineSearchDelete AFTER DELETE ON moneyLine BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER moneyLineSearchInsert AFTER INSERT ON moneyLine
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'moneyLine');
END;

CREATE TRIGGER moneyLineSearchUpdate AFTER UPDATE OF searchText, deletedAt ON moneyLine
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'moneyLine'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER narrativeJournalDelete AFTER DELETE ON narrative
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'narrative', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER narrativeJournalInsert AFTER INSERT ON narrative
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'narrative', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER narrativeJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "document", "section", "text" ON narrative
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'narrative', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER narrativeSearchDelete AFTER DELETE ON narrative BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER narrativeSearchInsert AFTER INSERT ON narrative
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'narrative');
END;

CREATE TRIGGER narrativeSearchUpdate AFTER UPDATE OF searchText, deletedAt ON narrative
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'narrative'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER organisationJournalDelete AFTER DELETE ON organisation
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'organisation', OLD.id, NULL,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER organisationJournalInsert AFTER INSERT ON organisation
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'organisation', NEW.id, NULL,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER organisationJournalUpdate AFTER UPDATE OF "id", "number", "revision", "deletedAt", "name", "kind", "platformParty", "organisationNumber" ON organisation
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'organisation', NEW.id, NULL,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER organisationSearchDelete AFTER DELETE ON organisation BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER organisationSearchInsert AFTER INSERT ON organisation
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'organisation');
END;

CREATE TRIGGER organisationSearchUpdate AFTER UPDATE OF searchText, deletedAt ON organisation
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'organisation'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER personJournalDelete AFTER DELETE ON person
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'person', OLD.id, NULL,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER personJournalInsert AFTER INSERT ON person
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'person', NEW.id, NULL,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER personJournalUpdate AFTER UPDATE OF "id", "number", "revision", "deletedAt", "name", "displayName", "organisation", "affiliation", "email", "phone", "isProtected", "isUnder18", "publishName", "eraseAfter", "status" ON person
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'person', NEW.id, NULL,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER personSearchDelete AFTER DELETE ON person BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER personSearchInsert AFTER INSERT ON person
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'person');
END;

CREATE TRIGGER personSearchUpdate AFTER UPDATE OF searchText, deletedAt ON person
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'person'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER phaseJournalDelete AFTER DELETE ON phase
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'phase', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER phaseJournalInsert AFTER INSERT ON phase
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'phase', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER phaseJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "key", "position", "status", "startedOn", "endedOn", "isHidden", "hiddenReason", "titleNb", "titleNn", "titleEn" ON phase
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'phase', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER platformJournalDelete AFTER DELETE ON platform
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'platform', OLD.id, NULL,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER platformJournalInsert AFTER INSERT ON platform
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'platform', NEW.id, NULL,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER platformJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "municipality", "language", "slogan", "contact", "threshold", "channelsWhenLarge", "challenges", "principles" ON platform
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'platform', NEW.id, NULL,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER processTemplateJournalDelete AFTER DELETE ON processTemplate
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'processTemplate', OLD.id, NULL,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER processTemplateJournalInsert AFTER INSERT ON processTemplate
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'processTemplate', NEW.id, NULL,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER processTemplateJournalUpdate AFTER UPDATE OF "id", "revision", "key", "version", "yaml" ON processTemplate
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'processTemplate', NEW.id, NULL,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER referenceCounterRises BEFORE UPDATE ON referenceCounter
WHEN NEW.last < OLD.last BEGIN
  SELECT RAISE(ABORT, 'a reference is never used again');
END;

CREATE TRIGGER requirementOverrideJournalDelete AFTER DELETE ON requirementOverride
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'requirementOverride', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER requirementOverrideJournalInsert AFTER INSERT ON requirementOverride
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'requirementOverride', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER requirementOverrideJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "phase", "rule", "on", "by", "reason" ON requirementOverride
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'requirementOverride', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER seriesPauseJournalDelete AFTER DELETE ON seriesPause
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'seriesPause', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER seriesPauseJournalInsert AFTER INSERT ON seriesPause
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'seriesPause', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER seriesPauseJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "series", "from", "to", "reason" ON seriesPause
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'seriesPause', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER serviceAreaJournalDelete AFTER DELETE ON serviceArea
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'serviceArea', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER serviceAreaJournalInsert AFTER INSERT ON serviceArea
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'serviceArea', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER serviceAreaJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "name", "members", "reason" ON serviceArea
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'serviceArea', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER serviceAreaSearchDelete AFTER DELETE ON serviceArea BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER serviceAreaSearchInsert AFTER INSERT ON serviceArea
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'serviceArea');
END;

CREATE TRIGGER serviceAreaSearchUpdate AFTER UPDATE OF searchText, deletedAt ON serviceArea
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'serviceArea'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER supplementaryKeyJournalDelete AFTER DELETE ON supplementaryKey
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'supplementaryKey', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER supplementaryKeyJournalInsert AFTER INSERT ON supplementaryKey
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'supplementaryKey', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER supplementaryKeyJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "workshop", "position", "label", "originals" ON supplementaryKey
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'supplementaryKey', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER supplementaryKeySearchDelete AFTER DELETE ON supplementaryKey BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER supplementaryKeySearchInsert AFTER INSERT ON supplementaryKey
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'supplementaryKey');
END;

CREATE TRIGGER supplementaryKeySearchUpdate AFTER UPDATE OF searchText, deletedAt ON supplementaryKey
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'supplementaryKey'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER workshopGroupJournalDelete AFTER DELETE ON workshopGroup
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'workshopGroup', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER workshopGroupJournalInsert AFTER INSERT ON workshopGroup
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'workshopGroup', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER workshopGroupJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "workshop", "groupNumber", "headcount", "names", "ballot", "missingKeys", "firstActions", "unexpectedKeys", "notes" ON workshopGroup
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'workshopGroup', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER workshopGroupSearchDelete AFTER DELETE ON workshopGroup BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER workshopGroupSearchInsert AFTER INSERT ON workshopGroup
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'workshopGroup');
END;

CREATE TRIGGER workshopGroupSearchUpdate AFTER UPDATE OF searchText, deletedAt ON workshopGroup
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'workshopGroup'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;

CREATE TRIGGER workshopJournalDelete AFTER DELETE ON workshop
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'workshop', OLD.id, OLD.caseFile,
    'delete', OLD.image, NULL);
END;

CREATE TRIGGER workshopJournalInsert AFTER INSERT ON workshop
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'workshop', NEW.id, NEW.caseFile,
    'insert', NULL, NEW.image);
END;

CREATE TRIGGER workshopJournalUpdate AFTER UPDATE OF "id", "revision", "deletedAt", "caseFile", "meeting", "keySet", "theme", "nextSteps", "closedOn" ON workshop
WHEN (SELECT change FROM openChange) IS NOT 0 BEGIN
  INSERT INTO changedRow (change, tableName, rowId, caseFile, operation, before, after)
  VALUES ((SELECT change FROM openChange), 'workshop', NEW.id, NEW.caseFile,
    'update', OLD.image, NEW.image);
END;

CREATE TRIGGER workshopSearchDelete AFTER DELETE ON workshop BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
END;

CREATE TRIGGER workshopSearchInsert AFTER INSERT ON workshop
WHEN NEW.searchText <> '' AND NEW.deletedAt IS NULL BEGIN
  INSERT INTO recordSearch (rowid, body, kind) VALUES (NEW.id, NEW.searchText, 'workshop');
END;

CREATE TRIGGER workshopSearchUpdate AFTER UPDATE OF searchText, deletedAt ON workshop
WHEN NEW.searchText IS NOT OLD.searchText OR NEW.deletedAt IS NOT OLD.deletedAt BEGIN
  DELETE FROM recordSearch WHERE rowid = OLD.id;
  INSERT INTO recordSearch (rowid, body, kind)
    SELECT NEW.id, NEW.searchText, 'workshop'
    WHERE NEW.searchText <> '' AND NEW.deletedAt IS NULL;
END;
