"""STR501: one first-level heading, first, and no level skipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import page, source_findings, swap

ABOUT = "docs/about/index.md"

CASE = "docs/forms/case.md"
BARE = page("Words.", CASE)[CASE].replace("# A case\n", "▶A case\n")

FAIL = [
    Wrong("STR501", "none on a page that states facts", {CASE: BARE}, "is missing"),
    Wrong("STR501", "a second first-level heading", page("Words.\n\n▶# Again\n\nWords."), "is a second first-level heading"),
    Wrong("STR501", "none", swap(ABOUT, "# About\n", "▶About\n"), "is missing"),
    Wrong(
        "STR501", "the second level first", swap(ABOUT, "# About\n", "▶## Us\n\n# About\n"), "comes before the page's first-level"
    ),
    Wrong("STR501", "a skipped level", page("## Two\n\n▶#### Four\n"), "jumps from level 2 to level 4"),
    Wrong("STR501", "a skipped level below the first", page("▶### Three\n"), "jumps from level 1 to level 3"),
    Wrong("STR501", "no words", page("▶## {#empty}\n\nWords."), "has no words"),
]

PASS = [
    Right("STR501", "down and up again", page("## Two\n\n### Three\n\n#### Four\n\n## Two again\n")),
    Right("STR501", "a comment in code", page("```\n# not a heading\n#### nor this\n```\n\nAnd `# this` neither.")),
    Right("STR501", "a number sign without a space", page("#hashtag and\n#1 of them.")),
    Right("STR501", "a heading in a comment", page("<!--\n#### Later\n-->")),
    Right("STR501", "the same heading twice", page("## Words\n\n## Words\n")),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_headings_out_of_order_are_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_headings_in_order_are_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
