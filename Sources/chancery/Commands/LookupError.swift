/// A key that nothing has.
struct LookupError: Error, CustomStringConvertible {
  let what: String
  let key: String
  let remedy: String

  var description: String { "no \(what) \(key); \(remedy)" }
}
