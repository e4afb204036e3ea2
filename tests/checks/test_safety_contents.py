"""SAF106 to SAF108 and SAF111: what a safety section must hold: its card, its claims, its own alphabet, a number to call."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.checks.injection_page import CARD, EFFECTS, KILLS, PAGE, card, heading, shown, urgent, wears_off
from tests.sites import built_findings, swap

WAIT = "Wait [7 to 10 days](claim:wait)"
ELSEWHERE = (
    "[Headaches](claim:headache)\n\n▶## Side effects {#side-effects}\n\nMany people have headaches, and some have other pains.\n"
)

FAIL = [
    Wrong("SAF106", "no card", urgent(KILLS), 'a visible care card of the kind "emergency"'),
    Wrong("SAF106", "a card of another kind", card("emergency", "urgent"), '"emergency"'),
    Wrong("SAF106", "a hidden card", urgent(f'{KILLS}\n<div hidden markdown="1">\n\n{CARD}\n</div>\n'), '"emergency"'),
    Wrong("SAF107", "a Cyrillic letter in the heading", heading("## \u0405ide effects {#side-effects}"), "\u0405ide effects"),
    Wrong(
        "SAF107",
        "words in Cyrillic letters",
        wears_off("th\u0435 \u043eld d\u043ese c\u0430n k\u0456ll y\u043eu s\u043eon \u0430g\u0430in"),
        "another alphabet",
    ),
    Wrong("SAF108", "not in its section", swap(PAGE, EFFECTS, ELSEWHERE), 'in the section "Side effects"'),
    Wrong("SAF108", "not on the page", swap(PAGE, WAIT, "Wait for a while"), '"wait" must be linked on this page', PAGE),
    Wrong("SAF108", "only where nobody sees it", swap(PAGE, WAIT, f'<b hidden markdown="1">{WAIT}</b>'), '"wait"', PAGE),
    Wrong("SAF111", "no number at all", card("Call 999 or 911", "Call for help"), "names no emergency number"),
    Wrong("SAF111", "a number that is none", card("999 or 911", "9990"), '"When to get urgent help"'),
]

PASS = [
    Right("SAF106", "a card below other text", swap(PAGE, CARD, f"Do not wait.\n\n{CARD}")),
    Right("SAF106", "the second of two cards", swap(PAGE, CARD, f"/// dont\nDo not wait.\n///\n\n{CARD}")),
    Right("SAF107", "accents", shown("Your naïve café in Zürich could kill you today so soon.")),
    Right("SAF107", "a Greek symbol in the heading", heading("## Side effects of 5 µg {#side-effects}", "")),
    Right("SAF108", "linked twice", swap(PAGE, "in one trial.", "in one trial, or [a quarter](claim:headache).")),
    Right("SAF108", "linked in a list", swap(PAGE, "Many people have", "- Many people have")),
    Right(
        "SAF111",
        "the number in the text",
        swap(PAGE, CARD, CARD.replace("999 or 911", "help").replace("Say", "That is 999. Say")),
    ),
    Right("SAF111", "one number of two", swap(PAGE, "Call 999 or 911 if", "Call 911 if")),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_section_without_its_contents_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, built_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_section_with_its_contents_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, built_findings)
