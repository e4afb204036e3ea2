"""CHR701 and CHR702: characters that nobody sees, and letters of another alphabet that look like ours."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import original, page, source_findings, swap

GLOSSARY = "docs/glossary.yml"
CSS = "docs/assets/guide.css"

FAIL = [
    Wrong("CHR701", "a zero-width space", page("nal▶\u200btrexone"), "U+200B ZERO WIDTH SPACE"),
    Wrong("CHR701", "a soft hyphen", page("nal▶\u00adtrexone"), "U+00AD SOFT HYPHEN"),
    Wrong("CHR701", "a change of direction", page("Call ▶\u202e999"), "RIGHT-TO-LEFT OVERRIDE"),
    Wrong("CHR701", "in front matter", swap("docs/about/index.md", "title: About", "title: Ab▶\u2060out"), "WORD JOINER"),
    Wrong("CHR701", "in data", swap(GLOSSARY, "like morphine", "like▶\u200b morphine"), "ZERO WIDTH SPACE"),
    Wrong("CHR701", "in a style sheet", {CSS: "p { }\n▶\u200d"}, "ZERO WIDTH JOINER"),
    Wrong("CHR701", "a control character", page("nal▶\x08trexone"), "U+0008 control character"),
    Wrong("CHR702", "a Cyrillic letter in a word", page("▶n\u0430ltrexone"), "CYRILLIC SMALL LETTER A"),
    Wrong(
        "CHR702", "a word in Cyrillic look-alikes", page("▶\u0441\u043e\u0440\u0435"), '"\u0441\u043e\u0440\u0435" holds letters'
    ),
    Wrong("CHR702", "a Greek letter in a word", page("▶nal\u03bfxone"), "GREEK SMALL LETTER OMICRON"),
    Wrong("CHR702", "in data", swap(GLOSSARY, "like morphine", "like ▶m\u043erphine"), "CYRILLIC SMALL LETTER O"),
]

PASS = [
    Right(
        "CHR701",
        "spaces and dashes that are seen",
        page("7\u00a0days \u2013 or\u202fso\u2026\ttabs, \u2018quotes\u2019 and \U0001f48a."),
    ),
    Right("CHR701", "a byte order mark at the start", {GLOSSARY: "\ufeff" + original(GLOSSARY)}),
    Right("CHR702", "accents and ligatures", page("Na\u00efve Z\u00fcrich \u0153uvre \u0141\u00f3d\u017a.")),
    Right("CHR702", "a word of another language", page("The Russian for help is \u043f\u043e\u043c\u043e\u0449\u044c.")),
    Right("CHR702", "units and receptors", page("The \u03bc receptor, \u03ba too, at a level in \u00b5g and \u03bcg.")),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_disguised_character_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_an_honest_character_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
