"""Findings for people, for GitHub and for programs."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Sequence

from .finding import Finding

Format = Callable[[Sequence[Finding], str], str]


def as_text(findings: Sequence[Finding], summary: str) -> str:
    """For people: what, where, why and how to mend. The reason is given once per rule, the mending every time."""
    lines: list[str] = []
    explained: set[str] = set()
    for finding in findings:
        level = "" if finding.level == "error" else " (warning)"
        lines.append(f"{finding.path}:{finding.line}:{finding.column}  {finding.rule} {finding.name}{level}: {finding.message}")
        if finding.rule not in explained:
            lines.append(f"    why   {finding.why}")
            explained.add(finding.rule)
        lines.append(f"    fix   {finding.fix}")
    return "\n".join([*lines, summary])


def as_github(findings: Sequence[Finding], summary: str) -> str:
    """Workflow commands that GitHub shows as annotations on the changed lines."""
    lines = [
        f"::{finding.level} file={_property(finding.path)},line={finding.line},col={finding.column},"
        f"title={_property(f'{finding.rule} {finding.name}')}::{_data(f'{finding.message} {finding.why} {finding.fix}')}"
        for finding in findings
    ]
    return "\n".join([*lines, summary])


def as_json(findings: Sequence[Finding], summary: str) -> str:
    """A list of objects with path, line, column, rule, name, level, message, why and fix."""
    names = ("path", "line", "column", "rule", "name", "level", "message", "why", "fix")
    return json.dumps([{name: getattr(finding, name) for name in names} for finding in findings], indent=1, ensure_ascii=False)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: dict[str, Format] = {"text": as_text, "github": as_github, "json": as_json}


def summary(findings: Sequence[Finding], pages: Collection[str], seconds: float) -> str:
    """The last line: "3 errors, 1 warning on 2 of 78 pages (1.9 s)"."""
    errors = sum(finding.level == "error" for finding in findings)
    warnings = len(findings) - errors
    touched = len({finding.path for finding in findings} & set(pages))
    where = f"on {touched} of {len(pages)} pages" if findings else f"{len(pages)} page{'s' * (len(pages) != 1)} checked"
    counts = f"{errors} error{'s' * (errors != 1)}, {warnings} warning{'s' * (warnings != 1)}"
    return f"{counts} {where} ({seconds:.1f} s)" if findings else f"No findings, {where} ({seconds:.1f} s)"
