" `:make` checks the lesson; each problem is one line, with its file, line and column.

if exists('current_compiler')
  finish
endif
let current_compiler = 'hstrace'

" `file:line:column: severity: message [name]`; hints are information.
CompilerSet makeprg=hstrace\ check\ --format\ short\ %:S
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,%f:%l:%c:\ %tarning:\ %m,%I%f:%l:%c:\ hint:\ %m
