" Opens a lesson with a mistake, checks it with `:make` and goes to the problem, with the files of `Grammar/vim` and the
" settings that `Examples/Editors/Vim` shows. Run by `Tests/Editors/run`.

set nocompatible encoding=utf-8
let g:hstrace_runtime = $HSTRACE_ROOT . '/Grammar/vim'
execute 'source ' . $HSTRACE_ROOT . '/Examples/Editors/Vim/hstrace.vim'

function! s:Expect(what, condition) abort
  if !a:condition
    call writefile(['vim: ' . a:what . ' failed'], '/dev/stderr')
    cquit
  endif
endfunction

edit $LESSON
call s:Expect('telling a lesson from Haskell', &filetype ==# 'hstrace')
call s:Expect('colouring', synIDattr(synID(2, 1, 1), 'name') ==# 'hstraceName')
silent make
call s:Expect('seeing the problem', len(getqflist()) == 1 + 1)
