import Ontology
import TestSupport
import Testing

struct SeedCheckTests {
  @Test func theTablesInsideTheBinaryHaveNoFault() throws {
    let faults = try SeedCheck(SeedLibrary()).faults()
    #expect(faults.isEmpty, "\(faults.map(\.description).joined(separator: "\n"))")
  }
}
