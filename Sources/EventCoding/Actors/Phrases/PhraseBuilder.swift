internal import Linguistics
internal import Ontology

/// Joins the namings of a sentence to phrases, by the tree: the head of the phrase decides who it is.
struct PhraseBuilder {
  let tree: SentenceTree
  let table: NameTable
  /// The phrases made so far, one a naming.
  var phrases: [ActorPhrase]
  /// For each word the naming it belongs to.
  let namingOfWord: [Int?]

  /// The phrase that a title has become part of, by index of phrase.
  var holderOfTitle: [Int: Int] = [:]

  /// The phrase that covers a phrase.
  var coveredBy: [Int: Int] = [:]

  /// The phrases of a sentence, one a naming, in the order of the text; some cover others.
  init(_ namings: [Naming], in tree: SentenceTree, table: NameTable) {
    self.tree = tree
    self.table = table
    phrases = namings.map { ActorPhrase(core: $0, words: $0.words) }
    var owner = [Int?](repeating: nil, count: tree.words.count)
    for (index, naming) in namings.enumerated() {
      for word in naming.words { owner[word] = index }
    }
    namingOfWord = owner
    for index in phrases.indices { joinTitle(index) }
    for index in phrases.indices where holderOfTitle[index] == nil { join(index) }
    for index in phrases.indices { joinCopula(index) }
    for index in phrases.indices { shareOwner(index) }
    for index in phrases.indices { widen(index) }
    separate()
  }
}
