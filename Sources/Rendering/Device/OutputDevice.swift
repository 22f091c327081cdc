/// What an output leads to: a terminal with its width and colours, or a pipe or file.
public struct OutputDevice: Hashable, Sendable {
  /// Who reads.
  public enum Kind: Sendable {
    /// A person.
    case terminal
    /// A pipe or a file.
    case redirected
  }

  /// Whether text may be coloured.
  public enum Color: Sendable {
    /// Not.
    case none
    /// With ANSI escape sequences (ECMA-48, SGR).
    case ansi
  }

  /// What a person said about colours on the command line.
  public enum ColorChoice: Sendable {
    /// Nothing: the environment and the device decide.
    case automatic
    /// No colours, whatever else is said.
    case never
  }

  /// Who reads.
  public let kind: Kind

  /// The width in columns; nil where there is no limit, which only a pipe or file has.
  public let columns: Int?

  /// Whether text may be coloured.
  public let color: Color

  /// Decides from what is known.
  ///
  /// - Parameters:
  ///   - kind: What the descriptor leads to.
  ///   - windowColumns: The width the terminal tells, if it tells one.
  ///   - environment: The variables named in `variables`, those that are set.
  ///   - choice: What was said on the command line.
  ///
  /// `COLUMNS` is a person's own word and wins over the window; a terminal that tells nothing is
  /// taken for 80 columns wide.
  public init(
    kind: Kind, windowColumns: Int?, environment: [String: String],
    choice: ColorChoice = .automatic
  ) {
    self.kind = kind
    let said = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let told = windowColumns.flatMap { $0 > 0 ? $0 : nil }
    self.columns =
      switch kind {
      case .terminal: said ?? told ?? 80
      case .redirected: said
      }
    self.color = Self.color(kind, environment, choice)
  }

  /// The environment variables that count.
  public static let variables = ["COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "TERM"]

  /// The order of https://bixense.com/clicolors/, with https://no-color.org before all: a variable
  /// that is set but empty says nothing.
  private static func color(
    _ kind: Kind, _ environment: [String: String], _ choice: ColorChoice
  ) -> Color {
    let said = environment.filter { !$0.value.isEmpty }
    if choice == .never || said["NO_COLOR"] != nil { return .none }
    if let force = said["CLICOLOR_FORCE"], force != "0" { return .ansi }
    let isOff = kind == .redirected || said["TERM"] == "dumb" || said["CLICOLOR"] == "0"
    return isOff ? .none : .ansi
  }
}
