"""Messages as mdBook sends them to its preprocessors, in the shapes of its documentation and of its sources."""

RIGHT = "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101\nClient: ACK, Seq=101, ACK=201\n"
OPENING = f"# Opening\n\n```hstrace\n{RIGHT}```\n\nAs text:\n\n> ```hstrace format=unicode\n> A: SYN, Seq=1\n> B: RST-ACK, Seq=0, ACK=2\n> ```\n"


def _chapter(name, content, path, number, inner=(), parents=()):
    return {
        "Chapter": {
            "name": name, "content": content, "number": number, "sub_items": list(inner), "path": path,
            "source_path": path, "parent_names": list(parents),
        }
    }  # fmt: skip


def _items():
    inner = _chapter("무료 <b>", "```rust\nfn main() {}\n```\n\\u0041 \u0001 \U0001f600\n", "a/b.md", [1, 1], parents=["Opening"])
    return [
        _chapter("Preface", "No number.\n", "preface.md", None), {"PartTitle": "Part"},
        _chapter("Opening", OPENING, "a/opening.md", [1], [inner, "Separator"]), "Separator",
        _chapter("Draft", "", None, [2]),
    ]  # fmt: skip


def messages():
    """A message of 0.4 and one of 0.5, and the key under which the book has its parts."""
    settings = {"command": "hstrace mdbook"}
    for version, key in (("0.4.52", "sections"), ("0.5.2", "items")):
        context = {
            "root": "/path/to/book",
            "config": {
                "book": {"authors": ["AUTHOR"], "language": "en", "src": "src", "title": "TITLE"},
                "output": {"html": {}}, "preprocessor": {"hstrace": settings},
            },
            "renderer": "html", "mdbook_version": version,
        }  # fmt: skip
        if key == "sections":
            context["config"]["book"]["multilingual"] = False
        book = {key: _items()}
        if key == "sections":
            book["__non_exhaustive"] = None
        yield [context, book], key


def chapters(items):
    """All chapters with text, in order, however deep; the first is the one with traces."""
    found = []
    for item in items:
        if isinstance(item, dict) and "Chapter" in item:
            found += [item["Chapter"], *chapters(item["Chapter"]["sub_items"])]
    return sorted(found, key=lambda chapter: chapter["name"] != "Opening")
