"""NET601: opening a page asks no other host for anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import built_findings, page

CASE = "docs/about/case.md"
CSS = "docs/assets/guide.css"
ELSEWHERE = "https://example.org/"

FAIL = [
    Wrong(
        "NET601", "a picture", page(f'<img src="{ELSEWHERE}a.png" alt="A tablet">'), f"another host for {ELSEWHERE}a.png", CASE
    ),
    Wrong("NET601", "a picture in Markdown", page(f"![A tablet]({ELSEWHERE}a.png)"), f"{ELSEWHERE}a.png", CASE),
    Wrong("NET601", "a script without a scheme", page('<script src="//example.org/a.js"></script>'), "//example.org/a.js", CASE),
    Wrong("NET601", "one of several sizes", page(f'<img srcset="a.png 1x, {ELSEWHERE}b.png 2x" alt="x">'), "b.png 2x", CASE),
    Wrong("NET601", "a frame", page(f'<iframe src="{ELSEWHERE}film"></iframe>'), f"{ELSEWHERE}film", CASE),
    Wrong("NET601", "a style", page(f"<p style=\"background: url('{ELSEWHERE}a.png')\">x</p>"), f"{ELSEWHERE}a.png", CASE),
    Wrong("NET601", "a page that moves on", page(f'<meta http-equiv="Refresh" content="0; url={ELSEWHERE}">'), ELSEWHERE, CASE),
    Wrong("NET601", "a form", page(f'<form action="{ELSEWHERE}send"></form>'), f"{ELSEWHERE}send", CASE),
    Wrong(
        "NET601", "a style sheet's import", {CSS: f'@import "{ELSEWHERE}a.css";'}, f"{ELSEWHERE}a.css", "site/assets/guide.css"
    ),
    Wrong("NET601", "a style sheet's font", {CSS: "p { src: url(//example.org/a.woff2) }"}, "a.woff2", "site/assets/guide.css"),
]

PASS = [
    Right("NET601", "a link", page(f"[Elsewhere]({ELSEWHERE}) and <a href='{ELSEWHERE}a.png'>a picture</a>")),
    Right("NET601", "a picture inside the page", page('<img src="data:image/png;base64,AA==" alt="A dot">')),
    Right("NET601", "the page's own address", page(f'<link rel="canonical" href="{ELSEWHERE}case.html">')),
    Right("NET601", "an address in code", page(f"`<img src={ELSEWHERE}a.png>`")),
    Right("NET601", "a style sheet's own picture", {CSS: f"/* {ELSEWHERE} */ p {{ background: url('picture.png') }}"}),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_request_to_another_host_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, built_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_page_that_asks_nobody_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, built_findings)
