" hstrace in Vim: colours, `:make` with the quickfix list, and with ALE problems as you type, fixes and formatting.
" Load it from vimrc with `source`.

" The folder of hstrace's Vim files, which know its colours and tell lessons from Haskell.
let &runtimepath = get(g:, 'hstrace_runtime', expand('~/hstrace/Grammar/vim')) . ',' . &runtimepath
filetype plugin on
syntax enable

" ALE: `:ALECodeAction` offers fixes, `:ALEFix` formats.
let g:ale_fixers = extend(get(g:, 'ale_fixers', {}), {'hstrace': [{buffer -> {'command': 'hstrace fmt -'}}]})
