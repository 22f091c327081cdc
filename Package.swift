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

/// A library and its tests; `golden` is the folder of expected outputs, if the tests have one.
func room(
  _ name: String, _ dependencies: [Target.Dependency] = [], golden: [String] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, swiftSettings: strict),
    .testTarget(
      name: name + "Tests", dependencies: [.byName(name: name), "TestSupport"] + dependencies,
      exclude: golden, swiftSettings: strict),
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
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
  ]
    + room("SQLite", ["CSQLite"])
    + room("EventModel")
    + room("Linguistics")
    + room("Spelling")
    + room("Interchange", ["EventModel"], golden: ["Golden"])
    + room("Rendering", ["Interchange"], golden: ["Golden"]),
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
