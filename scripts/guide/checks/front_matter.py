"""Front matter: broken, missing, unknown or impossible; titles and descriptions that no other page has."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from ..register.nearest import did_you_mean
from .finding import Finding
from .project import Project
from .source_page import SourcePage

TODAY: Callable[[], date] = date.today
"""The calendar. Tests put another in its place."""

OLD = timedelta(days=366)
"""After this time a page's evidence wants another look."""

LENGTHS = {"title": (3, 70), "description": (50, 170)}
"""Characters: what fits a search result and a shared link."""


def site_pages(project: Project) -> Iterator[SourcePage]:
    """The pages that become pages of the site (snippets are parts of others)."""
    return (page for page in project.pages.values() if not page.inside.startswith("snippets/"))


def readable(project: Project) -> Iterator[Finding]:
    """Every page has front matter, and it is a mapping of valid YAML."""
    for page in site_pages(project):
        file = page.front_matter
        if file is None:
            yield Finding("FMT401", project.name(page.inside), 1, 1, {"problem": "no front matter between two lines of ---"})
            continue
        for problem in file.problems:
            yield Finding("FMT401", project.name(page.inside), problem.line, problem.column, {"problem": problem.message})
        if not file.problems and not (isinstance(file.data, dict) and file.data):
            yield Finding("FMT401", project.name(page.inside), 2, 1, {"problem": "it holds no keys"})


def keys(project: Project) -> Iterator[Finding]:
    """The keys that every page has, and no others."""
    contract = project.page_types.keys
    if project.page_types.problems:
        return  # nobody knows the keys while page-types.yml is broken; data.py says so
    known = [*contract.required, *contract.optional]
    for page in _with_meta(project):
        for key in contract.required:
            if page.meta.get(key) in (None, ""):
                yield Finding("FMT403", project.name(page.inside), 1, 1, {"key": key})
        for key in map(str, page.meta):
            if key not in known:
                line, column = page.front_matter.position((key,)) if page.front_matter else (1, 1)
                hint = did_you_mean(key, known)
                yield Finding("FMT402", project.name(page.inside), line, column, {"key": key, "hint": hint})


def page_type(project: Project) -> Iterator[Finding]:
    """The type exists and is the one that the page's place asks for."""
    types = project.page_types
    for page in _with_meta(project):
        name, expected = page.meta.get("type"), types.expected(page.inside)
        if name is None or not types.types:
            continue
        line, column = _position(page, "type")
        if not isinstance(name, str) or name not in types.types:
            words = {"problem": f'no page type is called "{name}"{did_you_mean(str(name), types.types)}'}
            yield Finding("FMT405", project.name(page.inside), line, column, words)
        elif expected is not None and name != expected:
            words = {"problem": f'a page here has the type "{expected}", not "{name}"'}
            yield Finding("FMT405", project.name(page.inside), line, column, words)


def dates(project: Project) -> Iterator[Finding]:
    """``checked`` is a day that has been."""
    for page in _with_meta(project):
        value = page.meta.get("checked")
        if value is None:
            continue
        if problem := _date_problem(str(value)):
            yield Finding(
                "FMT404", project.name(page.inside), *_position(page, "checked"), {"value": str(value), "problem": problem}
            )


def old_checks(project: Project) -> Iterator[Finding]:
    """A page whose evidence nobody has checked for a year: a warning, so that the calendar alone breaks no build."""
    for page in _with_meta(project):
        value = str(page.meta.get("checked"))
        if not _date_problem(value) and TODAY() - date.fromisoformat(value) > OLD:
            yield Finding("FMT410", project.name(page.inside), *_position(page, "checked"), {"value": value})


def _date_problem(text: str) -> str:
    """What is wrong with a date, or an empty string. Python's own reading would take 20261122 and 2026-W47-7 as well."""
    try:
        day = date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII) else None
    except ValueError:
        day = None
    if day is None:
        return "is no date of the form 2026-11-22"
    return "lies in the future" if day > TODAY() else ""


def shapes(project: Project) -> Iterator[Finding]:
    """Titles and descriptions are text of a useful length; ``also`` is a list of text."""
    for page in _with_meta(project):
        for key, (least, most) in LENGTHS.items():
            value = page.meta.get(key)
            if value is not None and not (isinstance(value, str) and least <= len(value) <= most):
                size = f"{len(value)} characters" if isinstance(value, str) else type(value).__name__
                words = {"key": key, "problem": f"{size}; {least} to {most} characters of text are useful"}
                yield Finding("FMT408", project.name(page.inside), *_position(page, key), words)
        also = page.meta.get("also")
        if also is not None and not (isinstance(also, list) and all(isinstance(word, str) for word in also)):
            yield Finding(
                "FMT408", project.name(page.inside), *_position(page, "also"), {"key": "also", "problem": "not a list of words"}
            )


def unique(project: Project) -> Iterator[Finding]:
    """No two pages share a title or a description."""
    for key, rule in (("title", "FMT406"), ("description", "FMT407")):
        first: dict[str, str] = {}
        for page in _with_meta(project):
            value = str(page.meta.get(key) or "").strip().casefold()
            if value and value in first:
                words = {"value": str(page.meta[key]), "other": project.name(first[value])}
                yield Finding(rule, project.name(page.inside), *_position(page, key), words)
            elif value:
                first[value] = page.inside


def review_is_named(project: Project) -> Iterator[Finding]:
    """``clinical_review`` says "none yet", or names a person and a day."""
    for page in _with_meta(project):
        value = page.meta.get("clinical_review")
        if value is None or value == "none yet":
            continue
        by, on = (value.get("by"), value.get("on")) if isinstance(value, dict) else (None, None)
        if not (isinstance(by, str) and by.strip()) or _date_problem(str(on)):
            yield Finding("FMT409", project.name(page.inside), *_position(page, "clinical_review"), {"value": str(value)})


def _with_meta(project: Project) -> Iterator[SourcePage]:
    return (page for page in site_pages(project) if page.meta)


def _position(page: SourcePage, key: str) -> tuple[int, int]:
    return page.front_matter.position((key,)) if page.front_matter else (1, 1)


RULES = (readable, keys, page_type, dates, old_checks, shapes, unique, review_is_named)
