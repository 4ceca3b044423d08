/// A line that says who is elected as what (N-17).
package struct ElectedMember: Hashable, Sendable {
  /// The person, by reference or name; somebody new where nobody is of that name.
  package let person: String
  /// What the person is to be.
  package let roles: [Role]
  /// What the person answers for; blank where it is not said.
  package let responsibility: String

  /// Elects a person by name, without a responsibility unless told.
  package init(person: String, roles: [Role], responsibility: String = "") {
    self.person = person
    self.roles = roles
    self.responsibility = responsibility
  }
}
