extension LetterFold {
  /// What each letter with an accent, ring, stroke or ligature becomes.
  ///
  /// Latin-1, Latin Extended-A, -B and Additional; Greek and Cyrillic letters that Unicode
  /// takes apart. Every other letter of those blocks stays as it is, in small form.
  static let table: [UInt32: [Unicode.Scalar]] = {
    var table: [UInt32: [Unicode.Scalar]] = [:]
    for (plain, letters) in rows {
      let folded = Array(plain.unicodeScalars)
      for letter in letters.unicodeScalars {
        table[letter.value] = folded
        let capital = letter.properties.uppercaseMapping.unicodeScalars
        if let first = capital.first, capital.count == 1, !first.isASCII {
          table[first.value] = folded
        }
      }
    }
    return table
  }()

  private static let rows: [(plain: String, letters: String)] = [
    ("a", "àáâãāăąǎǡȁȃȧḁẚạảấầẩẫậắằẳẵặ"),
    ("b", "ƀḃḅḇ"),
    ("c", "çćĉċčȼḉ"),
    ("d", "ðďđḋḍḏḑḓ"),
    ("e", "èéêëēĕėęěȅȇȩɇḕḗḙḛḝẹẻẽếềểễệ"),
    ("f", "ƒḟ"),
    ("g", "ĝğġģǥǧǵḡ"),
    ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįİıǐȉȋḭḯỉị"),
    ("j", "ĵǰɉ"),
    ("k", "ķĸǩḱḳḵ"),
    ("l", "ĺļľŀłƚḷḹḻḽ"),
    ("m", "ḿṁṃ"),
    ("n", "ñńņňŉŋǹṅṇṉṋ"),
    ("o", "òóôõōŏơǒǫǭȍȏȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓɍṙṛṝṟ"),
    ("s", "śŝşšșſẛṡṣṥṧṩ"),
    ("t", "ţťŧțṫṭṯṱẗ"),
    ("u", "ùúûũūŭůűųưǔȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ýÿŷȳɏẏẙỳỵỷỹ"),
    ("z", "źżžƶẑẓẕ"),
    ("ü", "üǖǘǚǜ"),
    ("æ", "æäǟǣǽ"),
    ("ø", "øöőǿȫ"),
    ("å", "åǻ"),
    ("th", "þ"), ("ss", "ßẞ"), ("ij", "ĳ"), ("oe", "œ"),
    ("dz", "ǆǳǅǲ"), ("lj", "ǉǈ"), ("nj", "ǌǋ"), ("ʒ", "ǯ"),
    ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("ο", "ό"), ("υ", "ύϋΰ"), ("ω", "ώ"),
    ("μ", "µ"), ("σ", "ς"), ("ϒ", "ϓϔ"),
    ("а", "ӑӓ"), ("г", "ѓ"), ("е", "ѐёӗ"), ("ж", "ӂӝ"), ("з", "ӟ"), ("и", "йѝӣӥ"),
    ("і", "ї"), ("к", "ќ"), ("о", "ӧ"), ("у", "ўӯӱӳ"), ("ч", "ӵ"), ("ы", "ӹ"), ("э", "ӭ"),
    ("ә", "ӛ"), ("ө", "ӫ"), ("ѵ", "ѷ"),
  ]
}
