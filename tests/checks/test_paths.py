"""FIL906 and paths on the command line: they limit the source rules, and what is not there is an error."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.checks.finding import Finding
from guide.checks.gate import check_sources
from tests.checks.cases import Right, Wrong, assert_found, assert_nothing
from tests.sites import Link, copy_site, page

FAIL = [
    Wrong("FIL906", "a misspelt page", {}, "There is nothing at this path", "docs/forms/injektion.md"),
    Wrong("FIL906", "a misspelt folder", {}, "There is nothing at this path", "docs/form"),
    Wrong("FIL906", "a place outside the project", {}, "There is nothing at this path", "/etc"),
    Wrong("FIL906", "a place above the project", {}, "There is nothing at this path", "../other.md"),
    Wrong("FIL906", "a path through a link into itself", {"loop": Link("loop")}, "nothing at this path", "loop/case.md"),
]

PASS = [
    Right("FIL906", "docs/forms/injection.md", {}),
    Right("FIL906", "docs/forms/", {}),
    Right("FIL906", "docs/../docs/forms", {}),
    Right("FIL906", ".", {}),
    Right("FIL906", "mkdocs.yml", {}),
]

WRONG = page("Wait [9 days](claim:wait).", "docs/forms/one.md") | page("Many addicts.", "docs/about/two.md")


@pytest.mark.parametrize("case", FAIL, ids=str)
def test_a_path_that_is_not_there_is_found(case: Wrong, tmp_path: Path) -> None:
    assert_found(case, tmp_path, lambda root: check_at(root, case.at))


@pytest.mark.parametrize("case", PASS, ids=str)
def test_a_path_that_is_there_is_left_alone(case: Right, tmp_path: Path) -> None:
    assert_nothing(case, tmp_path, lambda root: check_at(root, case.name))


def check_at(root: Path, path: str) -> list[Finding]:
    """What the source rules find at a path typed in the project's folder."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(root)
        return check_sources(root, (path,)).findings


@pytest.mark.parametrize(
    ("path", "rules"),
    [
        ("docs/forms/one.md", ["NUM201"]),
        ("docs/about", ["WRD801"]),
        ("docs/about/two.md", ["WRD801"]),
        ("docs/forms/injection.md", []),
        ("docs", ["WRD801", "NUM201"]),
        (".", ["WRD801", "NUM201"]),
        ("docs/about/tw", ["FIL906"]),
    ],
)
def test_a_path_limits_the_source_rules(path: str, rules: list[str], tmp_path: Path) -> None:
    root = copy_site(tmp_path / "site", WRONG)
    assert [finding.rule for finding in check_at(root, path)] == rules


def test_two_paths_are_both_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = copy_site(tmp_path / "site", WRONG)
    monkeypatch.chdir(root)
    found = check_sources(root, ("docs/forms/one.md", "docs/about/two.md")).findings
    assert [finding.rule for finding in found] == ["WRD801", "NUM201"]


def test_a_path_is_taken_from_the_folder_where_it_was_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = copy_site(tmp_path / "site", WRONG)
    monkeypatch.chdir(root / "docs" / "forms")
    assert [finding.path for finding in check_sources(root, ("one.md",)).findings] == ["docs/forms/one.md"]


def test_an_absolute_path_is_taken_as_it_is(tmp_path: Path) -> None:
    root = copy_site(tmp_path / "site", WRONG)
    assert [finding.path for finding in check_sources(root, (str(root / "docs/forms/one.md"),)).findings] == ["docs/forms/one.md"]


def test_the_summary_counts_the_pages_that_were_wanted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = copy_site(tmp_path / "site", WRONG)
    monkeypatch.chdir(root)
    assert check_sources(root, ("docs/forms",)).summary.startswith("1 error, 0 warnings on 1 of 2 pages (")
    assert check_sources(root, ("docs/counselling",)).summary.startswith("No findings, 1 page checked (")
