internal import EventModel

extension TableSchema {
  /// The tables of `seeds/actors`.
  static let actors = [
    countries, countryNames, organisations, persons, metonyms, offices, tenures, memberships,
    sharedNames, coverage, places,
  ]

  static let countries = TableSchema(
    "actors/countries", key: ["code"],
    [
      ("code", .actorCode), ("alpha2", .optional(.text)), ("numeric", .optional(.text)),
      ("fips", .optional(.set(.text))), ("cow", .optional(.text)),
      ("cameo", .optional(.set(.actorCode))), ("name", .text),
      ("official", .optional(.text)), ("capital", .optional(.text)), ("latitude", latitude),
      ("longitude", longitude),
      ("status", .word(Country.Status.allCases.map(\.rawValue), of: "status")),
      ("sovereign", .optional(.country)), ("from", .optional(.partialDay)),
      ("to", .optional(.partialDay)),
      ("successors", .optional(.set(.country))),
    ])

  static let countryNames = TableSchema(
    "actors/country-names", key: ["country", "kind", "text"],
    [
      ("country", .country),
      ("kind", .word(ActorName.Kind.allCases.map(\.rawValue), of: "kind of name")), ("text", .text),
      ("language", .optional(.text)),
    ])

  static let organisations = TableSchema(
    "actors/organisations", key: ["id"],
    [
      ("id", .text), ("name", .text), ("code", .actorCode),
      ("kind", .word(PoliticalActor.Kind.allCases.map(\.rawValue), of: "kind of actor")),
      ("country", .optional(.country)), ("aliases", .optional(.set(.text))),
      ("from", .optional(.partialDay)), ("to", .optional(.partialDay)),
    ])

  static let persons = TableSchema(
    "actors/persons", key: ["id"],
    [
      ("id", .text), ("name", .text), ("country", .optional(.country)),
      ("aliases", .optional(.set(.text))),
    ])

  static let metonyms = TableSchema(
    "actors/metonyms", key: ["text"],
    [("text", .text), ("means", .actorPart), ("country", .country)])

  static let offices = TableSchema(
    "actors/offices", key: ["id"],
    [
      ("id", .text), ("name", .text), ("country", .optional(.country)), ("code", .actorCode),
      ("titles", .set(.text)), ("role", .set(.text)), ("seats", .optional(.number(1...100))),
    ])

  static let tenures = TableSchema(
    "actors/tenures", key: ["person", "office", "from"],
    [
      ("person", .value(in: "actors/persons", column: "id", of: "person")),
      ("office", .value(in: "actors/offices", column: "id", of: "office")),
      ("from", .optional(.day)), ("to", .optional(.day)),
      ("precision", .word(["day", "month", "year"], of: "precision")), ("basis", .text),
    ])

  static let memberships = TableSchema(
    "actors/memberships", key: ["organisation", "country", "from"],
    [
      (
        "organisation",
        .value(in: "actors/organisations", column: "id", of: "organisation")
      ),
      ("country", .country), ("from", .optional(.partialDay)), ("to", .optional(.partialDay)),
    ])

  static let sharedNames = TableSchema(
    "actors/shared-names", key: ["text"],
    [("text", .text), ("actors", .set(.text)), ("reason", .text)])

  static let coverage = TableSchema(
    "actors/coverage", key: ["role"],
    [("role", .text), ("through", .day), ("note", .text)])

  static let places = TableSchema(
    "actors/places", key: ["text", "country"],
    [
      ("text", .text), ("country", .optional(.country)),
      ("kind", .word(Place.Kind.allCases.map(\.rawValue), of: "kind of place")),
      ("population", .optional(.number(0...100_000_000))), ("latitude", latitude),
      ("longitude", longitude),
    ])

  private static let latitude = CellRule.optional(.number(-90...90))
  private static let longitude = CellRule.optional(.number(-180...180))
}
