"""PRO151 and PRO152: what coverage.yml and scorecard.yml promise stands on the pages that they name."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.checks.finding import Finding
from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import source_findings

COVERAGE = "docs/contribute/coverage.yml"
SCORECARD = "docs/about/scorecard.yml"


def question(*answers: str, mark: str = "▶") -> dict[str, str]:
    """A coverage file with one question."""
    return {COVERAGE: f"{mark}- {{id: topic-x, kind: topic, asks: What is it?, answers: [{', '.join(answers)}]}}\n"}


def verdict(*proof: str, mark: str = "▶") -> dict[str, str]:
    """A scorecard with one verdict."""
    text = f"item: '1', asks: Is it clear?, verdict: yes, why: It is., proof: [{', '.join(proof)}]"
    return {SCORECARD: f"{mark}- {{id: nhs-1, instrument: nhs, {text}}}\n"}


def find(root: Path) -> list[Finding]:
    """What the source rules find. The folder of the coverage file makes them ask for the generated files too: not here."""
    return [finding for finding in source_findings(root) if finding.rule != "DAT008"]


FAIL = [
    Wrong(
        "PRO151", "a page that is not there", question("forms/injections.md#what-it-is"), "no page forms/injections.md (did you"
    ),
    Wrong(
        "PRO151", "a heading that is not there", question("forms/injection.md#what-is-it"), 'no heading on it has the id "what-is'
    ),
    Wrong("PRO151", "a proof that is not there", verdict("forms/injection.md#proof"), "nhs-1: forms/injection.md#proof"),
    Wrong("PRO152", "a section without a claim", question("forms/injection.md#when-it-wears-off"), "links no claim"),
    Wrong(
        "PRO152",
        "a claim in the next section alone",
        question("forms/injection.md#what-it-is", "forms/injection.md#urgent-help"),
        "forms/injection.md#urgent-help links no claim",
    ),
]

PASS = [
    Right("PRO151", "two answers", question("forms/injection.md#what-it-is", "forms/injection.md#side-effects", mark="")),
    Right("PRO151", "a proof without a claim", verdict("forms/injection.md#urgent-help", mark="")),
    Right("PRO152", "a claim in the section", question("forms/injection.md#side-effects", mark="")),
    Right("PRO152", "nothing promised", {}),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_broken_promise_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, find)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_kept_promise_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, find)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{id: nhs-1, instrument: nhs, item: '1', asks: x, verdict: yes, why: y}", "needs the sections that prove it"),
        ("{id: hon-1, instrument: hon, item: '1', asks: x, verdict: no, why: y, score: 1}", "items of DISCERN"),
        ("{id: discern-1, instrument: discern, item: '1', asks: x, verdict: no, why: y}", "items of DISCERN"),
    ],
)
def test_an_unsound_verdict_is_refused(text: str, says: str, tmp_path: Path) -> None:
    case = Wrong("DAT004", says, {SCORECARD: f"- ▶{text}\n"}, says)
    assert_found(case, tmp_path, find)
