/// The files that paths lead to, one after the other.
///
/// Files come in the order of the paths; those of a directory in the order of their names' bytes, each
/// subdirectory where its name stands. Links are followed, but below one path no directory is entered
/// twice, so that a loop of links ends. Held in memory are the names of the directories that the walk
/// is inside of, and an identity for each directory it has been through.
struct PathWalk {
  /// What the walk passed by so far.
  private(set) var skipped = SkippedFiles()

  private var paths: ArraySlice<String>
  private var descent: [Directory] = []
  private var entered: Set<FileIdentity> = []
  private var articleFiles = 0
  private var otherFiles = 0

  private struct Directory {
    let path: RawPath
    var names: ArraySlice<[UInt8]>
  }

  /// One thing to read.
  enum Stop {
    case input(ArticleInput)
    case rejection(Rejection)
  }

  /// Starts before the first of the paths; `-` is standard input.
  init(_ paths: [String]) { self.paths = paths[...] }

  /// The next thing to read; nil at the end.
  mutating func next() -> Stop? {
    while true {
      if !descent.isEmpty {
        if let stop = nextBelow() { return stop }
      } else if let path = paths.popFirst() {
        if let stop = visit(argument: path) { return stop }
      } else {
        return nil
      }
    }
  }

  private mutating func visit(argument: String) -> Stop? {
    guard argument != "-" else { return .input(.standardInput) }
    let path = RawPath(argument)
    do {
      guard case .directory(let identity) = try path.kind() else { return .input(.file(path)) }
      (entered, articleFiles, otherFiles) = ([identity], 0, 0)
      descent = [Directory(path: path, names: try DirectoryListing.names(in: path)[...])]
      return nil
    } catch {
      return reject(path, error)
    }
  }

  private mutating func nextBelow() -> Stop? {
    guard let name = descent[descent.count - 1].names.popFirst() else {
      let directory = descent.removeLast()
      guard descent.isEmpty, articleFiles == 0 else { return nil }
      return reject(directory.path, .noArticles(otherFiles: otherFiles))
    }
    guard name.first != UInt8(ascii: ".") else {
      skipped.hidden += 1
      return nil
    }
    let path = descent[descent.count - 1].path.appending(name)
    do {
      switch try path.kind() {
      case .directory(let identity):
        guard entered.insert(identity).inserted else {
          skipped.repeatedDirectories += 1
          return nil
        }
        descent.append(Directory(path: path, names: try DirectoryListing.names(in: path)[...]))
        return nil
      case .regular:
        guard Packing.isTold(by: path.name) || !ArticleFormat.named(like: path.name).isEmpty else {
          skipped.unknownFormat += 1
          otherFiles += 1
          return nil
        }
        articleFiles += 1
        return .input(.file(path))
      case .special:
        skipped.special += 1
        return nil
      }
    } catch {
      articleFiles += 1  // told by its own rejection, which is enough
      return reject(path, error)
    }
  }

  private func reject(_ path: RawPath, _ cause: RejectionCause) -> Stop {
    .rejection(Rejection(location: ArticleLocation(path: path.text), cause: cause))
  }
}
