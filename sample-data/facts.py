"""The facts of the sample municipality: who did what on which day. All of it is invented.

Scripts/sample-data makes sample-data/granvag.json of it. A row of a table below is one record; `steps`
are the changes of its status: what, when, and why where a reason is asked for.
"""
import datetime

BJORG, RAGNA, JONAS, MARET = (
    "Bjørg Tverrdalsvik", "Ragna Tindevoll", "Jonas Havgløtt", "Máret Gáissavuolle")

#: Numbers up to these are taken, whatever stands here.
LAST_NUMBERS = {}

ORGANISATIONS = [
    # ref, name, kind, side of the platform, entered on
    ("O-002", "Granvåg Næringsforening", "businessAssociation", "business", "2025-01-06"),
    ("O-003", "Granvåg frivilligsentral", "volunteerCentre", "voluntary", "2025-01-06"),
    ("O-004", "Ytterbygda frivilligsentral", "volunteerCentre", "voluntary", "2025-01-06"),
    ("O-007", "Myrtun borettslag", "residentsAssociation", None, "2025-02-24"),
    ("O-009", "Granvåg vidaregåande skule", "educationResearch", None, "2025-02-24"),
    ("O-010", "Statleg tilskotsgivar (fiktiv)", "stateOrCounty", None, "2025-02-24"),
    ("O-005", "Gamlekaia vel", "residentsAssociation", None, "2025-11-03"),
    ("O-006", "Granvåg båtforening", "association", None, "2026-01-22"),
    ("O-011", "Ungdomsrådet i Granvåg", "council", None, "2026-01-22"),
    ("O-008", "Kvernmyrli Bygg", "firm", None, "2026-01-22"),
]

PEOPLE = [
    # ref, name, organisation, affiliation, entered on, more
    ("P-017", "Bjørg Tverrdalsvik", "O-001", "municipal", "2025-01-06",
     {"email": "bjorg.tverrdalsvik@granvag.invalid"}),
    ("P-003", "Sunniva Skoddefjell", "O-001", "municipal", "2025-01-06",
     {"email": "sunniva.skoddefjell@granvag.invalid"}),
    ("P-009", "Máret Gáissavuolle", "O-001", "municipal", "2025-02-24",
     {"email": "maret.gaissavuolle@granvag.invalid"}),
    ("P-018", "Yusuf Lindegrav", None, "local", "2025-09-01", {"publishName": True}),
    ("P-010", "Nguyễn Ánh Fjellstrå", "O-007", "local", "2025-09-15", {}),
    ("P-012", "Live Stjernmyr", None, "local", "2025-09-15", {"isProtected": True}),
    ("P-006", "Amal Revhusvik", "O-003", "local", "2025-10-01",
     {"email": "frivilligsentralen@example.org"}),
    ("P-016", "Sigrid Ålmyr", "O-009", "other", "2025-10-01", {}),
    ("P-001", "Ragna Tindevoll", "O-001", "municipal", "2025-11-03",
     {"email": "ragna.tindevoll@granvag.invalid"}),
    ("P-005", "Ingebjørg Lyngsvart", "O-005", "local", "2025-11-03",
     {"email": "velet@example.org"}),
    ("P-002", "Jonas Havgløtt", "O-001", "municipal", "2026-01-05",
     {"email": "jonas.havglott@granvag.invalid"}),
    ("P-004", "Tobias Kvernmyrli", "O-008", "local", "2026-01-22",
     {"email": "post@example.org"}),
    ("P-011", "Odd-Arne Brattmoen-Fuglestrå", "O-006", "local", "2026-01-22", {}),
    ("P-013", "Emil Tangvåg", "O-011", "local", "2026-01-22", {"isUnder18": True}),
    ("P-015", "Kjartan Øyfossen", "O-001", "municipal", "2026-01-22",
     {"email": "kjartan.oyfossen@granvag.invalid"}),
    ("P-008", "Helga Mosegrend", "O-002", "local", "2026-02-16", {}),
    ("P-007", "Peder Isbrekken", "O-004", "local", "2026-02-16", {}),
    ("P-014", "Turid Nøstekleiv", "O-001", "municipal", "2026-06-01",
     {"email": "turid.nostekleiv@granvag.invalid"}),
]

IDEAS = [
    # ref, received, entered by, title, kind, sender kind, channel, original text, more
    ("ID-002", "2025-02-10", BJORG, "Løft for Myrtun", "challenge", "municipality", "internal",
     "Mange flyttar frå Myrtun så snart dei kan. Det er mørkt mellom blokkene, få stader å møtast, og "
     "naboane kjenner ikkje kvarandre. Kommunen bør gjere noko saman med dei som bur der.",
     {"senderOrganisation": "O-001", "handler": "P-017"}),
    ("ID-004", "2025-09-01", BJORG, "Strikkekafé på biblioteket", "idea", "resident",
     "volunteerCentre",
     "Kan vi få ha strikkekafé på biblioteket en kveld i uka? Mange sitter alene hjemme, og på "
     "biblioteket er det varmt og gratis.",
     {"senderPerson": "P-018", "handler": "P-017", "estimatedAmount": 38500}),
    ("ID-001", "2025-11-03", RAGNA, "Møteplass på Gamlekaia", "idea", "association", "webForm",
     "Gamlekaia har stått tom siden fabrikken la ned. Velet ønsker benker, lys og plass til "
     "arrangementer, så folk i alle aldre har et sted å møtes. Vi stiller på dugnad.",
     {"senderOrganisation": "O-005", "senderPerson": "P-005", "handler": "P-001",
      "concretisationWhat": "Et åpent møtested med benker, lys og strøm",
      "concretisationWhere": "Gamlekaia, fra naustene til kaihuset",
      "concretisationForWhom": "Alle som bor i bygda"}),
    ("ID-003", "2026-01-19", RAGNA, "Ingen utenfor: lærlingløp", "idea", "party",
     "businessAssociation",
     "Bedriftene våre mangler fagfolk, og unge uten skoleplass mangler en vei inn i arbeidslivet. "
     "Næringsforeningen vil lage et løp for ti lærlinger sammen med kommunen og frivilligsentralene.",
     {"senderOrganisation": "O-002", "handler": "P-001", "estimatedAmount": 450000,
      "challenges": ["exclusion"]}),
    ("ID-012", "2026-03-22", JONAS, "Sansehage ved omsorgssenteret", "idea", "other", "webForm",
     "Faren min bor på omsorgssenteret og kommer sjelden ut. En liten hage med urter, trygge stier og "
     "noe å ta på ville gjort dagene bedre for mange der.",
     {"senderOther": "Pårørende", "handler": "P-002", "challenges": ["demography"]}),
    ("ID-011", "2026-04-14", JONAS, "Gratis buss for ungdom", "idea", "other", "meeting",
     "Ungdomsrådet mener at bussen bør være gratis for alle under 20 år. I dag er det bilen til "
     "foreldrene som avgjør om vi kan være med på noe etter skoletid.",
     {"senderOther": "Råd", "senderOrganisation": "O-011", "handler": "P-002"}),
    ("ID-010", "2026-05-11", RAGNA, "Ny kommunegrense", "idea", "resident", "letter",
     "Grensa mot nabokommunen går tvers gjennom grenda vår. Flytt den til elva, så slipper vi å høre "
     "til to kommuner når vi skal finne på noe sammen.",
     {"handler": "P-001"}),
    ("ID-009", "2026-06-02", RAGNA, "Benker langs Gamlekaia", "idea", "resident", "email",
     "Jeg går tur langs Gamlekaia hver dag og savner benker. Med tre eller fire benker kunne flere "
     "eldre ha gått turen og satt seg ned underveis.",
     {"handler": "P-001"}),
    ("ID-013", "2026-08-17", JONAS, "Hundepark i sentrum", "idea", "resident", "webForm",
     "Det er ingen steder i sentrum der hunder kan løpe løse. En inngjerdet park ved stadion ville "
     "gitt oss hundeeiere et sted å møtes.",
     {"handler": "P-002"}),
    ("ID-008", "2026-08-20", RAGNA, "Solceller på samfunnshuset", "idea", "association",
     "municipality",
     "Laget som driver samfunnshuset, vil legge solceller på taket. Vi har fått en pris og kan montere "
     "mye selv, men trenger hjelp til søknader og avtale om strømmen.",
     {"handler": "P-001", "estimatedAmount": 100000, "challenges": ["climate"]}),
    ("ID-005", "2026-09-28", RAGNA, "Lys på turvegen til Ytterbygda", "idea", "resident", "webForm",
     "Turvegen til Ytterbygda er helt mørk fra oktober. Lys på de to første kilometerne ville gjort at "
     "vi tør å gå der om kvelden, også vi som ikke er så unge.",
     {}),
    ("ID-007", "2026-10-05", JONAS, "Utlån av sportsutstyr", "idea", "party", "volunteerCentre",
     "Frivilligsentralen får inn mye brukt sportsutstyr. Med et rom og noen hyller kan vi låne det ut "
     "gratis, så alle barn kan være med på ski og skøyter i vinter.",
     {"senderOrganisation": "O-003", "handler": "P-002", "estimatedAmount": 60000}),
    ("ID-006", "2026-10-12", RAGNA, "Noe må gjøres med trafikken", "challenge", "resident", "webForm",
     "Noe må gjøres med trafikken.",
     {"handler": "P-001"}),
]

