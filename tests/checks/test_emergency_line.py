"""SAF110: every built page shows the emergency line with every number."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import built_findings, swap

ABOUT = "docs/about/index.md"


def template(line: str) -> dict[str, str]:
    """One page under a template of its own, which holds ``line``."""
    html = f"<html><head><title>x</title></head><body>{line}<article>{{{{ page.content }}}}</article></body></html>"
    return swap(ABOUT, "type: about\n", "type: about\ntemplate: bare.html\n") | {"overrides/bare.html": html}


LINE = '<p class="emergency-line">999 911</p>'
BOX = '<header><div class="wide emergency-line">UK 999, <b>US</b> 911</div></header>'

DEAD = {
    "overrides/404.html": f'<html><link rel="stylesheet" href="/assets/guide.css"><body class="dead">{LINE}</body></html>',
    "docs/assets/guide.css": "body.dead p.emergency-line { display: none }",
}

FAIL = [
    Wrong("SAF110", "a template without it", template(""), "it is not there", ABOUT),
    Wrong("SAF110", "a number is missing", template(LINE.replace("911", "")), "it does not name 911", ABOUT),
    Wrong("SAF110", "hidden", template(LINE.replace(" class", " hidden class")), "hidden attribute", ABOUT),
    Wrong("SAF110", "inside a collapsed block", template(f"<details>{LINE}</details>"), "collapsed", ABOUT),
    Wrong("SAF110", "hidden where an address is dead", DEAD, "a rule of guide.css", "site/404.html"),
    Wrong("SAF110", "none where an address is dead", {"overrides/404.html": "<p>999 911</p>"}, "not there", "site/404.html"),
]

PASS = [
    Right("SAF110", "another template with it", template(LINE)),
    Right("SAF110", "other classes and a box around it", template(BOX)),
    Right("SAF110", "numbers in any order, and one more", template(LINE.replace("999 911", "911 (US), 999 (UK), 112"))),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_page_without_the_line_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, built_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_page_with_the_line_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, built_findings)
