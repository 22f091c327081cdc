import SQLite
import TestSupport

@testable import EventStore

/// Events by chance: parties of a few countries and of none, dates of every kind, told by one document.
struct RandomEvents {
  private var random: SeededRandom
  private let connection: Connection

  /// Whom the events and the questions are about: countries, who belongs to them, who to none.
  static let countries = ["ARG", "BRA", "CHL", "NOR"]
  static let others = ["person.javier-milei", "org.united-nations", "ARG.GOV", "NOR.GOV"]
  static let types = [
    ("CONSULT", "visit", "042", "verbal cooperation"),
    ("SANCTION", "expel", "166", "material conflict"),
    ("SUPPORT", nil, "051", "verbal cooperation"), ("THREATEN", nil, nil, "verbal conflict"),
  ]
  static let modalities = ["asserted", "asserted", "habitual", "planned", "negated"]
  static let places = ["Rome", "ITA", "Oslo", "NOR", nil]

  init(seed: UInt64, path: String) throws {
    random = SeededRandom(seed: seed)
    connection = try Database(path, .readWrite).connection
  }

  /// Stores so many events past the store, and makes the calendar of them.
  mutating func store(_ count: Int64) throws {
    let actors = try (Self.countries + Self.others).map {
      try connection.value(of: "SELECT id FROM actor WHERE uid = ?1", $0)
    }
    try connection.execute("BEGIN")
    for event in 1_000..<(1_000 + count) { try store(event, actors) }
    try connection.execute(
      "DELETE FROM calendar; INSERT INTO calendar SELECT * FROM calendar_entry; COMMIT")
  }

  private mutating func store(_ event: Int64, _ actors: [Value]) throws {
    let (type, mode, cameo, quad) = Self.types.randomElement(using: &random) ?? Self.types[0]
    let (from, to, precision) = dates()
    let place = (Self.places.randomElement(using: &random) ?? nil)
    let uid = String(repeating: "0", count: 26) + String(100_000 + event)
    try connection.prepare(
      """
      INSERT INTO event (id, uid, type, mode, cameo, quad, score, modality, confidence, date_from,
        date_to, date_precision, place)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, 1, ?9, ?10, ?11, ?12)
      """
    ).run(
      event, uid, type, Bool.random(using: &random) ? mode : nil, cameo, quad,
      Double(Int.random(in: -20...20, using: &random)) / 2,
      Self.modalities.randomElement(using: &random) ?? "asserted", from, to, precision, place)
    if Int.random(in: 0..<3, using: &random) == 0 {
      try connection.prepare("INSERT INTO event_context VALUES (?1, 'military')").run(event)
    }
    for (role, most) in [("source", 2), ("target", 2), ("third", 1)] {
      for position in 0..<Int.random(in: 0...most, using: &random) {
        try connection.prepare(
          "INSERT INTO participant (event_id, role, position, actor_id, text) VALUES (?1, ?2, ?3, ?4, 'x')"
        ).run(
          event, role, position,
          Int.random(in: 0..<12, using: &random) == 0
            ? Value.null : actors.randomElement(using: &random) ?? .null)
      }
    }
    try connection.prepare(
      """
      INSERT INTO mention (event_id, sentence_id, trigger, trigger_start, trigger_end, rule, run_id)
      VALUES (?1, (SELECT min(id) FROM sentence) + ?1 % 2, ?2, 0, 1, 'x', 1)
      """
    ).run(event, Bool.random(using: &random) ? "met" : "left")
  }

  /// A day, a month, a year, days with an end or without, or nothing, between 2020 and 2023.
  private mutating func dates() -> (from: String?, to: String?, precision: String) {
    let year = Int.random(in: 2020...2023, using: &random)
    let month = Int.random(in: 101...112, using: &random) % 100
    let twoDigits = month < 10 ? "0\(month)" : "\(month)"
    let day = "\(year)-\(twoDigits)-1\(Int.random(in: 0...5, using: &random))"
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return (nil, nil, "unknown")
    case 1: return ("\(year)-\(twoDigits)-01", "\(year)-\(twoDigits)-28", "month")
    case 2: return ("\(year)-01-01", "\(year)-12-31", "year")
    case 3: return (day, nil, "day")
    case 4: return (nil, day, "day")
    case 5: return (day, "\(year + 1)-\(twoDigits)-20", "day")
    default: return (day, day, "day")
    }
  }
}
