import LessonMetadata

/// Something that a lesson says of itself in a few words.
struct PageFact {
  var name: String
  var items: [Item]

  /// One of several things, and where more of it is to be read.
  struct Item {
    var text: String
    var link: String?
    /// A second place, named in words; it stands in parentheses behind the first.
    var beside: (text: String, link: String)?
  }

  /// All that the lesson gives; none of them is empty.
  static func facts(of page: LessonPage) -> [PageFact] {
    let metadata = page.metadata
    let words = page.words
    var facts: [PageFact] = []
    func add(_ name: String, _ text: String?, _ link: String? = nil) {
      if let text { facts.append(PageFact(name: name, items: [Item(text: text, link: link)])) }
    }
    add(words.level, metadata.level.map(words.name))
    add(words.duration, metadata.duration.map(words.time))
    add(words.date, LessonPage.line(metadata.date))
    let authors = metadata.authors.compactMap(item(of:))
    if !authors.isEmpty { facts.append(PageFact(name: words.authors(authors.count), items: authors)) }
    add(words.license, LessonPage.line(metadata.license), PageLink.license(metadata.license))
    let tags = metadata.tags.compactMap(LessonPage.line).map { Item(text: $0) }
    if !tags.isEmpty { facts.append(PageFact(name: words.topics, items: tags)) }
    return facts
  }
  /// An author: the name leads to their page, and where they have none, to that of their ORCID iD, which else stands beside.
  private static func item(of author: LessonMetadata.Author) -> Item? {
    guard let name = LessonPage.line(author.name) else { return nil }
    let orcid = PageLink.orcid(author.orcid)
    guard let page = PageLink.web(author.url) else { return Item(text: name, link: orcid?.link) }
    return Item(text: name, link: page, beside: orcid.map { (text: "ORCID \($0.digits)", link: $0.link) })
  }
}
