/// The universal dependency relations with the subtypes that English uses
/// (https://universaldependencies.org/en/dep/).
public enum DependencyRelation: UInt8, Hashable, Sendable, CaseIterable {
  /// The root of the sentence.
  case root
  /// Nominal subject.
  case subject
  /// Subject of a passive.
  case passiveSubject
  /// Subject of a clause whose predicate is a clause.
  case outerSubject
  /// Clause as subject.
  case clausalSubject
  /// Direct object.
  case object
  /// Indirect object.
  case indirectObject
  /// Nominal with a preposition, on a verb or adjective.
  case oblique
  /// "by" phrase of a passive.
  case agent
  /// Oblique without a preposition: "last week".
  case unmarkedOblique
  /// Clause as object, with a subject of its own.
  case clausalComplement
  /// Clause as object, its subject shared.
  case openComplement
  /// Adverbial clause.
  case adverbialClause
  /// Relative clause on a whole clause.
  case sententialRelative
  /// Adverb.
  case adverbialModifier
  /// Clause on a noun.
  case adnominalClause
  /// Relative clause on a noun.
  case relativeClause
  /// Adjective on a noun.
  case adjectivalModifier
  /// Apposition.
  case apposition
  /// Nominal with a preposition, on a noun.
  case nominalModifier
  /// Possessor.
  case possessor
  /// Nominal on a noun without a preposition.
  case unmarkedNominalModifier
  /// Title or description before a name.
  case descriptor
  /// Number on a noun.
  case numericModifier
  /// Determiner.
  case determiner
  /// Determiner before a determiner: "all the".
  case predeterminer
  /// Preposition or possessive mark.
  case caseMarker
  /// Mark of a subordinate clause.
  case marker
  /// Auxiliary.
  case auxiliary
  /// Auxiliary of a passive.
  case passiveAuxiliary
  /// Copula.
  case copula
  /// Coordinating conjunction.
  case conjunction
  /// "either", "both", "neither".
  case preconjunction
  /// Member of a coordination after the first.
  case conjunct
  /// Part of a compound.
  case compound
  /// Particle of a phrasal verb.
  case phrasalParticle
  /// Part of a fixed expression after its first word.
  case fixed
  /// Part of a name after its first word.
  case flat
  /// Part of a word written apart.
  case goesWith
  /// Item of a list.
  case list
  /// Clause set beside another.
  case parataxis
  /// Interjection or discourse particle.
  case discourse
  /// Addressee.
  case vocative
  /// "it" or "there" without reference.
  case expletive
  /// Dependent of an elided word.
  case orphan
  /// What a speaker corrects.
  case reparandum
  /// Punctuation mark.
  case punctuation
  /// Relation that no label fits.
  case unspecified
  /// Clause as subject of a passive.
  case passiveClausalSubject
  /// Clause as subject of a clause whose predicate is a clause.
  case outerClausalSubject
  /// Element moved out of the clause.
  case dislocated

  /// How many relations the parser tells apart: all but the last three, which English hardly uses.
  package static let learntCount = 48

  /// The label of CoNLL-U, such as `nsubj:pass`.
  public var label: String { Self.labels[Int(rawValue)] }

  /// The relation without its subtype: `nsubj:pass` is a kind of `nsubj`.
  public var universal: DependencyRelation {
    DependencyRelation(label: label.prefix { $0 != ":" }) ?? self
  }

  /// The relation a CoNLL-U label names; a subtype that English lacks gives its universal part,
  /// and a label that names nothing gives nil.
  public init?(label: some StringProtocol) {
    let universal = label.prefix { $0 != ":" }
    let index =
      Self.labels.firstIndex { $0 == label } ?? Self.labels.firstIndex { $0 == universal }
    guard let index else { return nil }
    self.init(rawValue: UInt8(index))
  }

  private static let labels = [
    "root", "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "obj",
    "iobj", "obl", "obl:agent", "obl:unmarked", "ccomp", "xcomp", "advcl", "advcl:relcl",
    "advmod", "acl", "acl:relcl", "amod", "appos", "nmod", "nmod:poss", "nmod:unmarked",
    "nmod:desc", "nummod", "det", "det:predet", "case", "mark", "aux", "aux:pass", "cop", "cc",
    "cc:preconj", "conj", "compound", "compound:prt", "fixed", "flat", "goeswith", "list",
    "parataxis", "discourse", "vocative", "expl", "orphan", "reparandum", "punct",
    "dep", "csubj:pass", "csubj:outer", "dislocated",
  ]
}
