internal import EventStore

/// A question as it was understood: the query, the names to tell it by, and what to add.
struct Understanding {
  /// What is asked.
  var query: Query
  /// The names of the actors in it.
  var names: [ActorSelector: String]
  /// What a person should know about the reading: which of several was taken, what was passed over.
  var notes: [String]
}
