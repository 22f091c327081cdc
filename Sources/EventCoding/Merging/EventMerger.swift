internal import EventModel

/// Joins the tellings of one act in one document to one event with many mentions.
///
/// The result does not depend on the order of the events given, and merging it again changes
/// nothing: acts are taken in the order of the text, each joins the first it agrees with, and this
/// is done until no two agree.
struct EventMerger {
  private let document: ParsedDocument

  init(_ document: ParsedDocument) { self.document = document }

  /// One event an act, in the order of their first tellings; no mention is lost or doubled.
  ///
  /// O(events²) for a document whose events do not agree.
  func merged(_ events: [Event]) -> [Event] {
    var acts = events.map { ToldAct($0, in: document) }.sorted(by: Self.inTextOrder)
    while true {
      let joined = joinedOnce(acts)
      // Each further round has fewer acts, so that there is a last one.
      if joined.count == acts.count { return joined.map(\.event) }
      acts = joined.sorted(by: Self.inTextOrder)
    }
  }

  private func joinedOnce(_ acts: [ToldAct]) -> [ToldAct] {
    var kept: [ToldAct] = []
    for act in acts {
      var isJoined = false
      for index in kept.indices {
        guard let reason = kept[index].restatement(by: act) else { continue }
        kept[index] = kept[index].joined(act, for: reason)
        isJoined = true
        break
      }
      if !isJoined { kept.append(act) }
    }
    return kept
  }

  private static func inTextOrder(_ left: ToldAct, _ right: ToldAct) -> Bool {
    ToldAct.inTextOrder(left.tellings[0].mention, right.tellings[0].mention)
  }
}
