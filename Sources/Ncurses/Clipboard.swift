import Foundation

/// The sequences that ask a terminal to fill its clipboard (OSC 52).
enum Clipboard {
  /// The most bytes that xterm takes: 100 000 letters of base 64.
  static let limit = 74_994

  /// tmux takes the sequence itself where it is set to, else it passes on the wrapped one where
  /// that is allowed; both fill the same clipboard.
  static func sequences(_ bytes: Data, inTmux: Bool) -> [String] {
    let plain = "\u{1B}]52;c;\(bytes.base64EncodedString())\u{07}"
    return inTmux ? [plain, "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\"] : [plain]
  }
}
