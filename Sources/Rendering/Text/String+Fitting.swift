/// A side of a line of text.
enum TextSide {
  case left
  case right
}

extension String {
  /// The text, or as many whole characters of it as fit with an ellipsis; O(columns) when shortened.
  public func shortened(to columns: Int) -> String {
    // No character is wider than its bytes are many.
    if utf8.count <= columns { return self }
    var width = 0
    var cut = startIndex
    for index in indices {
      let next = width + self[index].displayWidth
      if next > columns { return columns > 0 ? self[..<cut] + "…" : "" }
      width = next
      if width < columns { cut = self.index(after: index) }
    }
    return self
  }

  /// The text with blanks up to a width, moved to one side.
  func padded(to columns: Int, _ side: TextSide) -> String {
    let blanks = String(repeating: " ", count: max(0, columns - displayWidth))
    return switch side {
    case .left: self + blanks
    case .right: blanks + self
    }
  }
}
