/// A kind of sentence that coders of events are known to fail on, with what is to be coded.
struct HardKind: Sendable {
  /// What makes it hard.
  let name: String
  /// A sentence of the kind.
  let text: String
  /// The event in one line, as `Event.line` has it; nil where nothing is to be told as so.
  let line: String?

  init(_ name: String, _ text: String, _ line: String?) {
    self.name = name
    self.text = text
    self.line = line
  }

  static let all: [HardKind] = participants + embedding + modality + headlines

  static let participants = [
    HardKind("active", "Kenya invaded Somalia.", "ASSAULT asserted KEN>SOM"),
    HardKind("passive", "Somalia was invaded by Kenya.", "ASSAULT asserted KEN>SOM"),
    HardKind("passive without agent", "Somalia was invaded.", "ASSAULT asserted >SOM"),
    HardKind(
      "by-phrase of a noun", "The invasion of Somalia by Kenya shocked everybody.",
      "ASSAULT asserted KEN>SOM"),
    HardKind("dative", "Japan gave Laos a loan.", "AID asserted JPN>LAO"),
    HardKind("dative behind to", "Japan gave a loan to Laos.", "AID asserted JPN>LAO"),
    HardKind("with", "Oman held talks with Iran.", "CONSULT asserted OMN+IRN>"),
    HardKind("against", "Canada imposed sanctions against Belarus.", "COERCE asserted CAN>BLR"),
    HardKind(
      "between", "Talks between Oman and Iran began.", "CONSULT asserted OMN+IRN>"),
    HardKind(
      "possessor", "Niger's condemnation of Benin surprised nobody.", "ACCUSE asserted NER>BEN"),
    HardKind(
      "relative clause", "Kenya, which invaded Somalia, is silent.", "ASSAULT asserted KEN>SOM"),
    HardKind(
      "participial clause", "Somalia, invaded by Kenya, is silent.", "ASSAULT asserted KEN>SOM"),
    HardKind("control", "Kenya managed to invade Somalia.", "ASSAULT asserted KEN>SOM"),
    HardKind("raising", "Kenya is expected to invade Somalia.", "THREATEN planned KEN>SOM"),
    HardKind(
      "joined verbs", "Kenya entered the war and bombed Somalia.", "ASSAULT asserted KEN>SOM"),
    HardKind(
      "joined actors", "Kenya and Uganda bombed Somalia.", "ASSAULT asserted KEN+UGA>SOM"),
    HardKind(
      "apposition", "Kenya, a neighbour, bombed Somalia.", "ASSAULT asserted KEN>SOM"),
    HardKind("reciprocal", "Oman and Iran met each other.", "CONSULT asserted OMN+IRN>"),
    HardKind(
      "list in brackets", "Three states (Oman, Iran and Qatar) met.",
      "CONSULT asserted OMN+IRN+QAT>"),
  ]

  static let embedding = [
    HardKind("agree", "Egypt agreed to send aid to Libya.", "AGREE asserted EGY>LBY"),
    HardKind("refuse", "Egypt refused to meet Libya.", "REJECT asserted EGY>LBY"),
    HardKind("threaten", "Egypt threatened to bomb Libya.", "THREATEN asserted EGY>LBY"),
    HardKind("demand", "Egypt demanded that Libya release prisoners.", "REQUEST asserted EGY>LBY"),
    HardKind("accuse", "Egypt accused Libya of bombing Sudan.", "ACCUSE asserted EGY>LBY"),
    HardKind("reported", "Egypt said that Libya bombed Sudan.", "ASSAULT asserted LBY>SDN"),
    HardKind(
      "agreed to investigate", "Egypt agreed to investigate Libya.", "AGREE asserted EGY>LBY"),
    HardKind(
      "purpose", "Egypt sent troops to Libya to fight rebels.", "MOBILIZE asserted EGY>LBY"),
  ]

  static let modality = [
    HardKind("future", "Egypt will bomb Libya.", "THREATEN planned EGY>LBY"),
    HardKind("may", "Egypt may bomb Libya.", "ASSAULT hypothetical EGY>LBY"),
    HardKind("could", "Egypt could bomb Libya.", "ASSAULT hypothetical EGY>LBY"),
    HardKind("likely", "Egypt is likely to bomb Libya.", "ASSAULT hypothetical EGY>LBY"),
    HardKind("condition", "Sudan will act if Egypt bombs Libya.", nil),
    HardKind("instead of", "Instead of bombing Libya, Egypt waited.", nil),
    HardKind("without", "Egypt waited without bombing Libya.", nil),
    HardKind("not", "Egypt did not bomb Libya.", "ASSAULT negated EGY>LBY"),
    HardKind(
      "scope of not", "Egypt did not wait and bombed Libya.", "ASSAULT asserted EGY>LBY"),
    HardKind("denied", "Egypt denied bombing Libya.", "REJECT asserted EGY>LBY"),
    HardKind("absence of", "The absence of talks with Iran worried Oman.", nil),
    HardKind("habit", "Egypt has long supported Libya.", "SUPPORT habitual EGY>LBY"),
    HardKind("habit by adverb", "Egypt regularly bombs Libya.", "ASSAULT habitual EGY>LBY"),
    HardKind("opinion", "Egypt is seen as supporting Libya.", "SUPPORT opinion EGY>LBY"),
  ]
  static let headlines = [
    HardKind("verb that may be a noun", "Egypt bombs Libya", "ASSAULT asserted EGY>LBY"),
    HardKind("comma for and", "Egypt, Libya sign treaty", "SUPPORT asserted EGY+LBY>"),
    HardKind("infinitive to come", "Egypt to bomb Libya", "THREATEN planned EGY>LBY"),
  ]
}
