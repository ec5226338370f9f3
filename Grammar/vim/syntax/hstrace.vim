" Vim syntax file
" Language: hstrace, a notation of TCP exchanges

if exists('b:current_syntax')
  finish
endif
let s:cpo = &cpo
set cpo&vim

" The YAML of front matter.
syn include @hstraceYaml syntax/yaml.vim
unlet! b:current_syntax

" Words of any script; in the patterns below, a word begins at `<`.
syn iskeyword @,48-57,_

let s:blank = '[ \t`*\u00a0\u2000-\u200f\u3000]'
let s:gap = '%(\.?[ \t]|[-_.])?'
let s:end = '%(_|\k@!)@='
let s:sign = s:blank . '*[=:＝：]'

let s:flag = '%(synack|finack|pshack|rstack|syn|ack|fin|rst|reset|psh|push|urg|ece|cwr|ae)'
" Keys that have a value behind a sign or a blank.
let s:key = '%(%(seq%(uence)?GAP%(number|num|no)|ack%(nowledge?ment)?GAP%(number|num|no))\.?'
      \ . '|seq%(uence)?|acknowledge?ment|segGAP%(seq|ack|len|wnd|up)|%(data|payload)GAPlen%(gth)?|len%(gth)?'
      \ . '|windowGAPscale|windowGAPsize|window|win|wnd|rwnd|urgentGAPpointer|urgGAP%(pointer|ptr)'
      \ . '|max%(imum)?GAPsegmentGAPsize|mss|wscale|wsopt|ws|sackGAPperm%(itted)?|sackGAPok|sack%(GAPperm)@!'
      \ . '|tsval|tsecr|ecr|fastGAPopen|tfoGAPcookie|tfo'
      \ . '|시퀀스%( ?번호)?|%(순서|순차|일련|승인|응답|확인) ?번호|확인 ?응답%( ?번호)?|%(데이터 ?)?길이'
      \ . '|윈도우 ?스케일|윈도우?%( ?크기)?|긴급 ?포인터|シーケンス番号|確認応答番号|序列号|序号|确认号)'
let s:key = substitute(s:key, 'GAP', '\=s:gap', 'g')
let s:plain = '%(flags?|control' . s:gap . 'bits|ctl|options?|opts?|nop|eol|플래그|옵션)'
let s:data = '%(%(seg' . s:gap . ')?data|payload|데이터|페이로드)'
let s:item = '<%(' . s:data . '|' . s:key . '|' . s:plain . '|' . s:flag . ')' . s:end

let s:term = '\k+'
let s:number = '\d{1,3}%(,\d{3})+%([[:alnum:]_:-])@!|\d+:\d+'
" `x+1`, `y + 1 + len`; a flag or a key behind the sign is no part of the sum.
let s:sum = s:term . '%( *[+＋] *%(' . s:item . ')@!' . s:term . '| *[+＋] *len' . s:end . '| *- *\d\k*)*'
let s:value = '%([?？]|' . s:number . '|' . s:sum . ')'

let s:state = '%(closed?[-_ ]?wait|closed?|closing|listen%(ing)?|syn[-_ ]?%(sent|received|rcvd|recvd?)'
      \ . '|estab%(lish%(ed)?)?|est|fin[-_ ]?wait[-_ ]?[12]|last[-_ ]?ack|time[-_ ]?wait|-)'
let s:claim = '%(loss|lost|drop%(ped)?|packetGAP%(loss|lost)|duplicated?|oldGAPduplicate|corrupt%(ed)?'
      \ . '|spurious%(GAPretransmission)?|retransmission|retransmit%(ted)?|retrans|rexmit|%(tcpGAP)?keepGAPalive'
      \ . '|%(zeroGAP)?%(windowGAP)?probe|windowGAPupdate|dup%(licate)?GAPack%(nowledgment)?'
      \ . '|challengeGAPack%(nowledgment)?|outGAPofGAPorder|reordered'
      \ . '|%(패킷 ?)?%(유실|손실)|%(유실|손실|손상)됨|분실|손상|오류|중복%( ?ack| ?확인 ?응답)?|복제|불필요%(한 ?재전송)?'
      \ . '|재전송|재송신|킵얼라이브|연결 ?유지|윈도우? ?탐침|윈도우 ?프로브|윈도우? ?갱신|윈도우 ?업데이트|챌린지 ?ack'
      \ . '|순서 ?%(바뀜|어긋남)|丢失|喪失)'
