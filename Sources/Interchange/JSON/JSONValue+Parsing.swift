extension JSONValue {
  /// Reads one JSON text with blanks around it; O(n).
  ///
  /// Strict RFC 8259: no comments, no final commas, no byte order mark, at most 256 arrays and
  /// objects in each other. A whole number beyond 64 bits is rounded to a double. Keys may repeat:
  /// every member is kept, and looking one up finds the last.
  public init(parsing text: String) throws(JSONSyntaxError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Reads one JSON text from bytes that need not be valid UTF-8; O(n).
  public init(parsing bytes: [UInt8]) throws(JSONSyntaxError) {
    var parser = JSONParser(bytes)
    self = try parser.document()
  }
}
