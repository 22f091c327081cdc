/// What a proper name names, as far as the words around it tell.
public enum NameKind: UInt8, Hashable, Sendable, CaseIterable {
  /// A human being.
  case person
  /// A body of people: a government office, a company, an alliance.
  case organisation
  /// A country, region, city, building, river.
  case place
  /// A nationality, religious or political group, as noun or adjective.
  case nationality
  /// A day, month, year or stretch of time.
  case date
}

extension NameKind {
  /// The label of the OntoNotes scheme that stands for the kind.
  var label: String {
    switch self {
    case .person: "PERSON"
    case .organisation: "ORG"
    case .place: "GPE"
    case .nationality: "NORP"
    case .date: "DATE"
    }
  }

  /// The kind that an OntoNotes label stands for, nil for kinds that are not kept.
  init?(label: some StringProtocol) {
    switch label {
    case "PERSON": self = .person
    case "ORG": self = .organisation
    case "GPE", "LOC", "FAC": self = .place
    case "NORP": self = .nationality
    case "DATE": self = .date
    default: return nil
    }
  }

  /// The kind in a MISC column such as `SpaceAfter=No|NER=B-PERSON`.
  init?(misc: String) {
    guard let field = misc.split(separator: "|").first(where: { $0.hasPrefix("NER=") }) else {
      return nil
    }
    self.init(label: field.dropFirst("NER=B-".count))
  }
}

extension Token {
  /// The name as a field of MISC: `NER=B-PERSON` where one begins, `NER=I-PERSON` inside; nil
  /// outside names.
  var nameField: String? {
    guard let name else { return nil }
    return "NER=\(opensName ? "B" : "I")-\(name.label)"
  }
}