DECISIONS = [
    # idea, decided on, acting, status, decided by, decision, idea owner's part, more
    ("ID-002", "2025-02-24", BJORG, "takenForward", "kommunalsjefen",
     "Kommunen startar ei områdesatsing på Myrtun saman med dei som bur der.",
     "Fagfolka i kommunen la fram saka.", {}),
    ("ID-004", "2025-09-22", BJORG, "takenForward", "kommunalsjefen",
     "Kommunen og frivilligsentralen prøver ti kvelder og deler utgiftene.",
     "Var med på møtet og tok på seg å lede kveldene.", {}),
    ("ID-001", "2025-12-01", RAGNA, "takenForward", "kommunalsjefen",
     "Kommunen setter ned et mulighetsteam for Gamlekaia.",
     "Velet var med da saken ble drøftet.", {}),
    ("ID-003", "2026-02-16", RAGNA, "takenForward", "kommunalsjefen",
     "Kommunen går inn i lærlingløpet som en av fire parter.",
     "Næringsforeningen la fram forslaget og leder prosjektet.", {}),
    ("ID-011", "2026-05-05", JONAS, "referred", JONAS,
     "Busstilbudet er fylkeskommunens. Rådet kan sende saken inn som innbyggerforslag.", None,
     {"referredTo": "citizensProposal"}),
    ("ID-010", "2026-05-18", RAGNA, "notTakenForward", RAGNA,
     "Kommunegrenser avgjøres ikke av kommunen alene, og det er ingenting å samskape om.", None, {}),
    ("ID-009", "2026-06-09", RAGNA, "joined", RAGNA,
     "Benkene er med i arbeidet på Gamlekaia.", None, {"replacedBy": "ID-001"}),
]

REPLIES = [
    # idea, replied on, acting, channel, text
    ("ID-002", "2025-03-03", BJORG, "internal", "Satsinga er i gang, og de blir kalla inn til oppstart."),
    ("ID-004", "2025-09-23", BJORG, "volunteerCentre",
     "Biblioteket og frivilligsentralen er med. Vi møtes mandag for å avtale kveldene."),
    ("ID-001", "2025-12-02", RAGNA, "webForm",
     "Takk for ideen. Kommunen setter ned et mulighetsteam, og velet er med fra starten."),
    ("ID-003", "2026-02-17", RAGNA, "businessAssociation",
     "Kommunen er med. Vi inviterer frivilligsentralene og avklarer rammene i februar."),
    ("ID-012", "2026-04-10", JONAS, "webForm",
     "Omsorgssenteret bygger om til nyttår. Vi tar ideen fram igjen i februar."),
    ("ID-010", "2026-05-20", RAGNA, "letter",
     "Takk for brevet. Kommunen kan ikke flytte grensa, men vi tar gjerne imot ideer til grenda."),
    ("ID-009", "2026-06-09", RAGNA, "email",
     "Takk. Benkene blir en del av Møteplass på Gamlekaia, der du kan være med på dugnaden."),
]

#: Ideas that came to a status without a decision.
IDEA_STEPS = [
    # idea, on, acting, status, more, reason
    ("ID-002", "2025-02-12", BJORG, "underAssessment", {}, None),
    ("ID-004", "2025-09-03", BJORG, "underAssessment", {}, None),
    ("ID-001", "2025-11-10", RAGNA, "underAssessment", {}, None),
    ("ID-003", "2026-01-21", RAGNA, "underAssessment", {}, None),
    ("ID-012", "2026-03-24", JONAS, "underAssessment", {}, None),
    ("ID-012", "2026-04-10", JONAS, "onHold", {"nextDate": "2027-02-01"}, None),
    ("ID-011", "2026-04-20", JONAS, "underAssessment", {}, None),
    ("ID-013", "2026-08-25", JONAS, "withdrawn", {}, None),
    ("ID-008", "2026-08-24", RAGNA, "underAssessment", {}, None),
    ("ID-007", "2026-10-07", JONAS, "underAssessment", {}, None),
    ("ID-006", "2026-10-13", RAGNA, "awaitingClarification", {}, None),
]

CASES = [
    # ref, idea, template, language, made on, acting, title, fields, owner, partners at the start
    ("PR-002", "ID-002", "omradesatsing-5", "nn", "2025-02-24", BJORG, "Områdesatsing Myrtun",
     {"level": "programme", "plannedStart": "2025-03-01", "actualStart": "2025-03-01"},
     "O-001", ["O-007", "O-009", "O-010"]),
    ("PR-004", "ID-004", "plattform", "nb", "2025-09-22", BJORG, "Strikkekafé på biblioteket",
     {"plannedStart": "2025-10-01", "plannedEnd": "2026-06-30", "amount": 38500},
     "O-001", ["O-003"]),
    ("PR-001", "ID-001", "sambygging-6", "nb", "2025-12-01", RAGNA, "Møteplass på Gamlekaia",
     {"plannedStart": "2025-12-01", "actualStart": "2025-12-01"}, "O-001", ["O-005"]),
    ("PR-003", "ID-003", "plattform", "nb", "2026-02-16", RAGNA, "Ingen utenfor: lærlingløp",
     {"plannedStart": "2026-02-16", "plannedEnd": "2027-12-31", "actualStart": "2026-02-16",
      "amount": 450000},
     "O-002", ["O-001"]),
    ("PR-005", None, "omradesatsing-5", "nn", "2026-09-21", MARET, "Trygge snarvegar",
     {"parent": "PR-002", "status": "draft"}, "O-001", []),
    ("PR-006", None, "omradesatsing-5", "nn", "2026-09-21", MARET, "Open hall",
     {"parent": "PR-002", "status": "draft"}, "O-001", []),
]

#: Partners that came later.
PARTNERS = [
    # case, organisation, on, acting, phase
    ("PR-001", "O-006", "2026-01-22", RAGNA, "start"),
    ("PR-001", "O-011", "2026-01-22", RAGNA, "start"),
    ("PR-003", "O-003", "2026-02-23", RAGNA, "clarification"),
    ("PR-003", "O-004", "2026-02-23", RAGNA, "clarification"),
]

EXTERNAL = ["O-001", "O-009", "O-010"]

#: Phases by case: first those that stand when the case is made, then what was done with them.
PHASES_AT_START = {
    # case: {phase: (status, started, ended)}; the others are not started
    "PR-001": {"idea": ("completed", "2025-11-03", "2025-11-03"),
               "decision": ("completed", "2025-11-03", "2025-12-01"),
               "start": ("inProgress", "2025-12-01", None)},
    "PR-002": {"knowledge": ("inProgress", "2025-03-01", None)},
    "PR-003": {"initiative": ("completed", "2026-01-19", "2026-02-16"),
               "clarification": ("inProgress", "2026-02-16", None)},
    "PR-004": {"initiative": ("completed", "2025-09-01", "2025-09-22"),
               "clarification": ("inProgress", "2025-09-22", None)},
    "PR-005": {}, "PR-006": {},
}

