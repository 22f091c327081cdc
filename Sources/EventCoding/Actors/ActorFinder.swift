internal import EventModel
internal import Ontology

/// Finds who is named or meant in a document: names and roles by the tables, phrases by the tree,
/// people by office and day, pronouns and descriptions by what came before.
struct ActorFinder: Sendable {
  private let table: NameTable
  private let places: PlaceNames

  init(_ places: PlaceNames) {
    table = places.names
    self.places = places
  }

  /// The names, nouns and pronouns of a sentence, before the tree joins them.
  func namings(in tree: SentenceTree) -> [Naming] { NamingFinder(table: table).namings(in: tree) }

  /// The mentions of each sentence of a document, in the order of the text, without overlap.
  ///
  /// - Parameter published: the article's date, on which offices are looked up.
  func mentions(in trees: [SentenceTree], published: DateSpan) -> [[ActorMention]] {
    var resolver = ActorResolver(table: table, places: places, day: published.from)
    return trees.map { tree in
      let phrases = PhraseBuilder(namings(in: tree), in: tree, table: table).phrases
      return resolver.mentions(in: tree, phrases)
    }
  }
}
