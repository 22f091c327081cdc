internal import EventModel
internal import EventStore
internal import Ontology

/// The words of the coder's lexicon as a question uses them: for whatever `seeds/questions` lacks.
struct FrameWords {
  private var frames: [String: [Frame]] = [:]
  private var roles: [String: String] = [:]
  private let forms: WordForms

  /// Reads the lexicon.
  init(seeds: SeedLibrary, forms: WordForms) throws {
    let lexicon = try Lexicon(seeds: seeds, ontology: EventOntology(seeds: seeds))
    for frame in lexicon.frames where frame.act != nil {
      frames[frame.words.joined(separator: " "), default: []].append(frame)
    }
    for role in lexicon.roles {
      roles[role.lemma] = role.sector
      roles[role.plural] = role.sector
    }
    self.forms = forms
  }

  /// The sector of a noun for people or bodies: `MIL` for "generals".
  func sector(of word: String) -> String? { roles[word] }

  /// The lemmas a form can be of.
  func lemmas(of form: String) -> [String] { forms.lemmas(of: form) }

  /// The act that words name; nil for words of no frame.
  ///
  /// - Parameter others: the question's other words, one of which may be an object that decides.
  func act(_ words: [String], among others: [String]) -> ActPhrase? {
    guard let first = words.first else { return nil }
    let tail = words.dropFirst().map { " " + $0 }.joined()
    guard let lemma = forms.lemmas(of: first).first(where: { frames[$0 + tail] != nil }),
      let found = frames[lemma + tail]
    else { return nil }
    let nouns = Set(others + others.flatMap { forms.lemmas(of: $0) })
    let particular = found.filter {
      $0.partOfSpeech == .verb && $0.objects.contains(where: nouns.contains)
    }
    let general = found.filter { $0.partOfSpeech == .noun || $0.objects.isEmpty }
    let meant = particular.isEmpty ? (general.isEmpty ? found : general) : particular
    var acts: [ActSelector] = []
    for case let act? in meant.map(\.act) {
      let selector = act.mode.map { ActSelector.mode(act.type, $0) } ?? .type(act.type)
      if !acts.contains(selector) { acts.append(selector) }
    }
    let direction = meant.first?.direction.rawValue ?? ""
    var act = ActPhrase(
      acts: acts, direction: ActPhrase.Direction(rawValue: direction) ?? .forward)
    act.takesObject = !particular.isEmpty
    act.isParticiple =
      meant.contains { $0.partOfSpeech == .verb } && WordForms.isParticiple(first, of: lemma)
    return act
  }
}
