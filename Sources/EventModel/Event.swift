/// Whether an act is told as done.
public enum Modality: String, Sendable, CaseIterable {
  /// Told as fact.
  case asserted
  /// Intended or announced by its owner.
  case planned
  /// Possible, conditional, or somebody else's goal.
  case hypothetical
  /// Said not to have happened.
  case negated
  /// Standing or repeated.
  case habitual
  /// Somebody's judgement.
  case opinion
}

/// What was done, in the codes of the ontology.
public struct Act: Hashable, Sendable {
  /// The PLOVER type.
  public let type: EventType

  /// The PLOVER mode, for types that have modes.
  public let mode: EventMode?

  /// What it is about; often none.
  public let contexts: [EventContext]

  /// The CAMEO code, if one fits.
  public let cameo: CAMEOCode?

  /// The type's quad class.
  public let quad: QuadClass

  /// Conflict-cooperation score of the type and mode, -10 through 10 (PLOVER manual, 2021).
  public let score: Double

  /// Whether it is done by words: agreed, asked, blamed, refused, threatened.
  public var isVerbal: Bool { quad.rawValue.hasPrefix("verbal") }

  /// An act whose codes come from one frame and the ontology.
  public init(
    type: EventType, mode: EventMode?, contexts: [EventContext], cameo: CAMEOCode?,
    quad: QuadClass, score: Double
  ) {
    self.type = type
    self.mode = mode
    self.contexts = contexts
    self.cameo = cameo
    self.quad = quad
    self.score = score
  }
}

/// Where an act took place, in the text's words.
public struct EventPlace: Hashable, Sendable {
  /// The words that name the place.
  public let quotation: Quotation

  /// The country it lies in, if known.
  public let country: String?

  /// A place named by the text.
  public init(_ quotation: Quotation, country: String?) {
    self.quotation = quotation
    self.country = country
  }
}

/// Why a telling was taken for a restatement of an act told elsewhere.
public enum RestatementReason: String, Sendable, CaseIterable {
  /// The same act word, or another of its family, and the same parties.
  case sameWord = "same_word"
  /// The same kind of act under another word, and the same parties.
  case sameAct = "same_act"
  /// A noun with "the", "this" or an owner that takes the act up again: "the attack".
  case definiteReference = "definite_reference"
  /// A headline or heading, or the sentence that fills it in.
  case headline
  /// The same sentence in another document: copy of an agency.
  case sameSentence = "same_sentence"
  /// The same act, parties and day in another document.
  case sameDay = "same_day"
  /// The sentence that answers it in the article which this one repeats.
  case copiedArticle = "copied_article"
}

/// One sentence that tells an event.
public struct EventMention: Hashable, Sendable {
  /// The word that names the act.
  public let trigger: Quotation

  /// The sentence that tells it.
  public let sentence: SourceSpan

  /// Who takes part, in this sentence's words.
  public let participants: Participants

  /// Who says so, where the sentence has it from somebody: "Chad said that"; empty where it does not.
  public let attribution: [Participant]

  /// The row of `seeds/` that fired.
  public let rule: String

  /// Why it was taken for a further telling; nil for the first of its act.
  public let restates: RestatementReason?

  /// A telling of an act.
  public init(
    trigger: Quotation, sentence: SourceSpan, participants: Participants,
    attribution: [Participant] = [], rule: String, restates: RestatementReason? = nil
  ) {
    self.attribution = attribution
    self.restates = restates
    self.trigger = trigger
    self.sentence = sentence
    self.participants = participants
    self.rule = rule
  }
}

/// One act in the world, with every sentence that tells it.
public struct Event: Hashable, Sendable {
  /// What was done.
  public let act: Act

  /// Whether it is told as done.
  public let modality: Modality

  /// The coder's probability that the text reports this event, 0 through 1.
  public let confidence: Double

  /// When it was; the article's date is not taken for it.
  public let date: DateSpan

  /// Where it was, if the text says so.
  public let place: EventPlace?

  /// The telling that decided the codes.
  public let mention: EventMention

  /// Further tellings of the same act, in the order of the text.
  public let restatements: [EventMention]

  /// An act and its tellings.
  public init(
    act: Act, modality: Modality, confidence: Double, date: DateSpan, place: EventPlace?,
    mention: EventMention, restatements: [EventMention] = []
  ) {
    self.act = act
    self.modality = modality
    self.confidence = confidence
    self.date = date
    self.place = place
    self.mention = mention
    self.restatements = restatements
  }
}
