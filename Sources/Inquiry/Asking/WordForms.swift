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

  /// The stems a form can have by its regular ending, each with the ending; those without one left
  /// out.
  func stems(of form: String) -> [(lemma: String, ending: String)] {
    Self.endings.flatMap { ending, replacements -> [(lemma: String, ending: String)] in
      guard form.utf8.count > ending.utf8.count + 2, form.hasSuffix(ending) else { return [] }
      let stem = String(form.dropLast(ending.count))
      return replacements.map { (stem + $0, ending) }
    }
  }

  /// A lemma with a regular ending; nil where the two do not go together.
  func inflected(_ lemma: String, _ ending: String) -> String? {
    let stems = [String(lemma.dropLast()), lemma]
    return stems.map { $0 + ending }.first { lemmas(of: $0).contains(lemma) }
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
