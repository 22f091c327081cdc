import ArgumentParser
import EventStore
import Foundation
import Inquiry
import Ontology

/// Which actors: those of the seeds, and of a database if there is one.
struct RegisterOptions: ParsableArguments {
  @OptionGroup var database: DatabaseOptions
  @OptionGroup var seeds: SeedOptions

  /// The register; a database that is named must be there, the one named by nobody may be missing.
  func register() throws -> ActorRegister {
    let hasDatabase = database.isNamed || FileManager.default.fileExists(atPath: database.path)
    return ActorRegister(
      try seeds.base().actors, reader: hasDatabase ? try database.reader() : nil)
  }
}
