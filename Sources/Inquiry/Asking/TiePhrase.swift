internal import EventModel
internal import Ontology

/// What a person means by the word of a lasting tie or of an office.
struct TiePhrase: Hashable {
  /// Where the actor named with it stands.
  enum Side: String, Hashable {
    case subject, object, either
    /// Of a verb whose subject is the tie's object: who succeeds was preceded.
    case reverse
  }

  /// Whether it names an office, which can stand for its holder.
  var isOffice: Bool
  /// The kinds of tie; empty for all.
  var predicates: [Predicate]
  /// The role of the office, or the roles; empty for none.
  var offices: [String]
  /// Where the actor of "of" stands.
  var side: Side

  /// Reads a row of `seeds/questions/ties.tsv`.
  init(_ row: SeedTable.Row) throws(SeedError) {
    guard let side = Side(rawValue: row["side"]) else {
      throw row.error(
        "side", .malformed(row["side"], expected: "subject, object, either or reverse"))
    }
    guard ["tie", "office"].contains(row["form"]) else {
      throw row.error("form", .malformed(row["form"], expected: "tie or office"))
    }
    isOffice = row["form"] == "office"
    predicates = row.list("predicates").map { Predicate($0) }
    offices = row.list("office")
    self.side = side
  }
}
