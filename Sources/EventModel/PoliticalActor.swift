/// Who can act or be acted on: a country, a body, a person, a group.
///
/// What kinds there are is closed; who there is lives in `seeds/`. Named so because `Actor` is also
/// the protocol of Swift's actors.
public struct PoliticalActor: Hashable, Sendable {
  /// What an actor is.
  public enum Kind: String, Sendable, CaseIterable {
    /// A state or territory, speaking through its government.
    case country
    /// A state's government or a part of it: ministry, parliament, army, court, embassy.
    case government
    /// One human being.
    case person
    /// An organisation of states or of civil society.
    case organisation
    /// Rebels, militias, terrorists: armed and not a state's.
    case armedGroup = "armed_group"
    /// A political party or an opposition.
    case party
    /// A business.
    case company
    /// Newspapers, agencies, broadcasters.
    case media
    /// People in number, without an office: protesters, migrants, civilians.
    case people
    /// A place that acts: a city or region named for those who speak for it.
    case place
  }

  /// A stable identifier: `ARG`, `ARG.GOV.DIP`, `person.javier-milei`.
  public let id: String

  /// The name shown to people.
  public let name: String

  /// CAMEO-style code in chunks of three letters: `ARG`, `ARGGOV`, `IGOUNO`.
  public let code: String

  /// What it is.
  public let kind: Kind

  /// The country it belongs to, as ISO 3166-1 alpha-3 or a listed former state's code; nil for none.
  public let country: String?

  /// An actor whose parts come from one row of `seeds/` or one composition of two.
  public init(id: String, name: String, code: String, kind: Kind, country: String?) {
    self.id = id
    self.name = name
    self.code = code
    self.kind = kind
    self.country = country
  }
}
