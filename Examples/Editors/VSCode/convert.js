// The values of the Language Server Protocol as those of VS Code, and back.
'use strict';

const vscode = require('vscode');

const convert = {
  range({ start, end }) {
    return new vscode.Range(start.line, start.character, end.line, end.character);
  },

  /** VS Code itself would write a range as a list. */
  writtenRange({ start, end }) { return { start, end }; },

  edit(edit) { return new vscode.TextEdit(convert.range(edit.range), edit.newText); },

  /** VS Code counts severities from 0, the protocol from 1. */
  diagnostic(found) {
    const severity = (found.severity || 1) - 1;
    const diagnostic = new vscode.Diagnostic(convert.range(found.range), found.message, severity);
    diagnostic.source = found.source;
    diagnostic.tags = found.tags;
    diagnostic.code = found.codeDescription
      ? { value: found.code, target: vscode.Uri.parse(found.codeDescription.href) }
      : found.code;
    diagnostic.relatedInformation = (found.relatedInformation || []).map(({ location, message }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(vscode.Uri.parse(location.uri), convert.range(location.range)), message));
    return diagnostic;
  },

  writtenDiagnostic(diagnostic) {
    const { range, message, severity, source, code } = diagnostic;
    return { range: convert.writtenRange(range), message, severity: severity + 1, source, code: code && code.value ? code.value : code };
  },

  codeAction(found) {
    const action = new vscode.CodeAction(found.title, vscode.CodeActionKind.Empty.append(found.kind || 'quickfix'));
    action.isPreferred = found.isPreferred;
    action.diagnostics = (found.diagnostics || []).map(convert.diagnostic);
    action.edit = new vscode.WorkspaceEdit();
    for (const [uri, edits] of Object.entries((found.edit && found.edit.changes) || {})) {
      action.edit.set(vscode.Uri.parse(uri), edits.map(convert.edit));
    }
    return action;
  },

  hover(found) {
    if (!found) return null;
    const { contents } = found;
    const text = new vscode.MarkdownString(typeof contents === 'string' ? contents : contents.value);
    return new vscode.Hover(text, found.range && convert.range(found.range));
  },

  /** VS Code counts kinds from 0, the protocol from 1. */
  completion(found) {
    const item = new vscode.CompletionItem(found.label, found.kind ? found.kind - 1 : undefined);
    const { documentation, textEdit } = found;
    item.detail = found.detail;
    item.documentation = documentation && documentation.value
      ? new vscode.MarkdownString(documentation.value)
      : documentation;
    item.sortText = found.sortText;
    item.filterText = found.filterText;
    item.insertText = textEdit ? textEdit.newText : found.insertText;
    if (textEdit && textEdit.range) item.range = convert.range(textEdit.range);
    return item;
  },
};

module.exports = { convert };
