/// Something that was to be an article and could not be read.
public struct Rejection: Error, Hashable, Sendable {
  /// Where it stands.
  public let location: ArticleLocation

  /// Why it could not be read.
  public let cause: RejectionCause

  /// The reason under which it is stored.
  public var reason: RejectionReason { cause.reason }

  /// Its place, the cause and what to do, in one line.
  public var message: String { "\(location): \(cause)" }
}
