"""DAT001 to DAT003 and DAT007: data files that cannot be read, and keys and ids that stand twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import original, source_findings, swap

CLAIMS = "docs/evidence/claims/forms.yml"
TYPES = "docs/page-types.yml"
OTHER = "docs/learn/questions.yml"
TERMS = "docs/glossary.yml"
MORE_TERMS = original(TERMS) + "- {id: wait, term: Wait, means: To do nothing for a while.}\n"
MORE_CLAIMS = "docs/evidence/claims/forms/more.yml"
WAIT = original(CLAIMS).partition("- id: headache")[0]
AGAIN = WAIT.replace("id: wait", "id: wait-again")
TWICE = "  why: A sound trial.\n"

FAIL = [
    Wrong("DAT001", "a colon in plain text", {MORE_CLAIMS: "- id: x\n  why: A▶: colon\n"}, "mapping values are not allowed"),
    Wrong("DAT001", "a tab in a file that no model reads", {OTHER: "questions:\n▶\t- one\n"}, "is not valid YAML"),
    Wrong("DAT001", "in the page types", {TYPES: "types: ▶]\n"}, "is not valid YAML"),
    Wrong("DAT001", "beside a folder of the register", {"docs/evidence/claims-old.yml": "a: ▶]\n"}, "is not valid YAML"),
    Wrong("DAT002", "a field twice", swap(CLAIMS, TWICE, f"{TWICE}  ▶why: Again.\n"), 'In 1: the key "why" stands twice'),
    Wrong("DAT002", "in a file that no model reads", {OTHER: "a: 1\n▶a: 2\n"}, 'In the file: the key "a" stands twice'),
    Wrong("DAT002", "in the page types", swap(TYPES, "  counselling:", "  ▶home:"), 'In types: the key "home" stands twice'),
    Wrong("DAT003", "in one file", {CLAIMS: original(CLAIMS) + "▶" + WAIT}, 'the id "wait" is taken by forms.yml:1'),
    Wrong("DAT003", "in two files", {MORE_CLAIMS: WAIT, CLAIMS: "▶" + original(CLAIMS)}, 'the id "wait" is taken by more.yml:1'),
    Wrong("DAT007", "binary data", {MORE_CLAIMS: b"- id: a\n  why: \xff\xfe\n"}, "is not UTF-8 text", f"{MORE_CLAIMS}:2"),
    Wrong("DAT007", "a pasted export", {OTHER: "# " + "x" * 5_000_000}, "is 5 MB; a data file is at most 5 MB", OTHER),
    Wrong("DAT007", "no page types", {TYPES: None}, "cannot be read: No such file or directory", TYPES),
]

PASS = [
    Right("DAT001", "quotes around a colon", {OTHER: 'a: "b: c"\n'}),
    Right("DAT001", "an empty file that no model reads", {OTHER: "# Later.\n"}),
    Right("DAT002", "one key in two records", {OTHER: "- a: 1\n- a: 2\n"}),
    Right("DAT002", "one key on two levels", {OTHER: "a:\n  a: 1\n"}),
    Right("DAT003", "one id for two kinds of records", {TERMS: MORE_TERMS}),
    Right("DAT003", "the same words under another id", {MORE_CLAIMS: AGAIN}),
    Right("DAT007", "a byte order mark", {TERMS: "\ufeff" + original(TERMS)}),
    Right("DAT007", "a large file", {OTHER: "# " + "x" * 4_000_000}),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_an_unusable_data_file_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_usable_data_file_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
