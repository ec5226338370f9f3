import LessonMetadata

/// Something that a lesson says of itself in a few words.
struct PageFact {
  var name: String
  var items: [Item]

  /// One of several things, and where more of it is to be read.
  struct Item {
    var text: String
    var link: String?
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
    let authors = metadata.authors.compactMap { author in
      LessonPage.line(author.name).map {
        Item(text: $0, link: PageLink.web(author.url) ?? PageLink.orcid(author.orcid))
      }
    }
    if !authors.isEmpty { facts.append(PageFact(name: words.authors(authors.count), items: authors)) }
    add(words.license, LessonPage.line(metadata.license), PageLink.license(metadata.license))
    let tags = metadata.tags.compactMap(LessonPage.line).map { Item(text: $0) }
    if !tags.isEmpty { facts.append(PageFact(name: words.topics, items: tags)) }
    return facts
  }
}
