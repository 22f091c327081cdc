/// How a role noun behaves beside others: a row of `seeds/lexicon/role-habits.tsv`.
public enum RoleHabit: String, Sendable, CaseIterable {
  /// It takes the sector of what it is joined with: "rebel leader", "Hamas official".
  case general
  /// It may be abroad: "troops in Mali" need not be Mali's.
  case abroad
  /// It is a body and no human being: "ministry".
  case body
  /// With "with" or "between" it is a tie, and nobody: "an alliance with Chad".
  case tie
  /// It is somebody only by whose it is: "Maduro's critics", but no critic of films.
  case owned
  /// It stands for somebody else than whose it is: "his counterpart".
  case opposite
  /// It is what an attacker nobody names attacks with: "a roadside bomb killed", never what is found.
  case means

  static func read(_ seeds: SeedLibrary, _ roles: [RoleNoun]) throws -> [RoleHabit: Set<String>] {
    let known = Set(roles.map(\.lemma))
    let table = try seeds.table(
      "lexicon/role-habits", columns: ["lemma", "habit", "example", "source"])
    var habits: [RoleHabit: Set<String>] = [:]
    for row in table.rows {
      let lemma = try row.required("lemma")
      guard known.contains(lemma) else {
        throw row.error("lemma", .unknownCode(lemma, of: "role noun", nearest: nil))
      }
      habits[try row.choice("habit"), default: []].insert(lemma)
    }
    return habits
  }
}
