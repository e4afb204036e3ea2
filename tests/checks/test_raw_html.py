"""STR504: pages hold no raw HTML but a few plain tags."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import page, source_findings

FAIL = [
    Wrong("STR504", "a box", page("Words.\n\n▶<div>\n\nMore.\n"), "The tag <div> is raw HTML"),
    Wrong("STR504", "an end without a beginning", page("Words.\n\n▶</section>\n"), "The tag </section>"),
    Wrong("STR504", "capital letters", page("Words ▶<SPAN hidden>."), "The tag <SPAN>"),
    Wrong("STR504", "over two lines", page('Words ▶<b\nclass="x">.'), "The tag <b>"),
    Wrong("STR504", "in a snippet", {"docs/snippets/note.md": "▶<style>.card { display: none }\n"}, "The tag <style>"),
]

PASS = [
    Right(
        "STR504", "plain tags", page("H<sub>2</sub>O, 1<sup>st</sup>, <kbd>Ctrl</kbd>,<br> new line, <abbr title='x'>UK</abbr>.")
    ),
    Right("STR504", "code and comments", page("`<div>` <!-- <div> -->\n\n```html\n<div>\n```")),
    Right("STR504", "addresses in angle brackets", page("<https://example.org> and <jo@example.org>")),
    Right("STR504", "a comparison", page("It is 5 < 10, 10 > 5, and 5<6.")),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_raw_html_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_what_is_none_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
