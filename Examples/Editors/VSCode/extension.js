// Problems, fixes, formatting, explanations and suggestions from `hstrace lsp`; it needs no other package.
'use strict';

const vscode = require('vscode');
const { Connection } = require('./connection');
const { convert } = require('./convert');
const { isLesson } = require('./lesson');

const languages = ['hstrace', 'markdown'];
let connection;
let isEnding = false;

async function activate(context) {
  const diagnostics = vscode.languages.createDiagnosticCollection('hstrace');
  const program = vscode.workspace.getConfiguration('hstrace').get('program');
  connection = new Connection(program, (method, params) => {
    if (method !== 'textDocument/publishDiagnostics') return;
    diagnostics.set(vscode.Uri.parse(params.uri), params.diagnostics.map(convert.diagnostic));
  }, (error) => {
    diagnostics.clear();
    if (!isEnding) vscode.window.showErrorMessage(`hstrace: ${error.message}`);
  });
  const roots = (vscode.workspace.workspaceFolders || []).map((root) => ({ uri: String(root.uri), name: root.name }));
  const { capabilities } = await connection.request('initialize', {
    processId: process.pid,
    rootUri: roots.length ? roots[0].uri : null,
    workspaceFolders: roots,
    capabilities: {
      textDocument: {
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } }, isPreferredSupport: true },
        publishDiagnostics: { relatedInformation: true },
        hover: { contentFormat: ['markdown', 'plaintext'] },
      },
    },
  });
  connection.notify('initialized', {});
  context.subscriptions.push(diagnostics, ...followDocuments(), ...provide(capabilities));
  for (const document of vscode.workspace.textDocuments) open(document);
}

async function deactivate() {
  isEnding = true;
  await connection.request('shutdown');
  connection.notify('exit');
}

// Documents.

function followDocuments() {
  const { workspace } = vscode;
  return [
    workspace.onDidOpenTextDocument(open),
    workspace.onDidChangeTextDocument((event) => {
      if (!isOurs(event.document) || event.contentChanges.length === 0) return;
      connection.notify('textDocument/didChange', {
        textDocument: { ...name(event.document), version: event.document.version },
        contentChanges: event.contentChanges.map(({ range, text }) => ({ range: convert.writtenRange(range), text })),
      });
    }),
    workspace.onDidSaveTextDocument((document) => {
      if (isOurs(document)) connection.notify('textDocument/didSave', { textDocument: name(document) });
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (isOurs(document)) connection.notify('textDocument/didClose', { textDocument: name(document) });
    }),
  ];
}

function open(document) {
  if (document.languageId === 'haskell' && isLesson(document.getText())) {
    // It is opened once more, as what it is.
    vscode.languages.setTextDocumentLanguage(document, 'hstrace');
  } else if (isOurs(document)) {
    const { languageId, version } = document;
    connection.notify('textDocument/didOpen', {
      textDocument: { ...name(document), languageId, version, text: document.getText() },
    });
  }
}

function isOurs(document) { return languages.includes(document.languageId); }

function name(document) { return { uri: String(document.uri) }; }

// What the server is asked.

function provide(capabilities) {
  const ask = (method, document, params) =>
    connection.request(`textDocument/${method}`, { textDocument: name(document), ...params });
  const { languages: registry } = vscode;
  const found = [];
  if (capabilities.codeActionProvider) {
    found.push(registry.registerCodeActionsProvider(languages, {
      async provideCodeActions(document, range, context) {
        const asked = context.diagnostics.map(convert.writtenDiagnostic);
        const actions = await ask('codeAction', document, {
          range: convert.writtenRange(range), context: { diagnostics: asked },
        });
        return (actions || []).map(convert.codeAction);
      },
    }));
  }
  if (capabilities.documentFormattingProvider) {
    found.push(registry.registerDocumentFormattingEditProvider(languages, {
      async provideDocumentFormattingEdits(document, options) {
        return ((await ask('formatting', document, { options })) || []).map(convert.edit);
      },
    }));
  }
  if (capabilities.hoverProvider) {
    found.push(registry.registerHoverProvider(languages, {
      async provideHover(document, position) { return convert.hover(await ask('hover', document, { position })); },
    }));
  }
  if (capabilities.completionProvider) {
    found.push(registry.registerCompletionItemProvider(languages, {
      async provideCompletionItems(document, position) {
        const answer = await ask('completion', document, { position });
        return ((answer && answer.items) || answer || []).map(convert.completion);
      },
    }, ...(capabilities.completionProvider.triggerCharacters || [])));
  }
  return found;
}

module.exports = { activate, deactivate };
