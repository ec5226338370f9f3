extension RandomAccessCollection where Index == Int {
  /// The index of the first element for which `isBehind` holds, where it holds for all behind that one too.
  ///
  /// `endIndex` where it holds for none. Asks about as many elements as the count has binary digits.
  @inlinable
  package func firstPlace(where isBehind: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