let s:claim = substitute(s:claim, 'GAP', '\=s:gap', 'g')
let s:event = '%(listen|open|%(passive|active)GAPopen|connect|%(send|write|송신|보내기)%(GAP\d[0-9_]*)?|shutdown'
      \ . '|halfGAPclose|close|abort|%(retransmissionGAP|userGAP|2GAPmslGAP|timeGAPwaitGAP)?timeGAPout|rto'
      \ . '|2GAPmsl|reboot|crash|restart|수동 ?개방|대기|능동 ?개방|연결|셧다운|닫기|종료|강제 ?종료'
      \ . '|%(사용자 ?)?타임아웃|시간 ?초과|재부팅)'
let s:event = substitute(s:event, 'GAP', '\=s:gap', 'g')

let s:head = '<◀◄←⇐⟵⬅↩>▶►→⇒⟶➜➡➝➔'
let s:arrow = '%([-=~–—─━]*[' . s:head . '][-=~–—─━\ufe0f' . s:head . ']*)'
let s:name = '%("[^"“”]+"|“[^"“”]+”|%(' . s:item . '%(' . s:blank . '*' . s:arrow . ')@!%([-.]|\k)@!)@!'
      \ . '\k+%([-.]+\k+)*%(:\d+%(' . s:blank . '*%([:：]|' . s:arrow . '))@=)?\k@!)'
let s:bullet = '%([-+•·・–—‣●◦][ \t]@=|[•\u2460-\u24ff\u2776-\u2793]|\d%ufe0f?%u20e3|\d+\)|\d+\.[ \t`]@=|\(\d+\)'
      \ . '|\([a-z]\)[ \t]@=|[a-z][.)][ \t]@=|%(step|단계|第|ステップ|手順)[ \t]*[0-9一二三四五六七八九十]+[ \t]*'
      \ . '%(步|次握手|次挥手)?[:：.)\t ]|\d+[ \t]*%(단계|번째)[:：.)\t ]'
      \ . '|\d+:?[ \t]+%(%(' . s:item . ')@!%(\k|")%(\k|[."-])*' . s:blank . '*%([:：]|' . s:arrow . '))@='
      \ . '|%(' . s:arrow . ')@![\u2600-\u27bf\u2b50\U1f000-\U1faff\ufe0f\u200d]|[|`*])'

" Defines `group` by a pattern, in upper and lower case alike; what is defined later is preferred.
function! s:Match(group, pattern, options) abort
  execute 'syn match' a:group '~\v\c' . escape(a:pattern, '~') . '~' a:options
endfunction

" Items of a segment.
call s:Match('hstraceFlag', '<' . s:flag . s:end, '')
call s:Match('hstraceKey', '<%(' . s:key . '|' . s:plain . '|' . s:data . ')' . s:end, '')
let s:gives = '%(%(' . s:sign . s:blank . '*|[ \t]+%(' . s:item . ')@!%(\k|\?)@=)+' . s:value . ')@='
call s:Match('hstraceKey', '<' . s:key . s:gives, 'nextgroup=hstraceAssign')
call s:Match('hstraceKey', '<sack%(%(' . s:sign . ')?' . s:blank . '*\d\k*[ \t]*[-:][ \t]*\d)@=',
      \ 'nextgroup=hstraceBlocks')
let s:gives = '%(%(' . s:sign . s:blank . '*|[ \t]+%([0-9?]|[a-z]\k*[0-9_+]|[a-z]' . s:end . ')@=)' . s:value . ')@='
call s:Match('hstraceKey', '<%(ack|urg)' . s:gives, 'nextgroup=hstraceAssign')
let s:bit = s:sign . s:blank . '*[01]%(\k|\+)@!'
call s:Match('hstraceFlag', '<%(ack|urg)@!' . s:flag . s:bit, '')
" `URG=1` is the flag, `Urg=1` the pointer.
execute 'syn match hstraceFlag ~\v\C<%(URG|urg)' . s:bit . '~'
execute 'syn match hstraceFlag ~\v\C\[@<=[SFRPUEWe.]+\]@=~'
call s:Match('hstraceKey', '<flags?%(%(' . s:sign . ')?' . s:blank . '*\[?[SFRPUEWe.]+%([],]|\s|$))@=',
      \ 'nextgroup=hstraceLettersAssign')
call s:Match('hstraceKey', '<' . s:data . '%(%(' . s:sign . ')?' . s:blank . '*")@=',
      \ 'nextgroup=hstraceAssign,hstraceString')

