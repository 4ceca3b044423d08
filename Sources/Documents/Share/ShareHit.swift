package import Wording

/// Something on a page that may give somebody away (Rules.md 4.7).
package struct ShareHit: Hashable, Sendable {
  /// What was found.
  package enum Reason: Hashable, Sendable {
    /// A name of somebody, whole or in part.
    case name
    /// The full name or the family name of somebody who is protected (INV-18).
    case protectedName
    /// The given name of somebody who is protected.
    case protectedGivenName
    case identityNumber
    case email
    case phone
    /// A picture that people may be seen in.
    case photo
  }

  /// The word or words, as they are there.
  package let text: String
  package let reason: Reason
  /// The heading of the section; nil for the title and what is under it.
  package let place: Phrase?
  /// The words round it.
  package let excerpt: String

  /// Whether approving does not help: it must be replaced.
  package var stops: Bool {
    switch reason {
    case .protectedName, .identityNumber, .email, .phone: true
    case .name, .protectedGivenName, .photo: false
    }
  }

  /// The hit in words.
  package var description: Phrase {
    let place = place ?? ShareText.title
    return ShareText.hit(text, in: place, reason: reason.label, stops: stops) + ". \(excerpt)"
  }

  /// The hit in words, for a file that goes further: no excerpt, and no word that is a protected
  /// person's name or somebody's number or address.
  package var shortDescription: Phrase {
    let place = place ?? ShareText.title
    switch reason {
    case .name, .photo:
      return ShareText.hit(text, in: place, reason: reason.label, stops: stops)
    case .protectedName, .protectedGivenName, .identityNumber, .email, .phone:
      return ShareText.hit(in: place, reason: reason.label, stops: stops)
    }
  }
}

extension ShareHit.Reason {
  /// What it is, in words.
  package var label: Phrase {
    switch self {
    case .name: ShareText.name
    case .protectedName: ShareText.protectedName
    case .protectedGivenName: ShareText.protectedGivenName
    case .identityNumber: ShareText.identityNumber
    case .email: ShareText.email
    case .phone: ShareText.phone
    case .photo: ShareText.photo
    }
  }
}
