extension TableSchema {
  /// The tables of `seeds/reading`, which readers of articles use.
  static let reading = [
    TableSchema(
      "reading/furniture", key: ["text", "place"],
      [
        ("text", .text), ("place", .word(["starts", "is", "ends", "contains"], of: "place")),
        ("kind", .word(["boilerplate", "caption", "footnote"], of: "kind of line")),
        ("longest", .number(1...500)), ("example", .text),
      ]),
    TableSchema(
      "reading/markup", key: ["text", "match"],
      [
        ("text", .text), ("match", .word(["word", "token"], of: "match")),
        (
          "role",
          .word(["boilerplate", "caption", "footnote", "byline", "author", "main"], of: "role")
        ),
      ]),
    TableSchema(
      "reading/date-words", key: ["text"],
      [("text", .text), ("means", .text), ("language", .set(.text))]),
    TableSchema(
      "reading/labels", key: ["text", "field"],
      [("text", .text), ("field", .text), ("language", .text)]),
    TableSchema("reading/languages", key: ["name"], [("name", .text), ("tag", .text)]),
    TableSchema("reading/outlets", key: ["domain"], [("domain", .text), ("name", .text)]),
    TableSchema(
      "reading/tracking", key: ["text"],
      [("text", .text), ("match", .word(["starts", "is"], of: "match"))]),
  ]
}
