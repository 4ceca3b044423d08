extension CaseSituation {
  /// The channel that a phase's rule refuses and that nobody has decided to do without; nil
  /// where none is refused (V-12).
  package var refusedChannel: RefusedChannel? {
    let isAsked = GateEvaluation(self).unmet.contains { unmet in
      let phase = template.phases.first { $0.key == unmet.phase }
      return phase?.rules.contains { $0.key == unmet.rule && $0.rule == .channelAllowed } ?? false
    }
    guard isAsked, let idea else { return nil }
    return RefusedChannel(
      channel: idea.channel, allowed: template.parameters.channelsWhenLarge)
  }
}
