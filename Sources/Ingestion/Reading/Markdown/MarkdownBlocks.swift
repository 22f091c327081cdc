/// A Markdown document in blocks, the marks at the heads of its lines taken off.
struct MarkdownBlocks {
  /// A run of lines that belong together.
  struct Block: Hashable {
    /// What the lines are.
    var kind: Kind
    /// The lines, with LF between them.
    var text: String
  }

  /// What a block is.
  enum Kind: Hashable {
    case prose
    case heading(level: Int)
    case code
  }

  /// The blocks in order, none of them without lines.
  private(set) var blocks: [Block] = []

  /// The labels that links may refer to, in lower case.
  private(set) var labels: Set<String> = []

  private var lines: [Substring] = []

  /// Parts a document whose line ends are LF.
  init(_ markdown: Substring) {
    var fence: MarkdownLine.Fence?
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if let open = fence {
        if MarkdownLine(line).closes(open) {
          fence = nil
          close(.code)
        } else {
          lines.append(line)
        }
      } else {
        fence = read(line)
      }
    }
    close(fence == nil ? .prose : .code)
  }

  /// Takes in a line outside of code; gives the fence it opens, if it does.
  private mutating func read(_ source: Substring) -> MarkdownLine.Fence? {
    let line = MarkdownLine(source)
    if let fence = line.fence {
      close(.prose)
      return fence
    }
    if let level = line.underlineLevel, !lines.isEmpty {
      close(.heading(level: level))
    } else if line.isBlank || line.isRule {
      close(.prose)
    } else if let heading = line.heading {
      close(.prose)
      lines = [heading.words]
      close(.heading(level: heading.level))
    } else if let label = line.definedLabel {
      labels.insert(label)
    } else {
      lines.append(line.words)
    }
    return nil
  }

  private mutating func close(_ kind: Kind) {
    if !lines.isEmpty { blocks.append(Block(kind: kind, text: lines.joined(separator: "\n"))) }
    lines = []
  }
}
