"""DAT008: files that a command makes are what it makes now."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.checks.generated import generated_files
from guide.checks.project import Project
from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import TINY, source_findings, swap

TYPES = "docs/page-types.yml"
RULES = "docs/contribute/rules.md"
SCHEMA = "docs/evidence/schema/claims.schema.json"
FRESH = {path.relative_to(TINY).as_posix(): text for path, text in generated_files(Project(TINY)).items()}
FRESH |= swap(TYPES, "  about:\n", "  contribute: {folders: [contribute], facts: false}\n  about:\n")
WITHOUT = {name: text for name, text in FRESH.items() if name != SCHEMA}

FAIL = [
    Wrong(
        "DAT008",
        "a page changed by hand",
        FRESH | {RULES: FRESH[RULES] + "And more.\n"},
        "is not what the command makes now",
        RULES,
    ),
    Wrong("DAT008", "an old schema", FRESH | {SCHEMA: "{}\n"}, "made by a command", SCHEMA),
    Wrong("DAT008", "a missing schema", WITHOUT, "made by a command", SCHEMA),
    Wrong("DAT008", "a schema that is no text", FRESH | {SCHEMA: b"\xff"}, "made by a command", SCHEMA),
]

PASS = [
    Right("DAT008", "as made", FRESH),
    Right("DAT008", "a site that keeps none of them", {}),
]


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_stale_file_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, source_findings)


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_fresh_file_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, source_findings)
