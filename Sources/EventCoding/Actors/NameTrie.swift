/// Finds the longest entry that begins at a word; entries are runs of word keys.
///
/// One node a key; a look-up costs one dictionary access a word.
struct NameTrie<Payload: Sendable>: Sendable {
  private struct Node: Sendable {
    var next: [String: Int] = [:]
    var payloads: [Payload] = []
  }

  private var nodes = [Node()]

  /// Adds an entry; further payloads of the same keys are kept in the order added.
  mutating func insert(_ keys: [String], _ payload: Payload) {
    var node = 0
    for key in keys {
      if let next = nodes[node].next[key] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[key] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    if node != 0 { nodes[node].payloads.append(payload) }
  }

  /// The longest entry that begins at `start` and passes `accept`: its payloads and its end.
  func longestMatch(
    in words: [Word], at start: Int, where accept: (Payload, Range<Int>) -> Bool
  ) -> (payloads: [Payload], end: Int)? {
    var node = 0
    var best: ([Payload], Int)?
    var index = start
    while index < words.count, let next = nodes[node].next[words[index].key] {
      node = next
      index += 1
      let accepted = nodes[node].payloads.filter { accept($0, start..<index) }
      if !accepted.isEmpty { best = (accepted, index) }
    }
    return best
  }
}
