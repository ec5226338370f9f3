"""Quick fixes, all safe fixes, and the canonical form."""

import pytest
from editor import ENCODINGS, editing, pushing
from lsprotocol import types
from texts import KOREAN, RIGHT, UNTIDY, WRONG, edited, place

LESSON = "file:///lesson.hs"


def after(text: str, action: types.CodeAction, units=len) -> str:
    """The text once an action was chosen."""
    [(uri, edits)] = action.edit.changes.items()
    assert uri == LESSON
    return edited(text, edits, units)


@pytest.mark.parametrize("encoding", ENCODINGS)
async def test_a_quick_fix_mends_its_problem(encoding):
    units = ENCODINGS[encoding]
    wrong = KOREAN.replace("ACK=101", "ACK=100")
    async with editing(pushing(encoding)) as editor:
        editor.open(LESSON, wrong)
        [problem] = await editor.published(LESSON, 1)
        [fix] = await editor.actions(LESSON, problem.range, "quickfix")
        assert fix.kind == types.CodeActionKind.QuickFix and fix.is_preferred
        assert [one.range for one in fix.diagnostics] == [problem.range]
        assert after(wrong, fix, units) == KOREAN
        assert await editor.actions(LESSON, place(0, 0), "quickfix") == []


async def test_all_safe_fixes_are_one_action():
    async with editing(pushing()) as editor:
        editor.open(LESSON, WRONG)
        for kind in ("source", "source.fixAll", "source.fixAll.hstrace"):
            [fix] = await editor.actions(LESSON, place(0, 0), kind)
            assert fix.kind == "source.fixAll.hstrace"
            assert after(WRONG, fix) == RIGHT
        assert await editor.actions(LESSON, place(0, 0), "source.organizeImports") == []


@pytest.mark.parametrize("encoding", ENCODINGS)
async def test_formatting_gives_the_canonical_form(encoding):
    units = ENCODINGS[encoding]
    text = "# 한 𝄞\n" + UNTIDY
    async with editing(pushing(encoding)) as editor:
        editor.open(LESSON, text)
        edits = await editor.formatted(LESSON)
        # Lines that stay as they are have no edit.
        assert {edit.range.start.line for edit in edits} == {1, 2}
        editor.open("file:///formatted.hs", edited(text, edits, units))
        assert await editor.formatted("file:///formatted.hs") == []


async def test_formatting_needs_a_document_that_is_open():
    async with editing(pushing()) as editor:
        with pytest.raises(Exception, match="not open"):
            await editor.formatted("file:///gone.hs")