call s:Match('hstraceAssign', '%(' . s:sign . '|' . s:blank . ')+', 'contained nextgroup=hstraceValue,hstraceString')
call s:Match('hstraceValue', s:value, 'contained')
call s:Match('hstraceString', '"%(\\.|[^"\\])*"', 'contained')
call s:Match('hstraceLettersAssign', '%(' . s:sign . ')?' . s:blank . '*\[?', 'contained nextgroup=hstraceLetters')
call s:Match('hstraceLetters', '[SFRPUEWe.]+', 'contained')
call s:Match('hstraceBlocks', '%(' . s:sign . ')?' . s:blank . '*', 'contained nextgroup=hstraceBlock')
call s:Match('hstraceBlock', '\d\k*', 'contained nextgroup=hstraceBlockJoint')
call s:Match('hstraceBlockJoint', '[ \t]*[-:][ \t]*|[ \t,]+%(\d\k*[ \t]*[-:][ \t]*\d)@=',
      \ 'contained nextgroup=hstraceBlock')

" What stands in parentheses and brackets.
let s:items = '%(' . s:blank . '*' . s:item . '%(' . s:sign . '|[ \t]*[)）]|[ \t]+\d|[ \t]*[-,+/]))@!'
call s:Match('hstraceProse', '[(（]' . s:items . '%(' . s:claim . '[ \t]*[,;])@!%([^()（）]|\([^()]*\))*[)）]', '')
call s:Match('hstraceEvent', '[(（][ \t]*' . s:event . '[ \t]*[)）]', '')
call s:Match('hstraceClaim', '[(（][ \t]*' . s:claim . '[ \t]*[)）]', '')
call s:Match('hstraceClaim', '%([(（,;][ \t]*)@<=' . s:claim . '%([ \t]*[,;)）])@=', '')
call s:Match('hstraceState', '%([[［【|｜][ \t]*)@<=' . s:state . '%([ \t]*[]］】|｜])@=', '')
call s:Match('hstraceEllipsis', '%(\.{3,}|…+)', '')
call s:Match('hstraceComment', '%(#|//).*', 'contains=@Spell')

" What stands before the items.
call s:Match('hstraceStart', '^\s*%(#|//|\>|\=\=|--[ \t])@!%(' . s:blank . '|' . s:bullet . ')*',
      \ 'nextgroup=hstraceTime,hstraceArrival,hstraceArrow,hstraceName')
call s:Match('hstraceTime', '\@\S*', 'contained skipwhite nextgroup=hstraceArrival,hstraceName')
call s:Match('hstraceArrival', '%(\.{3,}|…+)', 'contained skipwhite nextgroup=hstraceName')
call s:Match('hstraceName', s:name . '%(' . s:blank . '*%([:：([|]|' . s:arrow . '|' . s:item . '))@=',
      \ 'contained nextgroup=hstraceJoint,hstraceArrow')
call s:Match('hstraceJoint', s:blank . '+%(' . s:arrow . ')@=', 'contained nextgroup=hstraceArrow')
call s:Match('hstraceArrow', s:arrow, 'contained nextgroup=hstraceReceiver,hstraceReceiverJoint')
call s:Match('hstraceReceiverJoint', s:blank . '+', 'contained nextgroup=hstraceReceiver')
call s:Match('hstraceReceiver', s:name, 'contained')

" Lines that are no segments.
let s:close = '%(.{-}MARK{2,}%(\s*%($|#|//))@=|.{-}%(\s*$|\s+%(#|//))@=)'
call s:Match('hstraceHeading', '^\s*\={2,}' . substitute(s:close, 'MARK', '\\=', ''), 'contains=@Spell')
call s:Match('hstracePhase', '^\s*--[ \t]@=' . substitute(s:close, 'MARK', '-', ''), 'contains=@Spell')
call s:Match('hstraceNote', '^\s*\>.*', 'contains=@Spell')
call s:Match('hstraceComment', '^\s*%(#|//).*', 'contains=@Spell')
call s:Match('hstraceDirective', '^\s*#!/@!.*', '')
syn region hstraceMetadata matchgroup=hstraceMetadataMark start='\%^\%ufeff\?---\s*$' end='^\%(---\|\.\.\.\)\s*$'
      \ contains=@hstraceYaml keepend

hi def link hstraceArrow Operator
hi def link hstraceArrival Special
hi def link hstraceBlock Number
hi def link hstraceClaim Special
hi def link hstraceComment Comment
hi def link hstraceDirective PreProc
hi def link hstraceEllipsis Special
hi def link hstraceEvent Function
hi def link hstraceFlag Statement
hi def link hstraceHeading Title
hi def link hstraceKey Type
hi def link hstraceLetters Statement
hi def link hstraceMetadataMark Delimiter
hi def link hstraceName Identifier
hi def link hstraceNote SpecialComment
hi def link hstracePhase Title
hi def link hstraceProse Comment
hi def link hstraceReceiver Identifier
hi def link hstraceState Constant
hi def link hstraceString String
hi def link hstraceTime Label
hi def link hstraceValue Number

let b:current_syntax = 'hstrace'
let &cpo = s:cpo
unlet s:cpo
