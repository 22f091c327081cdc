internal import Ontology

/// A personal or possessive pronoun of the third person, by whom it can stand for.
enum Pronoun: Hashable, Sendable {
  /// He or she: one human being.
  case person(Gender)
  /// It: one body or country.
  case thing
  /// Whose: the one that the clause tells more of.
  case relative
  /// They: several people, or several bodies.
  case several

  /// The pronoun a word's key is; nil for other words, "I" and "you" among them.
  init?(key: String) {
    switch key {
    case "he", "him", "his", "himself": self = .person(.male)
    case "she", "her", "hers", "herself": self = .person(.female)
    case "it", "its", "itself": self = .thing
    case "they", "them", "their", "theirs", "themselves": self = .several
    case "whose": self = .relative
    default: return nil
    }
  }
}
