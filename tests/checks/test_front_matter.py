"""FMT401 to FMT405: front matter that can be read, its keys, its date and its type."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import original, source_findings, swap

ABOUT = "docs/about/index.md"
TYPES = "docs/page-types.yml"


def front(old: str, new: str) -> dict[str, str]:
    """The page with one line of its front matter exchanged."""
    return swap(ABOUT, old, new)


def without_front_matter(head: str) -> dict[str, str]:
    """The page with something else in place of its front matter."""
    return {ABOUT: head + original(ABOUT).partition("none yet\n---\n")[2]}


FAIL = [
    Wrong("FMT401", "none", without_front_matter(""), "no front matter between two lines of ---", ABOUT),
    Wrong("FMT401", "not closed", {ABOUT: original(ABOUT).replace("none yet\n---", "none yet\n")}, "no front matter", ABOUT),
    Wrong("FMT401", "a colon in plain text", front("title: About", "title: About▶: us"), "is not valid YAML"),
    Wrong("FMT401", "a tab", front("type: about", "type:\n▶\tabout"), "is not valid YAML"),
    Wrong("FMT401", "a list", without_front_matter("---\n▶- title\n- type\n---\n"), "it holds no keys"),
    Wrong("FMT401", "nothing in it", without_front_matter("---\n▶{}\n---\n"), "it holds no keys"),
    Wrong(
        "FMT401",
        "a key twice",
        front("type: about", "type: about\n▶type: form"),
        'The front matter cannot be read: the key "type" stands twice',
        also=("FMT405",),
    ),
    Wrong(
        "FMT402",
        "a misspelt key",
        front("type: about", "type: about\n▶discription: x"),
        '"discription" (did you mean "description"?)',
    ),
    Wrong("FMT402", "a capital letter", front("type: about", "type: about\n▶Also: [x]"), 'the key "Also"'),
    Wrong("FMT402", "a number as a key", front("type: about", "type: about\n▶7: x"), 'the key "7"'),
    Wrong("FMT403", "no title", front("title: About\n", ""), 'The key "title" is missing or empty', ABOUT),
    Wrong("FMT403", "an empty date", front("checked: 2026-11-22", "checked:"), 'The key "checked"', ABOUT),
    Wrong("FMT403", "no word on clinical review", front("clinical_review: none yet\n", ""), '"clinical_review"', ABOUT),
    Wrong("FMT404", "no such day", front("checked: 2026-11-22", "▶checked: 2026-02-30"), '"2026-02-30" is no date'),
    Wrong("FMT404", "tomorrow", front("checked: 2026-11-22", "▶checked: 2026-11-23"), '"2026-11-23" lies in the future'),
    Wrong("FMT404", "without hyphens", front("checked: 2026-11-22", "▶checked: 20261122"), "no date of the form"),
    Wrong("FMT404", "a week", front("checked: 2026-11-22", "▶checked: 2026-W47-7"), "no date of the form"),
    Wrong("FMT410", "more than a year ago", front("checked: 2026-11-22", "▶checked: 2025-11-20"), "last checked on 2025-11-20"),
    Wrong("FMT410", "a leap day", front("checked: 2026-11-22", "▶checked: 2024-02-29"), "last checked on 2024-02-29"),
    Wrong("FMT404", "a list", front("checked: 2026-11-22", "▶checked: [2026-11-22]"), "no date of the form"),
    Wrong(
        "FMT405",
        "a misspelt type",
        front("type: about", "▶type: abuot"),
        'no page type is called "abuot" (did you mean "about"?)',
    ),
    Wrong("FMT405", "the type of another folder", front("type: about", "▶type: form"), 'has the type "about", not "form"'),
    Wrong("FMT405", "a list", front("type: about", "▶type: [about]"), "no page type is called"),
]

PASS = [
    Right("FMT401", "three dots at the end", {ABOUT: original(ABOUT).replace("none yet\n---", "none yet\n...")}),
    Right("FMT401", "lines that end as on Windows", {ABOUT: original(ABOUT).replace("\n", "\r\n")}),
    Right("FMT401", "a byte order mark", {ABOUT: "\ufeff" + original(ABOUT)}),
    Right("FMT402", "all optional keys", front("type: about", "type: about\nalso: [we]\nhide: [toc]\ntemplate: main.html")),
    Right("FMT402", "a key in a comment", front("type: about", "type: about # titel: x")),
    Right("FMT403", "an optional key without a value", front("type: about", "type: about\nhide:")),
    Right("FMT403", "a quoted value", front("title: About", 'title: "About"')),
    Right("FMT404", "today", front("checked: 2026-11-22", 'checked: "2026-11-22"')),
    Right("FMT404", "the last of February", front("checked: 2026-11-22", "checked: 2026-02-28")),
    Right("FMT410", "a year ago", front("checked: 2026-11-22", "checked: 2025-11-22")),
    Right("FMT410", "a month ago", front("checked: 2026-11-22", "checked: 2026-10-22")),
    Right(
        "FMT405",
        "a page outside all folders",
        {"docs/elsewhere.md": original(ABOUT).replace("About", "Else").replace("Who", "What")},
    ),
    Right(
        "FMT405",
        "a page named by the types in a folder of another type",
        swap(TYPES, "pages: [glossary.md]", "pages: [glossary.md, about/words.md]")
        | {"docs/about/words.md": original("docs/glossary.md").replace("Glossary", "Words").replace("The words", "Words")},
    ),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_unsound_front_matter_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_sound_front_matter_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
