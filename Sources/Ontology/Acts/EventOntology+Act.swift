internal import EventModel
internal import Spelling

extension EventOntology {
  /// The act that the cells type, mode, cameo and contexts of a frame's row name.
  func act(_ row: SeedTable.Row) throws(SeedError) -> Act {
    let type = EventType(try row.required("type"))
    let mode = row.optional("mode").map { EventMode($0) }
    let cameo = row.optional("cameo").map { CAMEOCode($0) }
    let contexts = row.list("contexts").map { EventContext($0) }
    if let mode, !has(mode, in: type) {
      throw row.error(
        "mode",
        .unknownCode(
          mode.rawValue, of: "mode of \(type)",
          nearest: Vocabulary(modes.filter { $0.type == type }.map(\.code.rawValue)).nearest(
            to: mode.rawValue)))
    }
    if let cameo, !has(cameo) {
      throw row.error("cameo", .unknownCode(cameo.rawValue, of: "CAMEO code", nearest: nil))
    }
    for context in contexts where !has(context) {
      throw row.error(
        "contexts",
        .unknownCode(
          context.rawValue, of: "context",
          nearest: Vocabulary(self.contexts.map(\.code.rawValue)).nearest(to: context.rawValue)))
    }
    guard let act = act(type, mode: mode, contexts: contexts, cameo: cameo) else {
      throw row.error(
        "type",
        .unknownCode(
          type.rawValue, of: "type",
          nearest: Vocabulary(types.map(\.code.rawValue)).nearest(to: type.rawValue)))
    }
    return act
  }
}
