// Runs the extension of `Examples/Editors/VSCode` on a small stand-in for VS Code: opens a lesson with a mistake, sees
// it, takes the fix, formats, saves and quits. Run by `Tests/Editors/run`, which looks at the file then.
'use strict';

const assert = require('assert');
const fs = require('fs');
const Module = require('module');
const path = require('path');

const lesson = process.env.LESSON;
const folder = path.join(process.env.HSTRACE_ROOT, 'Examples/Editors/VSCode');

// The part of VS Code that the extension uses.

class Value { constructor(...parts) { this.parts = parts; } }
class Range {
  constructor(line, character, endLine, endCharacter) {
    this.start = { line, character };
    this.end = { line: endLine, character: endCharacter };
  }

  // As VS Code writes it.
  toJSON() { return [this.start, this.end]; }
}
class TextEdit { constructor(range, newText) { Object.assign(this, { range, newText }); } }
class Diagnostic { constructor(range, message, severity) { Object.assign(this, { range, message, severity }); } }
class CodeAction { constructor(title, kind) { Object.assign(this, { title, kind }); } }
class WorkspaceEdit {
  constructor() { this.edits = new Map(); }
  set(uri, edits) { this.edits.set(String(uri), edits); }
}
const kind = (value) => ({ value, append: (part) => kind(part) });

const published = new Map();
const providers = {};
const listeners = {};
const errors = [];
const listen = (name) => (listener) => { listeners[name] = listener; return { dispose() {} }; };
const register = (name) => (_, provider) => { providers[name] = provider; return { dispose() {} }; };

const document = {
  uri: `file://${lesson}`, languageId: 'haskell', version: 1, text: fs.readFileSync(lesson, 'utf8'),
  getText() { return this.text; },
};

const vscode = {
  Range, TextEdit, Diagnostic, CodeAction, WorkspaceEdit,
  CodeActionKind: { Empty: kind('') },
  DiagnosticRelatedInformation: Value, Location: Value, MarkdownString: Value, Hover: Value, CompletionItem: Value,
  Uri: { parse: (text) => text },
  window: { showErrorMessage: (message) => errors.push(message) },
  workspace: {
    getConfiguration: () => ({ get: () => 'hstrace' }),
    textDocuments: [document],
    onDidOpenTextDocument: listen('open'), onDidChangeTextDocument: listen('change'),
    onDidSaveTextDocument: listen('save'), onDidCloseTextDocument: listen('close'),
  },
  languages: {
    createDiagnosticCollection: () => ({
      set: (uri, found) => published.set(uri, found), clear: () => published.clear(), dispose() {},
    }),
    setTextDocumentLanguage(changed, languageId) {
      changed.languageId = languageId;
      listeners.open(changed);
    },
    registerCodeActionsProvider: register('codeActions'),
    registerDocumentFormattingEditProvider: register('formatting'),
    registerHoverProvider: register('hover'), registerCompletionItemProvider: register('completion'),
  },
};

const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? vscode : load(request, ...rest));

/** Applies edits from the last to the first, and tells the extension of each. */
function apply(edits) {
  for (const { range, newText } of [...edits].reverse()) {
    const lines = document.text.split('\n');
    const offset = ({ line, character }) =>
      lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0) + character;
    document.text = document.text.slice(0, offset(range.start)) + newText + document.text.slice(offset(range.end));
    document.version += 1;
    listeners.change({ document, contentChanges: [{ range, text: newText }] });
  }
}

async function until(condition, what) {
  for (let tries = 0; tries < 400 && !condition(); tries += 1) await new Promise((done) => setTimeout(done, 50));
  assert(condition(), what);
}

async function main() {
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const [language] = manifest.contributes.languages;
  assert(new RegExp(language.firstLine).test(document.text.split('\n')[0]), 'telling a lesson by its first line');
  for (const file of [manifest.main, language.configuration, manifest.contributes.grammars[0].path]) {
    assert(fs.existsSync(path.join(folder, file)), file);
  }

  const extension = require(path.join(folder, manifest.main));
  await extension.activate({ subscriptions: [] });
  assert.strictEqual(document.languageId, 'hstrace', 'telling a lesson from Haskell');
  const problems = () => published.get(document.uri) || [];
  await until(() => problems().length === 1, 'seeing the problem');
  const [problem] = problems();
  assert.strictEqual(problem.code.value || problem.code, 'acknowledgment-mismatch');
  assert.strictEqual(problem.severity, 0);
  assert.deepStrictEqual(problem.range, new Range(2, 26, 2, 33));

  const actions = await providers.codeActions.provideCodeActions(document, problem.range, { diagnostics: [problem] });
  assert(actions[0].isPreferred);
  apply(actions[0].edit.edits.get(document.uri));
  await until(() => problems().length === 0, 'seeing that it is fixed');
  apply(await providers.formatting.provideDocumentFormattingEdits(document, {}));
  fs.writeFileSync(lesson, document.text);
  listeners.save(document);
  listeners.close(document);
  await extension.deactivate();
  assert.deepStrictEqual(errors, []);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
