// swift-tools-version: 6.2
import PackageDescription

// Every target gets the same settings, and names each target that it imports: the arrows of
// Docs/Architecture.md are checked by `Scripts/test` with
// `--explicit-target-dependency-import-check error`.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// What tests compare values with.
///
/// Without IssueReportingTestSupport a failing `expectNoDifference` passes silently.
let customDump: [Target.Dependency] = [
  .product(name: "CustomDump", package: "swift-custom-dump"),
  .product(name: "IssueReportingTestSupport", package: "xctest-dynamic-overlay"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + customDump, exclude: exclude,
    // Tests of optimised code need not be optimised themselves: they are as fast, and built in half
    // the time.
    swiftSettings: settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))])
}

let package = Package(
  name: "sambygg",
  products: [.executable(name: "sambygg", targets: ["sambygg"])],
  // Exact versions: Package.resolved is not kept here.
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
    .package(url: "https://github.com/pointfreeco/xctest-dynamic-overlay", exact: "1.13.1"),
  ],
  targets: [
    // The rules.
    library("Domain"),
    library("Wording", ["Domain"]),
    .target(name: "CResources", exclude: ["Templates", "KeySets"]),
    library("Templates", ["Domain", "CResources", yams]),

    // The file, and what goes in and out of it.
    library("Store", ["Domain", "Templates", grdb]),
    library("Documents", ["Domain", "Wording"]),
    library("Exchange", ["Domain", "Wording", "Store"]),
    library("Configuration", ["Domain", yams]),

    // The terminal.
    library("Screen"),
    library("Interface", ["Domain", "Wording", "Documents", "Screen"]),
    library(
      "Runtime",
      ["Interface", "Store", "Exchange", "Documents", "Configuration", "Screen", "Domain"]),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    library("Ncurses", ["Screen", "CNcurses"]),

    // The command line, and the program.
    library(
      "Commands",
      [
        "Domain", "Wording", "Store", "Documents", "Exchange", "Templates", "Configuration",
        "Screen", argumentParser,
      ]),
    .executableTarget(
      name: "sambygg",
      dependencies: [
        "Commands", "Runtime", "Interface", "Ncurses", "Screen", "Store", "Domain",
      ],
      swiftSettings: settings,
      linkerSettings: [
        // The program is position independent, and leaves its symbols out, as distributions have it.
        // Nothing loads the program to call into it, so it exports none either.
        .unsafeFlags(
          ["-Xlinker", "-s", "-Xlinker", "--no-export-dynamic"],
          .when(platforms: [.linux], configuration: .release))
      ]),

    // Tests.
    .target(
      name: "Samples", dependencies: ["Domain", "Templates"], path: "Tests/Samples",
      swiftSettings: settings),
    .target(
      name: "TerminalTesting", dependencies: ["Screen"], path: "Tests/TerminalTesting",
      swiftSettings: settings),
    tests("DomainTests", ["Domain", "Samples"]),
    tests("WordingTests", ["Wording", "Domain"]),
    tests("TemplatesTests", ["Templates", "Domain", "Samples"]),
    tests(
      "StoreTests", ["Store", "Domain", "Templates", "Samples", grdb],
      exclude: ["Schema/Schema003.sql"]),
    tests(
      "DocumentsTests",
      ["Documents", "Domain", "Wording", "Exchange", "Store", "Templates", "Samples"],
      exclude: ["Golden"]),
    tests(
      "ExchangeTests",
      ["Exchange", "Store", "Domain", "Templates", "Configuration", "Samples", grdb],
      exclude: ["Golden"]),
    tests("ConfigurationTests", ["Configuration", "Domain"]),
    tests("ScreenTests", ["Screen", "TerminalTesting"]),
    tests(
      "InterfaceTests",
      ["Interface", "Domain", "Wording", "Documents", "Screen", "Samples", "TerminalTesting"]),
    tests(
      "RuntimeTests",
      [
        "Runtime", "Interface", "Store", "Exchange", "Screen", "Domain", "Templates", "Samples",
        "TerminalTesting", grdb,
      ],
      exclude: ["ScreenPictures/Snapshots"]),
    tests(
      "CommandsTests",
      ["Commands", "Store", "Domain", "Exchange", "Templates", "Samples", argumentParser]),
  ]
)
