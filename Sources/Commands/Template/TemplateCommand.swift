import ArgumentParser

/// Gathers the commands that begin with `template`.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template", abstract: "Works with process templates.",
    subcommands: [
      ListTemplates.self, ShowTemplate.self, NewTemplate.self, CheckTemplate.self,
      AddTemplate.self,
    ])
}
