"""STR501 to STR503 on built pages: heading levels of templates, alternative texts, ids that stand once."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import built_findings, page

CASE = "docs/about/case.md"
NOT_FOUND = "overrides/404.html"
LINE = '<p class="emergency-line">999 911</p>'
PICTURE = {"docs/assets/picture.png": b"x"}
SVG = '<svg xmlns="http://www.w3.org/2000/svg"{}>{}<path d="M0 0"/></svg>'


def dead(article: str) -> dict[str, str]:
    """Another page for dead addresses: it comes from a template alone."""
    return {NOT_FOUND: f"<html><body>{LINE}<article>{article}</article></body></html>"}


FAIL = [
    Wrong(
        "STR501",
        "a template skips a level",
        dead("<h1>Not found</h1><h3>Why</h3>"),
        "jumps from level 1 to level 3",
        "site/404.html",
    ),
    Wrong(
        "STR501",
        "a template skips two levels",
        dead("<h2>Not found</h2><h5>Why</h5>"),
        "jumps from level 2 to level 5",
        "site/404.html",
    ),
    Wrong(
        "STR502", "a picture without words", page("![](../assets/picture.png)") | PICTURE, "The image ../assets/picture.png", CASE
    ),
    Wrong(
        "STR502",
        "an image element without words",
        page('<img src="../assets/picture.png" alt=" ">') | PICTURE,
        "says nothing",
        CASE,
    ),
    Wrong(
        "STR502", "a figure without a title", page(SVG.format(' role="img"', "")), "The image an SVG figure says nothing", CASE
    ),
    Wrong("STR503", "two headings with one id", page("## One {#same}\n\n## Two {#same}\n"), 'The id "same" stands 2 times', CASE),
    Wrong("STR503", "an id in raw HTML", page('## One {#same}\n\n<p id="same">x</p><p id="same">y</p>'), "stands 3 times", CASE),
]

PASS = [
    Right("STR501", "a template in order", dead("<h1>Not found</h1><h2>Why</h2><h3>Who</h3><h2>More</h2>")),
    Right("STR501", "a template that starts lower", dead("<h2>Not found</h2><h3>Why</h3>")),
    Right("STR502", "a picture with words", page("![A tablet](../assets/picture.png)") | PICTURE),
    Right("STR502", "a figure with a title", page(SVG.format(' role="img"', "<title>A tablet</title>"))),
    Right("STR502", "an ornament that nobody hears", page(SVG.format(' aria-hidden="true"', ""))),
    Right("STR503", "one id on two pages", page("## One {#overdose}\n")),
    Right("STR503", "the same words as headings", page("## One\n\n## One\n")),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_page_that_cannot_be_heard_or_reached_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, built_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_page_that_can_be_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, built_findings)
