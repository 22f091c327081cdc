import Linguistics

/// The inflected forms of all verbs that were seen, those that were seen and those spelt by rule.
struct VerbLexicon {
  /// A verb that was seen less often, by weighted count, may be a slip of whoever made the tree.
  private static let fewest = 4

  /// A form, its lemma, and how the two belong together.
  struct Entry {
    let form: String
    let lemma: String
    let isParticiple: Bool
    let weight: Int
  }

  /// Prefixes after which an irregular verb stays irregular: "retook", "withstood".
  private static let prefixes = ["re", "over", "under", "out", "mis", "fore", "with", "un", "up"]

  private struct Form: Hashable {
    let form: String
    let isParticiple: Bool
  }

  private var verbs: [String: Int] = [:]
  private var seen: [Form: [String: Int]] = [:]
  /// The forms of past and past participle that each verb was seen with.
  private var pasts: [String: Set<String>] = [:]

  /// Counts a verb as it stands in a sentence.
  mutating func count(_ form: String, tag: PennTag, lemma: String, weight: Int) {
    verbs[lemma, default: 0] += weight
    let form = Form(form: form.lowercased(), isParticiple: ["VBG", "VBN"].contains(tag.label))
    seen[form, default: [:]][lemma, default: 0] += weight
    if ["VBD", "VBN"].contains(tag.label) { pasts[lemma, default: []].insert(form.form) }
  }

  /// The forms that differ from their lemma, commonest first; a form that is seen as a participle
  /// is one.
  func entries() -> [Entry] {
    var forms = seen
    for (verb, weight) in verbs where weight >= Self.fewest && Self.isPlain(verb) {
      for form in unseenForms(of: verb) where seen[form] == nil {
        forms[form, default: [:]][verb] = weight
      }
    }
    var entries: [Entry] = []
    for (key, lemmas) in forms {
      let known = lemmas.filter { verbs[$0.key, default: 0] >= Self.fewest && Self.isPlain($0.key) }
      guard let best = known.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
        best.key != key.form, Self.isPlain(key.form),
        key.isParticiple || forms[Form(form: key.form, isParticiple: true)] == nil
      else { continue }
      entries.append(
        Entry(
          form: key.form, lemma: best.key, isParticiple: key.isParticiple, weight: best.value))
    }
    return entries.sorted { ($1.weight, $0.form) < ($0.weight, $1.form) }
  }

  /// The forms that a verb should have; no regular past for a verb that has another.
  private func unseenForms(of verb: String) -> [Form] {
    // Verbs of two letters are few and all seen: "re" would give "red".
    guard verb.utf8.count > 2 else { return [] }
    let regular = VerbForms(of: verb)
    var forms = regular.participle.map { Form(form: $0, isParticiple: true) }
    forms.append(Form(form: regular.present, isParticiple: false))
    for prefix in Self.prefixes where verb.hasPrefix(prefix) {
      for past in pasts[String(verb.dropFirst(prefix.count))] ?? [] where !past.hasSuffix("ed") {
        let isParticiple = seen[Form(form: past, isParticiple: true)] != nil
        forms.append(Form(form: prefix + past, isParticiple: isParticiple))
      }
    }
    if pasts[verb].map({ !$0.isDisjoint(with: regular.past) }) ?? true {
      forms += regular.past.map { Form(form: $0, isParticiple: true) }
    }
    return forms
  }

  private static func isPlain(_ word: String) -> Bool {
    word.utf8.count > 1 && word.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }
}
