import Interchange
import Rendering
import Testing

/// Rows that every format is tried on, by the name of their golden files.
enum Samples: String, CaseIterable, CustomTestStringConvertible {
  case ordinary
  case hostile
  case huge
  case empty

  var rows: [[Cell]] {
    switch self {
    case .ordinary: Self.ordinaryRows
    case .hostile: Self.hostileRows
    case .huge: Self.hugeRows
    case .empty: []
    }
  }

  var testDescription: String { rawValue }

  static let columns = [
    Column("id", fitting: .whole), Column("code", fitting: .whole), Column("source"),
    Column("score", alignment: .right), Column("participants"), Column("sentence", fitting: .prose),
  ]

  private static let ordinaryRows: [[Cell]] = [
    [
      .integer(1), .text("043"), .text("Chile"), .real(-5.5), .json(["CHL", "PER"]),
      .text("Chile recalled its envoy, and \"regretted\" it."),
    ],
    [.integer(20), .text("1053"), .text("中華民國 (臺灣)"), .real(3), .json([:]), .text("日本語の文です。")],
    [
      .integer(300), .text("051"), .text("한국 🇰🇷👩‍🚀"), .null, .null,
      .text("e\u{301}lan vital | C:\\new"),
    ],
    [.integer(4), .text("02"), .text("مصر"), .real(0.1), .json(["a": nil]), .text("אבג دولة‏ x")],
    [.null, .text(""), .null, .null, .null, .null],
  ]

  private static let hostileRows: [[Cell]] = [
    [
      .integer(1), .text("0\t1"), .text("\u{1B}[31mred\u{1B}[0m\u{7}"), .real(.infinity),
      .json(["k": "\u{1B}]0;x\u{7}"]), .text("line one\r\n  line\ttwo\n"),
    ],
    [
      .integer(2), .text("\u{9B}2J"), .text("a\u{202E}b\u{2066}c\u{2028}d"), .real(.nan),
      .json("\n"), .text("nul \u{0} del \u{7F}"),
    ],
  ]

  private static let hugeRows: [[Cell]] = [
    [
      .integer(1), .text("043"), .text("Chile"), .real(1),
      .json(.array(Array(repeating: "CHL", count: 200))),
      .text(String(repeating: "All work and no play. ", count: 1_000)),
    ]
  ]

  static func device(
    _ kind: OutputDevice.Kind, columns: Int? = nil, environment: [String: String] = [:]
  ) -> OutputDevice {
    OutputDevice(kind: kind, windowColumns: columns, environment: environment)
  }

  static func text(
    _ format: OutputFormat, _ rows: [[Cell]], columns: [Column] = columns,
    on device: OutputDevice = device(.redirected),
    headers: RowLayout.Headers = .shown
  ) -> String {
    var renderer = RowRenderer(
      format, columns: columns, layout: RowLayout(for: device, headers: headers))
    return renderer.text(of: rows)
  }
}
