/// The checksum that a page carries of itself, by which it is known as made here, and by which edits are noticed.
///
/// It stands among the first bytes of a page and counts as zeros in itself. Other line ends, and blanks at the ends of
/// lines, are no edits, as other programs change them unasked.
enum PageSeal {
  /// What a page is written with where its checksum will stand.
  static let open = "sum=" + String(repeating: "0", count: digits)

  private static let digits = 16
  /// Where a page has its checksum at the latest.
  private static let mostBytes = 4000

  /// What a file in the place of a page is.
  enum Finding {
    /// No page that was made here.
    case foreign
    /// A page as it was made.
    case whole
    /// A page that was changed since.
    case edited
  }

  /// Enters the checksum of `page`, which was written with `open`.
  static func close(_ page: inout [UInt8]) {
    guard let place = place(in: page) else { return }
    page.replaceSubrange(place, with: Checksum(ofText: page).text.utf8)
  }

  /// What `bytes` are.
  static func find(_ bytes: [UInt8]) -> Finding {
    guard PageFormat.isPage(bytes) else { return .foreign }
    guard let place = place(in: bytes) else { return .edited }
    var bare = bytes
    bare.replaceSubrange(place, with: repeatElement(UInt8(ascii: "0"), count: digits))
    return bytes[place].elementsEqual(Checksum(ofText: bare).text.utf8) ? .whole : .edited
  }

  /// The digits of the first checksum.
  private static func place(in page: [UInt8]) -> Range<Int>? {
    let key = Array("hstrace doc; sum=".utf8)
    let beginning = page.prefix(mostBytes)
    guard let range = beginning.firstRange(of: key), range.upperBound + digits <= page.count else {
      return nil
    }
    return range.upperBound..<range.upperBound + digits
  }
}
