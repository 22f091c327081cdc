public import EventModel

/// Actors of the seeds, and one that a text composes.
public enum SampleActors {
  /// A country.
  public static let venezuela = country("VEN", "Venezuela")
  /// A country.
  public static let brazil = country("BRA", "Brazil")
  /// A country.
  public static let argentina = country("ARG", "Argentina")
  /// A country.
  public static let colombia = country("COL", "Colombia")
  /// Two persons of the seeds.
  public static let milei = PoliticalActor(
    id: "person.javier-milei", name: "Javier Milei", code: "ARG", kind: .person, country: "ARG")
  /// Two persons of the seeds.
  public static let meloni = PoliticalActor(
    id: "person.giorgia-meloni", name: "Giorgia Meloni", code: "ITA", kind: .person, country: "ITA")
  /// A part of a state that no table of the seeds lists.
  public static let argentineDiplomats = PoliticalActor(
    id: "ARG.DIP", name: "Argentina (diplomat)", code: "ARGDIP", kind: .government, country: "ARG")

  private static func country(_ code: String, _ name: String) -> PoliticalActor {
    PoliticalActor(id: code, name: name, code: code, kind: .country, country: code)
  }
}
