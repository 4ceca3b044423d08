extension ActionText {
  package static let showMeetings = ActionText(
    label: Phrase(nb: "Møter og serier", nn: "Møte og seriar", en: "Meetings and series"),
    explanation: Phrase(
      nb: "Viser alle møter og møteserier, og hvilke møter som mangler.",
      nn: "Viser alle møte og møteseriar, og kva møte som manglar.",
      en: "Shows all meetings and series, and which meetings are missing."),
    synonyms: Phrase(
      nb: "kalender, drøftelsesmøte, verksted", nn: "kalender, drøftingsmøte, verkstad",
      en: "calendar, workshop"))

  package static let planNext = ActionText(
    label: Phrase(nb: "Neste møte", nn: "Neste møte", en: "Next meeting"),
    explanation: Phrase(
      nb: "Lager neste møte i serien med saksliste.",
      nn: "Lagar neste møte i serien med saksliste.",
      en: "Makes the next meeting of the series with its agenda."),
    synonyms: Phrase(nb: "innkalle, planlegge", nn: "kalle inn, planleggje", en: "plan, call"))

  package static let pauseSeries = ActionText(
    label: Phrase(nb: "Pause", nn: "Pause", en: "Pause"),
    explanation: Phrase(
      nb: "Sier at serien ikke venter møte i en tid, og hvorfor.",
      nn: "Seier at serien ikkje ventar møte i ei tid, og kvifor.",
      en: "Says that the series expects no meeting for a time, and why."),
    synonyms: Phrase(nb: "ferie, avlys", nn: "ferie, avlys", en: "holiday"))

  package static let addAttendance = ActionText(
    label: Phrase(nb: "Oppmøte", nn: "Oppmøte", en: "Attendance"),
    explanation: Phrase(
      nb: "Skriver inn hvem som var der: organisasjon og antall, navn hvis du vil.",
      nn: "Skriv inn kven som var der: organisasjon og tal, namn om du vil.",
      en: "Enters who was there: organisation and number, names if you like."),
    synonyms: Phrase(
      nb: "til stede, deltakere", nn: "til stades, deltakarar", en: "present, participants"))

  package static let decideItem = ActionText(
    label: Phrase(nb: "Vedtak og tiltak", nn: "Vedtak og tiltak", en: "Decision and measure"),
    explanation: Phrase(
      nb: "Skriver vedtaket i saken og gjør det til et tiltak med ansvarlig og frist.",
      nn: "Skriv vedtaket i saka og gjer det til eit tiltak med ansvarleg og frist.",
      en: "Writes the item’s decision and makes it a measure with responsible and deadline."),
    synonyms: Phrase(
      nb: "oppfølging, gjør til tiltak", nn: "oppfølging, gjer til tiltak",
      en: "follow up, make a measure"))

  package static let electTeam = ActionText(
    label: Phrase(nb: "Velg teamet", nn: "Vel teamet", en: "Elect the team"),
    explanation: Phrase(
      nb: "Skriver inn hvem møtet valgte, og gjør dem til medlemmer av teamet.",
      nn: "Skriv inn kven møtet valde, og gjer dei til medlemmer av teamet.",
      en: "Enters whom the meeting elected, and makes them members of the team."),
    synonyms: Phrase(
      nb: "valg, applaus, mulighetsteam", nn: "val, applaus, moglegheitsteam",
      en: "election, applause"))

  package static let takeIdeas = ActionText(
    label: Phrase(nb: "Innspill", nn: "Innspel", en: "Ideas"),
    explanation: Phrase(
      nb: "Skriver inn mange ideer etter hverandre, én på hver linje.",
      nn: "Skriv inn mange idear etter kvarandre, éin på kvar linje.",
      en: "Enters many ideas in a row, one a line."),
    synonyms: Phrase(nb: "ideer, forslag", nn: "idear, framlegg", en: "suggestions, input"))

  package static let carryItem = ActionText(
    label: Phrase(nb: "Til neste møte", nn: "Til neste møte", en: "To next meeting"),
    explanation: Phrase(
      nb: "Flytter eller kopierer saken til neste møte.",
      nn: "Flyttar eller kopierer saka til neste møte.",
      en: "Moves or copies the item to the next meeting."),
    synonyms: Phrase(
      nb: "flytt, kopier, utsett", nn: "flytt, kopier, utset", en: "move, copy, postpone"))

  package static let fillItem = ActionText(
    label: Phrase(nb: "Fyll inn", nn: "Fyll inn", en: "Fill in"),
    explanation: Phrase(
      nb:
        "Lister aktive prosesser i saken; i en evalueringssak skrives en evaluering i en prosess.",
      nn:
        "Listar aktive prosessar i saka; i ei evalueringssak blir det skrive ei evaluering i ein prosess.",
      en: "Lists the active cases in the item; under an evaluation it writes one in a case."),
    synonyms: Phrase(nb: "orienter, evaluer", nn: "orienter, evaluer", en: "inform, evaluate"))

  package static let approveMinutes = ActionText(
    label: Phrase(nb: "Godkjenn referat", nn: "Godkjenn referat", en: "Approve minutes"),
    explanation: Phrase(
      nb: "Godkjenner referatet, som låses etterpå.",
      nn: "Godkjenner referatet, som blir låst etterpå.",
      en: "Approves the minutes, which are locked afterwards."),
    synonyms: Phrase(nb: "lås, ferdig", nn: "lås, ferdig", en: "lock, finish"))
}
