"""What the site promises to answer (contribute/coverage.yml) and to prove (about/scorecard.yml) stands where it says."""

from __future__ import annotations

from collections.abc import Iterator

from ..register.nearest import did_you_mean
from .claims import PRINTED
from .data import relative
from .finding import Finding
from .project import Project
from .source_page import SourcePage


def answers_stand(project: Project) -> Iterator[Finding]:
    """Every question's answer is a section that exists and links a claim."""
    for question in project.register.questions.values():
        for target in question.answers:
            problem = _not_found(project, target)
            if problem:
                yield _at(project, "PRO151", "questions", question.id, {"target": target, "problem": problem})
            elif "](claim:" not in _section(project, target) and not PRINTED.search(_section(project, target)):
                yield _at(project, "PRO152", "questions", question.id, {"target": target})


def proofs_stand(project: Project) -> Iterator[Finding]:
    """Every verdict's proof is a section that exists."""
    for verdict in project.register.verdicts.values():
        for target in verdict.proof:
            if problem := _not_found(project, target):
                yield _at(project, "PRO151", "verdicts", verdict.id, {"target": target, "problem": problem})


def _not_found(project: Project, target: str) -> str:
    """Why a place is not there, or an empty string."""
    inside, _, anchor = target.partition("#")
    page = project.pages.get(inside)
    if page is None:
        return f"there is no page {inside}{did_you_mean(inside, project.pages)}"
    anchors = [heading.id for heading in page.headings if heading.id]
    return "" if anchor in anchors else f'no heading on it has the id "{anchor}"{did_you_mean(anchor, anchors)}'


def _section(project: Project, target: str) -> str:
    """The text below a heading, to the next of its level or above."""
    inside, _, anchor = target.partition("#")
    page = project.pages[inside]
    start = next(number for number, heading in enumerate(page.headings) if heading.id == anchor)
    return page.masked[page.headings[start].start : _end(page, start)]


def _end(page: SourcePage, start: int) -> int:
    level = page.headings[start].level
    return next((heading.start for heading in page.headings[start + 1 :] if heading.level <= level), len(page.text))


def _at(project: Project, rule: str, kind: str, record: str, words: dict[str, str]) -> Finding:
    place = project.register.places[kind, record]
    return Finding(rule, relative(project, place.path), place.line, 1, {"id": record} | words)


RULES = (answers_stand, proofs_stand)