PHASE_STEPS = [
    # case, phase completed, on, acting, next phase, started
    ("PR-004", "clarification", "2025-09-30", BJORG, "implementation", "2025-10-01"),
    ("PR-002", "knowledge", "2026-01-31", MARET, "planning", "2026-02-01"),
    ("PR-001", "start", "2026-03-02", RAGNA, "competence", "2026-03-02"),
    ("PR-003", "clarification", "2026-03-02", RAGNA, "agreement", "2026-03-02"),
    ("PR-003", "agreement", "2026-04-27", RAGNA, "implementation", "2026-04-28"),
    ("PR-001", "competence", "2026-05-19", RAGNA, "implementation", "2026-05-20"),
    ("PR-004", "implementation", "2026-06-15", BJORG, "evaluation", "2026-06-16"),
    ("PR-004", "evaluation", "2026-09-15", RAGNA, None, None),
]

CASE_EDITS = [
    # case, on, acting, fields, reason
    ("PR-002", "2025-04-10", MARET,
     {"area": "Bustadfeltet Myrtun mellom Kvernelva og fylkesvegen, om lag 900 innbyggjarar.",
      "need": "Mange bur åleine, snarvegane er mørke, og det manglar stader å møtast. Ein ny skule "
              "opnar i 2028, så no kan alt planleggjast samla.",
      "plannedEnd": "2029-12-31"}, None),
    ("PR-004", "2025-10-01", BJORG,
     {"need": "Mange eldre og nyinnflyttede mangler et sted å gå om kvelden.",
      "presentSituation": "Biblioteket holder åpent en kveld i uka og har et rom som står tomt.",
      "actualStart": "2025-10-01"}, None),
    ("PR-002", "2026-01-29", MARET,
     {"knowledgeSummary": "Folk trivst, men mange er åleine. Mørke snarvegar og mangel på møteplassar er "
                          "det dei fleste nemner."}, None),
    ("PR-001", "2026-02-12", RAGNA,
     {"need": "Bygda mangler et sted ute der folk kan møtes uten å kjøpe noe. Kaia må uansett sikres nå.",
      "presentSituation": "40 meter av kaifronten er råtten, det står to benker der, og det er ikke strøm.",
      "plannedEnd": "2027-06-30"}, None),
    ("PR-003", "2026-02-23", RAGNA,
     {"challenges": [{"code": "exclusion", "text":
      "Læreplass gir fagbrev, fast inntekt og et sted å høre til for unge som står utenfor."}]}, None),
    ("PR-002", "2026-06-15", MARET,
     {"commitment": "Kommunen set av ei halv stilling og eigne midlar i heile perioden.",
      "commitmentLastsUntil": "2029-12-31"}, None),
]

TEAMS = [
    # case, person, roles, responsibility, core, from, to, entered by, represents, more
    ("PR-002", "P-009", ["coordinator"], "Leier arbeidet frå dag til dag", False, "2025-03-01", None,
     BJORG, "O-001", {}),
    ("PR-002", "P-003", ["processOwner"], "Tek avgjerdene mellom fasane", False, "2025-03-01", None,
     BJORG, "O-001", {"decisionMandate": "Avgjerdene mellom fasane"}),
    ("PR-002", "P-010", ["residentsRepresentative"], "Talar for bebuarane i burettslaget", False,
     "2025-09-15", None, MARET, "O-007", {}),
    ("PR-002", "P-012", ["resident"], "Deltek i bebuargruppa", False, "2025-09-15", None, MARET, None,
     {}),
    ("PR-002", "P-016", ["publicActor"], "Bind saman skulen og ungdommane", False, "2025-10-01", None,
     MARET, "O-009", {}),
    ("PR-004", "P-018", ["ideaOwner", "teamLeader"], "Leder kveldene", False, "2025-10-01",
     "2026-09-15", BJORG, None, {}),
    ("PR-004", "P-006", ["contributor"], "Vert hver kveld", False, "2025-10-01", "2026-09-15", BJORG,
     "O-003", {}),
    ("PR-004", "P-017", ["municipalContact"], "Kontakt i kommunen", False, "2025-10-01", "2026-06-30",
     BJORG, "O-001", {}),
    ("PR-001", "P-005", ["ideaOwner", "teamLeader"], "Leder teamet og kaller inn til møter", True,
     "2026-01-22", None, RAGNA, "O-005", {}),
    ("PR-001", "P-001", ["municipalContact"], "Kontakt i kommunen, referater", True, "2026-01-22", None,
     RAGNA, "O-001", {}),
    ("PR-001", "P-011", ["resourcePerson"], "Dugnad og båtforeningens utstyr", True, "2026-01-22", None,
     RAGNA, "O-006", {}),
    ("PR-001", "P-004", ["privateActor"], "Reparasjon av kaifronten", False, "2026-01-22", None, RAGNA,
     "O-008", {}),
    ("PR-001", "P-013", ["contributor"], "Ungdommens innspill og navnekonkurransen", False,
     "2026-01-22", None, RAGNA, "O-011", {}),
    ("PR-001", "P-015", ["professional"], "Budsjett, regnskap og søknader", False, "2026-01-22", None,
     RAGNA, "O-001", {}),
    ("PR-003", "P-008", ["teamLeader", "partyRepresentative"], "Leder prosjektet og finner bedrifter",
     False, "2026-02-16", None, RAGNA, "O-002", {}),
    ("PR-003", "P-006", ["partyRepresentative"], "Mentorordningen", False, "2026-02-16", None, RAGNA,
     "O-003", {}),
    ("PR-003", "P-007", ["partyRepresentative"], "Samtalegruppene", False, "2026-02-16", None, RAGNA,
     "O-004", {}),
    ("PR-003", "P-001", ["municipalContact"], "Kontakt i kommunen og evaluering", False, "2026-02-16",
     None, RAGNA, "O-001", {}),
    ("PR-001", "P-014", ["professional"], None, False, "2026-06-01", None, RAGNA, "O-001", {}),
    ("PR-004", "P-001", ["municipalContact"], "Kontakt i kommunen", False, "2026-07-01", "2026-09-15",
     RAGNA, "O-001", {}),
]

GOALS = [
    # ref, case, text, parent, indicator, baseline, target, entered on, by, more
    ("G-009", "PR-004", "Faste åpne kvelder", None, "Antall kvelder", "0", "10", "2025-10-06", BJORG, {}),
    ("G-010", "PR-004", "Folk kommer", "G-009", "Antall oppmøter", "0", "100", "2025-10-06", BJORG, {}),
    ("G-001", "PR-001", "Gamlekaia er en møteplass hele året", None, "Oppmøter i året", "0", "600",
     "2026-02-12", RAGNA, {}),
    ("G-002", "PR-001", "Kaia er trygg å bruke", "G-001", "Meter reparert kaifront", "0", "40",
     "2026-02-12", RAGNA, {}),
    ("G-003", "PR-001", "Lag og ungdom tar plassen i bruk", "G-001", "Faste arrangementer i året", "1",
     "6", "2026-02-12", RAGNA, {}),
    ("G-007", "PR-003", "Ti unge utenfor jobb og skole har læreplass", None, "Læreplasser", "0", "10",
     "2026-02-23", RAGNA, {"challenge": "exclusion"}),
    ("G-008", "PR-003", "Alle lærlingene har en mentor", "G-007", "Lærlinger med mentor", "0", "10",
     "2026-02-23", RAGNA, {}),
    ("G-004", "PR-002", "Det er trygt å gå og sykle på Myrtun heile året", None,
     "Prosent som kjenner seg trygge", "48", "75", "2026-06-12", MARET, {}),
    ("G-005", "PR-002", "Fleire møtest på tvers av alder og bakgrunn", None, "Faste møteplassar", "1",
     "4", "2026-06-12", MARET, {}),
    ("G-006", "PR-002", "Ungdom har ein open stad kvar fredag", "G-005", "Opne fredagskveldar i året",
     "0", "40", "2026-06-12", MARET, {}),
]

