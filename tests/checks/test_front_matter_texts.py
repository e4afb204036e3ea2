"""FMT406 to FMT409: titles and descriptions of their own, of useful shape, and reviews with a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import original, source_findings, swap

ABOUT = "docs/about/index.md"
TALKING = "docs/counselling/talking.md"
DESCRIPTION = original(ABOUT).partition("description: ")[2].partition("\n")[0]


def front(old: str, new: str) -> dict[str, str]:
    """The page with one passage of its front matter exchanged."""
    return swap(ABOUT, old, new)


def review(text: str) -> dict[str, str]:
    """The page with another clinical review."""
    return front("clinical_review: none yet", f"clinical_review: {text}")


def marked_review(text: str) -> dict[str, str]:
    """The same, marked."""
    return front("clinical_review: none yet", f"▶clinical_review: {text}")


def talking(key: str, value: str) -> dict[str, str]:
    """Another page with another title or description, marked."""
    line = next(line for line in original(TALKING).splitlines() if line.startswith(f"{key}: "))
    return swap(TALKING, line, f"▶{key}: {value}")


def plain(files: dict[str, str]) -> dict[str, str]:
    """The same without the mark."""
    return {name: text.replace("▶", "") for name, text in files.items()}


FAIL = [
    Wrong("FMT406", "the same title", talking("title", "About"), '"About" is also that of docs/about/index.md'),
    Wrong("FMT406", "in other letters", talking("title", "ABOUT"), "is also that of docs/about/index.md"),
    Wrong("FMT407", "the same description", talking("description", DESCRIPTION), "also that of docs/about/index.md"),
    Wrong("FMT407", "the same in quotes", talking("description", f"'{DESCRIPTION}'"), "also that of docs/about/index.md"),
    Wrong("FMT408", "a title of two letters", front("title: About", "▶title: Us"), "2 characters; 3 to 70"),
    Wrong("FMT408", "a title that no search result shows", front("title: About", f"▶title: {'x' * 71}"), "71 characters"),
    Wrong(
        "FMT408", "a title that is a number", front("title: About", "▶title: 2026"), '"title" does not hold what it should: int'
    ),
    Wrong(
        "FMT408",
        "a description of one word",
        front(f"description: {DESCRIPTION}", "▶description: Words."),
        "6 characters; 50 to 170",
    ),
    Wrong(
        "FMT408", "text in place of a list", front("type: about", "type: about\n▶also: us"), '"also" does not hold what it should'
    ),
    Wrong("FMT408", "a number in a list of words", front("type: about", "type: about\n▶also: [we, 7]"), "not a list of words"),
    Wrong("FMT409", "a name alone", marked_review("Dr Jo Doe"), '"Dr Jo Doe" names no clinician and no day'),
    Wrong("FMT409", "no day", marked_review("{by: Jo Doe}"), "names no clinician and no day"),
    Wrong("FMT409", "an empty name", marked_review('{by: " ", on: 2026-11-01}'), "names no clinician"),
    Wrong("FMT409", "a day to come", marked_review("{by: Jo Doe, on: 2026-11-23}"), "no day"),
    Wrong("FMT409", "done", marked_review("true"), '"True" names no clinician'),
]

PASS = [
    Right("FMT406", "a longer title", plain(talking("title", "About us"))),
    Right(
        "FMT406",
        "a snippet with the same words",
        {"docs/snippets/more.md": original("docs/glossary.md").partition("# Glossary")[2] + "\nGlossary\n"},
    ),
    Right("FMT407", "one word more", plain(talking("description", f"{DESCRIPTION} Again."))),
    Right("FMT407", "the description as a title elsewhere", plain(talking("title", f"{DESCRIPTION[:60]}"))),
    Right("FMT408", "the shortest title", front("title: About", "title: Who")),
    Right("FMT408", "the longest title", front("title: About", f"title: {'x' * 70}")),
    Right("FMT408", "a description of 50 characters", front(DESCRIPTION, "x" * 50)),
    Right("FMT408", "a description of 170 characters", front(DESCRIPTION, "x" * 170)),
    Right("FMT408", "no other words", front("type: about", "type: about\nalso: []")),
    Right("FMT409", "a name and a day", review('{by: "Jo Doe, nurse", on: 2026-11-01}')),
    Right("FMT409", "none yet in quotes", review('"none yet"')),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_an_unfit_text_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_fit_text_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
