/// Named values in the order they were written.
public struct JSONObject: Hashable, Sendable {
  /// One named value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let key: String

    /// The value.
    public let value: JSONValue

    /// A named value.
    public init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The members; a parsed object may have a key twice, as RFC 8259 section 4 lets it.
  public private(set) var members: [Member]

  /// Takes members as they are.
  public init(members: [Member] = []) { self.members = members }

  /// The value of a key, of the last member if there are several; O(n).
  public subscript(key: String) -> JSONValue? {
    members.last { $0.key == key }?.value
  }

  /// The first key that stands a second time; O(n).
  public var repeatedKey: String? {
    var seen: Set<String> = []
    return members.first { !seen.insert($0.key).inserted }?.key
  }

  /// Adds a member at the end.
  public mutating func append(_ key: String, _ value: JSONValue) {
    members.append(Member(key, value))
  }
}
