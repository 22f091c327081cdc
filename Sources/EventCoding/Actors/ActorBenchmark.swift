internal import EventModel
package import Linguistics
package import Ontology

/// The finder of actors taken apart for measuring: matcher alone, and the whole.
package struct ActorBenchmark {
  private let finder: ActorFinder

  /// The parsed texts to measure with.
  package struct Documents {
    fileprivate let trees: [[SentenceTree]]
    /// The words of all texts.
    package let words: Int
  }

  /// Takes in all names of the base, which is what the finder does at start.
  package init(_ base: KnowledgeBase) {
    finder = ActorFinder(PlaceNames(base, names: NameTable(base)))
  }

  /// Parses the texts.
  package func documents(_ texts: [String], engine: Engine) -> Documents {
    let trees = texts.map { ParsedDocument(Article(text: $0), engine: engine).trees }
    return Documents(
      trees: trees, words: trees.joined().reduce(0) { $0 + $1.words.count })
  }

  /// Finds the names, nouns and pronouns of all texts; how many there are.
  package func match(_ documents: Documents) -> Int {
    documents.trees.joined().reduce(0) { $0 + finder.namings(in: $1).count }
  }

  /// Finds the mentions of all texts; how many there are.
  package func resolve(_ documents: Documents) -> Int {
    documents.trees.reduce(0) { count, trees in
      finder.mentions(in: trees, published: .unknown).reduce(count) { $0 + $1.count }
    }
  }
}
