" The language server for ALE, the Asynchronous Lint Engine.

call ale#linter#Define('hstrace', {
      \ 'name': 'hstrace',
      \ 'lsp': 'stdio',
      \ 'executable': 'hstrace',
      \ 'command': '%e lsp',
      \ 'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
      \ })
