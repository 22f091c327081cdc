internal import Ontology

/// From an inflected form to the lemmas it can be of, by table and by the regular endings.
///
/// It does not know which of them is a word: the caller looks each up in its own table.
struct Inflection: Sendable {
  private let irregular: [String: [String]]

  init(_ lexicon: Lexicon) { irregular = lexicon.irregular }

  /// The lemmas a lower-case form can be of, the form itself among them.
  func lemmas(of form: String) -> [String] {
    var lemmas = [form]
    lemmas += irregular[form] ?? []
    if let stem = form.dropping("ies") { lemmas.append(stem + "y") }
    if let stem = form.dropping("es") { lemmas.append(stem) }
    if let stem = form.dropping("s") { lemmas.append(stem) }
    if let stem = form.dropping("ied") { lemmas.append(stem + "y") }
    if let stem = form.dropping("ed") { lemmas += verbs(stem) }
    if let stem = form.dropping("ing") { lemmas += verbs(stem) }
    return lemmas
  }

  /// What a stem before `-ed` or `-ing` can come from: `expell`, `agre`, `visit`.
  private func verbs(_ stem: String) -> [String] {
    var verbs = [stem, stem + "e"]
    if let last = stem.last, stem.dropLast().last == last { verbs.append(String(stem.dropLast())) }
    return verbs
  }

  /// Whether a lower-case form can be a past participle: `expelled`, `met`, `withdrawn`.
  func isParticiple(_ form: String) -> Bool {
    form.hasSuffix("ed") || irregular[form].map { $0 != [form] } ?? false
  }
}

extension String {
  fileprivate func dropping(_ ending: String) -> String? {
    guard utf8.count > ending.utf8.count + 1, hasSuffix(ending) else { return nil }
    return String(dropLast(ending.count))
  }
}
