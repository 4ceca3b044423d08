import ArgumentParser
import Domain
import Store
import Templates
import Wording

/// `template add egen.yaml`: prints the template's key.
struct AddTemplate: SambyggCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Adds a template of your own and prints its key.")

  @Argument(help: "The file.")
  var file: String

  @OptionGroup(title: "Global options") var global: GlobalOptions

  func run(in context: inout CommandContext) throws(CommandFailure) {
    let template = try context.readTemplate(file)
    let path = ProgramPaths(context.environment).absolute(file)
    let yaml = try filing { () throws(FileFault) in try FileReader.text(of: path) }
    let store = try context.storeForWriting()
    let action = try context.action(store)
    _ = try asking(try store.addTemplate(yaml: yaml, file: file, action))
    for warning in template.warnings { context.say(warning.message) }
    context.output.line(template.template.key)
  }
}
