"""The gate: which rules run on what, and one sorted list of findings."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from . import (
    characters,
    claims,
    data,
    emergency,
    files,
    front_matter,
    generated,
    network,
    numbers,
    promises,
    sections,
    source_links,
    structure,
    words,
)
from .finding import Finding
from .project import Project

RuleFunction = Callable[[Project], Iterator[Finding]]

SOURCE_RULES: tuple[RuleFunction, ...] = (
    *files.RULES,
    *data.RULES,
    *front_matter.RULES,
    claims.known_ids,
    claims.facts_have_claims,
    claims.critical_claims_are_read,
    claims.retracted_sources,
    claims.unused_sources,
    *numbers.RULES,
    *source_links.RULES,
    structure.headings,
    structure.raw_html,
    *characters.RULES,
    *words.RULES,
    *generated.RULES,
    *promises.RULES,
    emergency.line_agrees_with_register,
)
"""Rules that read the sources alone: they answer in a second and can be limited to some files."""

BUILT_RULES: tuple[RuleFunction, ...] = (
    *sections.RULES,
    emergency.line_on_every_page,
    claims.unresolved_in_site,
    structure.alternative_texts,
    structure.ids,
    structure.built_headings,
    *network.RULES,
)
"""Rules that read the built site."""


def source_findings(project: Project, rules: Iterable[RuleFunction] = SOURCE_RULES) -> Iterator[Finding]:
    """What the source rules find, limited to the project's wanted paths."""
    for path in project.only:
        full = Path(os.path.normpath(project.root / path))
        if not (os.path.lexists(full) and full.is_relative_to(project.root)):
            yield Finding("FIL906", path)
    for rule in rules:
        yield from (finding for finding in rule(project) if project.wanted(finding.path))


def built_findings(project: Project, rules: Iterable[RuleFunction] = BUILT_RULES) -> Iterator[Finding]:
    """What the rules on the built site find."""
    for rule in rules:
        yield from rule(project)


def ordered(findings: Iterable[Finding]) -> list[Finding]:
    """Findings by place, each once."""
    return sorted({finding.sort_key: finding for finding in findings}.values(), key=lambda finding: finding.sort_key)


def relative_paths(root: Path, paths: Iterable[str]) -> tuple[str, ...]:
    """Paths as somebody typed them, from the project's root."""
    found = []
    for path in paths:
        full = Path(path) if Path(path).is_absolute() else Path.cwd() / path
        # Not Path.resolve: it raises where a link leads into itself.
        inside = Path(os.path.normpath(full) if full.is_symlink() else os.path.realpath(full))
        found.append(inside.relative_to(root).as_posix() if inside.is_relative_to(root) else path)
    return tuple(found)
