/// How much there is to read.
public enum InputSize {
  /// The bytes of all files that the paths lead to; nil where standard input or a pipe is among them.
  ///
  /// Goes through all directories: O(files).
  public static func bytes(of paths: [String]) -> Int? {
    var walk = PathWalk(paths)
    var sum = 0
    while let stop = walk.next() {
      guard case .input(let input) = stop else { continue }
      guard let size = input.place?.size else { return nil }
      sum += size
    }
    return sum
  }
}
