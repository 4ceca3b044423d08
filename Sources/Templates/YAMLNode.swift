import Domain
import Yams

/// A piece of a YAML file with its line; anchors, aliases and depth are dealt with.
indirect enum YAMLNode {
  case scalar(YAMLScalar, line: Int)
  case list([YAMLNode], line: Int)
  case group([YAMLPair], line: Int)

  var line: Int {
    switch self {
    case .scalar(_, let line), .list(_, let line), .group(_, let line): line
    }
  }
}

/// A key of a group with its value.
struct YAMLPair {
  let name: String
  let line: Int
  let value: YAMLNode
}

/// A plain value as YAML understands it.
enum YAMLScalar {
  case null
  case text(String)
  case number(Int)
  /// The word as it is spelled, and whether it means yes.
  case flag(String, Bool)
}

/// A file that is not read any further.
struct YAMLRefusal: Error {
  let line: Int
  let problem: TemplateProblem
}

extension YAMLNode {
  /// The one document of a text.
  static func root(of text: String) throws(YAMLRefusal) -> YAMLNode {
    guard text.utf8.count <= TemplateReader.largestFile else {
      throw YAMLRefusal(line: 1, problem: .tooLarge(limit: TemplateReader.largestFile))
    }
    if let line = lineOfAlias(in: text) { throw YAMLRefusal(line: line, problem: .anchor) }
    do {
      let parser = try Parser(yaml: text)
      guard let node = try parser.singleRoot() else {
        throw YAMLRefusal(line: 1, problem: .empty)
      }
      // A node's anchor lives no longer than the parser.
      return try withExtendedLifetime(parser) { try YAMLNode(node, depth: 1) }
    } catch let refusal as YAMLRefusal {
      throw refusal
    } catch let error as YamlError {
      throw YAMLRefusal(error)
    } catch {
      throw YAMLRefusal(line: 1, problem: .notYAML("\(error)"))
    }
  }

  private init(_ node: Node, depth: Int) throws(YAMLRefusal) {
    let line = node.mark?.line ?? 1
    guard node.anchor == nil else { throw YAMLRefusal(line: line, problem: .anchor) }
    guard depth <= TemplateReader.deepestNesting else {
      throw YAMLRefusal(line: line, problem: .tooDeep(limit: TemplateReader.deepestNesting))
    }
    switch node {
    case .alias: throw YAMLRefusal(line: line, problem: .anchor)
    case .scalar(let scalar): self = .scalar(YAMLScalar(node, scalar), line: line)
    case .sequence(let nodes):
      var list: [YAMLNode] = []
      for node in nodes { list.append(try YAMLNode(node, depth: depth + 1)) }
      self = .list(list, line: line)
    case .mapping(let nodes):
      var pairs: [YAMLPair] = []
      for (key, value) in nodes {
        guard let scalar = key.scalar, key.anchor == nil else {
          throw YAMLRefusal(line: key.mark?.line ?? line, problem: .notGroup)
        }
        pairs.append(
          YAMLPair(
            name: scalar.string, line: key.mark?.line ?? line,
            value: try YAMLNode(value, depth: depth + 1)))
      }
      self = .group(pairs, line: line)
    }
  }

  /// The line of an alias to an anchor of the text, found before YAML unfolds it.
  private static func lineOfAlias(in text: String) -> Int? {
    var anchors: Set<Substring> = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for word in line.split(whereSeparator: { " \t[]{},:?-\r".contains($0) }) {
        if word.hasPrefix("&") { anchors.insert(word.dropFirst()) }
        if word.hasPrefix("*"), anchors.contains(word.dropFirst()) { return index + 1 }
      }
    }
    return nil
  }
}

extension YAMLScalar {
  fileprivate init(_ node: Node, _ scalar: Node.Scalar) {
    switch node.tag.description {
    case Tag.Name.null.rawValue: self = .null
    case Tag.Name.bool.rawValue:
      self = .flag(scalar.string, node.bool ?? false)
    case Tag.Name.int.rawValue:
      self = node.int.map { .number($0) } ?? .text(scalar.string)
    default: self = .text(scalar.string)
    }
  }
}

extension YAMLRefusal {
  fileprivate init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(line: mark.line, problem: .notYAML(problem))
    case .duplicatedKeysInMapping(let names, let context):
      self.init(line: context.mark.line, problem: .repeatedName(names.sorted().first ?? ""))
    case .reader(let problem, let offset, _, let yaml):
      let before = yaml.prefix(offset ?? 0)
      self.init(line: before.count { $0.isNewline } + 1, problem: .notYAML(problem))
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      self.init(line: 1, problem: .notYAML("\(error)"))
    }
  }
}
