import Foundation
import Rendering
import Testing

struct OutputDeviceTests {
  @Test(
    arguments: [
      (OutputDevice.Kind.terminal, [:], OutputDevice.Color.ansi),
      (.terminal, ["TERM": "xterm-256color"], .ansi), (.terminal, ["TERM": "dumb"], .none),
      (.terminal, ["NO_COLOR": "1"], .none), (.terminal, ["NO_COLOR": ""], .ansi),
      (.terminal, ["NO_COLOR": "0"], .none), (.terminal, ["CLICOLOR": "0"], .none),
      (.terminal, ["CLICOLOR": "1"], .ansi), (.redirected, [:], .none),
      (.redirected, ["CLICOLOR": "1"], .none), (.redirected, ["CLICOLOR_FORCE": "1"], .ansi),
      (.redirected, ["CLICOLOR_FORCE": "0"], .none), (.redirected, ["CLICOLOR_FORCE": ""], .none),
      (.terminal, ["CLICOLOR_FORCE": "1", "TERM": "dumb"], .ansi),
      (.redirected, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], .none),
    ] as [(OutputDevice.Kind, [String: String], OutputDevice.Color)])
  func coloursFollowTheEnvironment(
    kind: OutputDevice.Kind, environment: [String: String], color: OutputDevice.Color
  ) {
    let device = OutputDevice(kind: kind, windowColumns: nil, environment: environment)
    #expect(device.color == color)
    let asked = OutputDevice(
      kind: kind, windowColumns: nil, environment: environment, choice: .never)
    #expect(asked.color == .none)
  }

  @Test(
    arguments: [
      (OutputDevice.Kind.terminal, 120, nil, 120), (.terminal, nil, nil, 80),
      (.terminal, 0, nil, 80),
      (.terminal, 120, "40", 40), (.terminal, 120, "", 120), (.terminal, 120, "wide", 120),
      (.terminal, 120, "-3", 120), (.terminal, 120, "0", 120), (.redirected, nil, nil, nil),
      (.redirected, 120, nil, nil), (.redirected, nil, "60", 60),
    ] as [(OutputDevice.Kind, Int?, String?, Int?)])
  func widthIsThePersonsThenTheWindows(
    kind: OutputDevice.Kind, window: Int?, said: String?, columns: Int?
  ) {
    let environment = said.map { ["COLUMNS": $0] } ?? [:]
    let device = OutputDevice(kind: kind, windowColumns: window, environment: environment)
    #expect(device.columns == columns)
  }

  @Test func aPersonGetsATableAndAProgramTabs() {
    #expect(OutputFormat.standard(for: Samples.device(.terminal)) == .table)
    #expect(OutputFormat.standard(for: Samples.device(.redirected)) == .tsv)
  }

  @Test func aDescriptorThatIsNoTerminalIsRedirected() throws {
    let file = try TemporaryFile()
    #expect(OutputDevice.current(file.descriptor).kind == .redirected)
  }

  @Test func aTerminalIsKnownAndTellsItsWidth() throws {
    let terminal = try PseudoTerminal(columns: 97)
    let device = OutputDevice.current(terminal.descriptor)
    #expect(device.kind == .terminal)
    let said = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) }
    #expect(device.columns == said ?? 97)
  }
}
