"""Problems, published and asked for."""

import pytest
from editor import ENCODINGS, editing, pulling, pushing
from lsprotocol import types
from texts import KOREAN, RIGHT, WRONG, place, replacing, whole

LESSON = "file:///lesson.hs"


@pytest.mark.parametrize("encoding", ENCODINGS)
async def test_problems_follow_what_is_typed(encoding):
    units = ENCODINGS[encoding]
    async with editing(pushing(encoding)) as editor:
        editor.open(LESSON, "# 한 𝄞 é\n" + WRONG)
        [problem] = await editor.published(LESSON, 1)
        assert problem.range == place(2, 26, 33)
        assert problem.severity == types.DiagnosticSeverity.Error
        assert problem.source == "hstrace"
        start = units("# 한 ")
        editor.change(LESSON, 2, replacing(place(0, start, start + units("𝄞 ")), "\n# "))
        assert [one.range for one in await editor.published(LESSON, 2)] == [place(3, 26, 33)]
        editor.change(LESSON, 3, replacing(place(3, 30, 33), "101"), replacing(place(0, 0), "#"))
        assert await editor.published(LESSON, 3) == []
        editor.change(LESSON, 4, whole(WRONG))
        assert [one.range for one in await editor.published(LESSON, 4)] == [place(1, 26, 33)]
        editor.close(LESSON)
        assert await editor.published(LESSON, None) == []


@pytest.mark.parametrize("encoding", ENCODINGS)
async def test_columns_count_the_units_of_the_encoding(encoding):
    units = ENCODINGS[encoding]
    line = KOREAN.split("\n")[1]
    async with editing(pushing(encoding)) as editor:
        editor.open(LESSON, KOREAN.replace("ACK=101", "ACK=100"))
        [problem] = await editor.published(LESSON, 1)
        start = units(line[: line.index("ACK=")])
        assert problem.range == place(1, start, start + 7)


async def test_a_problem_has_its_section_of_the_rfc_and_related_lines():
    async with editing(pushing()) as editor:
        editor.open(LESSON, WRONG)
        [problem] = await editor.published(LESSON, 1)
        assert "rfc9293" in problem.code_description.href
        [related] = problem.related_information
        assert related.location.uri == LESSON
        assert related.location.range.start.line == 0


async def test_a_client_that_asks_is_published_nothing():
    async with editing(pulling()) as editor:
        editor.open(LESSON, WRONG)
        first = await editor.pulled(LESSON)
        assert first.kind == "full" and len(first.items) == 1
        again = await editor.pulled(LESSON, first.result_id)
        assert again.kind == "unchanged" and again.result_id == first.result_id
        editor.change(LESSON, 2, whole(RIGHT))
        mended = await editor.pulled(LESSON, first.result_id)
        assert mended.kind == "full" and mended.items == []
        assert editor.publications == []


async def test_fences_of_markdown_have_the_places_of_their_file():
    text = (
        "# Title\n\n> 1. Text\n>    ```hstrace\n"
        + "".join(f">    {line}\n" for line in WRONG.splitlines())
        + ">    ```\n"
    )
    async with editing(pushing()) as editor:
        editor.open("file:///lesson.md", text, language="markdown")
        [problem] = await editor.published("file:///lesson.md", 1)
        assert problem.range == place(5, 31, 38)


async def test_an_untitled_document_is_checked():
    async with editing(pushing()) as editor:
        editor.open("untitled:Untitled-1", WRONG)
        assert len(await editor.published("untitled:Untitled-1", 1)) == 1
