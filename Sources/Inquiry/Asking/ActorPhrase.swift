internal import EventStore

/// Somebody named in a question, resolved.
struct ActorPhrase: Hashable {
  /// What the query selects.
  var selector: ActorSelector
  /// The name shown to people.
  var name: String
  /// What the actor is: `country`, `person`.
  var kind: String
  /// The actor's country.
  var country: String?
  /// Whether the name is a noun, not an adjective, a demonym or letters used as one: "Brazil", "US".
  var isNoun = true
  /// Whether the name is that of the capital.
  var isCapital = false
  /// Others who go by the name and are not meant.
  var others: [ActorRow] = []
}
