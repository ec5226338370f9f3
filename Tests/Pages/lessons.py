"""Lessons that try to make their pages do something."""

import dataclasses


@dataclasses.dataclass
class Hostile:
    name: str
    text: str


SCRIPT = "<script>window.hacked = 1</script>"
IMAGE = "<img src=x onerror=\"window.hacked = 1\">"

SYN = "Client: SYN, Seq=100\nServer: SYN-ACK, Seq=200, ACK=101\nClient: ACK, Seq=101, ACK=201\n"


def hostile() -> list[Hostile]:
    return [
        Hostile("title", f"---\ntitle: '{SCRIPT}</title>'\ndescription: '</p>{IMAGE}'\n---\n{SYN}"),
        Hostile("heading", f"== </h2>{SCRIPT} ==\n{SYN}-- {IMAGE} --\n"),
        Hostile("note", f"{SYN}> </script>{SCRIPT}\n> {IMAGE}\n> ]]></style>--><!--\n"),
        Hostile(
            "names",
            f'"A\'<b>{IMAGE}": SYN, Seq=100\n"</td></table>{SCRIPT}": SYN-ACK, Seq=200, ACK=101\n'.replace(
                'onerror="window.hacked = 1"', "onerror=window.hacked=1"
            ),
        ),
        Hostile(
            "links",
            "---\nauthors:\n  - {name: A, url: 'javascript:window.hacked=1'}\n"
            "  - {name: B, url: 'data:text/html,x'}\n  - {name: C, url: ' https://example.org/\" onclick=\"window.hacked=1'}\n"
            "  - {name: '[x](javascript:window.hacked=1)', url: 'https://example.org/a b'}\n"
            f"license: '{SCRIPT}'\ntags: ['{IMAGE}']\ndate: '2026-01-01'\n---\n{SYN}",
        ),
        Hostile("data", f"{SYN}Client: PSH-ACK, Seq=101, ACK=201, Data=\"</code>{SCRIPT.replace(chr(34), '')}\"\n"),
        Hostile("objectives", f"---\nobjectives: ['</ul>{SCRIPT}', 'a | b `c` *d*']\n---\n{SYN}"),
        Hostile("controls", f"---\ntitle: \"a\\u202Eb\\u0007c\"\n---\n{SYN}> \x1b[31m \u202e turned\n"),
        Hostile("enormous", f"---\ntitle: {'T' * 20000}\ndescription: {'word ' * 100000}\n---\n{SYN}"),
    ]
