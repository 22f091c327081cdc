import Interchange

/// The manual page of the program, made of what the program tells of its commands.
///
/// In the macros of man(7): https://man7.org/linux/man-pages/man7/groff_man.7.html
struct ManualPage {
  private let root: JSONValue
  private let version: String

  init(_ help: JSONValue, version: String) {
    root = help["command"] ?? .null
    self.version = version
  }

  var text: String {
    var page = """
      .\\" Written from the program by its tests (make golden).
      .TH CHANCERY 1 "" "chancery \(version)" "User Commands"
      .SH NAME
      chancery \\- \(Self.escaped(root["abstract"]?.string ?? ""))
      .SH SYNOPSIS
      .B chancery
      [\\fB\\-\\-db\\fR \\fIFILE\\fR] \\fICOMMAND\\fR ...
      .SH DESCRIPTION
      \(Self.prose(root["discussion"]?.string ?? ""))
      .SH COMMANDS

      """
    for command in root["subcommands"]?.array ?? [] { page += section(command, level: "SS") }
    return page
  }

  private func section(_ command: JSONValue, level: String) -> String {
    let name = command["commandName"]?.string ?? ""
    guard command["shouldDisplay"] != .bool(false), name != "help" else { return "" }
    var text = ".\(level) \(name)\n\(Self.escaped(command["abstract"]?.string ?? ""))\n"
    if let discussion = command["discussion"]?.string {
      text += ".PP\n\(Self.prose(discussion))\n"
    }
    for argument in command["arguments"]?.array ?? [] { text += Self.item(argument) }
    for child in command["subcommands"]?.array ?? [] {
      text += section(child, level: "SS \(name)")
    }
    return text
  }

  private static func item(_ argument: JSONValue) -> String {
    let names = (argument["names"]?.array ?? []).compactMap { name -> String? in
      let dashes = name["kind"]?.string == "long" ? "--" : "-"
      return name["name"]?.string.map { escaped(dashes + $0) }
    }
    guard argument["shouldDisplay"] != .bool(false),
      !names.contains("\\-\\-help"), !names.contains("\\-\\-version")
    else { return "" }
    let value = escaped(argument["valueName"]?.string ?? "")
    var label = names.map { "\\fB\($0)\\fR" }.joined(separator: ", ")
    switch argument["kind"]?.string {
    case "positional": label = "\\fI\(value)\\fR"
    case "option": label += " \\fI\(value)\\fR"
    default: break
    }
    return ".TP\n\(label)\n\(escaped(argument["abstract"]?.string ?? ""))\n"
  }

  /// Paragraphs, and lines that are indented as they stand.
  private static func prose(_ text: String) -> String {
    var lines: [String] = []
    var isVerbatim = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let indented = line.hasPrefix("  ")
      if indented != isVerbatim {
        lines += indented ? [".RS 2", ".nf"] : [".fi", ".RE"]
        isVerbatim = indented
      }
      if line.isEmpty {
        lines.append(".PP")
      } else {
        lines.append(escaped(String(line.drop { $0 == " " })))
      }
    }
    if isVerbatim { lines += [".fi", ".RE"] }
    return lines.joined(separator: "\n")
  }

  /// The text without signs that the macros would obey.
  private static func escaped(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("\n", with: "\n\\&")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue? {
    guard case .object(let object) = self else { return nil }
    return object[key]
  }

  fileprivate var array: [JSONValue] {
    guard case .array(let array) = self else { return [] }
    return array
  }

  fileprivate var string: String? {
    guard case .string(let string) = self else { return nil }
    return string
  }
}
