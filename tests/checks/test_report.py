"""Findings for people, for GitHub and for programs."""

from __future__ import annotations

import json

import pytest

from guide.checks.finding import Finding, rules
from guide.checks.report import as_github, as_json, as_text, summary

ADDICTS = Finding("WRD801", "docs/a.md", 3, 5, {"found": "addicts", "instead": "people"})
JUNKIE = Finding("WRD801", "docs/b.md", 1, 1, {"found": "junkie", "instead": "person"})
UNUSED = Finding("CLM306", "docs/evidence/sources/x.yml", 7, 1, {"id": "x-2020"})
WHY = "Such words keep people away from help; studies show that they change how clinicians treat patients."


def test_text_says_what_where_why_and_how_to_mend() -> None:
    assert as_text([ADDICTS], "1 error").splitlines() == [
        'docs/a.md:3:5  WRD801 stigmatising-word: "addicts" puts a label on a person or blames them.',
        f"    why   {WHY}",
        "    fix   Write instead: people.",
        "1 error",
    ]


def test_text_gives_the_reason_of_a_rule_once_and_the_mending_every_time() -> None:
    text = as_text([ADDICTS, JUNKIE], "2 errors")
    assert text.count("    why   ") == 1
    assert text.count("    fix   ") == 2


def test_text_marks_a_warning() -> None:
    assert as_text([UNUSED], "").startswith("docs/evidence/sources/x.yml:7:1  CLM306 unused-source (warning): No claim cites")


def test_text_without_findings_is_the_summary_alone() -> None:
    assert as_text([], "No findings") == "No findings"


def test_github_gets_one_annotation_for_each_finding_and_the_summary() -> None:
    assert as_github([ADDICTS, UNUSED], "1 error, 1 warning").splitlines() == [
        "::error file=docs/a.md,line=3,col=5,title=WRD801 stigmatising-word::"
        f'"addicts" puts a label on a person or blames them. {WHY} Write instead: people.',
        "::warning file=docs/evidence/sources/x.yml,line=7,col=1,title=CLM306 unused-source::"
        'No claim cites the source "x-2020". Every source on file should support something. Cite it or take it out.',
        "1 error, 1 warning",
    ]


def test_github_escapes_what_would_end_a_command_or_a_property() -> None:
    odd = Finding("WRD801", "docs/a,b:c.md", 1, 1, {"found": "100%\r\nof", "instead": "x"})
    line = as_github([odd], "").splitlines()[0]
    assert line.startswith("::error file=docs/a%2Cb%3Ac.md,line=1,")
    assert '::"100%25%0D%0Aof" puts' in line


def test_json_is_a_list_of_objects_with_every_part() -> None:
    parts = {"path": "docs/a.md", "line": 3, "column": 5, "rule": "WRD801", "name": "stigmatising-word", "level": "error"}
    said = {"message": '"addicts" puts a label on a person or blames them.', "why": WHY, "fix": "Write instead: people."}
    assert json.loads(as_json([ADDICTS], "not shown")) == [parts | said]


def test_json_without_findings_is_an_empty_list() -> None:
    assert json.loads(as_json([], "")) == []


PAGES = ["docs/a.md", "docs/b.md", "docs/c.md"]


@pytest.mark.parametrize(
    ("findings", "line"),
    [
        ([], "No findings, 3 pages checked (1.9 s)"),
        ([ADDICTS], "1 error, 0 warnings on 1 of 3 pages (1.9 s)"),
        ([ADDICTS, JUNKIE, UNUSED], "2 errors, 1 warning on 2 of 3 pages (1.9 s)"),
        ([UNUSED, UNUSED], "0 errors, 2 warnings on 0 of 3 pages (1.9 s)"),
    ],
)
def test_the_summary_counts_errors_warnings_and_pages(findings: list[Finding], line: str) -> None:
    assert summary(findings, PAGES, 1.94) == line


def test_the_summary_of_one_page() -> None:
    assert summary([], PAGES[:1], 0) == "No findings, 1 page checked (0.0 s)"


def test_braces_in_an_editors_words_are_left_as_they_are() -> None:
    odd = Finding("NUM201", "docs/a.md", 1, 1, {"found": "{id} {values}", "id": "wait", "values": "7 days", "others": "none"})
    assert odd.message == '"{id} {values}" is not what the register says of "wait" (7 days).'


def test_findings_sort_by_place_and_then_by_rule() -> None:
    late, early = Finding("WRD801", "docs/a.md", 10), Finding("WRD801", "docs/a.md", 9)
    other = Finding("CLM301", "docs/a.md", 10)
    assert sorted([late, other, early], key=lambda finding: finding.sort_key) == [early, other, late]


def test_every_rule_has_a_level_and_texts() -> None:
    for rule in rules().values():
        assert rule.level in ("error", "warning"), rule.id
        assert all((rule.name, rule.message, rule.why, rule.fix)), rule.id
