import ArgumentParser
import Configuration
import Domain
import Foundation
import Wording

/// The program without its process: arguments in, text and exit code out.
package struct Program {
  private let environment: CommandEnvironment

  /// Runs in an environment, which is a process or a test.
  package init(_ environment: CommandEnvironment) {
    self.environment = environment
  }

  /// Runs the command that the arguments name.
  package func run(_ arguments: [String]) -> CommandResult {
    run(bytes: arguments.map { Array($0.utf8) })
  }

  /// Runs the command that the arguments name, each as the bytes that the shell gave.
  package func run(bytes arguments: [[UInt8]]) -> CommandResult {
    guard let text = ArgumentPreparation.text(of: arguments) else {
      let language = Settings.language(Configuration(), environment)
      return result(of: .usage(CommandText.argumentNotText), CommandOutput(), in: language)
    }
    let prepared = ArgumentPreparation.prepared(text)
    if let open = OpenCommand(plain: prepared) {
      return run(open, language: language(for: prepared))
    }
    let command: any ParsableCommand
    do {
      command = try Sambygg.parseAsRoot(prepared)
    } catch {
      return answer(to: error, prepared, language: language(for: prepared))
    }
    return run(command, language: language(for: prepared))
  }

  private func run(_ command: any ParsableCommand, language: Language) -> CommandResult {
    guard let command = command as? any SambyggCommand else {
      return answer(to: command, language: language)
    }
    var output = CommandOutput()
    output.stream = environment.stream
    do {
      let configuration = try readConfiguration(&output, language)
      let settings = try Settings(command.global, configuration, environment)
      var context = CommandContext(
        environment: environment, settings: settings, output: output)
      do {
        try command.run(in: &context)
      } catch {
        return result(of: error, context.output, in: language)
      }
      return CommandResult(context.output, .done)
    } catch {
      return result(of: error, output, in: language)
    }
  }

  // MARK: What the parser itself answers

  /// Help, the version, or what the parser does not understand.
  private func answer(
    to error: any Error, _ arguments: [String] = [], language: Language
  ) -> CommandResult {
    let text = Sambygg.fullMessage(for: error, columns: 100)
    var output = CommandOutput()
    guard Sambygg.exitCode(for: error).rawValue != 0 else {
      output.document(text)
      return CommandResult(output, .done)
    }
    let sentence = CommandNames.unknown(in: arguments).map {
      CommandText.unknownCommand($0.word, nearest: $0.nearest)
    }
    return result(
      of: .usage(sentence ?? CommandText.notUnderstood, parserText: text), output, in: language)
  }

  /// A command that is none of ours: the parser's `help`, or a noun without a verb.
  private func answer(to command: any ParsableCommand, language: Language) -> CommandResult {
    var command = command
    do {
      try command.run()
    } catch {
      let type = type(of: command)
      let verbs = type.configuration.subcommands.map { $0.configuration.commandName ?? "" }
      if let noun = type.configuration.commandName, !verbs.isEmpty {
        return result(
          of: .usage(CommandText.verbMissing(noun, verbs)), CommandOutput(), in: language)
      }
      return answer(to: error, language: language)
    }
    return CommandResult(CommandOutput(), .done)
  }

  // MARK: Settings

  /// The language of messages, which must be known however broken the rest is.
  private func language(for arguments: [String]) -> Language {
    if let given = ArgumentPreparation.language(in: arguments).flatMap(Language.init(rawValue:)) {
      return given
    }
    var ignored = CommandOutput()
    let fallback = Settings.language(Configuration(), environment)
    do {
      return Settings.language(try readConfiguration(&ignored, fallback), environment)
    } catch {
      return fallback
    }
  }

  private func readConfiguration(
    _ output: inout CommandOutput, _ language: Language
  ) throws(CommandFailure) -> Configuration {
    let path = ProgramPaths(environment).configuration
    guard FileManager.default.fileExists(atPath: path) else { return Configuration() }
    let bytes = try filing { () throws(FileFault) in try FileReader.bytes(of: path) }
    do {
      let read = try ConfigurationReader.read(bytes: bytes)
      for warning in read.warnings {
        output.say(FileText.inFile(path, line: warning.line, warning.message)[language])
      }
      return read.configuration
    } catch {
      throw .settings(error, path: path)
    }
  }

  private func result(
    of failure: CommandFailure, _ output: CommandOutput, in language: Language
  ) -> CommandResult {
    var output = output
    if let message = failure.message { output.say(message[language]) }
    return CommandResult(output, failure.exitReason)
  }
}

extension CommandResult {
  fileprivate init(_ output: CommandOutput, _ status: ExitReason) {
    self.init(
      standardOutput: output.data, standardError: output.messages, exitReason: status)
  }
}
