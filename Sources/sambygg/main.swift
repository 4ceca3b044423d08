import Commands
import Domain
import Foundation

let environment = CommandEnvironment.process { session throws(StoreError) in
  throw .system("The work surface cannot open \(session.database) yet.")
}
exit(ProcessStreams.write(Program(environment).run(bytes: ProcessStreams.arguments)))
