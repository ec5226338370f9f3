//! Tells Zed how to start hstrace's language server, which must be in the PATH.

use zed_extension_api::{self as zed, Command, LanguageServerId, Result, Worktree};

struct Hstrace;

impl zed::Extension for Hstrace {
    fn new() -> Self {
        Hstrace
    }

    fn language_server_command(&mut self, _: &LanguageServerId, worktree: &Worktree) -> Result<Command> {
        let command = worktree.which("hstrace").ok_or("hstrace is not in the PATH")?;
        Ok(Command { command, args: vec!["lsp".into()], env: worktree.shell_env() })
    }
}

zed::register_extension!(Hstrace);
