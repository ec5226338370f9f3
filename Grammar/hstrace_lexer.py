"""A Pygments lexer for the hstrace notation of TCP exchanges.

`pygmentize -x -l Grammar/hstrace_lexer.py:HstraceLexer lesson.hs` shows a lesson in colours. A package that
registers `HstraceLexer` under the entry point `pygments.lexers` makes the name `hstrace` known everywhere,
in the fences of Markdown too.
"""

import re

from pygments.lexer import RegexLexer, bygroups, default, using
from pygments.lexers.data import YamlLexer
from pygments.token import Comment, Generic, Keyword, Literal, Name, Number, Operator, Punctuation, String, Text

__all__ = ["HstraceLexer"]

# What may stand between two things: blanks of any width, and Markdown's emphasis.
BLANK = r"[ \t\u00a0\u2000-\u200f\u3000`*]"
# What may stand between two words of one key, event or claim.
GAP = r"(?:\.?[ \t]|[-_.])?"
END = r"(?![^\W_])"
SIGN = rf"{BLANK}*[=:＝：]"

FLAG = r"(?:synack|finack|pshack|rstack|syn|ack|fin|rst|reset|psh|push|urg|ece|cwr|ae)"
# Keys that are such wherever they stand.
KEY = (
    rf"(?:(?:seq(?:uence)?{GAP}(?:number|num|no)|ack(?:nowledge?ment)?{GAP}(?:number|num|no))\.?"
    rf"|seq(?:uence)?|acknowledge?ment|seg{GAP}(?:seq|ack|len|wnd|up)|(?:data|payload){GAP}len(?:gth)?|len(?:gth)?"
    rf"|window{GAP}scale|window{GAP}size|window|win|wnd|rwnd|urgent{GAP}pointer|urg{GAP}(?:pointer|ptr)"
    rf"|max(?:imum)?{GAP}segment{GAP}size|mss|wscale|wsopt|ws|sack{GAP}perm(?:itted)?|sack{GAP}ok|sack(?!{GAP}perm)"
    rf"|tsval|tsecr|ecr|fast{GAP}open|tfo{GAP}cookie|tfo|flags?|control{GAP}bits|ctl|options?|opts?|nop|eol"
    r"|시퀀스(?: ?번호)?|(?:순서|순차|일련|승인|응답|확인) ?번호|확인 ?응답(?: ?번호)?|(?:데이터 ?)?길이"
    r"|윈도우 ?스케일|윈도우?(?: ?크기)?|긴급 ?포인터|플래그|옵션"
    r"|シーケンス番号|確認応答番号|序列号|序号|确认号)"
)
DATA = rf"(?:(?:seg{GAP})?data|payload|데이터|페이로드)"
ITEM = rf"(?:{DATA}|{KEY}|{FLAG}){END}"

TERM = r"[^\W_][\w]*|_\w*"
NUMBER = r"\d{1,3}(?:,\d{3})+(?![\w:-])|\d+:\d+"
# `x+1`, `y + 1 + len`; a flag or a key behind the sign is no part of the sum.
VALUE = rf"(?:[?？]|{NUMBER}|(?:{TERM})(?: *[+＋] *(?!{ITEM})(?:{TERM})| *[+＋] *len{END}| *- *\d\w*)*)"

