"""DAT001 to DAT007: what data files get wrong, in the register, the page types and elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import original, source_findings, swap

CLAIMS = "docs/evidence/claims/forms.yml"
SOURCES = "docs/evidence/sources/labels.yml"
TYPES = "docs/page-types.yml"
CONFIG = "mkdocs.yml"
OTHER = "docs/learn/questions.yml"
TERMS = "docs/glossary.yml"
SECOND = "docs/evidence/claims/forms/more.yml"
WAIT = original(CLAIMS).partition("- id: headache")[0]


def headache(old: str, new: str) -> dict[str, str]:
    """The claim on headaches with one passage exchanged."""
    return swap(CLAIMS, old, new)


FAIL = [
    Wrong("DAT001", "a colon in plain text", swap(TERMS, "means: A medicine", "means▶: A: medicine"), "is not valid YAML"),
    Wrong("DAT001", "a tab in a file that no model reads", {OTHER: "questions:\n▶\t- one\n"}, "is not valid YAML"),
    Wrong("DAT001", "in the page types", {TYPES: "types: ▶]\n"}, "is not valid YAML"),
    Wrong("DAT001", "beside a folder of the register", {"docs/evidence/claims-old.yml": "a: ▶]\n"}, "is not valid YAML"),
    Wrong(
        "DAT002",
        "a field twice",
        headache("  why: A sound trial.", "  why: A sound trial.\n  ▶why: Again."),
        'the key "why" stands twice (first on line',
    ),
    Wrong("DAT002", "in a file that no model reads", {OTHER: "a: 1\n▶a: 2\n"}, 'In the file: the key "a" stands twice'),
    Wrong("DAT002", "in the page types", swap(TYPES, "  counselling:", "  ▶about:"), 'In types: the key "about" stands twice'),
    Wrong("DAT003", "in one file", {CLAIMS: original(CLAIMS) + "▶" + WAIT}, 'the id "wait" is taken by forms.yml:1'),
    Wrong("DAT003", "in two files", {SECOND: "▶" + WAIT}, 'the id "wait" is taken by forms.yml:1'),
    Wrong(
        "DAT004", "a missing field", headache("- id: headache", "- ▶id: headache") | headache("  why: A sound trial.\n", ""), "x"
    ),
    Wrong(
        "DAT004",
        "a word that is none of the known",
        swap(SOURCES, "kind: trial", "▶kind: study"),
        "trial-2020.kind: Input should be",
    ),
    Wrong("DAT004", "no list", {TERMS: "▶opioid: x\n"}, "must hold a list of records"),
    Wrong("DAT004", "an empty file", {SECOND: "# Later.\n"}, "is empty; a register file holds a list", SECOND),
    Wrong(
        "DAT004",
        "a range that ends before it begins",
        headache("value: 25", "min: 25, max: 5"),
        "min (25) must be below max (5)",
        "x",
    ),
    Wrong("DAT004", "a number of infinite size", headache("value: 25", "value: 1e999"), "finite"),
    Wrong(
        "DAT004",
        "page types: words in place of a number",
        swap(
            TYPES,
            "{id: what-it-is, heading: What it is, min_words: 8}",
            "{id: what-it-is, heading: What it is, ▶min_words: many}",
        ),
        "x",
    ),
    Wrong(
        "DAT005",
        "a misspelt field",
        headache("  why: A sound trial.", "  ▶wy: A sound trial.\n  why: A sound trial."),
        'headache.wy: unknown field (did you mean "why"?)',
    ),
    Wrong(
        "DAT005",
        "in a record inside a record",
        swap(SOURCES, "{how: abstract,", "{how: abstract, ▶by: me,"),
        "trial-2020.seen.by: unknown field",
    ),
    Wrong(
        "DAT005",
        "in the page types",
        swap(TYPES, "    folders: [counselling]", "    folders: [counselling]\n    ▶claim: [wait]"),
        "claim: unknown field",
    ),
    Wrong(
        "DAT006",
        "an unknown source",
        {CLAIMS: original(CLAIMS).replace("- id: headache", "▶- id: headache").replace("{id: trial-2020", "{id: trail-2020")},
        'nothing has the id "trail-2020" (did you mean "trial-2020"?)',
        also=("CLM306",),
    ),
    Wrong(
        "DAT006",
        "an unknown country",
        {CLAIMS: original(CLAIMS).replace("- id: headache", "▶- id: headache").replace("countries: [intl]", "countries: [xx]")},
        'headache.countries.0: nothing has the id "xx"',
    ),
    Wrong(
        "DAT006",
        "an unknown related term",
        {TERMS: original(TERMS).replace("- {id: tolerance", "▶- {id: tolerance").replace("see: [opioid]", "see: [opiate]")},
        "tolerance.see.0",
    ),
    Wrong(
        "DAT006",
        "a required claim that is none",
        swap(TYPES, "claims: [headache]", "claims: [▶head-ache]"),
        'claims: nothing has the id "head-ache"',
    ),
    Wrong(
        "DAT006",
        "a file of no topic",
        {"docs/evidence/claims/overdose.yml": WAIT.replace("id: wait", "id: wait-again")},
        "named for no topic",
        "docs/evidence/claims/overdose.yml",
    ),
    Wrong(
        "DAT006",
        "a certainty that nothing explains",
        swap("docs/evidence/certainty.yml", "id: high", "id: low"),
        'the certainty "high" is used',
        "docs/evidence/certainty.yml",
    ),
    Wrong("DAT007", "binary data", {TERMS: b"- id: a\n  term: \xff\xfe\n"}, "is not UTF-8 text", f"{TERMS}:2", also=("CLM301",)),
    Wrong("DAT007", "a pasted export", {OTHER: "# " + "x" * 5_000_000}, "is 5 MB; a data file is at most 5 MB", OTHER),
    Wrong("DAT007", "no page types", {TYPES: None}, "cannot be read: No such file or directory", TYPES),
]

PASS = [
    Right("DAT001", "quotes around a colon", {OTHER: 'a: "b: c"\n'}),
    Right("DAT001", "an empty file that no model reads", {OTHER: "# Later.\n"}),
    Right("DAT002", "one key in two records", {OTHER: "- a: 1\n- a: 2\n"}),
    Right("DAT002", "one key on two levels", {OTHER: "a:\n  a: 1\n"}),
    Right(
        "DAT003",
        "one id for two kinds of records",
        {TERMS: original(TERMS) + "- {id: wait, term: Wait, means: To do nothing for a while.}\n"},
    ),
    Right("DAT003", "the same words under another id", {SECOND: WAIT.replace("id: wait", "id: wait-again")}),
    Right("DAT004", "a number as text", swap(TERMS, "means: A medicine or drug that acts like morphine.", 'means: "1914"')),
    Right(
        "DAT004",
        "Norway",
        {"docs/evidence/countries.yml": original("docs/evidence/countries.yml") + "- {id: no, name: Norway, short: Norway}\n"},
    ),
    Right(
        "DAT005",
        "a field written as CSL writes it",
        swap(SOURCES, "  container-title: Journal of Trials\n", '  container-title: Journal\n  volume: "3"\n'),
    ),
    Right(
        "DAT005",
        "every field of a source",
        swap(SOURCES, "  DOI: 10.1000/trial.2020\n", '  DOI: 10.1000/trial.2020\n  PMID: "123"\n  note: Small.\n'),
    ),
    Right(
        "DAT006",
        "a source cited twice",
        headache("sources:\n    - {id: trial-2020,", "sources:\n    - {id: label-2025, at: x, says: y}\n    - {id: trial-2020,"),
    ),
    Right("DAT006", "a folder named for a topic", {SECOND: WAIT.replace("id: wait", "id: wait-again")}),
    Right("DAT007", "a byte order mark", {TERMS: "\ufeff" + original(TERMS)}),
    Right("DAT007", "a large file", {OTHER: "# " + "x" * 4_000_000}),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_mistake_in_data_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_sound_data_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
