"""CLM305: no built page holds a link of ours that was never turned into an address."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import built_findings, page, swap

ABOUT = "docs/about/index.md"
BARE = '<html><body><p class="emergency-line">999 911 {}</p><article>{{{{ page.content }}}}</article></body></html>'


def template(words: str) -> dict[str, str]:
    """One page under a template of its own that holds ``words``."""
    return swap(ABOUT, "type: about\n", "type: about\ntemplate: bare.html\n") | {"overrides/bare.html": BARE.format(words)}


FAIL = [
    Wrong("CLM305", "raw HTML", page('Words\n\n<a href="▶claim:wait">wait</a>'), "never turned into an address: claim:wait"),
    Wrong("CLM305", "a helpline in raw HTML", page('<p><a href="▶help:uk-emergency">999</a></p>'), "help:uk-emergency"),
    Wrong("CLM305", "a template", template('<a href="claim:wait">wait</a>'), "claim:wait", ABOUT),
    Wrong("CLM305", "Markdown in raw HTML", page("<div>Wait [a week▶](claim:wait).</div>"), "Wait [a week](claim:wait)."),
    Wrong("CLM305", "front matter", swap(ABOUT, "for what,", "for [what](▶claim:wait),"), "(claim:wait)"),
]

PASS = [
    Right("CLM305", "a resolved link", page("[Wait](claim:wait), [call](help:uk-emergency), [opioids](term:opioid).")),
    Right("CLM305", "an example in code", page("Write `[words](claim:wait)`, or:\n\n    [words](claim:wait)\n")),
    Right("CLM305", "an address that holds the word", page('<a href="https://example.org/claim:wait">x</a>')),
    Right("CLM305", "an unknown id, which is another rule's", page("[Wait](claim:weight)")),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_an_unresolved_link_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, built_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_other_links_are_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, built_findings)
