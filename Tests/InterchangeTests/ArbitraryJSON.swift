import Interchange
import TestSupport

/// Makes JSON values of every kind, strings with every sort of scalar among them.
struct ArbitraryJSON {
  var random: SeededRandom

  mutating func value(depth: Int = 0) -> JSONValue {
    switch Int.random(in: 0..<(depth < 6 ? 8 : 5), using: &random) {
    case 0: .null
    case 1: .bool(Bool.random(using: &random))
    case 2:
      .integer(
        Int64(truncatingIfNeeded: random.next() >> UInt64.random(in: 0..<64, using: &random)))
    case 3: .number(number())
    case 4: .string(text())
    case 5, 6:
      .array((0..<Int.random(in: 0...4, using: &random)).map { _ in value(depth: depth + 1) })
    default:
      .object(
        JSONObject(
          members: (0..<Int.random(in: 0...4, using: &random)).map { _ in
            .init(text(), value(depth: depth + 1))
          }))
    }
  }

  mutating func number() -> Double {
    let number = Double(bitPattern: random.next())
    return number.isFinite ? number : 0.1
  }

  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let limit: UInt32 =
        [0x20, 0x80, 0x100, 0x3000, 0x11_0000].randomElement(using: &random) ?? 0x80
      if let scalar = Unicode.Scalar(UInt32.random(in: 0..<limit, using: &random)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
