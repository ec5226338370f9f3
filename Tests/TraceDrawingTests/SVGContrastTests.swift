import Foundation
import Testing
import TraceDrawing

/// Texts can be read in light and in dark surroundings (WCAG 2.2, 1.4.3 and 1.4.11).
@Suite struct SVGContrastTests {
  enum Scheme: CaseIterable { case light, dark }

  /// The variables of a scheme, out of a picture's style sheet.
  private func colors(_ scheme: Scheme) throws -> [String: String] {
    let sheet = try SVGPicture(try Sample.draw("A: SYN, Seq=1", as: .svg)).sheet
    let lines = sheet.split(separator: "\n").filter { $0.contains("--paper:#") }
    let line = try #require(lines.count == 2 ? lines[scheme == .light ? 0 : 1] : nil)
    var colors: [String: String] = [:]
    for declaration in line.split(whereSeparator: { "{};".contains($0) }) where declaration.hasPrefix("--") {
      let parts = declaration.dropFirst(2).split(separator: ":")
      if parts.count == 2, parts[1].hasPrefix("#") { colors[String(parts[0])] = String(parts[1].dropFirst()) }
    }
    return colors
  }

  private static func luminance(_ color: String) -> Double {
    let value = Int(color, radix: 16) ?? 0
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(value >> shift & 255) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  private func contrast(_ one: String, _ other: String, _ colors: [String: String]) throws -> Double {
    let values = [Self.luminance(try #require(colors[one])), Self.luminance(try #require(colors[other]))]
      .sorted()
    return (values[1] + 0.05) / (values[0] + 0.05)
  }

  @Test(arguments: Scheme.allCases)
  func `each text stands out from what is behind it by 4,5 to 1`(scheme: Scheme) throws {
    let colors = try colors(scheme)
    for behind in ["paper", "band"] {
      for text in ["ink", "muted", "state", "blank", "loss"] {
        #expect(try contrast(text, behind, colors) >= 4.5, "\(text) on \(behind)")
      }
    }
    for behind in ["note", "error", "warning", "expected"] {
      for text in ["ink", "muted"] {
        #expect(try contrast(text, behind, colors) >= 4.5, "\(text) on \(behind)")
      }
    }
    #expect(try contrast("ink", "name", colors) >= 4.5)
  }

  @Test(arguments: Scheme.allCases)
  func `each arrow and each sign stands out by 3 to 1`(scheme: Scheme) throws {
    let colors = try colors(scheme)
    for (shape, behind) in [
      ("arrow", "paper"), ("arrow", "band"), ("loss", "band"), ("error-border", "paper"),
      ("warning-border", "paper"), ("expected-border", "paper"), ("error-border", "error"),
      ("warning-border", "warning"), ("expected-border", "expected"),
    ] {
      #expect(try contrast(shape, behind, colors) >= 3, "\(shape) on \(behind)")
    }
  }
}