STATE = (
    r"(?:closed?[-_ ]?wait|closed?|closing|listen(?:ing)?|syn[-_ ]?(?:sent|received|rcvd|recvd?)"
    r"|estab(?:lish(?:ed)?)?|est|fin[-_ ]?wait[-_ ]?[12]|last[-_ ]?ack|time[-_ ]?wait|-)"
)
CLAIM = (
    rf"(?:loss|lost|drop(?:ped)?|packet{GAP}(?:loss|lost)|duplicated?|old{GAP}duplicate|corrupt(?:ed)?"
    rf"|spurious(?:{GAP}retransmission)?|retransmission|retransmit(?:ted)?|retrans|rexmit|(?:tcp{GAP})?keep{GAP}alive"
    rf"|(?:zero{GAP})?(?:window{GAP})?probe|window{GAP}update|dup(?:licate)?{GAP}ack(?:nowledgment)?"
    rf"|challenge{GAP}ack(?:nowledgment)?|out{GAP}of{GAP}order|reordered"
    r"|(?:패킷 ?)?(?:유실|손실)|(?:유실|손실|손상)됨|분실|손상|오류|중복(?: ?ack| ?확인 ?응답)?|복제|불필요(?:한 ?재전송)?"
    r"|재전송|재송신|킵얼라이브|연결 ?유지|윈도우? ?탐침|윈도우 ?프로브|윈도우? ?갱신|윈도우 ?업데이트|챌린지 ?ack"
    r"|순서 ?(?:바뀜|어긋남)|丢失|喪失)"
)
EVENT = (
    rf"(?:listen|open|(?:passive|active){GAP}open|connect|(?:send|write|송신|보내기)(?:{GAP}\d[\d_]*)?|shutdown"
    rf"|half{GAP}close|close|abort|(?:retransmission{GAP}|user{GAP}|2{GAP}msl{GAP}|time{GAP}wait{GAP})?time{GAP}out|rto"
    rf"|2{GAP}msl|reboot|crash|restart|수동 ?개방|대기|능동 ?개방|연결|셧다운|닫기|종료|강제 ?종료|(?:사용자 ?)?타임아웃"
    r"|시간 ?초과|재부팅)"
)

ARROW_SIGN = r"<◀◄←⇐⟵⬅↩>▶►→⇒⟶➜➡➝➔"
ARROW = rf"(?:[-=~–—─━]*[{ARROW_SIGN}][-=~–—─━{ARROW_SIGN}\ufe0f]*)"
NAME = (
    rf"(?:\"[^\"“”\n]+\"|“[^\"“”\n]+”|(?!{ITEM}(?!{BLANK}*{ARROW})(?![-.\w]))\w+(?:[-.]+\w+)*"
    rf"(?::\d+(?={BLANK}*(?:[:：]|{ARROW})))?)"
)
BULLET = (
    rf"(?:[-+•·・–—‣●◦](?=[ \t])|[•①-⓿❶-➓]|\d\ufe0f?\u20e3|\d+\)|\d+\.(?=[ \t`])|\(\d+\)|\([a-z]\)(?=[ \t])"
    r"|[a-z][.)](?=[ \t])|(?:step|단계|第|ステップ|手順)[ \t]*[\d一二三四五六七八九十]+[ \t]*(?:步|次握手|次挥手)?[:：.)\t ]"
    r"|\d+[ \t]*(?:단계|번째)[:：.)\t ]"
    rf"|\d+:?[ \t]+(?=(?!{ITEM})[\w\"][\w.\"-]*{BLANK}*(?:[:：]|{ARROW}))|(?!{ARROW})[\u2600-\u27bf\u2b50\U0001f000-\U0001faff\ufe0f\u200d]|[|`*])"
)