GOAL_EDITS = [
    ("G-004", "2026-06-12", MARET, {"knowledge": ["E-008"]}),
    ("G-005", "2026-06-12", MARET, {"knowledge": ["E-009"]}),
    ("G-006", "2026-06-12", MARET, {"knowledge": ["E-010"]}),
    ("G-009", "2026-09-08", RAGNA, {"result": "12"}),
    ("G-010", "2026-09-08", RAGNA, {"result": "164"}),
    ("G-004", "2026-09-08", MARET, {"ownerAfterwards": "P-014"}),
]

MEASURES = [
    # ref, case, title, category, goal, deadline, responsible, entered on, by, more, steps
    ("T-009", "PR-002", "Samanfatte kunnskapsgrunnlaget", "process", None, "2026-01-31", "P-009",
     "2025-09-15", MARET, {}, [("inProgress", "2025-09-15"), ("done", "2026-01-29")]),
    ("T-022", "PR-004", "Fast vert", "social", "G-010", "2025-11-01", "P-006", "2025-10-06", BJORG, {},
     [("inProgress", "2025-10-06"),
      ("done", "2025-10-30", {"result": "Samme vert fra frivilligsentralen hver kveld."})]),
    ("T-023", "PR-004", "Tolv kvelder", "social", "G-009", "2026-06-15", "P-018", "2025-10-06", BJORG,
     {}, [("inProgress", "2025-10-06"),
          ("done", "2026-06-15", {"result": "Tolv kvelder fra oktober til juni."})]),
    ("T-024", "PR-004", "Salgsmesse", "cultural", "G-010", "2026-05-01", "P-018", "2025-11-10", BJORG,
     {}, [("cancelled", "2026-04-13", {}, "Biblioteket ble pusset opp.")]),
    ("T-010", "PR-002", "Utkast til mål og strategiar", "process", None, "2026-06-15", "P-009",
     "2026-02-02", MARET, {}, [("inProgress", "2026-02-02"), ("done", "2026-06-12")]),
    ("T-001", "PR-001", "Kartlegge ressurser", "process", "G-001", "2026-02-28", "P-005", "2026-02-12",
     RAGNA, {}, [("inProgress", "2026-02-12"), ("done", "2026-02-26")]),
    ("T-002", "PR-001", "Søke gavefond", "process", "G-001", "2026-03-31", "P-015", "2026-02-12", RAGNA,
     {}, [("inProgress", "2026-02-19"), ("done", "2026-03-27")]),
    ("T-003", "PR-001", "Prosesslederkurs", "process", "G-001", "2026-04-30", "P-001", "2026-02-12",
     RAGNA, {}, [("decided", "2026-03-02"), ("done", "2026-04-23")]),
    ("T-004", "PR-001", "Reparere kaifronten", "physical", "G-002", "2026-09-30", "P-004", "2026-02-12",
     RAGNA, {}, [("decided", "2026-03-02"), ("inProgress", "2026-05-26")]),
    ("T-005", "PR-001", "Bygge benker på dugnad", "physical", "G-003", "2026-11-15", "P-011",
     "2026-02-12", RAGNA, {}, [("decided", "2026-03-02"), ("inProgress", "2026-08-20")]),
    ("T-006", "PR-001", "Lys og strøm", "physical", "G-002", "2026-10-10", None, "2026-02-12", RAGNA,
     {}, [("decided", "2026-05-20")]),
    ("T-007", "PR-001", "Skilt og navnekonkurranse", "cultural", "G-003", "2026-08-31", "P-013",
     "2026-02-12", RAGNA, {},
     [("decided", "2026-05-20"),
      ("postponed", "2026-08-31", {"deadline": "2027-04-15"}, "Navnet velges når kaia er ferdig.")]),
    ("T-017", "PR-003", "Kartlegge bedrifter", "process", "G-007", "2026-05-31", "P-008", "2026-03-02",
     RAGNA, {}, [("inProgress", "2026-03-02"), ("done", "2026-05-28")]),
    ("T-018", "PR-003", "Mentorordning", "social", "G-008", "2026-11-30", "P-006", "2026-03-02", RAGNA,
     {}, [("decided", "2026-04-28"), ("inProgress", "2026-05-04")]),
    ("T-019", "PR-003", "Ti læreplasser", "social", "G-007", "2026-12-31", "P-008", "2026-03-02", RAGNA,
     {}, [("decided", "2026-04-28"), ("inProgress", "2026-05-04")]),
    ("T-020", "PR-003", "Samtalegrupper", "social", "G-007", "2026-10-14", "P-007", "2026-03-02", RAGNA,
     {}, [("decided", "2026-04-28"), ("inProgress", "2026-08-17")]),
    ("T-021", "PR-003", "Midtveisevaluering", "process", "G-007", "2026-12-15", "P-001", "2026-04-28",
     RAGNA, {}, [("decided", "2026-04-28")]),
    ("T-011", "PR-002", "Kommunikasjonsplan", "process", None, "2026-10-31", "P-001", "2026-06-15",
     MARET, {}, [("decided", "2026-06-15"), ("inProgress", "2026-09-28")]),
    ("T-012", "PR-002", "Evalueringsplan", "process", None, "2026-10-01", "P-009", "2026-06-15", MARET,
     {}, [("decided", "2026-06-15")]),
    ("T-013", "PR-002", "Sak til kommunestyret", "process", None, "2026-12-10", "P-003", "2026-06-15",
     MARET, {}, [("decided", "2026-06-15")]),
    ("T-008", "PR-001", "Åpningsfest", "social", "G-001", "2027-05-29", "P-005", "2026-06-18", RAGNA,
     {}, []),
    ("T-014", "PR-002", "Gatelys og snarvegar", "physical", "G-004", "2027-09-30", "P-014",
     "2026-09-08", MARET, {"years": [2027], "cost": 1200000}, []),
    ("T-015", "PR-002", "Open hall fredagar", "social", "G-006", "2027-06-30", "P-016", "2026-09-08",
     MARET, {"years": [2027], "cost": 180000}, []),
    ("T-016", "PR-002", "Myrtundagen", "cultural", "G-005", "2027-08-28", "P-010", "2026-09-08", MARET,
     {"years": [2027], "cost": 95000}, []),
]

MEASURE_EDITS = [
    ("T-014", "2026-09-08", MARET, {"inputs": ["E-016"]}),
    ("T-015", "2026-09-08", MARET, {"inputs": ["E-017"]}),
    ("T-006", "2026-06-01", RAGNA, {"responsiblePerson": "P-014"}),
]

