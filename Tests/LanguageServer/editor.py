"""An editor: the client of pytest-lsp, which takes an answer only in the form that the protocol gives it."""

import asyncio
import contextlib
import copy
from collections.abc import AsyncIterator, Callable

from lsprotocol import types
from pygls.protocol import default_converter
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities
from pytest_lsp.client import DEFAULT_CLIENT_FEATURES, register_lsp_features
from wire import BINARY, PATIENCE

ENCODINGS = {
    types.PositionEncodingKind.Utf8: lambda text: len(text.encode()),
    types.PositionEncodingKind.Utf16: lambda text: len(text.encode("utf-16-le")) // 2,
    types.PositionEncodingKind.Utf32: len,
}
# The capabilities that pytest-lsp has recorded of real editors.
EDITORS = ["emacs@29", "neovim@0.6", "neovim@0.11", "visual-studio-code"]


class Editor(LanguageClient):
    """Keeps what the server publishes, and can wait for it."""

    def __init__(self) -> None:
        super().__init__(converter_factory=default_converter)
        self.publications: list[types.PublishDiagnosticsParams] = []
        self.registrations: list[types.Registration] = []
        self.news = asyncio.Condition()
        register_lsp_features(
            self,
            DEFAULT_CLIENT_FEATURES
            | {
                types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS: publish,
                types.CLIENT_REGISTER_CAPABILITY: register,
            },
        )

    async def until(self, holds: Callable[[], bool]) -> None:
        """Waits until something holds of what has come."""
        async with self.news:
            await asyncio.wait_for(self.news.wait_for(holds), PATIENCE)

    async def published(self, uri: str, version: int | None) -> list[types.Diagnostic]:
        """The diagnostics published last of a version of a document, which may still be on their way."""

        def found() -> list[types.PublishDiagnosticsParams]:
            return [one for one in self.publications if (one.uri, one.version) == (uri, version)]

        await self.until(lambda: bool(found()))
        return list(found()[-1].diagnostics)

    def open(self, uri: str, text: str, version: int = 1, language: str = "hstrace") -> None:
        item = types.TextDocumentItem(uri=uri, language_id=language, version=version, text=text)
        self.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))

    def change(self, uri: str, version: int, *changes: types.TextDocumentContentChangeEvent) -> None:
        document = types.VersionedTextDocumentIdentifier(uri=uri, version=version)
        self.text_document_did_change(
            types.DidChangeTextDocumentParams(text_document=document, content_changes=list(changes))
        )

    def close(self, uri: str) -> None:
        self.text_document_did_close(
            types.DidCloseTextDocumentParams(text_document=types.TextDocumentIdentifier(uri=uri))
        )

    async def pulled(self, uri: str, previous: str | None = None):
        """The report that the server gives when it is asked."""
        return await self.text_document_diagnostic_async(
            types.DocumentDiagnosticParams(
                text_document=types.TextDocumentIdentifier(uri=uri), previous_result_id=previous
            )
        )

    async def actions(self, uri: str, place: types.Range, *only: str) -> list[types.CodeAction]:
        found = await self.text_document_code_action_async(
            types.CodeActionParams(
                text_document=types.TextDocumentIdentifier(uri=uri),
                range=place,
                context=types.CodeActionContext(diagnostics=[], only=list(only) or None),
            )
        )
        return list(found or [])

    async def formatted(self, uri: str) -> list[types.TextEdit]:
        edits = await self.text_document_formatting_async(
            types.DocumentFormattingParams(
                text_document=types.TextDocumentIdentifier(uri=uri),
                options=types.FormattingOptions(tab_size=2, insert_spaces=True),
            )
        )
        return list(edits or [])


async def publish(editor: Editor, published: types.PublishDiagnosticsParams) -> None:
    async with editor.news:
        editor.publications.append(published)
        editor.news.notify_all()


async def register(editor: Editor, asked: types.RegistrationParams) -> None:
    async with editor.news:
        editor.registrations += asked.registrations
        editor.news.notify_all()


@contextlib.asynccontextmanager
async def editing(
    capabilities: types.ClientCapabilities, configuration: dict | None = None, **parameters
) -> AsyncIterator[Editor]:
    """An editor with a server, from `initialize` to an end with status 0."""
    server = ClientServerConfig(server_command=[BINARY, "lsp"], client_factory=Editor)
    editor = await server.start()
    try:
        if configuration is not None:
            editor.set_configuration(configuration)
        editor.introduction = await asyncio.wait_for(
            editor.initialize_session(types.InitializeParams(capabilities=capabilities, **parameters)), PATIENCE
        )
        yield editor
        await asyncio.wait_for(editor.shutdown_session(), PATIENCE)
        assert editor.error is None, editor.error
        assert editor._server.returncode == 0
    finally:
        # Without an end of its own, the client would wait for it for ever.
        if editor._server.returncode is None:
            editor._server.kill()
        await editor.stop()


def pushing(encoding: types.PositionEncodingKind | None = None) -> types.ClientCapabilities:
    """A client to which diagnostics are published."""
    capabilities = copy.deepcopy(client_capabilities("visual-studio-code"))
    capabilities.text_document.diagnostic = None
    capabilities.workspace.configuration = None
    capabilities.workspace.did_change_configuration = None
    if encoding is not None:
        capabilities.general.position_encodings = [encoding]
    return capabilities


def pulling(encoding: types.PositionEncodingKind | None = None) -> types.ClientCapabilities:
    """A client that asks for diagnostics."""
    capabilities = pushing(encoding)
    capabilities.text_document.diagnostic = types.DiagnosticClientCapabilities()
    capabilities.workspace.diagnostics = types.DiagnosticWorkspaceClientCapabilities(refresh_support=True)
    return capabilities
