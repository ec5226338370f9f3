#!/usr/bin/env python3
"""Writes the TextMate grammar `hstrace.tmLanguage.json` with the words and patterns of `hstrace_lexer.py`.

`textmate.py` prints it; `textmate.py --check` ends with 1 where the file beside it differs.
"""

import json
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from hstrace_lexer import ARROW, BLANK, BULLET, CLAIM, DATA, END, EVENT, FLAG, ITEM, KEY, NAME, SIGN, STATE, VALUE

SCOPES = {
    "arrow": "keyword.operator.arrow",
    "claim": "storage.modifier.claim",
    "comment": "comment.line",
    "directive": "keyword.control.directive",
    "ellipsis": "keyword.operator.ellipsis",
    "event": "support.function.event",
    "flag": "keyword.other.flag",
    "heading": "markup.heading.1",
    "key": "support.type.property-name",
    "name": "variable.other.endpoint",
    "note": "markup.quote",
    "phase": "markup.heading.2",
    "prose": "comment.block.prose",
    "state": "constant.language.state",
    "string": "string.quoted.double",
    "time": "constant.other.time",
    "value": "constant.numeric",
}


def pattern(source):
    """`source`, which is one of Python, as Oniguruma reads it."""
    source = re.sub(r"\\u([0-9a-f]{4})|\\U([0-9a-f]{8})", lambda m: f"\\x{{{int(m[1] or m[2], 16):x}}}", source)
    return "(?i)" + source


def scope(kind):
    return f"{SCOPES[kind]}.hstrace"


def match(source, *groups, whole=None):
    """A rule whose match is a `whole`, or whose groups are `groups`; a group without a scope is `None`."""
    rule = {"match": pattern(source)}
    if whole:
        rule["name"] = scope(whole)
    if groups:
        rule["captures"] = captures(groups)
    return rule


def captures(groups):
    return {str(number): {"name": scope(kind)} for number, kind in enumerate(groups, 1) if kind}


DOTS = r"(?:\.{3,}|…+)"
TITLE_END = r"(?=[ \t]*(?:$|#|//))|.*?(?=[ \t]*$|[ \t]+(?:#|//))"
BLOCK = r"(\d\w*)[ \t]*[-:][ \t]*(\d\w*)"

COMMENT = match(r"(?:#|//).*$", whole="comment")
HEADING = match(rf"^[ \t]*(={{2,}}(?:.*?={{2,}}{TITLE_END}))", "heading")
PHASE = match(rf"^[ \t]*(--(?=[ \t])(?:.*?-{{2,}}{TITLE_END}))", "phase")
FRONT_MATTER = {
    "begin": r"\A(?:\x{feff})?---[ \t]*$",
    "end": r"^(?:---|\.\.\.)[ \t]*$",
    "contentName": "meta.embedded.block.yaml",
    "patterns": [{"include": "source.yaml"}],
}

# What stands before the items of a line: bullets, a time, dots, one name or two with an arrow.
LINE = {
    "begin": pattern(
        rf"^((?:{BLANK}|{BULLET})*)(@\S*)?{BLANK}*({DOTS})?{BLANK}*"
        rf"(?:({NAME}){BLANK}*({ARROW}){BLANK}*({NAME})?|({NAME})(?={BLANK}*(?:[:：(\[|]|{ITEM}))"
        rf"|({ARROW}){BLANK}*({NAME}))?"
    ),
    "beginCaptures": captures([None, "time", "ellipsis", "name", "arrow", "name", "name", "arrow", "name"]),
    "end": "$",
    "patterns": [{"include": "#items"}],
}

ITEMS = [
    match(rf"(?<=[\[［【|｜])[ \t]*({STATE})(?=[ \t]*[\]］】|｜])", "state"),
    match(rf"(?<=[(（,;])[ \t]*({CLAIM})(?=[ \t]*[,;)）])", "claim"),
    COMMENT,
    match(DOTS, whole="ellipsis"),
    match(rf"[(（][ \t]*{CLAIM}[ \t]*[)）]", whole="claim"),
    match(rf"[(（][ \t]*{EVENT}[ \t]*[)）]", whole="event"),
    match(
        rf"[(（](?!{BLANK}*{ITEM}(?:{SIGN}|[ \t]*[)）]|[ \t]+\d|[ \t]*[-,+/]))(?!{CLAIM}[ \t]*[,;])"
        r"(?:[^()（）\n]|\([^()\n]*\))*[)）]",
        whole="prose",
    ),
    match(rf"({DATA}){SIGN}?{BLANK}*(\"(?:\\.|[^\"\\\n])*\")", "key", "string"),
    match(rf"(flags?){SIGN}?{BLANK}*\[?([SFRPUEWe.]+)(?=[\],\s])", "key", "flag"),
    match(r"(?<=\[)[SFRPUEWe.]+(?=\])", whole="flag"),
    # The bit, or the flag; `ACK=101` is a key, and so is `Urg=2`.
    match(rf"(?!ack)(?!(?-i:Ur)){FLAG}{SIGN}{BLANK}*[01](?![\w+])", whole="flag"),
    match(rf"(ack|urg)(?:{SIGN}{BLANK}*|[ \t]+(?=[\d?]|[a-z]\w*[\d_+]|[a-z]{END}))({VALUE})", "key", "value"),
    match(rf"(tfo){SIGN}{BLANK}*(\w+)", "key", "value"),
    {
        "begin": pattern(rf"(sack){SIGN}?{BLANK}*{BLOCK}"),
        "beginCaptures": captures(["key", "value", "value"]),
        "end": r"(?![ \t,]+\d\w*[ \t]*[-:][ \t]*\d)",
        "patterns": [match(rf"[ \t,]+{BLOCK}", "value", "value")],
    },
    match(
        rf"({KEY})(?<!flag)(?<!flags)(?<!options)(?:{SIGN}{BLANK}*|[ \t]+(?!{ITEM})(?=[\w?]))+({VALUE})",
        "key",
        "value",
    ),
    match(rf"(?:{KEY}|{DATA}){END}", whole="key"),
    match(rf"{FLAG}{END}", whole="flag"),
    # A word that is none of these is passed as a whole.
    {"match": r"\w+"},
]

GRAMMAR = {
    "name": "hstrace",
    "scopeName": "source.hstrace",
    "fileTypes": ["hstrace"],
    "patterns": [
        FRONT_MATTER,
        match(r"^[ \t]*(#!(?!/).*)$", "directive"),
        match(r"^[ \t]*((?:#|//).*)$", "comment"),
        match(r"^[ \t]*(>.*)$", "note"),
        HEADING,
        PHASE,
        COMMENT,
        LINE,
    ],
    "repository": {"items": {"patterns": ITEMS}},
}

if __name__ == "__main__":
    text = json.dumps(GRAMMAR, ensure_ascii=False, indent=2) + "\n"
    if sys.argv[1:] != ["--check"]:
        sys.stdout.write(text)
    elif text != Path(__file__).with_name("hstrace.tmLanguage.json").read_text("utf-8"):
        sys.exit("hstrace.tmLanguage.json: write it anew with Grammar/textmate.py > Grammar/hstrace.tmLanguage.json")
