"""FIL901 to FIL905: files and folders that cannot be what their name says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import Link, original, page, source_findings

CASE = "docs/about/case.md"
TOP = page("", CASE)[CASE]
LARGEST = 1_000_000

FAIL = [
    Wrong("FIL901", "a zero byte", {CASE: f"{TOP}▶\0 and more\n"}, "cannot be read as text: it holds binary data"),
    Wrong("FIL901", "a picture named like a page", {CASE: b"\x89PNG\r\n\x1a\n\0\0"}, "binary data", f"{CASE}:3"),
    Wrong("FIL901", "letters of an old encoding", {CASE: f"{TOP}caf".encode() + b"\xe9\n"}, "is not UTF-8", f"{CASE}:11"),
    Wrong("FIL902", "nothing", {CASE: ""}, "This page is empty", CASE),
    Wrong("FIL902", "blank lines", {CASE: " \n\n\t\n"}, "This page is empty", CASE),
    Wrong("FIL902", "an empty snippet", {"docs/snippets/more.md": "\n"}, "This page is empty", "docs/snippets/more.md"),
    Wrong("FIL903", "one byte too many", {CASE: TOP.ljust(LARGEST + 1, "x")}, "This page has 1000 kB", CASE),
    Wrong("FIL903", "a pasted export", {CASE: b"x" * 5_000_000}, "This page has 5000 kB", CASE),
    Wrong(
        "FIL904",
        "a folder named like a page",
        {"docs/about/us.md/index.txt": "x"},
        "a folder named like a file",
        "docs/about/us.md",
    ),
    Wrong(
        "FIL904",
        "a folder named like data",
        {"docs/learn/questions.yml/a.txt": "x"},
        "a folder named",
        "docs/learn/questions.yml",
    ),
    Wrong(
        "FIL905",
        "a folder inside itself",
        {"docs/about/again": Link("..")},
        "a link that leads back into itself",
        "docs/about/again",
    ),
    Wrong("FIL905", "a link to itself", {CASE: Link("case.md")}, "leads nowhere or into itself", CASE),
    Wrong("FIL905", "a link to nothing", {CASE: Link("gone.md")}, "leads nowhere", CASE),
]

PASS = [
    Right("FIL901", "letters of many alphabets", {CASE: f"{TOP}caf\u00e9, \u6587\u5b57, \u0645\u0631\u062d\u0628\u0627\n"}),
    Right("FIL901", "a picture named like one", {"docs/assets/picture.png": b"\x89PNG\0"}),
    Right("FIL902", "an empty file that is no page", {"docs/assets/.gitkeep": ""}),
    Right("FIL902", "a page of one heading", {CASE: TOP}),
    Right("FIL903", "the largest page", {CASE: TOP.ljust(LARGEST, "x")}),
    Right("FIL903", "a large file that is no page", {"docs/assets/film.mp4": b"x" * 2 * LARGEST}),
    Right(
        "FIL904",
        "a folder with a dot",
        {"docs/about/v1.2/case.md": original("docs/about/index.md").replace("About", "One").replace("Who", "What")},
    ),
    Right("FIL904", "a folder named like a picture", {"docs/assets/tablet.png/readme.txt": "x"}),
    Right("FIL905", "a link to a page", {"docs/assets/note.txt": Link("../snippets/note.md")}),
    Right("FIL905", "a link to a folder beside it", {"docs/assets/more": Link("../help")}),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_file_that_is_none_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_an_ordinary_file_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
