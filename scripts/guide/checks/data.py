"""Data files: what the register, the page types and every other YAML file get wrong."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..figures import PLACE, load_figures
from ..register.load import FILES, data_files
from ..register.nearest import did_you_mean
from ..register.problems import Problem
from ..register.yamlfile import read_yaml
from .finding import Finding
from .project import Project

RULE_OF_KIND = {
    "syntax": "DAT001",
    "duplicate-key": "DAT002",
    "duplicate-id": "DAT003",
    "type": "DAT004",
    "unknown-field": "DAT005",
    "reference": "DAT006",
    "file": "DAT007",
}


def register_problems(project: Project) -> Iterator[Finding]:
    """What is wrong in the register's files."""
    for problem in project.register.problems:
        yield _finding(project, problem)


def figure_problems(project: Project) -> Iterator[Finding]:
    """What is wrong in figures.yml: its shape, claims and values that are not there, numbers that the claims do not hold."""
    for problem in load_figures(project.docs, project.register).problems:
        yield _finding(project, problem)


def page_type_problems(project: Project) -> Iterator[Finding]:
    """What is wrong in page-types.yml, and required claims that the register does not hold."""
    for problem in project.page_types.problems:
        yield _finding(project, problem)
    file = read_yaml(project.docs / "page-types.yml")
    for name, kind in project.page_types.types.items():
        for number, inside in enumerate(kind.pages):
            if inside not in project.pages:
                words = {"field": "pages", "problem": f"there is no page {inside}{did_you_mean(inside, project.pages)}"}
                yield Finding("DAT006", "docs/page-types.yml", *file.position(("types", name, "pages", number)), words)
        for number, claim in enumerate(kind.claims):
            yield from _unknown(project, file.position(("types", name, "claims", number)), claim)
        for index, section in enumerate(kind.sections):
            for number, claim in enumerate(section.claims):
                yield from _unknown(project, file.position(("types", name, "sections", index, "claims", number)), claim)


def _unknown(project: Project, position: tuple[int, int], claim: str) -> Iterator[Finding]:
    if claim not in project.register.claims:
        words = {"field": "claims", "problem": f'nothing has the id "{claim}"'}
        yield Finding("DAT006", "docs/page-types.yml", *position, words)


def other_yaml(project: Project) -> Iterator[Finding]:
    """Broken YAML and double keys in data files that no model reads yet."""
    read = {path for place, _ in FILES.values() for path in data_files(project.docs / place)} | {
        project.docs / "page-types.yml",
        project.docs / PLACE,
    }
    for inside in project.files:
        if inside.endswith((".yml", ".yaml")) and project.docs / inside not in read:
            for problem in read_yaml(project.docs / inside).problems:
                yield _finding(project, problem)
    for problem in project.config.problems:
        yield _finding(project, problem)


def _finding(project: Project, problem: Problem) -> Finding:
    words = {"field": problem.field or "the file", "problem": problem.message}
    return Finding(RULE_OF_KIND[problem.kind], relative(project, problem.path), problem.line, problem.column, words)


def relative(project: Project, path: Path) -> str:
    """A path as findings name it: from the project's root."""
    return path.relative_to(project.root).as_posix() if path.is_relative_to(project.root) else str(path)


RULES = (register_problems, figure_problems, page_type_problems, other_yaml)
