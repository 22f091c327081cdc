// swift-tools-version: 6.2
import PackageDescription

/// The house, one target a room.
///
/// Imports point one way only; `MemberImportVisibility` and
/// internal imports make a leaked type a compile error. docs/architecture.md has the picture.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// A library and its tests, which may import more than it; `golden` is the folder of expected
/// outputs, if the tests have one.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [],
  testing: [Target.Dependency] = [], golden: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: strict),
    .testTarget(
      name: name + "Tests",
      dependencies: [.byName(name: name), "TestSupport"] + dependencies + testing,
      exclude: golden, swiftSettings: strict),
  ]
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "chancery",
  products: [
    .executable(name: "chancery", targets: ["chancery"]),
    .library(name: "Linguistics", targets: ["Linguistics"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CMarkup", dependencies: ["CLibXML2"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CEmbedded"),
    .target(name: "CLinguisticsModel"),
    .executableTarget(
      name: "train-english", dependencies: ["Linguistics"], swiftSettings: strict),
    .executableTarget(
      name: "measure-questions",
      dependencies: [
        "EventModel", "EventStore", "Inquiry", "Interchange", "Likeness", "Ontology",
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "measure-actors",
      dependencies: ["EventCoding", "EventModel", "Interchange", "Linguistics", "Ontology"],
      swiftSettings: strict),
    .executableTarget(
      name: "chancery",
      dependencies: [
        "EventCoding", "EventModel", "EventStore", "Ingestion", "Inquiry", "Interchange",
        "Linguistics", "Ontology", "Rendering", "Spelling", "SQLite", argumentParser,
      ], swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "SampleStore",
      dependencies: ["EventModel", "EventStore", "Likeness", "Ontology", "TestSupport"],
      path: "Tests/SampleStore", swiftSettings: strict),
  ]
    + room("SQLite", ["CSQLite"])
    + room("Embedded", ["CEmbedded"])
    + room("EventModel")
    + room("Spelling")
    + room("Linguistics", ["CLinguisticsModel"], golden: ["Golden"])
    + room("Likeness", ["EventModel"])
    + room("Interchange", ["EventModel"], golden: ["Golden"])
    + room("Rendering", ["Interchange"], golden: ["Golden"])
    + room(
      "Ontology", ["EventModel", "Embedded", "Spelling", crypto], golden: ["Golden", "Tables"])
    + room(
      "EventCoding", ["EventModel", "Linguistics", "Ontology", "Spelling"], golden: ["Golden"])
    + room(
      "EventStore",
      ["EventModel", "Likeness", "Ontology", "Embedded", "SQLite", "Spelling", crypto],
      testing: ["SampleStore"], golden: ["Golden"])
    + room(
      "Ingestion",
      [
        "CMarkup", "CZlib", "EventModel", "EventCoding", "EventStore", "Interchange", "Likeness",
        "Ontology", "Spelling", crypto, yams,
      ], testing: ["Linguistics", "SQLite"])
    + room(
      "Inquiry", ["EventModel", "EventStore", "Ontology", "Spelling"], testing: ["SampleStore"],
      golden: ["Golden", "Paraphrases"])
    + [
      .testTarget(
        name: "ChanceryTests",
        dependencies: ["chancery", "Interchange", "SampleStore", "SQLite", "TestSupport"],
        exclude: ["Golden"], swiftSettings: strict)
    ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