ENTRIES = [
    # ref, case, on, by, kind, text, phase, more
    ("E-020", "PR-004", "2026-01-14", BJORG, "adjustment",
     "Flyttet fra tirsdag til torsdag. Grunn: kollisjon med korøvelse", "implementation", {}),
    ("E-001", "PR-001", "2026-02-05", RAGNA, "resource", "Båt og kran", "start",
     {"subkind": "equipment", "offeredBy": "Granvåg båtforening", "organisations": ["O-006"]}),
    ("E-002", "PR-001", "2026-02-05", RAGNA, "resource", "Snekkere på dugnad", "start",
     {"subkind": "time", "offeredBy": "Gamlekaia vel", "organisations": ["O-005"]}),
    ("E-003", "PR-001", "2026-02-05", RAGNA, "resource", "Tegninger av kaia", "start",
     {"subkind": "competence", "offeredBy": "Granvåg kommune", "organisations": ["O-001"]}),
    ("E-004", "PR-001", "2026-02-12", RAGNA, "possibility",
     "Sommermarked sammen med næringsforeningen", "start", {"organisations": ["O-002"]}),
    ("E-005", "PR-001", "2026-04-22", RAGNA, "competence", "Prosesslederkurs om møteplassen på Gamlekaia",
     "competence",
     {"subkind": "processLeaderCourse",
      "persons": ["P-001", "P-004", "P-005", "P-011", "P-013", "P-015"],
      "organisations": ["O-005", "O-006", "O-011"]}),
    ("E-006", "PR-001", "2026-08-31", RAGNA, "adjustment",
     "Navnekonkurransen flyttes til våren. Grunn: navnet velges når kaia er ferdig", "implementation",
     {}),
    ("E-021", "PR-004", "2026-09-08", RAGNA, "evaluation",
     "Deltakerne vil fortsette, og to nye verter har meldt seg", "evaluation", {}),
    ("E-022", "PR-004", "2026-09-08", RAGNA, "experience", "Fast vert og kaffe hver gang", "evaluation",
     {"outcome": "worked"}),
    ("E-023", "PR-004", "2026-09-08", RAGNA, "experience", "Oppslag alene ga få nye deltakere",
     "evaluation", {"outcome": "didNotWork"}),
    ("E-024", "PR-004", "2026-09-08", RAGNA, "experience", "Avtale rom for hele året med en gang",
     "evaluation", {"outcome": "wouldDoDifferently"}),
    ("E-019", "PR-003", "2026-09-10", RAGNA, "adjustment",
     "Samtalegruppene flyttes til dagtid. Grunn: bedre bussrute", "implementation", {}),
    ("E-009", "PR-002", "2025-09-15", MARET, "knowledge", "Ein av fire bur åleine", "knowledge",
     {"subkind": "statistics"}),
    ("E-008", "PR-002", "2025-10-20", MARET, "knowledge",
     "Snarvegane er mørke, og mange går omvegar", "knowledge",
     {"subkind": "survey", "origin": "Samtalar med 14 bebuarar"}),
    ("E-010", "PR-002", "2025-11-13", MARET, "knowledge",
     "Ungdom saknar ein stad å vere om kvelden", "knowledge",
     {"subkind": "localKnowledge", "sourceMeeting": "M-007"}),
    ("E-011", "PR-002", "2026-05-12", MARET, "anchoring", "Leiargruppa slutta seg til planen",
     "planning", {"subkind": "administrative", "body": "Leiargruppa til kommunedirektøren",
                  "planVersion": "PR-002/plan"}),
    ("E-015", "PR-002", "2026-05-15", MARET, "communication", "Sak på intranettet", "planning",
     {"subkind": "webChannel", "audience": "internal"}),
    ("E-014", "PR-002", "2026-05-20", MARET, "communication", "Brosjyre i alle postkasser",
     "planning", {"subkind": "writtenMaterial", "audience": "local"}),
    ("E-012", "PR-002", "2026-06-03", MARET, "anchoring", "Bebuarmøtet slutta seg til planen",
     "planning", {"subkind": "local", "body": "Bebuarmøtet", "sourceMeeting": "M-002",
                  "planVersion": "PR-002/plan"}),
    ("E-013", "PR-002", "2026-06-03", MARET, "communication", "Planen vart lagd fram på bebuarmøtet",
     "planning", {"subkind": "informationMeeting", "audience": "local", "sourceMeeting": "M-002"}),
    ("E-016", "PR-002", "2026-09-08", MARET, "input", "Lys i undergangen", "planning",
     {"sourceMeeting": "M-003", "senderKind": "resident", "outcome": "takenIn"}),
    ("E-017", "PR-002", "2026-09-08", MARET, "input", "Open kafé kvar dag", "planning",
     {"sourceMeeting": "M-003", "senderKind": "resident", "outcome": "partly",
      "reason": "Vi startar med fredagar"}),
    ("E-018", "PR-002", "2026-09-08", MARET, "input", "Kunstisbane", "planning",
     {"sourceMeeting": "M-003", "senderKind": "resident", "outcome": "notTakenIn",
      "reason": "For dyr å drive"}),
    ("E-025", "PR-003", "2026-04-10", RAGNA, "anchoring", "Kommunen er med", "agreement",
     {"subkind": "party", "body": "Kommunedirektørens ledergruppe", "organisations": ["O-001"]}),
    ("E-026", "PR-003", "2026-04-14", RAGNA, "anchoring", "Næringsforeningen er med", "agreement",
     {"subkind": "party", "body": "Styret", "organisations": ["O-002"]}),
    ("E-027", "PR-003", "2026-04-15", RAGNA, "anchoring", "Frivilligsentralen er med", "agreement",
     {"subkind": "party", "body": "Styret", "organisations": ["O-003"]}),
    ("E-028", "PR-003", "2026-04-16", RAGNA, "anchoring", "Sentralen i Ytterbygda er med",
     "agreement", {"subkind": "party", "body": "Styret", "organisations": ["O-004"]}),
    ("E-007", "PR-001", "2026-10-13", RAGNA, "experience", "Dugnad på kveldstid samlet flest",
     "implementation", {"outcome": "worked"}),
]

MONEY = [
    # ref, case, direction, text, budget, (accounts, entered on), (hours, rate)
    ("K-016", "PR-004", "cost", "Garn og pinner", 8500, (8200, "2026-09-10"), None),
    ("K-017", "PR-004", "cost", "Kaffe og mat", 12000, (11700, "2026-09-10"), None),
    ("K-018", "PR-004", "cost", "Vertskap", 18000, (18000, "2026-09-10"), (60, 300)),
    ("K-019", "PR-004", "funding", "Kommunen", 12500, (12500, "2026-09-10"), None),
    ("K-020", "PR-004", "funding", "Frivilligsentralen", 8000, (8000, "2026-09-10"), None),
    ("K-021", "PR-004", "funding", "Egeninnsats", 18000, (18000, "2026-09-10"), (60, 300)),
    ("K-001", "PR-001", "cost", "Materialer", 82000, (61250, "2026-08-20"), None),
    ("K-002", "PR-001", "cost", "Benker og lys", 48000, None, None),
    ("K-003", "PR-001", "cost", "Kurs", 12000, (12000, "2026-05-08"), None),
    ("K-004", "PR-001", "cost", "Møter", 8000, (5500, "2026-08-20"), None),
    ("K-005", "PR-001", "cost", "Dugnad", 36000, None, (120, 300)),
    ("K-006", "PR-001", "funding", "Kommunen", 60000, (60000, "2026-05-08"), None),
    ("K-007", "PR-001", "funding", "Gavefond", 90000, (45000, "2026-05-08"), None),
    ("K-008", "PR-001", "funding", "Egeninnsats", 36000, None, (120, 300)),
    ("K-009", "PR-003", "cost", "Koordinering", 150000, None, None),
    ("K-010", "PR-003", "cost", "Mentorer", 180000, None, None),
    ("K-011", "PR-003", "cost", "Samlinger", 120000, None, None),
    ("K-012", "PR-003", "funding", "Granvåg kommune", 150000, None, None),
    ("K-013", "PR-003", "funding", "Granvåg Næringsforening", 200000, None, None),
    ("K-014", "PR-003", "funding", "Granvåg frivilligsentral", 50000, None, None),
    ("K-015", "PR-003", "funding", "Ytterbygda frivilligsentral", 50000, None, None),
]

MONEY_ENTERED = {
    "PR-004": ("2025-10-06", BJORG), "PR-001": ("2026-02-19", RAGNA), "PR-003": ("2026-03-02", RAGNA)}

ANSWERS = {
    # day: the answers to the four items of `success` in PR-001; a note to the second
    "2026-02-12": ["no", "partly", "partly", "partly"],
    "2026-04-23": ["partly", "partly", "partly", "yes"],
    "2026-06-18": ["partly", "partly", "yes", "yes"],
    "2026-09-12": ["yes", "partly", "yes", "yes"],
}
NOTE = ("2026-09-12", 2, "Ungdommene og båtforeningen vil ulike ting med brygga.")

PLAN = {
    "version": 1, "status": "draft", "startYear": 2027, "endYear": 2029,
    "strategies": "Bruke det som finst: skulen, hallen og uteområda.\n"
                  "La bebuarane leie tiltaka, med kommunen i ryggen.",
    "methods": "Tre bebuarmøte i året. Kvar gong seier vi kva som vart gjort med innspela.",
    "frames": "Ei halv stilling. Tiltaka blir vedtekne for eitt år om gongen.",
    "communication": "Nettside, oppslag i oppgangane og informasjonsmøte før kvart vedtak.",
}

