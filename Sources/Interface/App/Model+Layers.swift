import Domain

extension Model {
  /// Lays something on top; a second one of the same kind is not laid on itself, and what is
  /// there once at most comes up from below.
  ///
  /// Pages of rows lie on each other, each with its scroll; that of a row whose page lies below
  /// already comes up from there.
  mutating func push(_ layer: Layer) {
    if case .detail(let state) = layer {
      pushPage(state)
      return
    }
    let below = layers.firstIndex { $0.place == layer.place }
    if layer.standsOnce, let below {
      layers.removeSubrange(below...)
    } else if layers.last?.place == layer.place {
      layers.removeLast()
    }
    layers.append(layer)
  }

  private mutating func pushPage(_ state: DetailState) {
    let below = layers.firstIndex { layer in
      if case .detail(let page) = layer { page.link == state.link } else { false }
    }
    if let below {
      layers.removeSubrange((below + 1)...)
    } else {
      layers.append(.detail(state))
    }
  }

  /// Lays something on top, and reads what it has to have read first.
  mutating func lay(_ layer: Layer, _ effects: Effect...) -> [Effect] {
    push(layer)
    return effects
  }

  /// Shows the steps of the case at hand.
  mutating func showPhases() -> [Effect] {
    lay(.phases(PhasesState(at: work.situation)))
  }

  /// Shows what needs somebody.
  mutating func showOverview() -> [Effect] { lay(.overview(OverviewState()), .read(.overview)) }

  /// Shows what is in the bin.
  mutating func showBin() -> [Effect] { lay(.bin(BinState()), .read(.bin)) }

  /// Opens the search across everything.
  mutating func showSearch() -> [Effect] { lay(.search(SearchState())) }

  /// Opens the menu of everything that can be done.
  mutating func showPalette() -> [Effect] { lay(.palette(PaletteState(origin: place))) }

  /// Shows the keys of this place.
  mutating func showHelp() -> [Effect] { lay(.help(HelpState(origin: place))) }
}
