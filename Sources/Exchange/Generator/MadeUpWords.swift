/// Names and texts of a municipality that does not exist.
enum MadeUpWords {
  static let givenNames = [
    "Aina", "Aksel", "Amina", "Anders", "Arvid", "Astri", "Birger", "Brita", "Dagny", "Einar",
    "Elin", "Fatima", "Gaute", "Gunn", "Halvor", "Hedda", "Ida", "Ivar", "Jorunn", "Kaja", "Karim",
    "Leif", "Liv", "Magnhild", "Marit", "Mikkel", "Nils", "Oda", "Olav", "Ragnhild", "Reidun",
    "Sander", "Selma", "Sigve", "Siri", "Solveig", "Tarjei", "Torunn", "Vegard", "Åse", "Øystein",
  ]

  static let nameBeginnings = [
    "Blå", "Bratt", "Djup", "Fager", "Grå", "Gull", "Høst", "Is", "Kald", "Krok", "Kvern", "Lyng",
    "Mose", "Måke", "Natt", "Nord", "Rogne", "Rype", "Sand", "Skjær", "Skodde", "Snø", "Stein",
    "Tinde", "Tåke", "Vinter", "Ørne", "Ås",
  ]

  static let nameEndings = [
    "bekkvoll", "bruholt", "dalsvik", "fjellstrå", "fossmyr", "gardli", "grendås", "haugmo",
    "heilund", "holmvåg", "krattdal", "lifjord", "moskog", "myrhaug", "neseid", "sundlia",
    "tangstø", "tjernvåg", "vasslia", "voldås",
  ]

  static let places = [
    "Andmyra", "Bakkegrenda", "Blåfjellet", "Bruhaugen", "Byparken", "Elvebredden", "Fagerlia",
    "Fergeleiet", "Fjordgata", "Furumoen", "Gamlebrua", "Grendehuset", "Gruvetorget",
    "Hammersletta", "Havnelageret", "Idrettsparken", "Kaihuset", "Kirkebakken", "Kornmagasinet",
    "Kvernelva", "Langstranda", "Lyngmoen", "Løkka", "Myrullåsen", "Møllegården", "Naustvika",
    "Nordbygda", "Oppvekstsenteret", "Prestesletta", "Rådhusplassen", "Samfunnssalen",
    "Sjøbodene", "Skolehagen", "Stasjonsbyen", "Storhaugen", "Strandveien", "Svingen",
    "Sørgrenda", "Torgplassen", "Turløypa", "Ungdomshuset", "Utsikten", "Vassbotnen",
    "Vestre bydel", "Ytterholmen", "Østmarka", "Øvrebygda", "Åsgrenda",
  ]

  /// What somebody would like, and what kind of measure it is about.
  static let things = [
    "Akebakke med lys", "Badeplass for alle", "Benker og bord", "Bibliotek i bussen",
    "Blomstereng", "Bordtennisbord", "Byttebod", "Båtplass for ungdom", "Dansekveld",
    "Datahjelp for eldre", "Fellesmiddag hver måned", "Felles redskapsbod", "Fiskebrygge",
    "Fortau", "Frisbeegolf", "Frukttrær", "Gapahuk", "Gatefest", "Grillplass", "Grønnsakhage",
    "Hinderløype", "Historisk vandring", "Hjertestarter", "Husflidskveld", "Hvilebenker",
    "Høstmarked", "Juletrefest", "Kafé i helgene", "Klatrevegg", "Klesbytte", "Kor for alle",
    "Kunst på veggen", "Leksehjelp", "Lekeplass", "Lesesirkel", "Lys langs stien", "Lånesykler",
    "Matstasjon", "Møteplass for nye innbyggere", "Naturskole", "Nattevandring", "Omsorgshage",
    "Parsellhage", "Pumptrack", "Rampe ved inngangen", "Ryddedag", "Rolig sone", "Sansesti",
    "Scene ute", "Sjakkbord", "Skateplass", "Skiløype", "Skolegård i bruk", "Språkkafé",
    "Stolpejakt", "Strikkekveld", "Støttegruppe", "Sykkelkurs", "Sykkelparkering",
    "Tilgjengelig tursti",
    "Toalett", "Trafikksikring", "Trimgruppe", "Trygg skolevei", "Turvenner", "Ungdomskafé",
    "Utescene", "Utlån av utstyr", "Vannpost", "Velkomstpakke", "Verksted for alle",
    "Åpen hall", "Åpent gardstun",
  ]

