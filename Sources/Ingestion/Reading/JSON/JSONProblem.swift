internal import Foundation

/// What JSON's parser found wrong, in its own words and without its wrappings.
enum JSONProblem {
  /// The words for an error of `JSONDecoder`.
  static func words(for error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else { return "\(error)" }
    guard let cause = context.underlyingError as NSError?,
      let words = cause.userInfo[NSDebugDescriptionErrorKey] as? String
    else { return context.debugDescription }
    return words
  }
}
