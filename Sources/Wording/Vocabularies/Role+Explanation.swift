package import Domain

extension Role {
  /// What somebody in the role does, in one plain line (N-05).
  package var explanation: Phrase {
    switch self {
    case .coordinator:
      Phrase(
        nb: "Holder oversikten og sørger for at arbeidet går framover.",
        nn: "Held oversynet og syter for at arbeidet går framover.",
        en: "Keeps the overview and sees that the work moves on.")
    case .processLeader:
      Phrase(
        nb: "Leder gruppa gjennom stegene og passer på at alle slipper til.",
        nn: "Leier gruppa gjennom stega og passar på at alle slepp til.",
        en: "Leads the group through the steps and lets everybody be heard.")
    case .teamLeader:
      Phrase(
        nb: "Leder teamet og kaller inn til møter.",
        nn: "Leier teamet og kallar inn til møte.",
        en: "Leads the team and calls its meetings.")
    case .ideaOwner:
      Phrase(
        nb: "Den som hadde ideen og vil se den bli til noe.",
        nn: "Den som hadde ideen og vil sjå han bli til noko.",
        en: "Had the idea and wants to see it happen.")
    case .initiator:
      Phrase(
        nb: "Tok det første skrittet for å få saken i gang.",
        nn: "Tok det første steget for å få saka i gang.",
        en: "Took the first step to get things going.")
    case .municipalContact:
      Phrase(
        nb: "Svarer for kommunen og finner rette person der.",
        nn: "Svarar for kommunen og finn rette person der.",
        en: "Answers for the municipality and finds the right person there.")
    case .processOwner:
      Phrase(
        nb: "Bestemmer om arbeidet skal gå videre fra én fase til neste.",
        nn: "Avgjer om arbeidet skal gå vidare frå éin fase til neste.",
        en: "Decides whether the work goes on from one phase to the next.")
    case .professional:
      Phrase(
        nb: "Bidrar med fagkunnskap som tiltakene trenger.",
        nn: "Bidreg med fagkunnskap som tiltaka treng.",
        en: "Brings professional knowledge that the measures need.")
    case .publicActor:
      Phrase(
        nb: "Deltar fra en offentlig virksomhet, for eksempel skole eller fylke.",
        nn: "Deltek frå ei offentleg verksemd, til dømes skule eller fylke.",
        en: "Takes part from a public body, such as a school or the county.")
    case .privateActor:
      Phrase(
        nb: "Deltar fra en bedrift.", nn: "Deltek frå ei bedrift.",
        en: "Takes part from a business.")
    case .stakeholder:
      Phrase(
        nb: "Blir berørt av resultatet, eller kan påvirke det.",
        nn: "Blir råka av resultatet, eller kan påverke det.",
        en: "Is affected by the result, or can affect it.")
    case .resourcePerson:
      Phrase(
        nb: "Gir av egen tid og kunnskap fordi saken betyr noe.",
        nn: "Gir av eiga tid og kunnskap fordi saka betyr noko.",
        en: "Gives own time and knowledge because the matter counts.")
    case .resident:
      Phrase(
        nb: "Bor i området det gjelder.", nn: "Bur i området det gjeld.",
        en: "Lives in the area concerned.")
    case .residentsRepresentative:
      Phrase(
        nb: "Snakker for flere beboere og tar med svarene tilbake.",
        nn: "Talar for fleire bebuarar og tek med svara tilbake.",
        en: "Speaks for several residents and carries the answers back.")
    case .partyRepresentative:
      Phrase(
        nb: "Snakker for en av partene som har inngått avtalen.",
        nn: "Talar for ein av partane som har gjort avtalen.",
        en: "Speaks for one of the parties to the agreement.")
    case .facilitator:
      Phrase(
        nb: "Legger til rette for samtalen uten å styre hva den skal ende i.",
        nn: "Legg til rette for samtalen utan å styre kva han skal ende i.",
        en: "Helps the conversation along without steering where it ends.")
    case .chair:
      Phrase(nb: "Leder møtene.", nn: "Leier møta.", en: "Chairs the meetings.")
    case .minuteTaker:
      Phrase(
        nb: "Skriver ned hva møtet kom fram til.", nn: "Skriv ned kva møtet kom fram til.",
        en: "Writes down what the meeting arrived at.")
    case .effectsOwner:
      Phrase(
        nb: "Følger opp at det som er oppnådd, varer når prosjektet er over.",
        nn: "Følgjer opp at det som er oppnådd, varer når prosjektet er over.",
        en: "Sees that what was achieved lasts when the project is over.")
    case .contributor:
      Phrase(
        nb: "Hjelper til med en avgrenset oppgave.",
        nn: "Hjelper til med ei avgrensa oppgåve.",
        en: "Helps with a limited task.")
    }
  }
}
