"""How a conversation begins and ends, with what real editors say they can do."""

import asyncio

import pytest
from editor import EDITORS, ENCODINGS, editing, pulling, pushing
from lsprotocol import types
from pygls.exceptions import JsonRpcException, JsonRpcMethodNotFound
from pytest_lsp import client_capabilities
from texts import WRONG
from wire import PATIENCE


@pytest.mark.parametrize("name", EDITORS)
async def test_real_editors_are_told_of_problems(name):
    async with editing(client_capabilities(name)) as editor:
        assert editor.introduction.server_info.name == "hstrace"
        editor.open("file:///lesson.hs", WRONG)
        if editor.introduction.capabilities.diagnostic_provider:
            found = (await editor.pulled("file:///lesson.hs")).items
        else:
            found = await editor.published("file:///lesson.hs", 1)
        assert [one.code for one in found] == ["acknowledgment-mismatch"]


@pytest.mark.parametrize("encoding", ENCODINGS)
async def test_the_encoding_that_the_client_knows_is_taken(encoding):
    async with editing(pushing(encoding)) as editor:
        assert editor.introduction.capabilities.position_encoding == encoding


async def test_a_client_of_no_capabilities_is_served():
    async with editing(types.ClientCapabilities()) as editor:
        assert editor.introduction.capabilities.position_encoding == types.PositionEncodingKind.Utf16
        assert editor.introduction.capabilities.diagnostic_provider is None
        editor.open("file:///lesson.hs", WRONG)
        found = await editor.published("file:///lesson.hs", 1)
        assert found[0].related_information is None and found[0].code_description is None


async def test_what_is_unknown_is_refused_or_passed_over():
    async with editing(pushing()) as editor:
        editor.protocol.notify("hstrace/nothing", None)
        editor.protocol.notify("$/nothing", None)
        for method in ("hstrace/nothing", "$/nothing"):
            with pytest.raises(JsonRpcMethodNotFound):
                await asyncio.wait_for(editor.protocol.send_request_async(method, {}), PATIENCE)
        with pytest.raises(JsonRpcException) as refused:
            await editor.initialize_async(types.InitializeParams(capabilities=types.ClientCapabilities()))
        assert refused.value.code == types.ErrorCodes.InvalidRequest


async def test_after_shutdown_nothing_is_answered_but_exit():
    async with editing(pulling()) as editor:
        await editor.shutdown_async(None)
        with pytest.raises(JsonRpcException) as refused:
            await editor.pulled("file:///lesson.hs")
        assert refused.value.code == types.ErrorCodes.InvalidRequest
        editor.exit(None)
        await asyncio.wait_for(editor._server.wait(), PATIENCE)
        assert editor._server.returncode == 0
        # It is gone: there is nothing more to end.
        editor.capabilities = None
