import EventCoding
import EventModel
import Interchange

extension Explanation {
  /// The explanation with what was found: an object a sentence.
  var json: JSONValue { ["sentences": .array(sentences.map(\.json))] }

  /// What was found, as `code` has it, with `why` in each event and `untold` beside them: the words
  /// that rows were laid beside, and that tell nothing.
  func line(id: JSONValue) -> JSONValue {
    guard case .object(let line) = CodingLine(id: id, coding: coding).json else { return .null }
    let events = coding.events.map { event -> JSONValue in
      guard case .object(var object) = event.json else { return event.json }
      object.append("why", explanation(of: event)?.json ?? .null)
      return .object(object)
    }
    let untold = sentences.flatMap(\.predicates).filter {
      if case .told = $0.outcome { false } else { true }
    }
    var explained = JSONObject()
    for member in line.members {
      explained.append(member.key, member.key == "events" ? .array(events) : member.value)
    }
    explained.append("untold", .array(untold.map(\.json)))
    return .object(explained)
  }
}

extension SentenceExplanation {
  fileprivate var json: JSONValue {
    [
      "text": .string(quotation.text), "start": JSONValue(quotation.span.start),
      "end": JSONValue(quotation.span.end),
      "tree": .array(tree.split(separator: "\n").map { .string(String($0)) }),
      "actors": .array(
        actors.map {
          MentionsLine.mention(
            $0.quotation, sentence: $0.sentence, actor: $0.actor, by: $0.resolution,
            confidence: $0.confidence, isPlace: $0.isPlace, members: $0.members,
            candidates: $0.candidates)
        }),
      "predicates": .array(predicates.map(\.json)),
      "unknown": .array(
        unknownVerbs.map {
          [
            "text": .string($0.verb.text), "lemma": .string($0.lemma),
            "nearest": JSONValue($0.nearest),
          ]
        }),
      "reason": JSONValue(reasonOfNothing),
    ]
  }
}

extension PredicateExplanation {
  /// The rows tried, what governs, and what came of it.
  fileprivate var json: JSONValue {
    var object = JSONObject()
    object.append("words", words.json)
    object.append("tried", .array(trials.map(\.json)))
    object.append(
      "governors",
      .array(
        governors.map {
          ["rule": .string($0.rule), "effect": .string($0.effect), "word": $0.word.json]
        }))
    switch outcome {
    case .untold(let reason): object.append("untold", .string(reason.rawValue))
    case .unframed: object.append("untold", "unframed")
    case .told(let told):
      object.append("rule", .string(told.event.mention.rule))
      object.append("type", .string(told.event.act.type.rawValue))
      object.append("modality", .string(told.event.modality.rawValue))
      object.append("participants", .array(told.places.map(\.json)))
      object.append("features", .array(told.features.map { .string($0) }))
    }
    return .object(object)
  }
}

extension FrameTrial {
  fileprivate var json: JSONValue {
    let (result, detail): (String, JSONValue) =
      switch outcome {
      case .won(let object): ("won", JSONValue(object))
      case .outranked: ("outranked", .null)
      case .everyday: ("everyday", .null)
      case .wordsMissing: ("words_missing", .null)
      case .subjectMissing(let wanted): ("subject_missing", .array(wanted.map { .string($0) }))
      case .objectMissing(let wanted): ("object_missing", .array(wanted.map { .string($0) }))
      }
    return [
      "rule": .string(rule), "type": JSONValue(type), "result": .string(result), "object": detail,
    ]
  }
}

extension ToldExplanation.Place {
  fileprivate var json: JSONValue {
    [
      "role": .string(role.rawValue), "words": words.json, "relation": .string(relation),
      "preposition": JSONValue(preposition), "host": JSONValue(host), "tie": .string(tie.rawValue),
    ]
  }
}
