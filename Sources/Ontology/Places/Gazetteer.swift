internal import Spelling

/// The places of `seeds/actors/places.tsv`, found by name.
///
/// The table stays as bytes; building only hashes the names, and a place is read when it is asked
/// for. Some tenths of a millisecond for ten thousand names.
public struct Gazetteer: Sendable {
  private let table: SeedTable
  private let name: SeedTable.Column
  /// Row numbers from 1 by the hash of the name, 0 for a free slot; at most half are taken.
  private let slots: [UInt32]

  /// Reads the table.
  ///
  /// - Throws: `SeedError` at the first malformed line.
  public init(seeds: SeedLibrary) throws {
    table = try seeds.table(TableSchema.places)
    name = table.column("text")
    var size = 16
    while size < 2 * table.rows.count { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    let storage = table.storage
    for row in table.rows.indices {
      let range = storage.range(row: row, column: name.index)
      var slot = Int(truncatingIfNeeded: Self.hash(storage.bytes[range])) & (size - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = UInt32(row + 1)
    }
    self.slots = slots
  }

  /// The places of a name, the most populous first; as written, else without regard to case and
  /// accents.
  ///
  /// O(1) for a name, and O(places of it).
  public func places(named text: String) -> [Place] {
    let found = rows(named: text)
    return (found.isEmpty ? rows(named: text.folded) : found)
      .map(place).sorted { ($0.population ?? 0) > ($1.population ?? 0) }
  }

  private func rows(named text: String) -> [SeedTable.Row] {
    let wanted = Array(text.utf8)
    var slot = Int(truncatingIfNeeded: Self.hash(wanted[...])) & (slots.count - 1)
    var found: [SeedTable.Row] = []
    while slots[slot] != 0 {
      let row = Int(slots[slot]) - 1
      let range = table.storage.range(row: row, column: name.index)
      if table.storage.bytes[range].elementsEqual(wanted, by: Self.matches) {
        found.append(table.rows[row])
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return found
  }

  private func place(_ row: SeedTable.Row) -> Place {
    Place(
      name: row["text"], country: row.optional("country"),
      kind: Place.Kind(rawValue: row["kind"]) ?? .area, population: Int(row["population"]),
      latitude: Double(decimal: row["latitude"]), longitude: Double(decimal: row["longitude"]),
      source: row["source"])
  }

  /// FNV-1a of the bytes, ASCII letters in lower case. http://www.isthe.com/chongo/tech/comp/fnv/
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(lowercased(byte))) &* 0x100_0000_01b3 }
    return hash ^ hash >> 32
  }

  private static func matches(_ left: UInt8, _ right: UInt8) -> Bool {
    lowercased(left) == lowercased(right)
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte | 0x20 : byte
  }
}
