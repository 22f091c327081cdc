/// The lemmas that the form of a word can be of, by the regular endings of English and a table.
///
/// It does not know which of them is a word: the caller looks each up in its own table.
struct WordForms: Sendable {
  private let irregular: [String: [String]]

  /// Takes the irregular forms: each with the lemmas it is of.
  init(irregular: [String: [String]]) { self.irregular = irregular }

  /// The lemmas a lower-case form can be of, the form itself first.
  func lemmas(of form: String) -> [String] {
    var lemmas = [form]
    lemmas += irregular[form] ?? []
    for (ending, replacements) in Self.endings {
      guard form.utf8.count > ending.utf8.count + 1, form.hasSuffix(ending) else { continue }
      let stem = String(form.dropLast(ending.count))
      lemmas += replacements.map { stem + $0 }
      if ending == "ed" || ending == "ing", let last = stem.last, stem.dropLast().last == last {
        lemmas.append(String(stem.dropLast()))
      }
    }
    return lemmas
  }

  /// Whether a form of a verb can be its past participle: neither "visits" nor "visiting".
  static func isParticiple(_ form: String, of lemma: String) -> Bool {
    form != lemma && !form.hasSuffix("s") && !form.hasSuffix("ing")
  }

  private static let endings = [
    ("ies", ["y"]), ("ied", ["y"]), ("es", [""]), ("s", [""]), ("ed", ["", "e"]),
    ("ing", ["", "e"]),
  ]
}
