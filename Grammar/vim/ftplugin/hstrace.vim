" Settings of buffers with lessons; `compiler hstrace` fills the quickfix list with `:make`.

if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1

setlocal commentstring=#\ %s comments=:#!,:#,:// formatoptions-=t
compiler hstrace

let b:undo_ftplugin = 'setlocal commentstring< comments< formatoptions< makeprg< errorformat<'
