/// The number of edits between two spellings, an edit being a letter inserted, removed or replaced,
/// or two neighbours swapped.
///
/// The restricted Damerau-Levenshtein distance: no part is edited twice.
/// https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance#Optimal_string_alignment_distance
struct EditDistance {
  /// The edits.
  let edits: Int

  /// Counts the edits, giving up (nil) as soon as there are more than the limit; O(n·m).
  init?(from old: [Unicode.Scalar], to new: [Unicode.Scalar], atMost limit: Int) {
    guard abs(old.count - new.count) <= limit else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...new.count)
    for i in old.indices {
      var row = [i + 1]
      row.reserveCapacity(new.count + 1)
      for j in new.indices {
        let replaced = last[j] + (old[i] == new[j] ? 0 : 1)
        var edits = min(replaced, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, old[i] == new[j - 1], old[i - 1] == new[j] {
          edits = min(edits, beforeLast[j - 1] + 1)
        }
        row.append(edits)
      }
      // A swap reaches back two rows, so one row beyond the limit is not yet the end.
      guard row.contains(where: { $0 <= limit }) || last.contains(where: { $0 <= limit }) else {
        return nil
      }
      (beforeLast, last) = (last, row)
    }
    guard last[new.count] <= limit else { return nil }
    self.edits = last[new.count]
  }
}
