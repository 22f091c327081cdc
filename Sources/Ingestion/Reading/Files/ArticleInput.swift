/// One thing whose bytes are read.
enum ArticleInput: Hashable {
  case standardInput
  case file(RawPath)

  /// The path under which what is read from it is stored.
  var path: String {
    switch self {
    case .standardInput: "-"
    case .file(let path): path.text
    }
  }

  /// Where it lies by itself; nil for standard input.
  var place: RawPath? {
    switch self {
    case .standardInput: nil
    case .file(let path): path
    }
  }
}
