import ArgumentParser
import Domain
import Foundation
import Store
import Templates
import Wording

/// `template check egen.yaml`: errors exit 65, warnings alone exit 0.
struct CheckTemplate: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Reads a template's file and says what is wrong with it.")

  @Argument(help: "The file.")
  var file: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let template = try context.readTemplate(file)
    for warning in template.warnings { context.say(warning.message) }
  }
}

extension CommandContext {
  /// The template of a file.
  func readTemplate(_ file: String) throws(CommandFailure) -> CheckedTemplate {
    let path = ProgramPaths(environment).absolute(file)
    let bytes = try filing { () throws(FileFault) in try FileReader.bytes(of: path) }
    do throws(TemplateErrors) {
      return try TemplateReader.read(bytes: bytes, file: file)
    } catch {
      throw .templates(error)
    }
  }
}
