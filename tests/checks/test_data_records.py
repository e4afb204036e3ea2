"""DAT004 to DAT006: records with fields of the wrong shape or name, and references that point nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import original, source_findings, swap

CLAIMS = "docs/evidence/claims/forms.yml"
SOURCES = "docs/evidence/sources/labels.yml"
COUNTRIES = "docs/evidence/countries.yml"
CERTAINTIES = "docs/evidence/certainty.yml"
TYPES = "docs/page-types.yml"
TERMS = "docs/glossary.yml"
SECTION = "{id: what-it-is, heading: What it is, "
MORE = "docs/evidence/claims/forms/more.yml"
HEADACHE = "- id: headache" + original(CLAIMS).partition("- id: headache")[2]
SPARE = HEADACHE.replace("id: headache", "id: spare")
FIGURE = """\
▶- {id: x, kind: ranked, title: X, describes: X, says: X,
   rows: [{label: X, claim: weight}]}
"""
TERM = "- {id: wait, term: Wait, means: To do nothing for a while.}\n"


def claim(old: str, new: str, mark: str = "", drop: str = "nothing") -> dict[str, str]:
    """Another claim, in a file of its own, with one passage exchanged and another left out."""
    assert SPARE.count(old) == 1
    return {MORE: mark + SPARE.replace(old, new).replace(drop, "")}


def term(text: str, mark: str = "▶") -> dict[str, str]:
    """One more glossary term."""
    return {TERMS: original(TERMS) + mark + text}


FAIL = [
    Wrong(
        "DAT004",
        "a missing field",
        claim("- id: spare", "- ▶id: spare", drop="  why: A sound trial.\n"),
        "spare.why: this field is required",
    ),
    Wrong(
        "DAT004",
        "a word that is none of the known",
        claim("certainty: high", "▶certainty: sure"),
        "spare.certainty: Input should be",
    ),
    Wrong("DAT004", "no list", {MORE: "▶id: spare\n"}, "must hold a list of records"),
    Wrong(
        "DAT004",
        "a number as a field's name",
        term("- ▶{id: wait, term: Wait, means: Later., 7: x}\n", ""),
        "wait.7: Keys should be strings",
    ),
    Wrong("DAT004", "an empty file", {MORE: "# Later.\n"}, "is empty; a register file holds a list", MORE),
    Wrong("DAT004", "text in place of a record", {MORE: "- ▶spare\n"}, "0: Input should be a valid dictionary"),
    Wrong(
        "DAT004",
        "a range that ends before it begins",
        claim("[{what: headaches, value: 25", "[▶{what: headaches, min: 25, max: 5"),
        "min (25) must be below max (5)",
    ),
    Wrong("DAT004", "a number of infinite size", claim("value: 25", "▶value: 1e999"), "should be a finite number"),
    Wrong(
        "DAT004",
        "a word for a number in the page types",
        swap(TYPES, f"{SECTION}min_words: 8", f"{SECTION}▶min_words: few"),
        "valid integer",
    ),
    Wrong("DAT004", "page types without types", {TYPES: "front_matter: {required: []}\n"}, "Field required", TYPES),
    Wrong("DAT005", "a misspelt field", claim("  why: A", "  ▶wy: x\n  why: A"), 'spare.wy: unknown field (did you mean "why"?)'),
    Wrong(
        "DAT005",
        "in a record inside a record",
        claim("{id: trial-2020,", "{id: trial-2020, ▶page: 2,"),
        "sources.0.page: unknown field",
    ),
    Wrong(
        "DAT005", "in the page types", swap(TYPES, "    claims: [wait]", "    ▶claim: [wait]"), "types.form.claim: unknown field"
    ),
    Wrong(
        "DAT006",
        "an unknown source",
        claim("{id: trial-2020", "{id: trail-2020", "▶"),
        '"trail-2020" (did you mean "trial-2020"?)',
    ),
    Wrong(
        "DAT006",
        "an unknown country",
        claim("countries: [intl]", "countries: [xx]", "▶"),
        'spare.countries.0: nothing has the id "xx"',
    ),
    Wrong(
        "DAT006",
        "an unknown related term",
        term(TERM.replace("}", ", see: [waiting]}")),
        'wait.see.0: nothing has the id "waiting"',
    ),
    Wrong("DAT006", "an unknown claim of a term", term(TERM.replace("}", ", claims: [waiting]}")), "wait.claims.0"),
    Wrong(
        "DAT006",
        "a required claim that is none",
        swap(TYPES, "claims: [wait]", "claims: [wait, ▶weight]"),
        'claims: nothing has the id "weight"',
    ),
    Wrong(
        "DAT006",
        "a page that is not there",
        swap(TYPES, "    folders: [counselling]", "    pages: [▶counselling/talk.md]\n    folders: [counselling]"),
        "pages: there is no page counselling/talk.md (did you mean",
    ),
    Wrong(
        "DAT006",
        "a figure of a claim that is none",
        {"docs/evidence/figures.yml": FIGURE},
        'x.rows.0.claim: nothing has the id "weight"',
    ),
    Wrong(
        "DAT006",
        "a file of no topic",
        {"docs/evidence/claims/overdose.yml": SPARE},
        "named for no topic",
        "docs/evidence/claims/overdose.yml",
    ),
    Wrong(
        "DAT006",
        "a certainty that nothing explains",
        swap(CERTAINTIES, "id: high", "id: low"),
        'certainty "high" is used',
        CERTAINTIES,
    ),
]

PASS = [
    Right("DAT004", "a number as text", term('- {id: year, term: Year, means: "1914"}\n', "")),
    Right("DAT004", "Norway", {COUNTRIES: original(COUNTRIES) + "- {id: no, name: Norway, short: Norway}\n"}),
    Right("DAT004", "a list of one", claim("  why: A", "  caveats: [Small.]\n  why: A")),
    Right(
        "DAT005",
        "a field named as CSL names it",
        swap(SOURCES, "container-title: Journal of Trials", 'container-title: Trials\n  volume: "3"'),
    ),
    Right(
        "DAT005",
        "all of a claim's fields",
        claim("  why: A", "  differs: [{says: x, who: y, verdict: wrong}]\n  supersedes: [x]\n  why: A"),
    ),
    Right("DAT006", "a folder named for a topic", {MORE: SPARE}),
    Right("DAT006", "terms that name each other", term(TERM.replace("}", ", see: [opioid], claims: [wait]}"), "")),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_an_unsound_record_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_sound_record_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