SERIES = [
    # ref, kind, interval, standing items
    ("S-001", "discussionMeeting", "month", []),
    ("S-002", "coCreationWorkshop", "quarter",
     ["Dette samskaper vi nå", "Innspill til nye prosjekter", "Evaluering"]),
]
PARTIES = ["O-001", "O-002", "O-003", "O-004"]

#: The three standing items of a co-creation workshop, with what was said.
STANDING = [("information", SERIES[1][3][0]), ("input", SERIES[1][3][1]),
            ("evaluation", SERIES[1][3][2])]


def standing(*notes):
    """The standing items with a note each; without notes they stand as they were planned."""
    return [(kind, title, note, None) for (kind, title), note in
            zip(STANDING, notes or (None, None, None))]


MEETINGS = [
    # ref, day, belongs to, kind, attendance, status, planned on, by, agenda, more
    # attendance: a number of people with a group's name, or {organisation: number}
    # agenda: kind, title, what was said, decision
    ("M-004", "2025-10-06", "PR-004", "workingMeeting", (6, "Verter og kontakter"), "minutesApproved",
     "2025-10-01", BJORG,
     [("discussion", "Kvelder og verter", "Torsdager passer best, og det skal være én fast vert.",
       None)], {"place": "Biblioteket"}),
    ("M-007", "2025-11-13", "PR-002", "openMeeting", (34, "Bebuarar"), "minutesApproved",
     "2025-10-20", MARET,
     [("information", "Kvifor områdesatsing", "Kommunen fortalde om satsinga.", None),
      ("input", "Kva saknar de?", "Mange peikte på snarvegane og på ein stad for ungdom.", None)],
     {"place": "Skulen"}),
    ("M-011", "2026-01-15", "S-001", "discussionMeeting",
     {"O-001": 2, "O-002": 1, "O-003": 1, "O-004": 1}, "minutesApproved", "2026-01-05", RAGNA,
     [("discussion", "Året som kommer", "Partene vil møtes fast den andre torsdagen.", None)], {}),
    ("M-001", "2026-01-22", "PR-001", "openMeeting", (43, "Frammøtte"), "minutesApproved",
     "2026-01-08", RAGNA,
     [("information", "Ideen om Gamlekaia", "Velet fortalte om ideen og viste bilder.", None),
      ("election", "Mulighetsteam", None, "De seks ble valgt."),
      ("input", "Innspill", "Båtforeningen har utstyr. Ungdommene vil ha et sted uten voksne.", None)],
     {"place": "Samfunnshuset", "host": "Ragna Tindevoll"}),
    ("M-012", "2026-02-12", "S-001", "discussionMeeting",
     {"O-001": 2, "O-002": 2, "O-003": 1, "O-004": 1}, "minutesApproved", "2026-01-15", RAGNA,
     [("discussion", "Lærlingløpet", "Næringsforeningen la fram forslaget sitt.", None)], {}),
    ("M-028", "2026-03-11", "S-002", "coCreationWorkshop", (48, "Frammøtte"), "minutesApproved",
     "2026-01-15", RAGNA,
     standing("Tre prosjekter ble presentert.", "Flere vil låne utstyr i stedet for å kjøpe.",
              "Møt folk på dagtid også."), {"place": "Samfunnshuset"}),
    ("M-013", "2026-03-12", "S-001", "discussionMeeting",
     {"O-001": 2, "O-002": 1, "O-003": 1}, "minutesApproved", "2026-02-12", RAGNA,
     [("discussion", "Avtale om lærlingløpet", "Utkastet går ut til partene.", None)], {}),
    ("M-014", "2026-04-09", "S-001", "discussionMeeting",
     {"O-001": 2, "O-002": 1, "O-003": 1, "O-004": 1}, "minutesApproved", "2026-03-12", RAGNA,
     [("information", "Forankring", "Partene tar avtalen opp i april.", None)], {}),
    ("M-015", "2026-05-07", "S-001", "discussionMeeting",
     {"O-001": 1, "O-002": 1, "O-003": 1, "O-004": 1}, "minutesApproved", "2026-04-09", RAGNA,
     [("information", "Lærlingløpet er i gang", "Fire bedrifter har meldt seg.", None)], {}),
    ("M-002", "2026-06-03", "PR-002", "openMeeting", (52, "Bebuarar"), "minutesApproved",
     "2026-05-12", MARET,
     [("information", "Utkast til plan", "Planen vart lagd fram.", None),
      ("input", "Kva synest de?", "Bebuarane stiller seg bak måla.", None)], {"place": "Skulen"}),
    ("M-029", "2026-06-10", "S-002", "coCreationWorkshop", (39, "Frammøtte"), "minutesApproved",
     "2026-03-11", RAGNA,
     standing("Fire prosjekter ble presentert.", "Ungdom vil ha buss på kvelden.",
              "Korte innlegg ga mer tid til samtale."), {"place": "Biblioteket"}),
    ("M-016", "2026-06-11", "S-001", "discussionMeeting",
     {"O-001": 2, "O-002": 1, "O-003": 1, "O-004": 1}, "minutesApproved", "2026-05-07", RAGNA,
     [("discussion", "Sommeren", "Ingen møter i juli.", None)], {}),
    ("M-017", "2026-08-13", "S-001", "discussionMeeting", {"O-001": 2, "O-002": 1},
     "minutesApproved", "2026-06-11", RAGNA,
     [("information", "Høsten", "Samtalegruppene starter i august.", None)], {}),
    ("M-003", "2026-09-08", "PR-002", "openMeeting", (27, "Bebuarar"), "minutesApproved",
     "2026-08-20", MARET,
     [("information", "Tiltaka for 2027", "Tre tiltak vart lagde fram.", None),
      ("input", "Innspel til tiltaka", "Tre innspel kom inn.", None)], {"place": "Skulen"}),
    ("M-005", "2026-09-08", "PR-004", "workingMeeting", (9, "Verter og deltakere"),
     "minutesApproved", "2026-08-25", RAGNA,
     [("evaluation", "Hvordan gikk det?", "Alle vil fortsette. To nye verter meldte seg.", None)],
     {"place": "Biblioteket"}),
    ("M-030", "2026-09-16", "S-002", "coCreationWorkshop", (31, "Frammøtte"), "held",
     "2026-06-10", RAGNA,
     standing("Tre prosjekter ble presentert.", "Gruppene arbeidet med nøkkelknippet.",
              "Flere grupper ville hatt mer tid."), {"place": "Samfunnshuset"}),
    ("M-018", "2026-10-08", "S-001", "discussionMeeting",
     {"O-001": 2, "O-002": 1, "O-003": 1, "O-004": 1}, "minutesInDraft", "2026-08-13", RAGNA,
     [("information", "Siden sist", "Verkstedet samlet 31.", None),
      ("discussion", "Felles kalender for 2027", None, None)], {}),
    ("M-006", "2026-10-22", "PR-001", "workingMeeting", None, "planned", "2026-10-06", RAGNA,
     [("discussion", "Kaifronten", None, None), ("discussion", "Lys og strøm", None, None)],
     {"place": "Samfunnshuset", "from": "18:00", "to": "20:00"}),
    ("M-031", "2026-12-09", "S-002", "coCreationWorkshop", None, "planned", "2026-09-16", RAGNA,
     standing(), {"place": "Samfunnshuset"}),
]

#: The groups of the workshop at M-030.
GROUPS = [
    # number, people, ballot, missing keys, first things at home
    (1, 6, ["1", "2", "3", "9", "4"], [], []),
    (2, 5, ["1", "2", "7", "3", "15"], ["Nok tid"], []),
    (3, 5, ["2", "1", "9", "4", "8"], [], ["Møt folk der de er"]),
    (4, 5, ["1", "3", "9", "4", "13"], [], []),
    (5, 5, ["2", "3", "1", "18", "5"], ["Vi må få tid nok til dette"], []),
    (6, 5, ["1", "4", "2", "9", "3"], [], []),
]

