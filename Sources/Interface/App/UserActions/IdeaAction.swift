package import Domain

/// Something that is done to an idea.
package enum IdeaAction: Hashable, Sendable {
  /// Without a handler the acting person takes it.
  case take(Identifier<Idea>, handler: Identifier<Person>?)
  case move(Identifier<Idea>, to: IdeaStatus)
  case askSender(Identifier<Idea>, question: String)
  case decide(Identifier<Idea>, IdeaVerdict)
  case reply(Identifier<Idea>, IdeaReply)
}
