import Linguistics

/// Teaches the tagger: each word in order, from its own guesses for the words before.
struct TaggerTrainer {
  let inventory: TagInventory
  let table: TrainingTable

  init(inventory: TagInventory, bits: Int) {
    self.inventory = inventory
    table = TrainingTable(bits: bits, columns: (inventory.pairs.count + 15) / 16 * 16)
  }

  init(copying other: TaggerTrainer) {
    inventory = other.inventory
    table = TrainingTable(copying: other.table)
  }

  /// Goes through the sentences once, in an order drawn from `random`.
  func learn(_ sentences: [GoldSentence], random: inout SplitMix) {
    var features = FeatureList(shape: table.shape)
    var scores = [Float](repeating: 0, count: table.shape.columns)
    var tags: [UInt8] = []
    for place in sentences.indices.shuffled(using: &random) {
      let sentence = sentences[place]
      tags.removeAll(keepingCapacity: true)
      for index in sentence.words.indices {
        if let only = sentence.words[index].onlyTag {
          tags.append(only)
          continue
        }
        TagFeatures.extract(index, of: sentence.words.span, tags: tags.span, into: &features)
        scores.withUnsafeMutableBufferPointer { buffer in
          if let base = buffer.baseAddress { table.score(features, into: base) }
        }
        var guess = 0
        for tag in 1..<inventory.pairs.count where scores[tag] > scores[guess] { guess = tag }
        table.advance()
        if let truth = inventory.tag(sentence.upos[index], sentence.xpos[index]),
          Int(truth) != guess
        {
          table.update(features, truth: Int(truth), guess: guess)
        }
        tags.append(UInt8(guess))
      }
    }
  }
}