AGREEMENT = {
    "purpose": "Ti unge uten jobb eller skoleplass får læreplass.",
    "equality": "Partene har én stemme hver og avgjør i fellesskap. Uenighet tas opp i "
                "drøftelsesmøtet.",
    "duration": "Ut 2027.", "termination": "Tre måneders varsel.", "endsOn": "2027-12-31",
    "evaluationOn": "2027-04-27",
}
SIGNING = [
    # party, contribution, function of the one who signed
    ("O-001", "Halv stilling, 150 000 kr", "kommunalsjef"),
    ("O-002", "Læreplasser hos medlemmene, 200 000 kr", "daglig leder"),
    ("O-003", "Mentorer og lokale, 50 000 kr", "styreleder"),
    ("O-004", "Samtalegrupper, 50 000 kr", "styreleder"),
]

SERVICE_AREAS = [
    # name, members, why it has none
    ("folkehelse", ["P-009"], None),
    ("oppvekst", ["P-003"], None),
    ("park og anlegg", [], "Kjem med når gatelysa er vedtekne."),
]

TEXTS = [
    # case, document, section, on, by, text
    ("PR-004", "sluttrapport", "summary", "2026-09-22", RAGNA,
     "Tolv åpne kvelder på biblioteket ga 164 oppmøter. Målet var ti kvelder og 100 oppmøter. Det "
     "viktigste vi lærte, er at en fast vert får folk til å komme tilbake."),
    ("PR-004", "sluttrapport", "experience", "2026-10-05", RAGNA,
     "Finn en fast vert før dere bestemmer hvor mange kvelder det skal bli."),
]


def tell(world, key, templates):
    """Tells the world all of the above, as the actions that it was done by."""
    world.action("2025-01-06", BJORG, "setUp", [
        ("insert", "organisation", key("O-001"), {
            "name": "Granvåg kommune", "kind": "municipality", "platformParty": "municipality"}),
        ("insert", "platform", key("platform"), {
            "municipality": key("O-001"), "language": "nb", "threshold": 100000,
            "channelsWhenLarge": ["volunteerCentre", "businessAssociation"],
            "challenges": ["climate", "exclusion", "demography"]}),
    ])
    world.action("2025-01-06", BJORG, "edit", [("update", key("platform"), {
        "contact": "Samskapingskoordinator, www.granvag.invalid/samskaping"})])

    tell_people(world, key)
    tell_meetings(world, key)
    tell_ideas_and_cases(world, key, templates)
    tell_work(world, key)
    tell_closing(world, key)


def tell_people(world, key):
    for ref, name, kind, party, on in ORGANISATIONS:
        world.action(on, who(on), "add", [("insert", "organisation", key(ref), {
            "name": name, "kind": kind, "platformParty": party})])
    for ref, name, organisation, affiliation, on, more in PEOPLE:
        world.action(on, who(on), "add", [("insert", "person", key(ref), {
            "name": name, "organisation": organisation and key(organisation),
            "affiliation": affiliation, "isProtected": False, "isUnder18": False,
            "publishName": False, "status": "active", **more})])


def who(day):
    """The coordinator on a day."""
    return BJORG if day < "2025-11-01" else RAGNA


def tell_ideas_and_cases(world, key, templates):
    for ref, on, by, title, kind, sender, channel, text, more in IDEAS:
        links = {"senderPerson", "senderOrganisation", "handler"}
        world.action(on, by, "add", [("insert", "idea", key(ref), {
            "title": title, "kind": kind, "originalText": text, "senderKind": sender,
            "channel": channel, "receivedOn": on, "status": "received",
            **{name: key(value) if name in links else value for name, value in more.items()}})])
    for ref, on, by, status, more, reason in IDEA_STEPS:
        world.action(on, by, "moveIdea", [
            ("update", key(ref), {"status": status, **more})], reason)
    for ref, on, by, status, decider, text, part, more in DECISIONS:
        verdict = {"status": status, "decisionOn": on, "decisionBy": decider, "decisionText": text,
                   "decisionIdeaOwnerPart": part,
                   **{name: key(value) if name == "replacedBy" else value
                      for name, value in more.items()}}
        rows = [("update", key(ref), verdict)]
        for case in CASES:
            if case[1] == ref:
                rows += case_rows(case, key, templates)
        world.action(on, by, "decideIdea", rows)
    for case in CASES:
        if case[1] is None:
            world.action(case[4], case[5], "add", case_rows(case, key, templates))
    for ref, on, by, channel, text in REPLIES:
        world.action(on, by, "replyToSender", [("update", key(ref), {
            "replyOn": on, "replyChannel": channel, "replyText": text})])


def case_rows(case, key, templates):
    """The rows that making a case writes: the case, its template copy, its phases, its organisations."""
    ref, idea, template, language, _, _, title, fields, owner, partners = case
    links = {"parent"}
    yield ("insert", "caseFile", key(ref), {
        "title": title, "template": template, "writtenLanguage": language, "status": "active",
        "idea": idea and key(idea), "level": "project",
        **{name: key(value) if name in links else value for name, value in fields.items()}})
    yield ("insert", "caseTemplate", key(f"{ref}/template"), {
        "caseFile": key(ref), "template": templates[template]})
    stands = PHASES_AT_START[ref]
    for position, phase in enumerate(templates[template]["phases"], start=1):
        status, started, ended = stands.get(phase["key"], ("notStarted", None, None))
        yield ("insert", "phase", key(f"{ref}/{phase['key']}"), {
            "caseFile": key(ref), "key": phase["key"], "position": position, "status": status,
            "startedOn": started, "endedOn": ended, "isHidden": False,
            **{"title" + code.capitalize(): phase["title"].get(code) for code in ("nb", "nn", "en")}})
    current = next((name for name, phase in stands.items() if phase[0] == "inProgress"), None)
    for organisation in [owner, *partners]:
        yield ("insert", "caseOrganisation", key(f"{ref}/{organisation}"), {
            "caseFile": key(ref), "organisation": key(organisation),
            "role": "owner" if organisation == owner else "partner", "joinedInPhase": current,
            "isLocal": organisation not in EXTERNAL})


def tell_meetings(world, key):
    for ref, kind, interval, items in SERIES:
        world.action("2026-01-05", RAGNA, "add", [("insert", "meetingSeries", key(ref), {
            "kind": kind, "interval": interval, "startsOn": "2026-01-01",
            "organisers": [key(party) for party in PARTIES], "standingItems": items})])
    world.action("2026-06-11", RAGNA, "add", [("insert", "seriesPause", key("S-001/july"), {
        "series": key("S-001"), "from": "2026-07-01", "to": "2026-07-31", "reason": "Fellesferie"})])
    for meeting in MEETINGS:
        tell_meeting(world, key, *meeting)
    world.action("2026-09-16", RAGNA, "add", [("insert", "workshop", key("M-030/workshop"), {
        "meeting": key("M-030"), "keySet": "nokkelknippe",
        "theme": "Hva må til for at flere er med fra starten?"})])
    for number, people, ballot, missing, first in GROUPS:
        world.action("2026-09-16", RAGNA, "castBallot", [
            ("insert", "workshopGroup", key(f"M-030/group/{number}"), {
                "workshop": key("M-030/workshop"), "groupNumber": number, "headcount": people,
                "ballot": ballot, "missingKeys": missing, "firstActions": first})])


def tell_meeting(world, key, ref, on, owner, kind, present, status, planned, by, agenda, more):
    of_series = owner.startswith("S-")
    case = {} if of_series else {"caseFile": key(owner)}
    is_open = kind in ("openMeeting", "coCreationWorkshop")
    rows = [("insert", "meeting", key(ref), {
        "on": on, "kind": kind, "isOpen": is_open, "status": "planned", **case,
        **({"series": key(owner), "organisers": [key(party) for party in PARTIES]}
           if of_series else {}), **more})]
    for position, (item, title, _, _) in enumerate(agenda, start=1):
        rows.append(("insert", "agendaItem", key(f"{ref}/{position}"), {
            "meeting": key(ref), "position": position, "title": title, "kind": item,
            "isApplauded": False, **case}))
    world.action(planned, by, "planMeeting" if of_series else "add", rows)
    if status == "planned":
        return
    world.action(on, by, "moveMeeting", [("update", key(ref), {"status": "held"})])
    groups = ([(number, {"organisation": key(name)}) for name, number in present.items()]
              if isinstance(present, dict) else [(present[0], {"group": present[1]})])
    for place, (number, whose) in enumerate(groups, start=1):
        world.action(on, by, "add", [("insert", "attendance", key(f"{ref}/present/{place}"), {
            "meeting": key(ref), "count": number, **whose, **case})])
    for position, (item, _, note, decision) in enumerate(agenda, start=1):
        said = {"note": note, "decision": decision}
        if item == "election":
            said["isApplauded"] = True
        if note or decision:
            world.action(on, by, "edit", [("update", key(f"{ref}/{position}"), said)])
    if status == "held":
        return
    world.action(on, by, "moveMeeting", [("update", key(ref), {"status": "minutesInDraft"})])
    if status == "minutesApproved":
        day = str(datetime.date.fromisoformat(on) + datetime.timedelta(days=5))
        world.action(day, by, "approveMinutes", [("update", key(ref), {
            "status": "minutesApproved", "approvedBy": by, "approvedOn": day})])


