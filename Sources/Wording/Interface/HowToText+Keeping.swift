extension HowToText {
  static let finalReport = HowToText(
    title: Phrase(
      nb: "Skrive sluttrapporten", nn: "Skrive sluttrapporten", en: "Write the final report"),
    steps: [
      Phrase(
        nb: "{export} viser dokumentene. Sluttrapporten lages av det som er ført underveis.",
        nn: "{export} viser dokumenta. Sluttrapporten blir laga av det som er ført undervegs.",
        en:
          "{export} shows the documents. The final report is made from what was noted along the way."
      ),
      Phrase(
        nb:
          "Øverst står det som mangler. Egne tekster skriver du i fanen Dokumenter med {writeText}.",
        nn: "Øvst står det som manglar. Eigne tekstar skriv du i fana Dokument med {writeText}.",
        en:
          "At the top stands what is missing. Write your own texts in the tab Documents with {writeText}."
      ),
      Phrase(
        nb: "{changeProfile} bytter mellom intern og offentlig utgave. {writeFile} lagrer som fil.",
        nn: "{changeProfile} byter mellom intern og offentleg utgåve. {writeFile} lagrar som fil.",
        en:
          "{changeProfile} switches between internal and public version. {writeFile} saves it as a file."
      ),
      Phrase(
        nb: "Du kan lage rapporten så ofte du vil. Det du har skrevet selv, blir stående.",
        nn: "Du kan lage rapporten så ofte du vil. Det du har skrive sjølv, blir ståande.",
        en: "You can make the report as often as you like. What you have written yourself stays."),
    ])

  static let undo = HowToText(
    title: Phrase(nb: "Angre", nn: "Angre", en: "Undo"),
    steps: [
      Phrase(
        nb:
          "{undo} tar tilbake det siste du gjorde, og sier hva det var. Trykk flere ganger for å gå lenger tilbake.",
        nn:
          "{undo} tek tilbake det siste du gjorde, og seier kva det var. Trykk fleire gonger for å gå lenger tilbake.",
        en:
          "{undo} takes back the last thing you did, and says what it was. Press again to go further back."
      ),
      Phrase(
        nb: "{redo} gjør det om igjen. Begge virker også etter at programmet har vært lukket.",
        nn: "{redo} gjer det om att. Begge verkar òg etter at programmet har vore lukka.",
        en: "{redo} does it again. Both work after the program has been closed, too."),
      Phrase(
        nb: "Det andre har gjort, blir aldri angret av deg.",
        nn: "Det andre har gjort, blir aldri angra av deg.",
        en: "What others have done is never undone by you."),
    ])

  static let find = HowToText(
    title: Phrase(nb: "Finne noe", nn: "Finne noko", en: "Find something"),
    steps: [
      Phrase(
        nb: "{search} søker i alt: ideer, prosesser, tiltak, personer og logg.",
        nn: "{search} søkjer i alt: idear, prosessar, tiltak, personar og logg.",
        en: "{search} searches everything: ideas, cases, measures, people and log."),
      Phrase(
        nb: "{filter} viser bare ideene som har ordene du skriver. {back} viser alle igjen.",
        nn: "{filter} viser berre ideane som har orda du skriv. {back} viser alle att.",
        en: "{filter} shows only the ideas that hold your words. {back} shows all again."),
      Phrase(
        nb: "{palette} finner handlinger også, med andre ord for det samme: slett, fjern.",
        nn: "{palette} finn handlingar òg, med andre ord for det same: slett, fjern.",
        en: "{palette} finds actions too, by other words for the same: delete, remove."),
      Phrase(
        nb: "{showOverview} viser det som er forsinket, hvem som venter, og hva som er neste steg.",
        nn: "{showOverview} viser det som er forseinka, kven som ventar, og kva som er neste steg.",
        en: "{showOverview} shows what is late, who waits, and what comes next."),
    ])

  static let bin = HowToText(
    title: Phrase(
      nb: "Slette og hente tilbake", nn: "Slette og hente tilbake",
      en: "Delete and bring back"),
    steps: [
      Phrase(
        nb: "{delete} legger raden i papirkurven, med alt som hører til den.",
        nn: "{delete} legg rada i papirkorga, med alt som høyrer til ho.",
        en: "{delete} moves the row to the bin, with all that belongs to it."),
      Phrase(
        nb: "Åpne papirkurven fra menyen ({palette}). {restore} henter en rad tilbake.",
        nn: "Opne papirkorga frå menyen ({palette}). {restore} hentar ei rad tilbake.",
        en: "Open the bin from the menu ({palette}). {restore} brings a row back."),
      Phrase(
        nb: "Ingenting forsvinner før du tømmer papirkurven med {emptyBin}.",
        nn: "Ingenting forsvinn før du tømmer papirkorga med {emptyBin}.",
        en: "Nothing is gone until you empty the bin with {emptyBin}."),
    ])

  static let drafts = HowToText(
    title: Phrase(
      nb: "Fortsette på noe halvferdig", nn: "Halde fram med noko halvferdig",
      en: "Go on with something unfinished"),
    steps: [
      Phrase(
        nb:
          "Det du skriver i et skjema, blir tatt vare på mens du skriver. {back} mister ingenting.",
        nn: "Det du skriv i eit skjema, blir teke vare på medan du skriv. {back} mistar ingenting.",
        en: "What you type in a form is kept while you type. {back} loses nothing."),
      Phrase(
        nb: "Åpne det samme skjemaet igjen, så står teksten der, også etter strømbrudd.",
        nn: "Opne det same skjemaet att, så står teksten der, òg etter straumbrot.",
        en: "Open the same form again and the text is there, after a power cut too."),
      Phrase(
        nb: "{save} lagrer. I et langt felt åpner {editExternally} ditt eget skriveprogram.",
        nn: "{save} lagrar. I eit langt felt opnar {editExternally} ditt eige skriveprogram.",
        en: "{save} saves. In a long field {editExternally} opens your own editor."),
      Phrase(
        nb: "{startOver} kaster en kladd som er hentet fram, og skjemaet er som før.",
        nn: "{startOver} kastar ein kladd som er henta fram, og skjemaet er som før.",
        en: "{startOver} discards a draft that was brought back; the form is as before."),
    ])

  static let together = HowToText(
    title: Phrase(
      nb: "Arbeide to samtidig", nn: "Arbeide to samtidig", en: "Work two at once"),
    steps: [
      Phrase(
        nb: "Flere kan ha den samme filen åpen. Det andre gjør, vises hos deg innen et sekund.",
        nn: "Fleire kan ha den same fila open. Det andre gjer, kjem fram hos deg innan eit sekund.",
        en: "Several can have the same file open. What others do shows within a second."),
      Phrase(
        nb: "Har dere endret hvert deres felt, slås endringene sammen av seg selv.",
        nn: "Har de endra kvart dykkar felt, blir endringane slått saman av seg sjølv.",
        en: "If you changed different fields, the changes are joined by themselves."),
      Phrase(
        nb:
          "Er det samme feltet endret, ser du begge. {keepMine} beholder ditt, {keepTheirs} den andres.",
        nn:
          "Er det same feltet endra, ser du begge. {keepMine} held på ditt, {keepTheirs} på den andre sitt.",
        en:
          "If the same field was changed, you see both. {keepMine} keeps yours, {keepTheirs} theirs."
      ),
    ])
}
