// swift-tools-version: 6.2
import PackageDescription

/// The house, one target a room. Imports point one way only; `MemberImportVisibility` and
/// internal imports make a leaked type a compile error. docs/architecture.md has the picture.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: strict),
    .testTarget(
      name: name + "Tests", dependencies: [.byName(name: name)] + dependencies,
      exclude: [], swiftSettings: strict),
  ]
}

let package = Package(
  name: "chancery",
  products: [
    .library(name: "Linguistics", targets: ["Linguistics"])
  ],
  targets: [
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .target(name: "CLinguisticsModel"),
    .executableTarget(
      name: "train-english", dependencies: ["Linguistics"], swiftSettings: strict),
  ]
    + room("SQLite", ["CSQLite"])
    + room("EventModel")
    + room("Linguistics", ["CLinguisticsModel"]),
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
