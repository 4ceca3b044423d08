import Commands
import Domain
import Foundation

let environment = CommandEnvironment.process { session throws(StoreError) in
  try WorkSurface.run(session)
}
exit(ProcessStreams.write(Program(environment).run(bytes: ProcessStreams.arguments)))
