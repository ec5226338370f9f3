" Opens a lesson with a mistake, sees it by `:make` and by ALE, takes the fix, formats, saves and quits, with the files
" of `Grammar/vim` and the settings that `Examples/Editors/Vim` shows. Run by `Tests/Editors/run`, which looks at the
" file then.

set nocompatible encoding=utf-8
let g:hstrace_runtime = $HSTRACE_ROOT . '/Grammar/vim'
execute 'source ' . $HSTRACE_ROOT . '/Examples/Editors/Vim/hstrace.vim'
packadd ale

function! s:Expect(what, condition) abort
  if !a:condition
    call writefile(['vim: ' . a:what . ' failed'], '/dev/stderr', 'a')
    cquit
  endif
endfunction

function! s:Wait(what, Condition) abort
  let tries = 0
  while !a:Condition() && tries < 400
    sleep 50m
    let tries += 1
  endwhile
  call s:Expect(a:what, a:Condition())
endfunction

function! s:Problems() abort
  return get(get(g:ale_buffer_info, bufnr(''), {}), 'loclist', [])
endfunction

function! s:Lesson() abort
  edit $LESSON
  call s:Expect('telling a lesson from Haskell', &filetype ==# 'hstrace')
  call s:Expect('colouring', synIDattr(synID(2, 1, 1), 'name') ==# 'hstraceName')

  silent make!
  let listed = filter(getqflist(), 'v:val.valid')
  call s:Expect('listing the problem', len(listed) == 1)
  call s:Expect('placing the problem', [listed[0].lnum, listed[0].col, listed[0].type] == [3, 27, 'e'])

  call s:Wait('seeing the problem', {-> len(s:Problems()) == 1})
  call s:Expect('naming the problem', s:Problems()[0].code ==# 'acknowledgment-mismatch')
  call cursor(3, 28)
  " The first of the fixes that are offered.
  call ale#codefix#Execute(0, {data, items -> ale#codefix#ApplyLSPCodeAction(data, items[0][1])})
  call s:Wait('fixing', {-> getline(3) =~# 'ACK=101'})
  ALEFix
  call s:Wait('formatting', {-> getline(4) ==# 'Client: ACK, Seq=101, ACK=201'})
  write
  call s:Wait('seeing that it is fixed', {-> empty(s:Problems())})
  qall
endfunction

try
  call s:Lesson()
catch
  call s:Expect(v:exception, 0)
endtry