  static let reasons = [
    "I dag er det ingen steder å møtes der uten å kjøpe noe.",
    "Mange går forbi hver dag, men ingen blir stående.",
    "Barna har langt å gå, og om vinteren er det mørkt.",
    "De som er nye i bygda, vet ikke hvor de skal gå.",
    "Flere eldre sier at de går mindre ut enn de ønsker.",
    "Ungdom sier at alt som skjer, er for dem som driver med idrett.",
    "Vi har spurt naboene, og de aller fleste er for.",
    "Nabobygda har fått det til med dugnad og litt støtte.",
    "Plassen står tom, og det gror igjen år for år.",
    "Det hadde gitt oss en grunn til å møtes på tvers av alder.",
  ]

  static let offers = [
    "Laget stiller på dugnad.", "Vi kan låne ut tilhenger og redskap.",
    "Borettslaget betaler gjerne en del.", "Vi trenger hjelp til søknaden.",
    "Skolen vil være med.", "Bedriften vår kan gi materialer.",
    "Vi har én som kan lede arbeidet.", "Vi trenger noen å snakke med i kommunen.",
  ]

  static let decisions = [
    "Saken hører til den vanlige driften.", "Kommunen har ikke plass til flere tiltak i år.",
    "Forslaget er likt et arbeid som er i gang.", "Grunnen er privat, og eieren har sagt nei.",
  ]

  static let replies = [
    "Takk for ideen. Vi har vurdert den og forklarer gjerne mer.",
    "Takk. Saken er sendt videre til dem som har ansvaret.",
    "Takk for forslaget. Du er velkommen til å bli med i arbeidet som er i gang.",
  ]

  static let measures = [
    "Avklare grunnen", "Befaring", "Bestille materialer", "Dugnad", "Evalueringsmøte",
    "Finne vertskap", "Folkemøte", "Hente inn priser", "Informasjon til naboene",
    "Invitere skolen", "Kurs for frivillige", "Lage avtale", "Lage plakat", "Montere lys",
    "Prøvekveld", "Rydde plassen", "Skrive søknad", "Spørreundersøkelse", "Tegne skisse",
    "Åpningsfest",
  ]

  static let goals = [
    "Flere møtes på tvers av alder", "Stedet er trygt å bruke", "Alle vet om tilbudet",
    "Frivillige driver tilbudet videre", "Ungdom tar plassen i bruk",
    "Flere eldre kommer ut hver uke",
  ]

  static let responsibilities = [
    "Leder arbeidet fra uke til uke", "Kontakt i kommunen", "Ansvar for økonomi og søknader",
    "Ansvar for dugnaden", "Holder kontakt med naboene",
  ]

  static let log = [
    "Vi begynte en time senere, og da kom det flere.", "To lag deler nå på nøkkelen.",
    "Oppmøtet er stabilt, og nye har meldt seg.", "Befaringen viste at grunnen må dreneres.",
    "En fast vert gjør at folk kommer tilbake.", "Plakater alene gir få nye.",
  ]

  static let organisations = [
    "Velforeningen i", "Idrettslaget i", "Sanitetslaget i", "Historielaget i", "Ungdomslaget i",
  ]

  /// The name of a person by number; different for all numbers up to many thousands.
  ///
  /// The first is the coordinator of the sample municipality, as whom `demo` opens.
  static func personName(_ number: Int) -> String {
    guard number > 0 else { return "Ragna Tindevoll" }
    let given = givenNames[number % givenNames.count]
    let beginning = nameBeginnings[number / givenNames.count % nameBeginnings.count]
    let ending = nameEndings[(number * 7 + number / givenNames.count) % nameEndings.count]
    return "\(given) \(beginning)\(ending)"
  }

  /// What somebody would like, where.
  static func title(_ numbers: inout MadeUpNumbers) -> String {
    let thing = numbers.one(of: things)
    let place = numbers.one(of: places)
    return numbers.chance(70)
      ? "\(thing) ved \(place)" : "\(place): \(thing.prefix(1).lowercased())\(thing.dropFirst())"
  }
}
