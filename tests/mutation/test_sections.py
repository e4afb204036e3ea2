"""Every required section of every real page: removed, hidden, emptied, moved or falsified, it is caught by its rule."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from guide.checks import claims, emergency, sections, structure
from guide.checks.project import Project
from tests.mutation.sections import Mutant, section_mutants
from tests.mutation.site import ROOT, Site, rules_of


def mutants() -> Iterator[Mutant]:
    """All section mutants of the real pages."""
    project = Project(ROOT)
    for page in project.pages.values():
        kind = project.page_types.of(page.inside, page.meta)
        if kind is not None and not page.inside.startswith("snippets/"):
            yield from section_mutants(page, kind.sections)


MUTANTS = list(mutants())


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: f"{mutant.page}: {mutant.name}")
def test_a_falsified_section_is_caught_by_its_rule(site: Site, mutant: Mutant) -> None:
    found = site.findings(mutant.page, mutant.text, sections.required_sections, structure.raw_html)
    assert rules_of(found) & set(mutant.rules), f"expected one of {mutant.rules}, found {rules_of(found) or 'nothing'}"


@pytest.mark.parametrize("page", sorted({mutant.page for mutant in MUTANTS}))
def test_the_untouched_page_is_clean(site: Site, page: str) -> None:
    text = site.project.pages[page].text
    found = site.findings(page, text, sections.required_sections, emergency.line_on_every_page, claims.unresolved_in_site)
    assert [finding.message for finding in found] == []


def test_every_page_type_with_sections_has_a_real_page() -> None:
    project = Project(ROOT)
    used = {project.page_types.expected(inside) for inside in project.pages}
    assert {name for name, kind in project.page_types.types.items() if kind.sections} <= used
