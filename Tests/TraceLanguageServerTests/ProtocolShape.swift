import Foundation

/// The structures of LSP 3.17 that the server sends: each field with its type, `?` where it may be missing.
///
/// Of the types, `int` is a whole number from 0, `any` any JSON; `[T]` a list, `{T}` a map from URIs, `A|B` one or the
/// other, a number or a word in quotation marks itself.
enum ProtocolShape {
  static let structures: [String: [String: String]] = [
    "Position": ["line": "int", "character": "int"],
    "Range": ["start": "Position", "end": "Position"],
    "Location": ["uri": "string", "range": "Range"],
    "TextEdit": ["range": "Range", "newText": "string"],
    "WorkspaceEdit": ["changes?": "{[TextEdit]}"],
    "Command": ["title": "string", "command": "string", "arguments?": "[any]"],
    "Diagnostic": [
      "range": "Range", "severity?": "1|2|3|4", "code?": "string|int", "codeDescription?": "CodeDescription",
      "source?": "string", "message": "string", "relatedInformation?": "[RelatedInformation]",
      "tags?": "[1|2]",
    ],
    "CodeDescription": ["href": "string"],
    "RelatedInformation": ["location": "Location", "message": "string"],
    "PublishDiagnostics": ["uri": "string", "version?": "int", "diagnostics": "[Diagnostic]"],
    "FullReport": ["kind": "'full'", "resultId?": "string", "items": "[Diagnostic]"],
    "UnchangedReport": ["kind": "'unchanged'", "resultId": "string"],
    "WorkspaceReport": ["items": "[WorkspaceFullReport]"],
    "WorkspaceFullReport": [
      "kind": "'full'", "resultId?": "string", "items": "[Diagnostic]", "uri": "string",
      "version": "int|null",
    ],
    "CodeAction": [
      "title": "string", "kind?": "string", "diagnostics?": "[Diagnostic]", "isPreferred?": "bool",
      "edit?": "WorkspaceEdit",
    ],
    "DocumentSymbol": [
      "name": "string", "kind": "int", "range": "Range", "selectionRange": "Range",
      "children?": "[DocumentSymbol]",
    ],
    "SymbolInformation": [
      "name": "string", "kind": "int", "containerName?": "string", "location": "Location",
    ],
    "FoldingRange": [
      "startLine": "int", "endLine": "int", "kind?": "'comment'|'imports'|'region'",
    ],
    "SelectionRange": ["range": "Range", "parent?": "SelectionRange"],
    "LinkedEditingRanges": ["ranges": "[Range]", "wordPattern?": "string"],
    "DocumentLink": ["range": "Range", "target?": "string"],
    "SemanticTokens": ["resultId?": "string", "data": "[int]"],
    "SemanticTokensDelta": ["resultId?": "string", "edits": "[SemanticTokensEdit]"],
    "SemanticTokensEdit": ["start": "int", "deleteCount": "int", "data?": "[int]"],
    "DocumentHighlight": ["range": "Range", "kind?": "1|2|3"],
    "PrepareRename": ["range": "Range", "placeholder": "string"],
    "CodeLens": ["range": "Range", "command?": "Command"],
    "ApplyEdit": ["edit": "WorkspaceEdit"],
    "Registrations": ["registrations": "[Registration]"],
    "Registration": ["id": "string", "method": "string", "registerOptions?": "any"],
    "InitializeResult": ["capabilities": "ServerCapabilities", "serverInfo?": "ServerInfo"],
    "ServerInfo": ["name": "string", "version?": "string"],
    "ServerCapabilities": [
      "positionEncoding?": "'utf-8'|'utf-16'|'utf-32'", "textDocumentSync?": "Synchronization",
      "definitionProvider?": "bool", "referencesProvider?": "bool", "documentHighlightProvider?": "bool",
      "documentSymbolProvider?": "bool", "workspaceSymbolProvider?": "bool", "foldingRangeProvider?": "bool",
      "selectionRangeProvider?": "bool", "linkedEditingRangeProvider?": "bool",
      "documentFormattingProvider?": "bool", "documentRangeFormattingProvider?": "bool",
      "documentOnTypeFormattingProvider?": "OnTypeFormatting", "renameProvider?": "bool|RenameOptions",
      "codeActionProvider?": "bool|CodeActionOptions", "codeLensProvider?": "Resolving",
      "documentLinkProvider?": "Resolving", "executeCommandProvider?": "Commands",
      "semanticTokensProvider?": "SemanticTokensOptions", "diagnosticProvider?": "DiagnosticOptions",
      "workspace?": "any", "hoverProvider?": "any", "completionProvider?": "any", "inlayHintProvider?": "any",
      "signatureHelpProvider?": "any", "declarationProvider?": "any", "typeDefinitionProvider?": "any",
      "implementationProvider?": "any", "callHierarchyProvider?": "any", "typeHierarchyProvider?": "any",
      "inlineValueProvider?": "any", "monikerProvider?": "any", "colorProvider?": "any",
      "notebookDocumentSync?": "any", "experimental?": "any",
    ],
    "Synchronization": [
      "openClose?": "bool", "change?": "0|1|2", "willSave?": "bool", "willSaveWaitUntil?": "bool",
      "save?": "bool|any",
    ],
    "OnTypeFormatting": ["firstTriggerCharacter": "string", "moreTriggerCharacter?": "[string]"],
    "RenameOptions": ["prepareProvider?": "bool"],
    "CodeActionOptions": ["codeActionKinds?": "[string]", "resolveProvider?": "bool"],
    "Resolving": ["resolveProvider?": "bool"],
    "Commands": ["commands": "[string]"],
    "SemanticTokensOptions": ["legend": "Legend", "range?": "bool", "full?": "bool|FullOptions"],
    "FullOptions": ["delta?": "bool"],
    "Legend": ["tokenTypes": "[string]", "tokenModifiers": "[string]"],
    "DiagnosticOptions": [
      "identifier?": "string", "interFileDependencies": "bool", "workspaceDiagnostics": "bool",
      "workDoneProgress?": "bool",
    ],
  ]

