"""Folders, files that change on disk, and settings."""

import pytest
from editor import editing, pulling, pushing
from lsprotocol import types
from texts import RIGHT, WRONG

IGNORING = "hstrace: {allow: [acknowledgment-mismatch]}\n"


def is_korean(problem: types.Diagnostic) -> bool:
    return any("가" <= letter <= "힣" for letter in problem.message)


async def workspace(editor) -> dict[str, tuple]:
    """Each document of the folders with its version and the names of its problems."""
    report = await editor.workspace_diagnostic_async(types.WorkspaceDiagnosticParams(previous_result_ids=[]))
    return {item.uri: (item.version, [one.code for one in item.items]) for item in report.items}


async def test_every_lesson_in_the_folders_is_reported(tmp_path):
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    (tmp_path / "one" / "a.hs").write_text(WRONG)
    (tmp_path / "one" / "한.hs").write_text(RIGHT)
    (tmp_path / "two" / "b.hs").write_text(WRONG)
    one, two = (types.WorkspaceFolder(uri=(tmp_path / name).as_uri(), name=name) for name in ("one", "two"))
    first, second, third = ((tmp_path / name).as_uri() for name in ("one/a.hs", "one/한.hs", "two/b.hs"))
    wrong = ["acknowledgment-mismatch"]
    async with editing(pulling(), workspace_folders=[one]) as editor:
        assert await workspace(editor) == {first: (None, wrong), second: (None, [])}
        editor.open(first, RIGHT, version=7)
        assert (await workspace(editor))[first] == (7, [])
        editor.workspace_did_change_workspace_folders(
            types.DidChangeWorkspaceFoldersParams(event=types.WorkspaceFoldersChangeEvent(added=[two], removed=[one]))
        )
        editor.close(first)
        assert await workspace(editor) == {third: (None, wrong)}


async def test_a_root_without_folders_is_a_folder(tmp_path):
    (tmp_path / "a.hs").write_text(WRONG)
    async with editing(pulling(), root_uri=tmp_path.as_uri()) as editor:
        assert list(await workspace(editor)) == [(tmp_path / "a.hs").as_uri()]


async def test_unchanged_documents_are_not_reported_again(tmp_path):
    (tmp_path / "a.hs").write_text(WRONG)
    async with editing(pulling(), root_uri=tmp_path.as_uri()) as editor:
        first = await editor.workspace_diagnostic_async(types.WorkspaceDiagnosticParams(previous_result_ids=[]))
        [item] = first.items
        known = types.PreviousResultId(uri=item.uri, value=item.result_id)
        again = await editor.workspace_diagnostic_async(types.WorkspaceDiagnosticParams(previous_result_ids=[known]))
        assert [one.kind for one in again.items] == ["unchanged"]


async def test_a_sidecar_that_changes_on_disk_counts_once_it_is_told(tmp_path):
    lesson, sidecar = tmp_path / "a.hs", tmp_path / "a.yaml"
    async with editing(pushing()) as editor:
        await editor.until(lambda: bool(editor.registrations))
        [registration] = editor.registrations
        assert registration.method == types.WORKSPACE_DID_CHANGE_WATCHED_FILES
        globs = [watcher["globPattern"] for watcher in registration.register_options["watchers"]]
        assert any("yaml" in glob for glob in globs)
        editor.open(lesson.as_uri(), WRONG)
        assert len(await editor.published(lesson.as_uri(), 1)) == 1
        for content, type, count in [
            (IGNORING, types.FileChangeType.Created, 0),
            ("title: A\n", types.FileChangeType.Changed, 1),
            (IGNORING, types.FileChangeType.Changed, 0),
            (None, types.FileChangeType.Deleted, 1),
        ]:
            sidecar.unlink() if content is None else sidecar.write_text(content)
            before = len(editor.publications)
            editor.workspace_did_change_watched_files(
                types.DidChangeWatchedFilesParams(changes=[types.FileEvent(uri=sidecar.as_uri(), type=type)])
            )
            await editor.until(lambda: len(editor.publications) > before)
            assert len(editor.publications[-1].diagnostics) == count


async def test_an_open_sidecar_counts_as_it_is_typed(tmp_path):
    lesson, sidecar = (tmp_path / "a.hs").as_uri(), (tmp_path / "a.yaml").as_uri()
    (tmp_path / "a.yaml").write_text(IGNORING)
    async with editing(pushing()) as editor:
        editor.open(lesson, WRONG)
        assert await editor.published(lesson, 1) == []
        editor.open(sidecar, "title: A\nhstrace: {nonsense: 1}\n", language="yaml")
        assert [one.code for one in await editor.published(sidecar, 1)] == ["unknown-key"]
        assert len(await editor.published(lesson, 1)) == 1


async def test_settings_are_asked_for():
    capabilities = pushing()
    capabilities.workspace.configuration = True
    capabilities.workspace.did_change_configuration = types.DidChangeConfigurationClientCapabilities(
        dynamic_registration=True
    )
    async with editing(capabilities, configuration={"hstrace": {"lang": "ko"}}) as editor:
        editor.open("file:///a.hs", WRONG)
        await editor.until(lambda: bool(editor.publications) and is_korean(editor.publications[-1].diagnostics[0]))
        editor.set_configuration({"hstrace": {"allow": ["acknowledgment-mismatch"]}})
        editor.workspace_did_change_configuration(types.DidChangeConfigurationParams(settings=None))
        await editor.until(lambda: editor.publications[-1].diagnostics == [])


async def test_settings_are_taken_as_they_are_pushed():
    async with editing(pushing()) as editor:
        editor.open("file:///a.hs", WRONG)
        assert len(await editor.published("file:///a.hs", 1)) == 1
        editor.workspace_did_change_configuration(
            types.DidChangeConfigurationParams(settings={"hstrace": {"allow": ["acknowledgment-mismatch"]}})
        )
        await editor.until(lambda: editor.publications[-1].diagnostics == [])


@pytest.mark.parametrize("options", [{"lang": "ko"}, {"hstrace": {"lang": "ko"}}])
async def test_settings_may_come_with_initialize(options):
    async with editing(pushing(), initialization_options=options) as editor:
        editor.open("file:///a.hs", WRONG)
        [problem] = await editor.published("file:///a.hs", 1)
        assert is_korean(problem)
