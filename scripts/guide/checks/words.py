"""Stigmatising words, in prose, titles, descriptions, alternative texts and data files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from ..register.yamlfile import LARGEST_FILE, read_yaml, type_path
from .finding import Finding
from .project import Project
from .source_page import SourcePage

FREE_KEYS = {"also", "title", "container-title", "author", "URL", "URLs", "publisher", "id", "type", "page"}
"""Keys of data files whose values are names, addresses or what readers type."""


@dataclass(frozen=True)
class Word:
    """A pattern with what to write instead and the names that may hold it."""

    pattern: re.Pattern[str]
    instead: str
    allowed: re.Pattern[str] | None


@lru_cache(maxsize=1)
def stigma() -> tuple[Word, ...]:
    """The list of ``stigma.yml``."""
    rows = yaml.safe_load(Path(__file__).with_name("stigma.yml").read_text("utf-8"))
    return tuple(
        Word(
            re.compile(rf"\b(?:{row['pattern']})\b", re.IGNORECASE),
            row["instead"],
            re.compile("|".join(row["except"]), re.IGNORECASE) if row.get("except") else None,
        )
        for row in rows
    )


@lru_cache(maxsize=1)
def any_word() -> re.Pattern[str]:
    """All patterns in one, to tell quickly that a text holds none of the words. Line breaks in YAML count as spaces."""
    return re.compile("|".join(word.pattern.pattern.replace(" ", r"\s+") for word in stigma()), re.IGNORECASE)


def find_words(text: str) -> Iterator[tuple[int, str, str]]:
    """Offset, the words found and what to write instead. The longest match at a place counts once."""
    taken: list[tuple[int, int]] = []
    hits = [(match.start(), -match.end(), match, word) for word in stigma() for match in word.pattern.finditer(text)]
    for start, end, match, word in sorted(hits, key=lambda hit: hit[:2]):
        inside_name = word.allowed and any(name.start() <= start and -end <= name.end() for name in word.allowed.finditer(text))
        if not inside_name and not any(a <= start < b for a, b in taken):
            taken.append((start, -end))
            yield start, match[0], word.instead


def in_pages(project: Project) -> Iterator[Finding]:
    """Words in the text of pages, link targets and code left out."""
    for page in project.wanted_pages:
        text = re.sub(r"\]\([^)\n]*\)", lambda match: "~" * len(match[0]), page.masked)
        for start, found, instead in find_words(text):
            yield Finding("WRD801", project.name(page.inside), *page.place(start), {"found": found, "instead": instead})
        yield from _front_matter(project, page)


def _front_matter(project: Project, page: SourcePage) -> Iterator[Finding]:
    for key in ("title", "description"):
        value = page.meta.get(key)
        for _, found, instead in find_words(value) if isinstance(value, str) else ():
            line, column = page.front_matter.position((key,)) if page.front_matter else (1, 1)
            yield Finding("WRD801", project.name(page.inside), line, column, {"found": found, "instead": instead})


def in_data(project: Project) -> Iterator[Finding]:
    """Words in the text of data files: statements, plain words, caveats, definitions, alternative texts."""
    for inside in project.files:
        if not inside.endswith(".yml") or not project.wanted(project.name(inside)):
            continue
        path = project.docs / inside
        if path.stat().st_size > LARGEST_FILE or not any_word().search(path.read_text("utf-8", "replace")):
            continue  # reading positions takes longer than looking for the words
        file = read_yaml(path)
        for where, text in _texts(file.data, ()):
            for _, found, instead in find_words(text):
                yield Finding("WRD801", project.name(inside), *file.position(where), {"found": found, "instead": instead})


def _texts(data: Any, where: type_path) -> Iterator[tuple[type_path, str]]:
    if isinstance(data, str):
        yield where, data
    elif isinstance(data, list):
        for number, item in enumerate(data):
            yield from _texts(item, (*where, number))
    elif isinstance(data, dict):
        for key, item in data.items():
            if key not in FREE_KEYS:
                yield from _texts(item, (*where, str(key)))


RULES = (in_pages, in_data)
