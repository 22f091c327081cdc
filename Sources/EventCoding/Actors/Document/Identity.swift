internal import EventModel

/// Who a phrase means, and how that was found.
struct Identity {
  /// Who is meant; nil when nobody known fits, or more than one does.
  var actor: PoliticalActor?
  /// Who may be meant when more than one fits.
  var candidates: [PoliticalActor] = []
  /// Who are meant together: "both countries"; empty unless several.
  var members: [PoliticalActor] = []
  /// How it was found.
  var resolution: Resolution
  /// The probability that this is who is meant, 0 through 1; 0 where nobody is.
  var confidence: Double

  /// Nobody known.
  static func unknown(_ resolution: Resolution, candidates: [PoliticalActor] = []) -> Identity {
    Identity(candidates: candidates, resolution: resolution, confidence: 0)
  }

  /// One actor.
  static func one(
    _ actor: PoliticalActor, _ resolution: Resolution, _ confidence: Double
  ) -> Identity {
    Identity(actor: actor, resolution: resolution, confidence: confidence)
  }

  /// Several actors; one alone is that one, none is nobody.
  static func several(
    _ members: [PoliticalActor], _ resolution: Resolution, _ confidence: Double
  ) -> Identity {
    var seen: Set<String> = []
    let members = members.filter { seen.insert($0.id).inserted }
    if members.count == 1 { return .one(members[0], resolution, confidence) }
    return Identity(
      members: members, resolution: resolution, confidence: members.isEmpty ? 0 : confidence)
  }

  /// Nobody decided between several; the one they all are, if they are one.
  static func open(
    _ candidates: [PoliticalActor], _ resolution: Resolution, _ confidence: Double
  ) -> Identity {
    var seen: Set<String> = []
    let candidates = candidates.filter { seen.insert($0.id).inserted }
    if candidates.count == 1 { return .one(candidates[0], resolution, confidence) }
    return .unknown(resolution, candidates: candidates)
  }
}
