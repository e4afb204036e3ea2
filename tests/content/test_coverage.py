"""The site answers every question that was gathered: the list must not shrink unnoticed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from guide.register import Register, load_register

DOCS = Path(__file__).resolve().parents[2] / "docs"

GATHERED = {"topic": 110, "contradiction": 38, "missing": 71, "claim": 34}
"""What was found on treatment pages in November 2026, and what was missing from them."""


@pytest.fixture(scope="module")
def register() -> Register:
    return load_register(DOCS)


@pytest.mark.parametrize(("kind", "least"), GATHERED.items())
def test_every_gathered_question_has_a_place(register: Register, kind: str, least: int) -> None:
    assert Counter(question.kind for question in register.questions.values())[kind] >= least


@pytest.mark.parametrize(("instrument", "items"), {"discern": 15, "pemat-p": 24, "ipdas": 12, "hon": 8}.items())
def test_every_item_of_a_standard_is_rated(register: Register, instrument: str, items: int) -> None:
    assert Counter(verdict.instrument for verdict in register.verdicts.values())[instrument] == items


def test_the_register_is_as_large_as_promised(register: Register) -> None:
    assert len(register.claims) >= 400
    assert sum(claim.critical for claim in register.claims.values()) >= 100
