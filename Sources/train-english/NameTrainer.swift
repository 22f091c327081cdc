import Linguistics

/// Teaches the name finder from the names that the silver trees mark.
final class NameTrainer {
  let table: TrainingTable
  private var features: FeatureList
  private var scores: [Float]

  init(bits: Int) {
    table = TrainingTable(bits: bits, columns: (NameLabel.count + 15) / 16 * 16)
    features = FeatureList(shape: table.shape)
    scores = Array(repeating: 0, count: table.shape.columns)
  }

  /// Goes through the sentences once, in an order drawn from `random`.
  func learn(_ sentences: [GoldSentence], random: inout SplitMix) {
    for place in sentences.indices.shuffled(using: &random) { learn(sentences[place]) }
  }

  /// The labels of a sentence's names, each begun at its first word that can begin one.
  static func labels(_ sentence: GoldSentence) -> [UInt8] {
    var labels: [UInt8] = []
    var isOpen = false
    for index in sentence.words.indices {
      guard let kind = sentence.names[index] else {
        isOpen = false
        labels.append(NameLabel.outside)
        continue
      }
      if sentence.opensName[index] { isOpen = false }
      if isOpen {
        labels.append(NameLabel.inside(kind))
      } else if NameLabel.canBegin(sentence.words[index]) {
        isOpen = true
        labels.append(NameLabel.begin(kind))
      } else {
        labels.append(NameLabel.outside)
      }
    }
    return labels
  }

  private func learn(_ sentence: GoldSentence) {
    let truth = Self.labels(sentence)
    var previous = NameLabel.outside
    for index in sentence.words.indices {
      guard NameLabel.canBegin(sentence.words[index]) || previous != NameLabel.outside else {
        continue
      }
      NameFeatures.extract(
        index, of: sentence.words.span, tags: sentence.tags.span, previous: previous,
        into: &features)
      scores.withUnsafeMutableBufferPointer { buffer in
        if let base = buffer.baseAddress { table.score(features, into: base) }
      }
      var guess = NameLabel.outside
      for label in 1..<UInt8(NameLabel.count)
      where NameLabel.follows(label, previous) && scores[Int(label)] > scores[Int(guess)] {
        guess = label
      }
      table.advance()
      // A name whose beginning was missed begins here.
      var answer = truth[index]
      if !NameLabel.follows(answer, previous), let kind = NameLabel.kind(answer) {
        answer = NameLabel.begin(kind)
      }
      if guess != answer { table.update(features, truth: Int(answer), guess: Int(guess)) }
      previous = guess
    }
  }
}
