import LessonMetadata
import Problems

/// Addresses that a page links to. What a lesson gives is taken only where it is plainly a page on the web.
enum PageLink {
  /// `written` where it is an `http:` or `https:` address with nothing in it that is no part of one (RFC 3986).
  static func web(_ written: String?) -> String? {
    guard let written, let colon = written.firstIndex(of: ":") else { return nil }
    let scheme = written[..<colon].lowercased()
    guard scheme == "http" || scheme == "https", written[colon...].hasPrefix("://"),
      written.utf8.count <= 2000
    else {
      return nil
    }
    let isPlain = written.unicodeScalars.allSatisfy { scalar in
      scalar.value > 0x20 && scalar.value != 0x7F && !"\"<>\\^`{|}".unicodeScalars.contains(scalar)
        && (scalar.isASCII || scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
    return isPlain ? written : nil
  }

  /// An ORCID iD, written alone or as a link, and its page.
  static func orcid(_ written: String?) -> (digits: String, link: String)? {
    guard let written else { return nil }
    let digits = written.suffix(19)
    let isOne =
      digits.utf8.count == 19
      && digits.split(separator: "-", omittingEmptySubsequences: false).map(\.utf8.count) == [4, 4, 4, 4]
      && digits.utf8.dropLast().allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D }
      && digits.utf8.last.map { (0x30...0x39).contains($0) || $0 == 0x58 } == true
    return isOne ? (digits: String(digits), link: "https://orcid.org/\(digits)") : nil
  }

  /// The page of an SPDX identifier; none of an expression that joins several.
  static func license(_ written: String?) -> String? {
    guard let written, !written.isEmpty, written.utf8.count <= 64 else { return nil }
    let isOne = written.unicodeScalars.allSatisfy { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "-.".unicodeScalars.contains(scalar))
    }
    return isOne ? "https://spdx.org/licenses/\(written).html" : nil
  }

  /// A path of a page as an address beside another one: what would end or change it is a percent code (RFC 3986, 2.1).
  static func relative(_ path: String) -> String {
    var address = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: address.unicodeScalars.append(Unicode.Scalar(byte))
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        address.unicodeScalars.append(Unicode.Scalar(byte))
      case _:
        let digits = String(byte, radix: 16, uppercase: true)
        address += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return address
  }
}
