"""The real project, with pages that can be exchanged for mutants without touching the tree."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from guide.checks import claims, data, emergency, files, front_matter, generated, numbers, words
from guide.checks.built_page import BuiltPage
from guide.checks.finding import Finding
from guide.checks.link_judges import mkdocs_findings
from guide.checks.project import Project
from guide.checks.run import BUILT_RULES, SOURCE_RULES, RuleFunction
from guide.checks.source_page import SourcePage
from guide.register import Register
from tests.mutation.render import Renderer

ROOT = Path(__file__).resolve().parents[2]


def source_pages() -> dict[str, SourcePage]:
    """The real pages by their path inside docs, read for naming the mutants."""
    return Project(ROOT).pages


@dataclass
class Site:
    """The real project with a finished build, and a renderer for mutants."""

    project: Project
    renderer: Renderer

    def with_page(self, inside: str, text: str, *, render: bool = True, alone: bool = False) -> tuple[Project, list[str]]:
        """The project as if one page had other text, and MkDocs' warnings about it.

        It sees only that page built, and with ``alone`` no other source either (quicker).
        """
        assert self.project.site is not None
        changed = Project(ROOT, self.project.site)
        page = SourcePage(ROOT / "docs" / inside, inside, text)
        seen: dict[str, object] = {name: getattr(self.project, name) for name in ("register", "page_types", "config", "files")}
        if alone:
            seen["files"] = [inside]
        seen["pages"] = {inside: page} if alone else self.project.pages | {inside: page}
        warnings: list[str] = []
        if render:
            html, warnings = self.renderer.page(inside, text)
            path = inside.removesuffix(".md") + ".html"
            seen["built"] = {path: BuiltPage(path, inside, html)}
        vars(changed).update(seen)
        return changed, warnings

    def with_register(self, register: Register) -> Project:
        """The project as if its register were another."""
        changed = Project(ROOT, self.project.site)
        vars(changed).update({name: getattr(self.project, name) for name in ("pages", "page_types", "config", "files")})
        vars(changed)["register"] = register
        return changed

    def findings(self, inside: str, text: str, *rules: RuleFunction) -> list[Finding]:
        """What rules find on one page with other text, and MkDocs' warnings; without rules, all that look at pages."""
        changed, warnings = self.with_page(inside, text, alone=bool(rules))
        found = [finding for rule in rules or (*PAGE_RULES, *BUILT_RULES) for finding in rule(changed)]
        return _errors([*found, *mkdocs_findings(changed, warnings)], inside)

    def source_findings(self, inside: str, text: str, *rules: RuleFunction) -> list[Finding]:
        """The same for rules that read the source alone: nothing is rendered."""
        changed, _ = self.with_page(inside, text, render=False, alone=bool(rules) and not set(rules) & NEED_ALL_PAGES)
        return _errors([finding for rule in rules or PAGE_RULES for finding in rule(changed)], inside)


DATA_RULES = {*data.RULES, *files.RULES, *generated.RULES, words.in_data, numbers.records_agree, numbers.known_units}
DATA_RULES |= {
    claims.critical_claims_are_read,
    claims.retracted_sources,
    claims.unused_sources,
    emergency.line_agrees_with_register,
}
PAGE_RULES = tuple(rule for rule in SOURCE_RULES if rule not in DATA_RULES)
"""The source rules that look at pages; those that look at data files are slow and see no page."""


NEED_ALL_PAGES = {front_matter.unique}
"""Rules that compare a page with the others."""


def _errors(found: list[Finding], inside: str) -> list[Finding]:
    return [finding for finding in found if finding.path == f"docs/{inside}" and finding.level == "error"]


def rules_of(findings: list[Finding]) -> set[str]:
    """The rule ids of findings."""
    return {finding.rule for finding in findings}
