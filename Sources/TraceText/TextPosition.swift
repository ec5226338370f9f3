/// A place in a file as editors and reports name it.
package struct TextPosition: Hashable, Sendable {
  /// 1-based.
  package var line: Int
  /// 1-based, in Unicode scalars; a byte that is not UTF-8 is one.
  package var column: Int
  /// 1-based, in UTF-16 code units.
  package var utf16Column: Int
  /// 0-based, from the file's first byte.
  package var byte: Int

  package init(line: Int, column: Int, utf16Column: Int, byte: Int) {
    self.line = line
    self.column = column
    self.utf16Column = utf16Column
    self.byte = byte
  }
}
