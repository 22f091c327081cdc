internal import EventModel

extension TableSchema {
  /// The tables of `seeds/lexicon` and `seeds/frames`.
  static let lexicon = [
    roles, lightVerbs, givingVerbs, classes, verbs, nouns, operators,
    embeddings, relations, relationWords, timeWords, confidence, countryPrefixes,
  ]

  static let roles = TableSchema(
    "lexicon/roles", key: ["id"],
    [
      ("id", .text), ("lemma", .text), ("plural", .optional(.text)),
      ("sector", .value(in: "ontology/sectors", column: "code", of: "sector")),
      ("kind", .word(PoliticalActor.Kind.allCases.map(\.rawValue), of: "kind of actor")),
      ("example", .text),
    ])

  static let lightVerbs = TableSchema(
    "lexicon/light-verbs", key: ["lemma"], [("lemma", .text), ("example", .text)])

  static let givingVerbs = TableSchema(
    "lexicon/giving-verbs", key: ["lemma"], [("lemma", .text), ("example", .text)])

  static let countryPrefixes = TableSchema(
    "lexicon/country-prefixes", key: ["word"],
    [
      ("word", .text),
      ("country", .value(in: "actors/countries", column: "code", of: "country")),
      ("example", .text),
    ])

  static let confidence = TableSchema(
    "lexicon/confidence", key: ["feature"],
    [
      ("feature", .word(ConfidenceFeature.allCases.map(\.rawValue), of: "feature")),
      ("weight", .number(-20...20)), ("meaning", .text),
    ])

  static let timeWords = TableSchema(
    "lexicon/time-words", key: ["word"],
    [
      ("word", .text), ("kind", .word(TimeWord.kinds, of: "kind of time word")),
      ("value", .optional(.text)), ("example", .text),
    ])

  static let embeddings = TableSchema(
    "frames/embeddings", key: ["id"],
    [
      ("id", .text), ("effect", .word(Operator.Effect.allCases.map(\.rawValue), of: "effect")),
      ("inner", .optional(.text)),
      ("type", .value(in: "ontology/types", column: "code", of: "type")),
      ("mode", .optional(.text)),
      ("cameo", .optional(.value(in: "ontology/cameo", column: "code", of: "CAMEO code"))),
      (
        "contexts",
        .optional(.set(.value(in: "ontology/contexts", column: "code", of: "context")))
      ),
      ("modality", .optional(.word(Modality.allCases.map(\.rawValue), of: "modality"))),
      ("example", .text),
    ])

  static let classes = TableSchema(
    "frames/classes", key: ["class"], [("class", .text), ("words", .set(.text))])

  static let operators = TableSchema(
    "frames/operators", key: ["id"],
    [
      ("id", .text), ("lemma", .text),
      ("effect", .word(Operator.Effect.allCases.map(\.rawValue), of: "effect")),
      ("example", .text),
    ])

  static let relations = TableSchema(
    "frames/relations", key: ["id"],
    [
      ("id", .text), ("lemma", .text),
      ("pos", .word(RelationFrame.PartOfSpeech.allCases.map(\.rawValue), of: "part of speech")),
      ("subject", .list(slot)), ("subject_class", .optional(.set(side))),
      ("object", .list(slot)), ("object_class", .optional(.set(side))),
      ("predicate", .optional(.set(predicate))), ("past", .optional(.set(predicate))),
      ("example", .text), ("tells", .text),
    ])

  private static let slot = CellRule.word(RelationFrame.Slot.names, of: "slot")
  private static let side = CellRule.word(
    RelationFrame.Class.allCases.map(\.rawValue), of: "class")
  private static let predicate = CellRule.value(
    in: "ontology/predicates", column: "code", of: "predicate")

  static let relationWords = TableSchema(
    "frames/relation-words", key: ["id"],
    [
      ("id", .text), ("lemma", .text),
      ("effect", .word(RelationWord.Effect.allCases.map(\.rawValue), of: "effect")),
      ("example", .text),
    ])

  static let verbs = frames("frames/verbs")
  static let nouns = frames("frames/nouns")

  private static let wordOrClass = CellRule.wordOrClass(in: "frames/classes", column: "class")

  private static func frames(_ name: String) -> TableSchema {
    TableSchema(
      name, key: ["id"],
      [
        ("id", .text), ("lemma", .text), ("subject", .optional(.set(wordOrClass))),
        ("object", .optional(.list(wordOrClass))),
        ("type", .optional(.value(in: "ontology/types", column: "code", of: "type"))),
        ("mode", .optional(.mode)),
        ("cameo", .optional(.value(in: "ontology/cameo", column: "code", of: "CAMEO code"))),
        (
          "contexts",
          .optional(.set(.value(in: "ontology/contexts", column: "code", of: "context")))
        ),
        ("direction", .word(Frame.Direction.allCases.map(\.rawValue), of: "direction")),
        ("needs", .optional(.word(Frame.Need.allCases.map(\.rawValue), of: "need"))),
        ("example", .text),
      ])
  }
}
