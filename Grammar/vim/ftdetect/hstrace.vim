" Lessons end in .hstrace, or in .hs as Haskell does: those are told by their first lines.

autocmd BufNewFile,BufRead *.hstrace set filetype=hstrace
autocmd BufNewFile,BufRead *.hs if s:IsLesson() | set filetype=hstrace | endif

" Whether the first line that says anything is one of a lesson: front matter, a comment, a directive, a heading, or
" a name and what its endpoint sends or does. Haskell begins with none of these.
function! s:IsLesson() abort
  for line in getline(1, 100)
    let text = substitute(line, '^\%ufeff\?\s*', '', '')
    if !empty(text)
      return text =~# '\v^(---\s*$|#(\s|$)|#!\s*(expect|allow):|\=\=\s)'
            \ || text =~? '\v^[^-{:=][^{:=]*:\s*(\(|\[|<(syn|ack|fin|rst|psh|seq)>)'
    endif
  endfor
  return 0
endfunction
