internal import Foundation

/// The address of a page on the web, as far as an article needs it.
struct PageAddress: Hashable {
  /// `https://example.org/2024/03/03/a?id=1`: scheme and host in lower case, no fragment, no
  /// parameters that only track the reader.
  let text: String

  /// The host, in lower case and without a port.
  let host: String

  /// The path.
  let path: Substring

  /// Reads an absolute http or https address; nil for anything else.
  init?(_ text: String, _ lexicon: AddressLexicon) {
    let trimmed = StoredText.line(text) ?? ""
    guard !trimmed.contains(" "), let colon = trimmed.range(of: "://") else { return nil }
    let scheme = trimmed[..<colon.lowerBound].lowercased()
    guard scheme == "http" || scheme == "https" else { return nil }
    let rest = trimmed[colon.upperBound...].prefix { $0 != "#" }
    let authority = rest.prefix { $0 != "/" && $0 != "?" }
    // A name and password before the host belong to a reader, not to the page.
    let host = authority.split(separator: "@").last.map { $0.lowercased() } ?? ""
    guard host.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    let path = rest.dropFirst(authority.count).prefix { $0 != "?" }
    let query = rest.dropFirst(authority.count + path.count + 1)
    let kept = query.split(separator: "&").filter {
      !lexicon.isTracking($0.prefix { $0 != "=" })
    }
    self.host = String(host.prefix { $0 != ":" })
    self.path = path
    self.text =
      scheme + "://" + host + path + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  /// The address that a link of a page at `base` leads to; nil for one that leads nowhere.
  init?(_ link: String, on base: PageAddress?, _ lexicon: AddressLexicon) {
    if link.hasPrefix("//") {
      self.init("https:" + link, lexicon)
    } else if link.hasPrefix("/"), let base {
      self.init(base.text.prefix { $0 != "/" } + "//" + base.host + link, lexicon)
    } else {
      self.init(link, lexicon)
    }
  }
}
