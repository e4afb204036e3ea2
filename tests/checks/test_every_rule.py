"""Every rule of rules.yml is exercised: two inputs that it must find and two near-misses, and once in the fixture site."""

from __future__ import annotations

import importlib
import re
from collections import Counter
from pathlib import Path

import pytest

from guide.checks.finding import rules
from tests.checks.everything_wrong.test_everything_wrong import EXPECTED, NOT_TOGETHER

HERE = Path(__file__).parent
MODULES = [
    importlib.import_module(f"tests.checks.{path.stem}") for path in sorted(HERE.glob("test_*.py")) if path != Path(__file__)
]


def rows(table: str) -> Counter[str]:
    """How many rows of the tables called ``table`` each rule has."""
    return Counter(case.rule for module in MODULES for case in getattr(module, table, []))


def names(table: str) -> list[str]:
    """The names of all rows, with their rules."""
    return [str(case) for module in MODULES for case in getattr(module, table, [])]


@pytest.mark.parametrize("rule", rules())
def test_a_rule_has_two_inputs_that_it_finds(rule: str) -> None:
    assert rows("FAIL")[rule] >= 2


@pytest.mark.parametrize("rule", rules())
def test_a_rule_has_two_near_misses(rule: str) -> None:
    assert rows("PASS")[rule] >= 2


@pytest.mark.parametrize("rule", [rule for rule in rules() if rule not in NOT_TOGETHER])
def test_a_rule_occurs_in_the_site_with_everything_wrong(rule: str) -> None:
    assert re.search(rf"^\S+:\d+:\d+  {rule} ", EXPECTED, re.MULTILINE)


@pytest.mark.parametrize("rule", NOT_TOGETHER)
def test_a_rule_that_cannot_occur_there_does_not(rule: str) -> None:
    assert rule in rules()
    assert f"  {rule} " not in EXPECTED


@pytest.mark.parametrize("table", ["FAIL", "PASS"])
def test_no_row_is_of_an_unknown_rule_or_stands_twice(table: str) -> None:
    assert set(rows(table)) <= rules().keys()
    assert [name for name, count in Counter(names(table)).items() if count > 1] == []
