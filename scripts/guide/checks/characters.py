"""Characters that nobody sees, and letters of another alphabet that look like ours."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from confusable_homoglyphs import confusables

from .finding import Finding
from .project import Project

INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e01ef"
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
)
"""Zero-width characters, direction marks, soft hyphens, variation selectors, tags and control characters."""

WORD = re.compile(r"[^\W\d_]+")
SYMBOLS = re.compile(r"[µμ](?:g|L|l|mol|M)?|[αβγδκμ]")
"""Greek letters that stand as symbols: micrograms, receptor names."""


def invisible(project: Project) -> Iterator[Finding]:
    """No page and no data file holds an invisible character."""
    for name, text in _texts(project):
        for match in INVISIBLE.finditer(text):
            code = f"U+{ord(match[0]):04X} {unicodedata.name(match[0], 'control character')}"
            yield Finding("CHR701", name, *_place(text, match.start()), {"character": code})


def look_alikes(project: Project) -> Iterator[Finding]:
    """No word mixes our letters with look-alikes, or is written in look-alikes alone."""
    for name, text in _texts(project):
        if text.isascii():
            continue
        for match in WORD.finditer(text):
            word = match[0]
            if not word.isascii() and not SYMBOLS.fullmatch(word) and disguised(word):
                yield Finding("CHR702", name, *_place(text, match.start()), {"word": word, "letters": ", ".join(strangers(word))})


@lru_cache(maxsize=4096)
def disguised(word: str) -> bool:
    """Whether a word holds letters of another alphabet that are there to look Latin: mixed in, or every one a look-alike."""
    foreign = strangers(word)
    if not foreign or SYMBOLS.fullmatch(word):
        return False
    latin = any(unicodedata.name(letter, "").startswith("LATIN") for letter in word)
    return latin or all(skeleton(letter) != letter for letter in word)


def strangers(word: str) -> list[str]:
    """The letters of a word that are not Latin, by Unicode name."""
    return [
        unicodedata.name(letter, "?")
        for letter in word
        if letter.isalpha() and not unicodedata.name(letter, "").startswith(("LATIN", "MICRO"))
    ]


@lru_cache(maxsize=1024)
def skeleton(letter: str) -> str:
    """The Latin letter that a letter can be taken for, by Unicode's table of confusables; itself when there is none."""
    found = confusables.is_confusable(letter, preferred_aliases=["latin"])
    for entry in found or []:
        for look in entry["homoglyphs"]:
            if look["n"].startswith("LATIN") and len(look["c"]) == 1:
                return str(look["c"])
    return letter


def _texts(project: Project) -> Iterator[tuple[str, str]]:
    for page in project.wanted_pages:
        yield project.name(page.inside), page.text
    for inside in project.files:
        looked_at = inside.endswith((".yml", ".css", ".js")) and "/vendor/" not in inside
        if looked_at and project.wanted(project.name(inside)):
            try:
                yield project.name(inside), (project.docs / inside).read_text("utf-8-sig")
            except (OSError, UnicodeDecodeError):
                continue  # data.py and files.py say so


def _place(text: str, offset: int) -> tuple[int, int]:
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


RULES = (invisible, look_alikes)
