public import EventModel
internal import Spelling

/// A word that names a lasting tie, and where its two sides stand about it: one row of
/// `seeds/frames/relations.tsv`.
public struct RelationFrame: Sendable {
  /// What kind of word names the tie.
  public enum PartOfSpeech: String, Sendable, CaseIterable {
    /// A verb: `belong`.
    case verb
    /// A noun: `ally`, `prime minister`.
    case noun
    /// An adjective or participle: `allied`.
    case adjective
  }

  /// Where a side stands in the tree.
  public enum Slot: Hashable, Sendable {
    /// The subject of the verb or adjective; of a passive, who stands behind "by".
    case subject
    /// The object of the verb; the subject of its passive.
    case object
    /// Who owns the noun: a possessor, or the name or adjective of a country before it.
    case possessor
    /// Whom the noun describes: by title, apposition, copula or "such as".
    case bearer
    /// The noun phrase itself, where it names nobody else.
    case itself
    /// The subject of a verb that has the noun as its object: "has a swap line".
    case holder
    /// The two sides of "between X and Y", or of "X and Y's".
    case parties
    /// Who says the sentence, where a noun has no owner of its own.
    case speaker
    /// The country of an office the person is known to hold or have held, of the role named.
    case home
    /// What follows a preposition.
    case preposition(String)
  }

  /// What may stand in a slot.
  public enum Class: String, Sendable, CaseIterable {
    /// A country.
    case country
    /// A country, or a part of its state.
    case state
    /// A person.
    case person
    /// An organisation, party, armed group or company.
    case organisation
    /// An organisation or a name that nobody knows.
    case named
  }

  /// The row's id, which a relation it makes carries as its rule.
  public let id: String
  /// Verb, noun or adjective.
  public let partOfSpeech: PartOfSpeech
  /// The words: for a noun its last is the head, for a verb its first.
  public let words: [String]
  /// Where the subject stands, the best place first.
  public let subject: [Slot]
  /// What the subject may be; empty for anything.
  public let subjectClasses: Set<Class>
  /// Where the object stands, the best place first.
  public let object: [Slot]
  /// What the object may be; empty for anything.
  public let objectClasses: Set<Class>
  /// The ties it tells.
  public let predicates: [Predicate]
  /// The ties it tells of what is over ("former"); empty where nothing lasting is left to tell.
  public let pastPredicates: [Predicate]
  /// A sentence that tells it.
  public let example: String
  /// What the example tells: subject and object, divided by ` > `.
  public let tells: String
}

extension RelationFrame {
  /// The place among `words` of the one the sentence's tree hangs the others on: the first of a
  /// verb's, a noun's last before "of".
  public var head: Int {
    guard partOfSpeech == .noun else { return 0 }
    return (words.firstIndex(of: "of") ?? words.count) - 1
  }
}

extension RelationFrame.Slot {
  /// English prepositions a side of a tie may stand behind.
  static let prepositions: [String] = [
    "about", "against", "among", "at", "between", "by", "for", "from", "in", "into", "of", "on",
    "over", "to", "toward", "towards", "under", "with", "within",
  ]

  private static let words: [String: Self] = [
    "subject": .subject, "object": .object, "possessor": .possessor, "bearer": .bearer,
    "itself": .itself, "holder": .holder, "parties": .parties, "speaker": .speaker, "home": .home,
  ]

  /// The slot a cell names; nil for a word that names none.
  init?(_ word: String) {
    if let slot = Self.words[word] {
      self = slot
    } else if Self.prepositions.contains(word) {
      self = .preposition(word)
    } else {
      return nil
    }
  }

  /// Every word a cell may hold.
  static let names = words.keys.sorted() + prepositions
}