class HstraceLexer(RegexLexer):
    """Lessons of TCP exchanges, one segment a line."""

    name = "hstrace"
    aliases = ["hstrace"]
    filenames = ["*.hstrace"]
    mimetypes = ["text/x-hstrace"]
    flags = re.MULTILINE | re.IGNORECASE

    tokens = {
        "root": [
            (
                r"(\A\ufeff?---[ \t]*\n)((?:(?!---[ \t]*$|\.\.\.[ \t]*$).*\n)*)((?:---|\.\.\.)[ \t]*$\n?)",
                bygroups(Punctuation, using(YamlLexer), Punctuation),
            ),
            (r"[ \t\u00a0\u3000\ufeff]+", Text),
            (r"#!(?!/).*", Comment.Special),
            (r"(?:#|//).*", Comment.Single),
            (r">.*", String.Doc),
            (r"={2,}(?:.*?={2,}(?=[ \t]*(?:$|#|//))|.*?(?=[ \t]*$|[ \t]+(?:#|//)))", Generic.Heading, "trailing"),
            (r"--(?=[ \t])(?:.*?-{2,}(?=[ \t]*(?:$|#|//))|.*?(?=[ \t]*$|[ \t]+(?:#|//)))", Generic.Subheading, "trailing"),
            (BULLET, Text),
            (r"@\S*", Literal.Date, "sender"),
            (r"\n", Text),
            default("sender"),
        ],
        "trailing": [(r"[ \t]+", Text), (r"(?:#|//).*", Comment.Single), (r"\n", Text, "#pop"), default("#pop")],
        "sender": [
            (rf"{BLANK}+", Text),
            (r"(?:\.{3,}|…+)", Keyword.Pseudo),
            (
                rf"({NAME})({BLANK}*)({ARROW})({BLANK}*)({NAME})?",
                bygroups(Name.Entity, Text, Operator, Text, Name.Entity),
                ("#pop", "items"),
            ),
            (rf"({NAME})(?={BLANK}*(?:[:：(\[|]|{ITEM}))", Name.Entity, ("#pop", "items")),
            (rf"({ARROW})({BLANK}*)({NAME})", bygroups(Operator, Text, Name.Entity), ("#pop", "items")),
            default(("#pop", "items")),
        ],
        "items": [
            (r"\n", Text, "#pop"),
            (rf"(?<=[\[［【|｜])([ \t]*)({STATE})(?=[ \t]*[\]］】|｜])", bygroups(Text, Name.Constant)),
            (rf"(?<=[(（,;])([ \t]*)({CLAIM})(?=[ \t]*[,;)）])", bygroups(Text, Keyword.Type)),
            (rf"{BLANK}+", Text),
            (r"(?:#|//).*", Comment.Single),
            (r"(?:\.{3,}|…+)", Keyword.Pseudo),
            (rf"[(（][ \t]*{CLAIM}[ \t]*[)）]", Keyword.Type),
            (rf"[(（][ \t]*{EVENT}[ \t]*[)）]", Name.Function),
            (
                rf"[(（](?!{BLANK}*{ITEM}(?:{SIGN}|[ \t]*[)）]|[ \t]+\d|[ \t]*[-,+/]))(?!{CLAIM}[ \t]*[,;])"
                r"(?:[^()（）\n]|\([^()\n]*\))*[)）]",
                Comment,
            ),
            (rf"({DATA})({SIGN}?{BLANK}*)(\"(?:\\.|[^\"\\\n])*\")", bygroups(Name.Attribute, Punctuation, String.Double)),
            (rf"(flags?)({SIGN}?{BLANK}*)(\[?)([SFRPUEWe.]+)(?=[\],\s])", bygroups(Name.Attribute, Punctuation, Punctuation, Keyword)),
            (r"(?<=\[)[SFRPUEWe.]+(?=\])", Keyword),
            # The bit, or the flag; `ACK=101` is a key, and so is `Urg=2`.
            (rf"(?!ack)(?!(?-i:Ur)){FLAG}{SIGN}{BLANK}*[01](?![\w+])", Keyword),
            (
                rf"(ack|urg)({SIGN}{BLANK}*|[ \t]+(?=[\d?]|[a-z]\w*[\d_+]|[a-z]{END}))({VALUE})",
                bygroups(Name.Attribute, Punctuation, Number),
            ),
            (rf"(tfo)({SIGN}{BLANK}*)(\w+)", bygroups(Name.Attribute, Punctuation, Number)),
            (
                rf"(sack)({SIGN}?{BLANK}*)(\d\w*)([ \t]*[-:][ \t]*)(\d\w*)",
                bygroups(Name.Attribute, Punctuation, Number, Punctuation, Number),
                "blocks",
            ),
            (
                rf"({KEY})(?<!flag)(?<!flags)(?<!options)((?:{SIGN}{BLANK}*|[ \t]+(?!{ITEM})(?=[\w?]))+)({VALUE})",
                bygroups(Name.Attribute, Punctuation, Number),
            ),
            (rf"(?:{KEY}|{DATA}){END}", Name.Attribute),
            (rf"{FLAG}{END}", Keyword),
            (r"[\[\](){}（）［］【】,;:|｜+\-/&=·•、，；：＝。.]", Punctuation),
            (r"\w+|.", Text),
        ],
        "blocks": [
            (r"([ \t,]+)(\d\w*)([ \t]*[-:][ \t]*)(\d\w*)", bygroups(Punctuation, Number, Punctuation, Number)),
            default("#pop"),
        ],
    }