  /// What in `value` is not as `type` has it, each with its path; empty where it is.
  static func faults(in value: Any?, as type: String, at path: String = "") -> [String] {
    let choices = type.split(separator: "|").map(String.init)
    if choices.count > 1, !type.hasPrefix("["), !type.hasPrefix("{") {
      let faults = choices.map { self.faults(in: value, as: $0, at: path) }
      return faults.contains(where: \.isEmpty) ? [] : ["\(path): no \(type)"]
    }
    if type.hasPrefix("[") {
      guard let items = value as? [Any] else { return ["\(path): no list"] }
      let element = String(type.dropFirst().dropLast())
      return items.enumerated().flatMap { faults(in: $1, as: element, at: "\(path)[\($0)]") }
    }
    if type.hasPrefix("{") {
      guard let entries = value as? [String: Any] else { return ["\(path): no map"] }
      let element = String(type.dropFirst().dropLast())
      return entries.flatMap { faults(in: $1, as: element, at: "\(path).\($0)") }
    }
    if let fields = structures[type] { return self.faults(in: value, fields: fields, at: path) }
    return isPlain(value, type) ? [] : ["\(path): no \(type)"]
  }

  private static func faults(in value: Any?, fields: [String: String], at path: String) -> [String] {
    guard let object = value as? [String: Any] else { return ["\(path): no object"] }
    var faults: [String] = []
    var known: Set<String> = []
    for (field, type) in fields {
      let name = field.hasSuffix("?") ? String(field.dropLast()) : field
      known.insert(name)
      guard let value = object[name] else {
        if name == field { faults.append("\(path).\(name): missing") }
        continue
      }
      faults += self.faults(in: value, as: type, at: "\(path).\(name)")
    }
    return faults + object.keys.filter { !known.contains($0) }.map { "\(path).\($0): unknown" }
  }

  private static func isPlain(_ value: Any?, _ type: String) -> Bool {
    // `objCType` tells `true` from 1, which Foundation reads as one class.
    let isBoolean = (value as? NSNumber).map { String(cString: $0.objCType) == "c" } ?? false
    switch type {
    case "any": return value != nil
    case "null": return value is NSNull
    case "string": return value is String
    case "bool": return isBoolean
    case "int": return !isBoolean && (value as? Int).map { $0 >= 0 } ?? false
    default:
      if type.hasPrefix("'") { return value as? String == String(type.dropFirst().dropLast()) }
      return !isBoolean && (value as? Int).map(String.init) == type
    }
  }
}
