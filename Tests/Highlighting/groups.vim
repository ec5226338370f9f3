" Writes the syntax class of each character of the files `0.hstrace`, `1.hstrace` and so on in `g:folder` beside
" them, as JSON: a list of lines, with an empty string where nothing is coloured.

set nocompatible encoding=utf-8 fileencodings=utf-8 nofixendofline
syntax enable

let s:classes = {
      \ 'Arrival': 'ellipsis', 'Block': 'value', 'Letters': 'flag', 'Receiver': 'name', 'Arrow': 'arrow',
      \ 'Claim': 'claim', 'Comment': 'comment', 'Directive': 'directive', 'Ellipsis': 'ellipsis',
      \ 'Event': 'event', 'Flag': 'flag', 'Heading': 'heading', 'Key': 'key', 'Name': 'name', 'Note': 'note',
      \ 'Phase': 'phase', 'Prose': 'prose', 'State': 'state', 'String': 'string', 'Time': 'time',
      \ 'Value': 'value'}

function! s:Classes(line) abort
  let line = getline(a:line)
  let classes = []
  for character in range(strchars(line))
    let group = synIDattr(synID(a:line, byteidxcomp(line, character) + 1, 1), 'name')
    call add(classes, get(s:classes, substitute(group, '^hstrace', '', ''), ''))
  endfor
  return classes
endfunction

for s:number in range(g:count)
  execute 'edit! ' . fnameescape(g:folder . '/' . s:number . '.hstrace')
  set filetype=hstrace
  let s:lines = map(range(1, line('$')), 's:Classes(v:val)')
  call writefile([json_encode(s:lines)], g:folder . '/' . s:number . '.json')
endfor
qall!
