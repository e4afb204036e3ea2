"""Tables of cases: inputs that a rule must find, with the place and the words, and near-misses that it must leave alone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from guide.checks.finding import Finding, rules
from tests.sites import Content, Files, copy_site

MARK = "▶"
"""Stands in a case's text where the finding must be, and is taken out before the rules read it."""

Find = Callable[[Path], list[Finding]]


@dataclass(frozen=True)
class Wrong:
    """An input that a rule must find.

    Attributes:
        rule: the rule's id.
        name: what is wrong, for the test's name.
        files: the changed files; one may hold the mark.
        says: the decisive words of the message.
        at: "path" or "path:line:column" where no mark can stand; line and column are 1 unless told.
        also: other rules that cannot but find the same input too.
    """

    rule: str
    name: str
    files: Files
    says: str
    at: str = ""
    also: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.rule} {self.name}"


@dataclass(frozen=True)
class Right:
    """A near-miss of a rule: nothing at all may be found."""

    rule: str
    name: str
    files: Files

    def __str__(self) -> str:
        return f"{self.rule} {self.name}"


Place = tuple[str, int, int]


def unmarked(files: Files) -> tuple[dict[str, Content], Place | None]:
    """The files without the mark, and path, line and column of the mark."""
    clean: dict[str, Content] = dict(files)
    place = None
    for name, content in files.items():
        if isinstance(content, str) and MARK in content:
            assert place is None, "one case has one mark"
            assert content.count(MARK) == 1, "one case has one mark"
            before, after = content.split(MARK)
            place = (name, before.count("\n") + 1, len(before) - before.rfind("\n"))
            clean[name] = before + after
    return clean, place


def place_of(case: Wrong, marked: Place | None) -> Place:
    """Where a case's finding must be."""
    if marked:
        return marked
    path, _, position = case.at.partition(":")
    line, _, column = (position or "1:1").partition(":")
    return path, int(line), int(column or "1")


def assert_found(case: Wrong, folder: Path, find: Find) -> None:
    """The rule finds the case once, at its place, in its words, and no other rule finds anything unannounced."""
    files, marked = unmarked(case.files)
    found = find(copy_site(folder / "case", files))
    ours = [finding for finding in found if finding.rule == case.rule]
    assert [(finding.path, finding.line, finding.column) for finding in ours] == [place_of(case, marked)], report(found)
    assert case.says in ours[0].message
    assert not gaps(ours[0])
    assert sorted({finding.rule for finding in found} - {case.rule}) == sorted(case.also), report(found)


def assert_nothing(case: Right, folder: Path, find: Find) -> None:
    """No rule finds anything."""
    found = find(copy_site(folder / "case", case.files))
    assert not found, report(found)


def gaps(finding: Finding) -> list[str]:
    """The names in braces in a rule's texts for which a finding brings no word."""
    rule = rules()[finding.rule]
    names = re.findall(r"\{([a-z_]+)\}", f"{rule.message} {rule.why} {rule.fix}")
    return [name for name in names if name not in finding.words]


def report(found: list[Finding]) -> str:
    """The findings, for a failing test's message."""
    return "\n".join(["found:", *(f"{f.path}:{f.line}:{f.column} {f.rule} {f.message}" for f in found)])
