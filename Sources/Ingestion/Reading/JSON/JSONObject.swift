internal import Foundation

/// The record a JSON object holds.
struct JSONObject: DecodableWithConfiguration {
  /// The object's keys and those of its values that the map asks for.
  let record: SourceRecord

  /// Reads an object; values that no field asks for aren't looked at.
  init(from decoder: any Decoder, configuration: FieldMap) throws {
    guard let object = try? decoder.container(keyedBy: JSONKey.self) else {
      let value = try decoder.singleValueContainer().decode(JSONFieldValue.self).value
      throw RejectionCause.notAnObject(found: value.kind)
    }
    record = try SourceRecord(keys: object.allKeys.map(\.stringValue), fields: configuration) {
      try object.decode(JSONFieldValue.self, forKey: JSONKey($0)).value
    }
  }
}

/// Any key of a JSON object.
struct JSONKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  /// The key of this name.
  init(_ name: String) { stringValue = name }

  init?(stringValue: String) { self.init(stringValue) }

  init?(intValue: Int) { nil }
}
