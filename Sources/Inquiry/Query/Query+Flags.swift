internal import EventModel
internal import EventStore

extension Query {
  /// The command and its flags that make this query: what follows `chancery` on a command line.
  public var arguments: [String] {
    switch self {
    case .events(let query, let focus):
      ["events"] + Self.flags(query) + (focus == .events ? [] : ["--show", focus.rawValue])
    case .timeline(let query, let period):
      ["timeline"] + Self.flags(query) + ["--by", period.rawValue]
    case .relations(let query): ["relations"] + Self.flags(query)
    }
  }

  /// The arguments as one line that a shell reads back as they are.
  public var commandLine: String { arguments.map(\.shellWord).joined(separator: " ") }

  private static func flags(_ query: EventQuery) -> [String] {
    var flags = pairs("--actor", query.involving.map(\.description))
    flags += pairs("--source", query.sources.map(\.description))
    flags += pairs("--target", query.targets.map(\.description))
    flags += pairs("--type", query.acts.map(\.description))
    flags += pairs("--quad", query.quads.map(\.rawValue))
    flags += pairs("--context", query.contexts.map(\.rawValue))
    flags += pairs("--place", [query.place].compactMap(\.self))
    flags += pairs("--trigger", query.triggers)
    flags += pairs("--word", query.words)
    flags += modality(query.modalities)
    flags += pairs("--from", [query.from?.description].compactMap(\.self))
    flags += pairs("--to", [query.to?.description].compactMap(\.self))
    flags += query.undated ? ["--undated"] : []
    flags += query.order == .oldest ? [] : ["--order", query.order.rawValue]
    return flags + pairs("--limit", [query.limit.map(String.init)].compactMap(\.self))
  }

  private static func flags(_ query: RelationQuery) -> [String] {
    var flags = pairs("--actor", query.involving.map(\.description))
    flags += pairs("--subject", query.subjects.map(\.description))
    flags += pairs("--object", query.objects.map(\.description))
    flags += pairs("--predicate", query.predicates.map(\.rawValue))
    flags += pairs("--office", query.offices)
    flags += pairs("--kind", query.kinds)
    flags += modality(query.modalities)
    flags += pairs("--from", [query.from?.description].compactMap(\.self))
    flags += pairs("--to", [query.to?.description].compactMap(\.self))
    return flags + pairs("--limit", [query.limit.map(String.init)].compactMap(\.self))
  }

  private static func modality(_ modalities: [Modality]) -> [String] {
    if modalities == EventQuery.factual { return [] }
    return modalities.isEmpty
      ? ["--modality", "all"] : pairs("--modality", modalities.map(\.rawValue))
  }

  private static func pairs(_ flag: String, _ values: [String]) -> [String] {
    values.flatMap { [flag, $0] }
  }
}

extension String {
  /// The text as one word of a POSIX shell.
  public var shellWord: String {
    let plain = utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: ":"):
        true
      default: false
      }
    }
    return plain && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
