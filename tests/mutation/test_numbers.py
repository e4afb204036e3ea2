"""Every life-critical number, on every real page and in the register, changed in digits and in words, is noticed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from guide.checks import numbers
from guide.checks.project import Project
from guide.register import Claim
from tests.mutation.numbers import NumberMutant, page_mutants, record_mutants
from tests.mutation.site import ROOT, Site, rules_of

PROJECT = Project(ROOT)
PAGE_MUTANTS = [mutant for page in PROJECT.pages.values() for mutant in page_mutants(page, PROJECT.register)]
RECORD_MUTANTS = [pair for claim in PROJECT.register.claims.values() if claim.critical for pair in record_mutants(claim)]


@pytest.mark.parametrize("mutant", PAGE_MUTANTS, ids=lambda mutant: f"{mutant.where} {mutant.name}")
def test_a_falsified_number_on_a_page_is_caught(site: Site, mutant: NumberMutant) -> None:
    found = site.source_findings(mutant.where, mutant.text, numbers.links_agree)
    assert rules_of(found) == {"NUM201"}


@pytest.mark.parametrize(("name", "claim"), RECORD_MUTANTS, ids=[name for name, _ in RECORD_MUTANTS])
def test_a_falsified_number_in_a_record_is_caught(site: Site, name: str, claim: Claim) -> None:
    register = replace(site.project.register, claims={claim.id: claim})
    found = numbers.records_agree(site.with_register(register))
    assert {(finding.rule, finding.words["id"]) for finding in found} == {("NUM203", claim.id)}


def test_the_untouched_pages_and_records_agree(site: Site) -> None:
    found = [*numbers.links_agree(site.project), *numbers.records_agree(site.project)]
    assert [finding.message for finding in found] == []


def test_a_wrong_number_names_the_other_pages_that_state_it(site: Site) -> None:
    mutant = next(mutant for mutant in PAGE_MUTANTS if "opioid-free-interval-short-acting" in mutant.name)
    changed, _ = site.with_page(mutant.where, mutant.text, render=False)
    assert "docs/" in next(numbers.links_agree(changed)).fix
