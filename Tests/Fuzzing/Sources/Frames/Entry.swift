import Fuzzing

/// What libFuzzer calls with the `count` bytes at `start`.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  frames(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

#if !FUZZING
@main
enum Program {
  static func main() { Replay.run(frames) }
}
#endif
