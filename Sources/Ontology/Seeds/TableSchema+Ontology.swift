extension TableSchema {
  /// The tables of `seeds/ontology`.
  static let ontology = [
    TableSchema(
      "ontology/quads", key: ["code"], [("code", .text), ("name", .text), ("description", .text)]),
    TableSchema(
      "ontology/types", key: ["code"],
      [
        ("code", .text), ("name", .text),
        ("quad", .value(in: "ontology/quads", column: "code", of: "quad")), ("score", score),
        ("definition", .text),
      ]),
    TableSchema(
      "ontology/modes", key: ["type", "code"],
      [
        ("type", type), ("code", .text), ("name", .text), ("score", score), ("definition", .text),
      ]),
    TableSchema(
      "ontology/contexts", key: ["code"],
      [("code", .text), ("name", .text), ("definition", .text)]),
    TableSchema(
      "ontology/sectors", key: ["code"],
      [("code", .actorCode), ("name", .text), ("definition", .text)]),
    TableSchema(
      "ontology/cameo", key: ["code"],
      [
        ("code", .text), ("label", .text), ("type", .optional(type)), ("mode", .optional(.mode)),
        (
          "contexts",
          .optional(.set(.value(in: "ontology/contexts", column: "code", of: "context")))
        ),
        ("note", .optional(.text)),
      ]),
    TableSchema(
      "ontology/predicates", key: ["code"],
      [("code", .text), ("name", .text), ("inverse", .text), ("definition", .text)]),
  ]

  private static let type = CellRule.value(in: "ontology/types", column: "code", of: "type")
  private static let score = CellRule.number(-10...10)
}