def tell_agreement(world, key):
    rows = [("insert", "agreement", key("A-001"), {
        "caseFile": key("PR-003"), "version": 1, "status": "draft", **AGREEMENT})]
    for party, contribution, _ in SIGNING:
        rows.append(("insert", "agreementParty", key(f"A-001/{party}"), {
            "caseFile": key("PR-003"), "agreement": key("A-001"), "organisation": key(party),
            "contribution": contribution}))
    world.action("2026-03-12", RAGNA, "add", rows)
    for day, status in [("2026-04-09", "beingAnchored"), ("2026-04-16", "readyToSign")]:
        world.action(day, RAGNA, "moveAgreement", [("update", key("A-001"), {"status": status})])
    world.action("2026-04-27", RAGNA, "signAgreement", [
        ("update", key(f"A-001/{party}"), {
            "signedOn": "2026-04-27", "signedByRole": role, "place": "Granvåg"})
        for party, _, role in SIGNING] + [("update", key("A-001"), {"status": "signed"})])
    world.action("2026-04-28", RAGNA, "moveAgreement", [
        ("update", key("A-001"), {"status": "inForce"})])


def tell_work(world, key):
    tell_agreement(world, key)
    for name, members, reason in SERVICE_AREAS:
        world.action("2026-02-09", MARET, "add", [
            ("insert", "serviceArea", key(f"PR-002/area/{name}"), {
                "caseFile": key("PR-002"), "name": name,
                "members": [key(each) for each in members], "reason": reason})])
    world.action("2026-05-12", MARET, "add", [("insert", "actionPlan", key("PR-002/plan"), {
        "caseFile": key("PR-002"), **PLAN})])
    for case, organisation, on, by, phase in PARTNERS:
        world.action(on, by, "add", [("insert", "caseOrganisation", key(f"{case}/{organisation}"), {
            "caseFile": key(case), "organisation": key(organisation), "role": "partner",
            "joinedInPhase": phase, "isLocal": organisation not in EXTERNAL})])
    for case, on, by, fields, reason in CASE_EDITS:
        world.action(on, by, "edit", [("update", key(case), fields)], reason)
    for case, person, roles, responsibility, core, start, end, by, represents, more in TEAMS:
        membership = key(f"{case}/{person}")
        world.action(start, by, "add", [("insert", "membership", membership, {
            "caseFile": key(case), "person": key(person), "roles": roles,
            "responsibility": responsibility, "isCoreTeam": core,
            "represents": represents and key(represents), "from": start,
            "electedIn": key("M-001") if (case, start) == ("PR-001", "2026-01-22") else None,
            **more})])
        if end:
            world.action(end, BJORG if end < "2026-07-01" else RAGNA, "edit", [
                ("update", membership, {"to": end})])
    for ref, case, text, parent, indicator, baseline, target, on, by, more in GOALS:
        world.action(on, by, "add", [("insert", "goal", key(ref), {
            "caseFile": key(case), "text": text, "kind": "sub" if parent else "main",
            "parentGoal": parent and key(parent), "indicator": indicator, "baseline": baseline,
            "target": target, **more})])
    tell_measures(world, key)
    for ref, on, by, fields in GOAL_EDITS:
        world.action(on, by, "edit", [("update", key(ref), {
            name: key(value) if name == "ownerAfterwards" else [key(each) for each in value]
            if name == "knowledge" else value
            for name, value in fields.items()})])
    for ref, case, on, by, kind, text, phase, more in ENTRIES:
        world.action(on, by, "add", [("insert", "entry", key(ref), {
            "kind": kind, "caseFile": key(case), "text": text, "on": on, "phase": phase,
            "visibility": "open",
            **{name: [key(each) for each in value] if isinstance(value, list)
               else key(value) if name in ("sourceMeeting", "planVersion") else value
               for name, value in more.items()}})])
    for ref, on, by, fields in MEASURE_EDITS:
        world.action(on, by, "edit", [("update", key(ref), {
            name: [key(each) for each in value] if isinstance(value, list) else key(value)
            for name, value in fields.items()})])
    for ref, case, direction, text, budget, accounts, effort in MONEY:
        on, by = MONEY_ENTERED[case]
        hours, rate = effort or (None, None)
        world.action(on, by, "add", [("insert", "moneyLine", key(ref), {
            "caseFile": key(case), "text": text, "direction": direction, "budget": budget,
            "hours": hours, "hourlyRate": rate})])
        if accounts:
            world.action(accounts[1], RAGNA, "edit", [
                ("update", key(ref), {"accounts": accounts[0]})])
    for on, answers in ANSWERS.items():
        for item, value in enumerate(answers, start=1):
            world.action(on, RAGNA, "answerChecklist", [
                ("insert", "assessment", key(f"PR-001/success/{item}/{on}"), {
                    "caseFile": key("PR-001"), "checklist": "success", "item": item, "value": value,
                    "on": on, "note": NOTE[2] if (on, item) == NOTE[:2] else None})])


def tell_measures(world, key):
    for ref, case, title, category, goal, deadline, person, on, by, more, steps in MEASURES:
        world.action(on, by, "add", [("insert", "measure", key(ref), {
            "caseFile": key(case), "title": title, "goal": goal and key(goal), "category": category,
            "responsiblePerson": person and key(person), "deadline": deadline,
            "originalDeadline": deadline, "status": "proposed", **more})])
        for status, day, *rest in steps:
            fields, reason = (list(rest) + [{}, None][len(rest):])
            world.action(day, actor_of(case, day), "moveMeasure", [
                ("update", key(ref), {"status": status, **fields})], reason)


def actor_of(case, day):
    """Who kept a case up to date on a day."""
    if case == "PR-002":
        return MARET
    if case == "PR-004":
        return BJORG if day < "2026-07-01" else RAGNA
    return RAGNA


def tell_closing(world, key):
    for case, phase, on, by, following, started in PHASE_STEPS:
        rows = [("update", key(f"{case}/{phase}"), {"status": "completed", "endedOn": on})]
        if following:
            rows.append(("update", key(f"{case}/{following}"), {
                "status": "inProgress", "startedOn": started}))
        world.action(on, by, "completePhase", rows)
    world.action("2026-06-15", MARET, "movePlan", [
        ("update", key("PR-002/plan"), {"status": "outForInput"})])
    world.action("2026-06-30", RAGNA, "edit", [
        ("update", key("P-017"), {"eraseAfter": "2026-09-30"})])
    world.action("2026-09-15", RAGNA, "moveCase", [
        ("update", key("PR-004"), {"status": "closed", "actualEnd": "2026-09-15"})],
        "Evalueringsmøtet ble holdt etter sommeren.")
    world.action("2026-09-22", RAGNA, "add", [("insert", "documentReference", key("D-001"), {
        "caseFile": key("PR-004"), "title": "Sluttrapport: Strikkekafé på biblioteket",
        "kind": "sluttrapport", "status": "draft"})])
    for case, document, section, on, by, text in TEXTS:
        world.action(on, by, "writeText", [
            ("insert", "narrative", key(f"{case}/{document}/{section}"), {
                "caseFile": key(case), "document": document, "section": section, "text": text})])
