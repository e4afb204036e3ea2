"""Front matter, links, anchors, citations and every other falsification of the real pages are caught by the rule for them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from guide.checks.front_matter import site_pages
from guide.checks.project import Project
from tests.mutation.pages import added_mutants, front_matter_mutants, link_mutants
from tests.mutation.sections import Mutant
from tests.mutation.site import ROOT, Site, rules_of

BUILT = {"STR502", "STR503", "NET601", "CLM305", "LNK910"}
"""Rules that need the page built."""


def mutants() -> Iterator[Mutant]:
    """All mutants of the real pages that are not about sections or numbers."""
    project = Project(ROOT)
    titles = {page.inside: str(page.meta["title"]) for page in site_pages(project)}
    descriptions = {f"{page.inside} description": str(page.meta["description"]) for page in site_pages(project)}
    for page in site_pages(project):
        kind = project.page_types.of(page.inside, page.meta)
        yield from front_matter_mutants(page, project.page_types, titles | descriptions)
        if page.inside.startswith(("evidence/register", "contribute/rules")):
            continue  # made from data; its links are the blocks', and the data mutants cover them
        yield from link_mutants(page)
        yield from added_mutants(page, kind is not None and kind.facts)


MUTANTS = list(mutants())


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: f"{mutant.page}: {mutant.name}")
def test_a_falsified_page_is_caught_by_its_rule(site: Site, mutant: Mutant) -> None:
    found = (
        site.findings(mutant.page, mutant.text) if set(mutant.rules) & BUILT else site.source_findings(mutant.page, mutant.text)
    )
    assert rules_of(found) & set(mutant.rules), f"expected one of {mutant.rules}, found {rules_of(found) or 'nothing'}"


@pytest.mark.parametrize("page", sorted({mutant.page for mutant in MUTANTS}))
def test_the_untouched_page_is_clean(site: Site, page: str) -> None:
    assert [finding.message for finding in site.findings(page, site.project.pages[page].text)] == []
