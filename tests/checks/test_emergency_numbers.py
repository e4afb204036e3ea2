"""SAF112: the numbers of the emergency line in mkdocs.yml are those of the helplines."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import original, source_findings, swap

CONFIG = "mkdocs.yml"
UK = '- {name: UK, number: "999", helpline: uk-emergency}'
US = '- {name: US, number: "911", helpline: us-emergency}'
BLOCK = original(CONFIG)[original(CONFIG).index("  emergency:\n") : original(CONFIG).index("plugins:")]

ENTRIES = f"      {UK}\n      {US}\n"
LINES = "docs/help/helplines.yml"


def entry(old: str, new: str) -> dict[str, str]:
    """The configuration with one entry of the line, marked, exchanged."""
    return swap(CONFIG, old, f"- ▶{new}")


FAIL = [
    Wrong(
        "SAF112", "another number", entry(UK, '{name: UK, number: "998", helpline: uk-emergency}'), "UK has 998 here and 999 in"
    ),
    Wrong("SAF112", "an unknown helpline", entry(US, '{name: US, number: "911", helpline: usa}'), 'no helpline is called "usa"'),
    Wrong("SAF112", "no helpline named", entry(US, '{name: US, number: "911"}'), "no helpline is called"),
    Wrong(
        "SAF112",
        "zeros that YAML eats",
        entry(US, "{name: US, number: 000, helpline: us-emergency}") | swap(LINES, 'number: "911"', 'number: "000"'),
        "US has 0 here and 000 in",
    ),
    Wrong("SAF112", "no list", swap(CONFIG, BLOCK, "  other: {}\n"), "extra.emergency.numbers is missing", CONFIG),
    Wrong("SAF112", "text in place of the block", swap(CONFIG, BLOCK, "  emergency: Call 999\n"), "is missing", CONFIG),
    Wrong("SAF112", "a number in place of the list", swap(CONFIG, ENTRIES, "      999\n"), "is missing", CONFIG),
]

PASS = [
    Right("SAF112", "another order", swap(CONFIG, ENTRIES, f"      {US}\n      {UK}\n")),
    Right("SAF112", "a number without quotes", swap(CONFIG, UK, "- {name: UK, number: 999, helpline: uk-emergency}")),
    Right("SAF112", "one country alone", swap(CONFIG, f"      {US}\n", "")),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_wrong_number_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_right_number_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
