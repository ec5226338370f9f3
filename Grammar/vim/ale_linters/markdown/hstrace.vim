" The language server for ALE on the fences of Markdown files.

call ale#linter#Define('markdown', {
      \ 'name': 'hstrace',
      \ 'lsp': 'stdio',
      \ 'executable': 'hstrace',
      \ 'command': '%e lsp',
      \ 'project_root': {buffer -> fnamemodify(bufname(buffer), ':p:h')},
      \ })
