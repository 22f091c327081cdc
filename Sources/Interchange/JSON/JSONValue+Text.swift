extension JSONValue: CustomStringConvertible {
  /// How JSON is laid out.
  public enum Layout: Sendable {
    /// On one line without blanks.
    case compact
    /// A member or element a line, indented by two blanks a level.
    case pretty
  }

  /// The value as JSON without a final line break; O(n).
  ///
  /// Text beyond ASCII is kept, but whatever a terminal would obey is escaped: controls, U+007F
  /// through U+009F among them, line separators, and the characters that reorder text.
  public func text(_ layout: Layout = .compact) -> String {
    var writer = JSONWriter(layout)
    writer.write(self)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The value as JSON on one line.
  public var description: String { text(.compact) }
}
