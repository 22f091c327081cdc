import Linguistics
import Testing

struct ModelTests {
  @Test func anythingButAModelIsRefused() {
    #expect(throws: ModelError.notAModel) { try Engine(model: []) }
    #expect(throws: ModelError.notAModel) { try Engine(model: Array("no model at all".utf8)) }
  }

  /// A file with the header of a model and nothing of use behind it.
  private func hollow() -> [UInt8] {
    ModelFormat.file([.init(.tags, bytes: [0, 0, 1, 1])])
  }

  @Test func aTruncatedModelIsRefused() {
    let file = hollow()
    #expect(throws: ModelError.length(found: file.count - 8, expected: file.count)) {
      try Engine(model: Array(file.dropLast(8)))
    }
  }

  @Test func aChangedByteIsRefused() {
    var file = hollow()
    file[130] ^= 1
    #expect {
      try Engine(model: file)
    } throws: { error in
      if case .hash? = error as? ModelError { true } else { false }
    }
  }

  @Test func anotherVersionIsRefused() {
    var file = hollow()
    file[8] = 99
    #expect(throws: ModelError.version(found: 99, expected: 1)) { try Engine(model: file) }
  }

  @Test func aMissingPartIsNamed() {
    #expect(throws: ModelError.section(.lexicon)) { try Engine(model: hollow()) }
  }

  @Test func theModelInTheBinaryHasTheHashItSays() throws {
    let engine = try Engine()
    #expect(engine.modelHash.count == 16)
    #expect(engine.embeddedModelIsWhole)
  }
}
