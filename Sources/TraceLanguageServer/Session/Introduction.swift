/// What the server asks of a client once that is ready: to be told of files and settings that change.
extension Session {
  func introduce() {
    var registrations: [Registration] = []
    if capabilities.registersWatchers {
      let watchers = ["**/*.{hs,hstrace,md,markdown}", "**/*.{yaml,yml}"].map { Watcher(globPattern: $0) }
      registrations.append(
        Registration(
          id: "hstrace-files", method: DidChangeWatchedFiles.method,
          registerOptions: RegistrationOptions(watchers: watchers)))
    }
    if capabilities.registersConfiguration {
      registrations.append(
        Registration(
          id: "hstrace-settings", method: DidChangeConfiguration.method,
          registerOptions: RegistrationOptions(section: "hstrace")))
    }
    if !registrations.isEmpty {
      ask("client/registerCapability", Registrations(registrations: registrations))
    }
    askForSettings()
  }

  /// Asks for the settings, where the client can be asked.
  func askForSettings() {
    guard capabilities.hasConfiguration else { return }
    ask("workspace/configuration", ConfigurationItems(items: [ConfigurationItem(section: "hstrace")])) {
      [weak self] answer in
      guard let self, case .array(let sections) = answer, let section = sections.first else { return }
      change(settings: Settings(section))
    }
  }

  /// Checks everything again where a setting has changed.
  func change(settings new: Settings) {
    guard new != settings else { return }
    settings = new
    for document in documents.values { document.forget() }
    refresh()
  }

  /// Lets the client ask again for what it shows of documents that it has not changed itself.
  func refresh() {
    if capabilities.pullsDiagnostics, capabilities.refreshesDiagnostics {
      ask("workspace/diagnostic/refresh", JSONValue.null)
    }
    if capabilities.refreshesInlayHints { ask("workspace/inlayHint/refresh", JSONValue.null) }
    if capabilities.refreshesCodeLenses { ask("workspace/codeLens/refresh", JSONValue.null) }
  }
}

private struct Registrations: Encodable { var registrations: [Registration] }

private struct Registration: Encodable {
  var id: String
  var method: String
  var registerOptions: RegistrationOptions
}

private struct RegistrationOptions: Encodable {
  var watchers: [Watcher]?
  var section: String?
}

private struct Watcher: Encodable { var globPattern: String }

private struct ConfigurationItems: Encodable { var items: [ConfigurationItem] }

private struct ConfigurationItem: Encodable { var section: String }
