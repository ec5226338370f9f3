/// The colours of a picture, by what they are for. Each is a CSS variable of the same name, so that a page
/// may set others, and has a value for light and one for dark surroundings.
enum SVGColor: String, CaseIterable {
  /// Behind everything.
  case paper
  /// Behind the rows of a phase.
  case band
  case ink
  /// Numbers, times and remarks.
  case muted
  /// States.
  case state
  /// What a reader fills in.
  case blank
  /// What the network loses or damages.
  case loss
  /// Arrows.
  case arrow
  /// Lifelines, and the way that a lost segment does not go.
  case life
  /// The boxes of the names.
  case name
  case note
  case error
  case warning
  /// The boxes of problems that are meant.
  case expected
  /// The borders of the boxes.
  case nameBorder = "name-border"
  case noteBorder = "note-border"
  case errorBorder = "error-border"
  case warningBorder = "warning-border"
  case expectedBorder = "expected-border"

  var light: String {
    switch self {
    case .paper: "#ffffff"
    case .band: "#f4f6f9"
    case .ink: "#1f2933"
    case .muted: "#5b6673"
    case .state: "#1b5089"
    case .blank: "#6d3bb0"
    case .loss: "#b3261e"
    case .arrow: "#4a5866"
    case .life: "#a3aeb9"
    case .name: "#e9f0f8"
    case .note: "#fbf6e6"
    case .error: "#fdecea"
    case .warning: "#fff3dd"
    case .expected: "#ecf5ee"
    case .nameBorder: "#a9bdd3"
    case .noteBorder: "#e2d7b0"
    case .errorBorder: "#b3261e"
    case .warningBorder: "#9a6200"
    case .expectedBorder: "#3b7d4c"
    }
  }

  var dark: String {
    switch self {
    case .paper: "#14181d"
    case .band: "#1b2027"
    case .ink: "#e3e8ed"
    case .muted: "#9ca8b4"
    case .state: "#8fc1f7"
    case .blank: "#cbabff"
    case .loss: "#ff9a90"
    case .arrow: "#aab5c0"
    case .life: "#586573"
    case .name: "#1f2a37"
    case .note: "#26241b"
    case .error: "#321b1b"
    case .warning: "#2f2614"
    case .expected: "#18281d"
    case .nameBorder: "#45586d"
    case .noteBorder: "#4d4730"
    case .errorBorder: "#f0887f"
    case .warningBorder: "#dca24a"
    case .expectedBorder: "#6dbb80"
    }
  }
}
