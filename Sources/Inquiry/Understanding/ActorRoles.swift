internal import EventStore

/// Where the actors of a question stand about its act, before the kind of act has its say.
struct ActorRoles {
  /// Who is told to act, by a preposition.
  var givenSources: [ActorSelector] = []
  /// Who stands where the subject stands.
  var sources: [ActorSelector] = []
  /// Who is acted on.
  var targets: [ActorSelector] = []
  /// Who takes part on either side.
  var involving: [ActorSelector] = []
  /// Who stands after "of".
  var owners: [ActorSelector] = []
  /// Whether somebody stands before the act as its subject.
  var hasSubject = false
}
