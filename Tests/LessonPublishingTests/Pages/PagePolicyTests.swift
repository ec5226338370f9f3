import LessonPublishing
import Testing

/// What a page may do, as browsers are told.
@Suite struct PagePolicyTests {
  /// The examples of FIPS 180-4 that NIST publishes, and the lengths around a block.
  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1000),
        "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
      ),
    ])
  func `a digest is that of the standard`(_ message: String, _ digest: String) {
    let hex = SHA256.digest(of: message.utf8).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }
    #expect(hex.joined() == digest)
  }

  @Test func `a page allows the style and the script that it has, and nothing else`() throws {
    let page = try ReadMarkup(try MadePage.of(Document.handshake, as: .html))
    let style = try #require(page.named("style").first?.text)
    let script = try #require(page.named("script").first?.text)
    let policy = page.named("meta").first { $0.attributes["http-equiv"] == "Content-Security-Policy" }
    #expect(policy?.attributes["content"] == ContentPolicy.text(style: style, script: script))
    #expect(policy?.attributes["content"]?.hasPrefix("default-src 'none'; ") == true)
    #expect(page.named("style").count == 1 && page.named("script").count == 1)
  }

  /// Known from `printf abc | openssl dgst -sha256 -binary | base64`.
  @Test func `a policy names digests in base64`() {
    let policy = ContentPolicy.text(style: "abc", script: nil)
    #expect(policy.contains("style-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='"))
    #expect(!policy.contains("script-src"))
  }

  @Test func `the script is small and makes no markup of text, and nothing asks for anything`() throws {
    let page = try ReadMarkup(try MadePage.of(Document.handshake, as: .html))
    let script = try #require(page.named("script").first?.text)
    let style = try #require(page.named("style").first?.text)
    #expect(script.utf8.count < 9_000)
    for word in ["innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval", "fetch", "import"] {
      #expect(!script.contains(word), "\(word)")
    }
    #expect(!style.contains("url(") && !style.contains("@import"))
  }
}
