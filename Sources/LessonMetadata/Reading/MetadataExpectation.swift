/// What kind of value a key has: the `expected` text of `metadata-type`, and of `metadata-value` where no list
/// of literal values (joined by ` | `) stands there.
package enum MetadataExpectation: String, CaseIterable, Sendable {
  case string
  case nonEmptyString = "non-empty string"
  case integer
  case listOfStrings = "list of strings"
  case list
  case listOfMaps = "list of maps"
  case map
  case mapWithName = "map with name"
  case mapWithIdentifier = "map with id"
  case mapWithKind = "map with kind"
  case stringOrMap = "string or map"
  case listOrMap = "list or map"
  case stateOrMap = "state or map"
  case twoEndpoints = "two endpoints"
  case uniqueName = "unique name"
  case date
  case duration
  case state
  case problemName = "problem name"
  case language = "language tag"
  case license = "license identifier"
  case link
  case orcid = "ORCID iD"
}
