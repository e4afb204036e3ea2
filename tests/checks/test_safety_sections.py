"""SAF101 to SAF105 and SAF109: each safety section stands in the built page, visible, with words, in order."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.checks.injection_page import (
    EFFECTS,
    KILLS,
    PAGE,
    WEARS_OFF,
    WHAT,
    heading,
    shown,
    styled,
    to_the_end,
    too_early,
    wears_off,
)
from tests.sites import built_findings, swap

FAIL = [
    Wrong("SAF101", "the section is gone", swap(PAGE, EFFECTS, ""), 'a visible section "Side effects"', PAGE),
    Wrong("SAF101", "the section is commented out", swap(PAGE, EFFECTS, f"<!--\n{EFFECTS}-->\n"), '"Side effects"', PAGE),
    Wrong("SAF101", "the heading is of the third level", heading("### Side effects {#side-effects}"), '"Side effects"'),
    Wrong("SAF101", "the id is misspelt", heading("## Side effects {#sideeffects}", ""), '"Side effects"', PAGE),
    Wrong("SAF102", "a hidden attribute", wears_off(f'<div hidden markdown="1">\n\n{KILLS}\n</div>'), "hidden attribute"),
    Wrong("SAF102", "a style attribute", wears_off(f'{KILLS}{{: style="display:none" }}'), "style attribute"),
    Wrong("SAF102", "a collapsed block", wears_off(f'<details markdown="1">\n\n{KILLS}\n</details>'), "collapsed block"),
    Wrong("SAF102", "kept from screen readers", wears_off(f'{KILLS}{{: aria-hidden="true" }}'), "aria-hidden"),
    Wrong("SAF102", "a comment", wears_off(f"<!-- {KILLS} -->"), "in a comment"),
    Wrong(
        "SAF102",
        "a style sheet for print",
        styled("@media print { .quiet { visibility: hidden } }", f"{KILLS}{{: .quiet }}"),
        "hidden by a rule of guide.css",
    ),
    Wrong("SAF103", "no words at all", wears_off(""), "holds 0 words; at least 8 are needed"),
    Wrong("SAF103", "one word too few", wears_off("Your old dose could kill you now."), "holds 7 words"),
    Wrong("SAF104", "a promise", wears_off("TODO: say here what happens when the medicine wears off."), '"TODO"'),
    Wrong("SAF104", "filler", wears_off("Lorem ipsum dolor sit amet, consectetur adipiscing elit sed."), '"Lorem ipsum"'),
    Wrong("SAF104", "one word again and again", wears_off("danger " * 12), "the same words again and again"),
    Wrong("SAF105", "too early", too_early(WEARS_OFF), "must come after"),
    Wrong("SAF105", "too late", to_the_end(EFFECTS), 'must come after "What it is"'),
    Wrong("SAF105", "the first one last", to_the_end(WHAT), "must come first"),
    Wrong("SAF109", "another heading", heading("## Bad things {#side-effects}"), 'is called "Bad things"'),
    Wrong("SAF109", "one of two words", heading("## Effects {#side-effects}"), 'the words "Side effects"'),
]

PASS = [
    Right("SAF101", "a longer heading", heading("## Side effects and what to do {#side-effects}", "")),
    Right("SAF101", "an emphasised heading", heading("## *Side effects* {#side-effects}", "")),
    Right("SAF102", "something more in a collapsed block", shown(f'{KILLS}\n<details markdown="1">\n\nAnd more.\n\n</details>')),
    Right("SAF102", "a style that hides nothing", shown(f'{KILLS}{{: style="color: red" }}')),
    Right("SAF102", "a hidden class that is not used", shown(KILLS) | {"docs/assets/guide.css": ".quiet { display: none }"}),
    Right("SAF103", "just enough words", shown("Your old dose could kill you so soon.")),
    Right("SAF103", "words in a list", shown("- Your old dose\n- could kill you\n- at once")),
    Right("SAF104", "words that look like it", shown("What to do: take no placebo, and say what comes soon after.")),
    Right("SAF104", "some words twice", shown("Your old dose could kill you: your old dose could kill.")),
    Right("SAF105", "another section between", shown(f"{KILLS}\n## Something else\n\nMore words.")),
    Right("SAF105", "another section first", swap(PAGE, "## What it is {", "## In short\n\nMore words.\n\n## What it is {")),
    Right("SAF109", "capital letters", heading("## SIDE EFFECTS {#side-effects}", "")),
    Right("SAF109", "words around it", heading("## What about side effects? {#side-effects}", "")),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_an_unsafe_section_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, built_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_safe_section_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, built_findings)
