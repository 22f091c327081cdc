import ArgumentParser
import EventStore

/// What a shell offers while a person types; nothing where there is no database.
enum Completions {
  /// The names of those who take part in events, and of countries.
  static let actors = CompletionKind.custom { words, _, beginning in
    offer(words) { try $0.names(beginning: beginning, limit: 50) }
  }

  /// The PLOVER types.
  static let types = CompletionKind.custom { words, _, beginning in
    offer(words) { reader in
      try reader.codes(of: .eventType).filter { $0.hasPrefix(beginning.uppercased()) }
    }
  }

  /// The quad classes.
  static let quads = codes(of: .quadClass)

  /// The contexts.
  static let contexts = codes(of: .context)

  /// The kinds of lasting tie.
  static let predicates = codes(of: .predicate)

  /// The names of saved questions.
  static let saved = CompletionKind.custom { words, _, beginning in
    offer(words) { try $0.savedQuestions().map(\.name).filter { $0.hasPrefix(beginning) } }
  }

  private static func codes(of table: EventReader.CodeTable) -> CompletionKind {
    .custom { words, _, beginning in
      offer(words) { try $0.codes(of: table).filter { $0.hasPrefix(beginning) } }
    }
  }

  /// A shell that completes has no use for an error: whatever goes wrong offers nothing.
  private static func offer(
    _ words: [String], _ names: (EventReader) throws -> [String]
  ) -> [String] {
    var database = DatabaseOptions()
    database.given = words.firstIndex(of: "--db").flatMap { index in
      index + 1 < words.count ? words[index + 1] : nil
    }
    do { return try names(database.reader()) } catch { return [] }
  }
}
