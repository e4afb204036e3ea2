"""Front matter, links, anchors, citations and every other falsification of the real pages are caught by the rule for them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from guide.checks import characters, claims, front_matter, network, numbers, source_links, structure, words
from guide.checks.front_matter import site_pages
from guide.checks.project import Project
from guide.checks.run import RuleFunction
from tests.mutation.pages import added_mutants, front_matter_mutants, link_mutants
from tests.mutation.sections import Mutant
from tests.mutation.site import ROOT, Site, rules_of

RULES: dict[str, RuleFunction] = {
    "FMT401": front_matter.readable,
    "FMT402": front_matter.keys,
    "FMT403": front_matter.keys,
    "FMT404": front_matter.dates,
    "FMT405": front_matter.page_type,
    "FMT406": front_matter.unique,
    "FMT407": front_matter.unique,
    "FMT408": front_matter.shapes,
    "FMT409": front_matter.review_is_named,
    "STR501": structure.headings,
    "CHR701": characters.invisible,
    "CHR702": characters.look_alikes,
    "WRD801": words.in_pages,
    "CLM301": claims.known_ids,
    "CLM302": claims.facts_have_claims,
    "NUM202": numbers.prose_is_covered,
    "LNK901": source_links.undefined,
    "LNK902": source_links.undefined,
    "LNK903": source_links.empty,
    "LNK904": source_links.addresses,
    "LNK905": source_links.numbers_come_from_the_register,
    "LNK906": source_links.numbers_come_from_the_register,
}
"""The rule function that speaks each id and reads the source alone: a mutant is judged by the rule meant for it."""

BUILT: dict[str, RuleFunction] = {
    "STR502": structure.alternative_texts,
    "STR503": structure.ids,
    "NET601": network.in_pages,
    "CLM305": claims.unresolved_in_site,
    "LNK910": claims.unresolved_in_site,  # MkDocs itself speaks while the page is rendered
}
"""The same for ids that need the page built."""


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
    (rule,) = mutant.rules
    judge = site.source_findings if rule in RULES else site.findings
    found = judge(mutant.page, mutant.text, RULES.get(rule) or BUILT[rule])
    assert rules_of(found) & set(mutant.rules), f"expected one of {mutant.rules}, found {rules_of(found) or 'nothing'}"


@pytest.mark.parametrize("page", sorted({mutant.page for mutant in MUTANTS}))
def test_the_untouched_page_is_clean(site: Site, page: str) -> None:
    assert [finding.message for finding in site.findings(page, site.project.pages[page].text)] == []
