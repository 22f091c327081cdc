public import EventModel

/// PLOVER 2021 and CAMEO as `seeds/ontology` has them: the codes an event may carry.
public struct EventOntology: Sendable {
  /// A PLOVER type.
  public struct TypeEntry: Sendable {
    /// The code: `SANCTION`.
    public let code: EventType
    /// The name for people.
    public let name: String
    /// Its quad class.
    public let quad: QuadClass
    /// Its score without a mode, -10 through 10.
    public let score: Double
    /// What it covers, in one line.
    public let definition: String
  }

  /// A mode of a type.
  public struct ModeEntry: Sendable {
    /// The type it divides.
    public let type: EventType
    /// The code: `expel`.
    public let code: EventMode
    /// The name for people.
    public let name: String
    /// Its score, -10 through 10.
    public let score: Double
    /// What it covers, in one line.
    public let definition: String
  }

  /// A code with its name and what it covers: quad classes and contexts.
  public struct NamedEntry<Scheme>: Sendable {
    /// The code.
    public let code: Code<Scheme>
    /// The name for people.
    public let name: String
    /// What it covers, in one line.
    public let definition: String
  }

  /// A CAMEO code.
  public struct CAMEOEntry: Sendable {
    /// The code: `0312`.
    public let code: CAMEOCode
    /// The codebook's label.
    public let label: String
    /// The PLOVER type it maps to; nil for statements (01).
    public let type: EventType?
    /// The mode it maps to.
    public let mode: EventMode?
    /// The contexts it maps to.
    public let contexts: [EventContext]
  }

  /// A kind of relation.
  public struct PredicateEntry: Sendable {
    /// The code: `head_of_state_of`.
    public let code: Predicate
    /// The name for people.
    public let name: String
    /// How it reads from the object's side.
    public let inverse: String
    /// What it covers, in one line.
    public let definition: String
  }

  /// The quad classes, in the table's order.
  public let quads: [NamedEntry<CodeScheme.QuadClass>]
  /// The types, in the table's order.
  public let types: [TypeEntry]
  /// The modes, in the table's order.
  public let modes: [ModeEntry]
  /// The contexts, in the table's order.
  public let contexts: [NamedEntry<CodeScheme.Context>]
  /// The CAMEO codes, in the table's order.
  public let cameo: [CAMEOEntry]
  /// The predicates, in the table's order.
  public let predicates: [PredicateEntry]

  private let cameoCodes: Set<CAMEOCode>
  private let contextCodes: Set<EventContext>
  private let typeByCode: [EventType: Int]
  private let modeScore: [EventType: [EventMode: Double]]

  /// Reads `seeds/ontology` and checks every code against its table.
  ///
  /// - Throws: `SeedError` at the first wrong cell.
  public init(seeds: SeedLibrary) throws {
    let quads = try CodeList(
      seeds.table("ontology/quads", columns: CodeList.columns + ["description"]))
    let contexts = try CodeList(
      seeds.table("ontology/contexts", columns: CodeList.columns + ["definition"]))
    self.quads = quads.table.rows.map {
      NamedEntry(code: QuadClass($0["code"]), name: $0["name"], definition: $0["description"])
    }
    self.contexts = contexts.table.rows.map {
      NamedEntry(code: EventContext($0["code"]), name: $0["name"], definition: $0["definition"])
    }
    let types = try CodeList(
      seeds.table("ontology/types", columns: CodeList.columns + ["quad", "score", "definition"]))
    self.types = try types.table.rows.map { row in
      TypeEntry(
        code: EventType(row["code"]), name: row["name"],
        quad: QuadClass(try quads.code(row, "quad")), score: try row.score(),
        definition: row["definition"])
    }
    let modes = try seeds.table(
      "ontology/modes", columns: ["type", "code", "name", "score", "definition", "source"])
    var modeLines: [String: Int] = [:]
    self.modes = try modes.rows.map { row in
      let key = row["type"] + " " + row["code"]
      if let first = modeLines.updateValue(row.line, forKey: key) {
        throw row.error("code", .duplicateKey(key, firstLine: first))
      }
      return ModeEntry(
        type: EventType(try types.code(row, "type")), code: EventMode(try row.required("code")),
        name: row["name"], score: try row.score(), definition: row["definition"])
    }
    let predicates = try CodeList(
      seeds.table("ontology/predicates", columns: CodeList.columns + ["inverse", "definition"]))
    self.predicates = predicates.table.rows.map {
      PredicateEntry(
        code: Predicate($0["code"]), name: $0["name"], inverse: $0["inverse"],
        definition: $0["definition"])
    }
    typeByCode = Dictionary(
      uniqueKeysWithValues: zip(self.types.map(\.code), self.types.indices))
    modeScore = Dictionary(grouping: self.modes, by: \.type).mapValues { entries in
      Dictionary(entries.map { ($0.code, $0.score) }, uniquingKeysWith: { first, _ in first })
    }
    let codes = try CodeList(
      seeds.table(
        "ontology/cameo", columns: ["code", "label", "type", "mode", "contexts", "note", "source"]))
    let known = modeScore
    cameo = try codes.table.rows.map { row in
      let type = try row.optional("type").map { _ in EventType(try types.code(row, "type")) }
      let mode = row.optional("mode").map { EventMode($0) }
      if let mode, known[type ?? EventType("")]?[mode] == nil {
        throw row.error("mode", .unknownCode(mode.rawValue, of: "mode of its type", nearest: nil))
      }
      return CAMEOEntry(
        code: CAMEOCode(row["code"]), label: row["label"], type: type, mode: mode,
        contexts: try row.list("contexts").map {
          EventContext(try contexts.code($0, in: row, "contexts"))
        })
    }
    cameoCodes = Set(cameo.map(\.code))
    contextCodes = Set(self.contexts.map(\.code))
  }

  /// A type by its code; nil for a code the ontology does not list.
  public func type(_ code: EventType) -> TypeEntry? { typeByCode[code].map { types[$0] } }

  /// Whether a type has a mode.
  public func has(_ mode: EventMode, in type: EventType) -> Bool { modeScore[type]?[mode] != nil }

  /// Whether the codebook has a CAMEO code.
  func has(_ code: CAMEOCode) -> Bool { cameoCodes.contains(code) }

  /// Whether the ontology lists a context.
  func has(_ context: EventContext) -> Bool { contextCodes.contains(context) }

  /// The act of a type and mode, with quad class and score filled in; nil for an unlisted type.
  public func act(
    _ type: EventType, mode: EventMode? = nil, contexts: [EventContext] = [],
    cameo: CAMEOCode? = nil
  ) -> Act? {
    guard let entry = self.type(type) else { return nil }
    let score = mode.flatMap { modeScore[type]?[$0] } ?? entry.score
    return Act(
      type: type, mode: mode, contexts: contexts, cameo: cameo, quad: entry.quad, score: score)
  }
}

extension SeedTable.Row {
  /// The cell `score`, -10 through 10.
  fileprivate func score() throws(SeedError) -> Double {
    let score = try number("score")
    guard (-10...10).contains(score) else {
      throw error("score", .malformed(self["score"], expected: "a score from -10 to 10"))
    }
    return score
  }
}
