/// A folder of tables with something wrong in them.
struct FaultyOverlay {
  let name: String
  let files: [(String, String)]

  /// Contracts that small tables keep.
  static let contracts =
    "table\tmin\tmax\tsource\n"
    + [
      "countries", "country-names", "metonyms", "organisations", "persons", "offices", "tenures",
      "memberships", "coverage", "places",
    ].map { "actors/\($0).tsv\t0\t100000\tchancery\n" }.joined()

  static let all: [FaultyOverlay] = [
    FaultyOverlay(
      name: "days that do not exist, and another that ends too early",
      files: [
        (
          "actors/tenures.tsv",
          tenures([
            "person.javier-milei\tARG.president\t2023-02-30\t",
            "person.mauricio-macri\tARG.president\t2015-12-10\t10 December 2019",
          ])
        )
      ]),
    FaultyOverlay(
      name: "an end before the beginning",
      files: [
        (
          "actors/tenures.tsv",
          tenures(["person.mauricio-macri\tARG.president\t2015-12-10\t2014-12-10"])
        )
      ]),
    FaultyOverlay(
      name: "countries nobody lists",
      files: [
        (
          "actors/country-names.tsv",
          "country\tkind\ttext\tlanguage\tsource\nAGR\tname\tArgentina\ten\tchancery\n"
            + "XQX\tnick\tNowhere\ten\tchancery\n"
        )
      ]),
    FaultyOverlay(
      name: "an office held by two at once",
      files: [
        (
          "actors/tenures.tsv",
          tenures([
            "person.alberto-fernandez\tARG.president\t2019-12-10\t",
            "person.javier-milei\tARG.president\t2023-12-10\t",
          ])
        )
      ]),
    FaultyOverlay(
      name: "a third in an office of two seats",
      files: [
        (
          "actors/tenures.tsv",
          tenures([
            "person.emmanuel-macron\tAND.co-prince\t2017-05-14\t",
            "person.joan-enric-vives-i-sicilia\tAND.co-prince\t2003-05-12\t",
            "person.josep-lluis-serrano-pentinat\tAND.co-prince\t2025-05-31\t",
          ])
        )
      ]),
    FaultyOverlay(
      name: "a name of two without a reason",
      files: [("actors/metonyms.tsv", metonyms("Argentina\tARG.GOV\tARG"))]),
    FaultyOverlay(
      name: "a part of a state of no sector",
      files: [("actors/metonyms.tsv", metonyms("Casa Amarilla\tARG.GVO\tARG"))]),
    FaultyOverlay(
      name: "a member and a group nobody lists",
      files: [
        (
          "actors/memberships.tsv",
          "organisation\tcountry\tfrom\tto\tsource\norg.mercosurr\tARG\t1991\t\tchancery\n"
            + "org.mercosur\tARJ\t1991-13\t\tchancery\n"
        )
      ]),
    FaultyOverlay(
      name: "a place of no kind, off the globe",
      files: [
        (
          "actors/places.tsv",
          "text\tcountry\tkind\tpopulation\tlatitude\tlongitude\tsource\n"
            + "Rosario\tARG\ttown\tmany\t132.9\t-60.6\tchancery\n"
        )
      ]),
    FaultyOverlay(
      name: "one key in two rows",
      files: [
        (
          "actors/coverage.tsv",
          "role\tthrough\tnote\tsource\nofficial\t2026-01-01\tsome\tchancery\n"
            + "official\t2026-01-02\tothers\tchancery\n"
        )
      ]),
  ]

  /// A table of tenures; a row is person, office, from and to.
  static func tenures(_ rows: [String]) -> String {
    "person\toffice\tfrom\tto\tprecision\tbasis\tsource\n"
      + rows.map { $0 + "\tday\tpublic record\tpublic-record\n" }.joined()
  }

  /// A table of one metonym: text, meaning, country.
  static func metonyms(_ row: String) -> String {
    "text\tmeans\tcountry\tsource\n\(row)\tchancery\n"
  }
}
