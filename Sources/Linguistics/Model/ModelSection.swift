/// A part of the model file.
public enum ModelSection: UInt32, Hashable, Sendable, CaseIterable {
  /// The pairs of tags that the tagger chooses from, two bytes a pair.
  case tags
  /// The tags of frequent forms.
  case lexicon
  /// The tagger's weights.
  case tagger
  /// The parser's weights for moves; its parameter is the beam's slack.
  case moves
  /// The parser's weights for labels.
  case labels
  /// The endings that choose lemma rules.
  case lemmaEndings
  /// The lemma rules.
  case lemmaRules
  /// The name finder's weights.
  case names
}
