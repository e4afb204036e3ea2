"""The command ``guide check``: what it prints and how it exits."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from guide.checks import link_judges, online
from tests.checks.stubs import stub
from tests.cli import guide, guide_on
from tests.sites import copy_site, page, with_material

WRONG = page("Many addicts.", "docs/about/two.md")
SPARE = {
    "docs/evidence/sources/spare.yml": (
        "- id: spare\n  type: report\n  kind: review\n  title: Spare\n  URL: https://example.org/spare\n"
        '  countries: [uk]\n  seen: {how: whole, "on": "2026"}\n'
    )
}


def test_a_sound_site_under_the_real_theme_passes_the_whole_gate(tmp_path: Path) -> None:
    result = guide(with_material(copy_site(tmp_path / "site")), "check")
    assert result.output.startswith("No findings, 9 pages checked (")
    assert result.exit_code == 0


@pytest.mark.usefixtures("quiet_judges")
def test_warnings_alone_do_not_fail(tmp_path: Path) -> None:
    result = guide_on(tmp_path, SPARE, "check")
    assert "CLM306 unused-source (warning)" in result.output
    assert result.output.splitlines()[-1].startswith("0 errors, 1 warning on 0 of 9 pages (")
    assert result.exit_code == 0


@pytest.mark.usefixtures("quiet_judges")
def test_an_error_fails(tmp_path: Path) -> None:
    result = guide_on(tmp_path, WRONG | SPARE, "check")
    assert result.output.splitlines()[-1].startswith("1 error, 1 warning on 1 of 10 pages (")
    assert result.exit_code == 1


def test_a_missing_judge_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(link_judges, "program", lambda name: str(tmp_path / "gone" / name))
    result = guide_on(tmp_path, {}, "check")
    assert result.output.count("LNK914 tool-missing") == 2
    assert result.exit_code == 1


def test_a_build_that_stops_is_a_finding_beside_the_others(tmp_path: Path) -> None:
    stopped = {"docs/about/three.md": page("--8<-- 'snippets/gone.md'", "docs/about/three.md")["docs/about/three.md"]}
    result = guide_on(tmp_path, WRONG | stopped, "check")
    assert "LNK910 mkdocs: MkDocs: the build stopped: SnippetMissingError" in result.output
    assert "WRD801" in result.output
    assert result.exit_code == 1


def test_the_json_of_some_files_is_json_alone(tmp_path: Path) -> None:
    result = guide_on(tmp_path, WRONG, "check", "docs/about", "--format", "json")
    assert [(row["rule"], row["path"], row["line"]) for row in json.loads(result.output)] == [("WRD801", "docs/about/two.md", 10)]
    assert result.exit_code == 1


def test_the_annotations_of_some_files(tmp_path: Path) -> None:
    result = guide_on(tmp_path, WRONG, "check", "docs/about", "--format", "github")
    assert result.output.startswith("::error file=docs/about/two.md,line=10,col=6,title=WRD801 stigmatising-word::")
    assert result.exit_code == 1


def test_sound_files_pass(tmp_path: Path) -> None:
    result = guide_on(tmp_path, WRONG, "check", "docs/forms")
    assert result.output.startswith("No findings, 1 page checked (")
    assert result.exit_code == 0


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    result = guide_on(tmp_path, {}, "check", "--format", "xml")
    assert "'xml' is not one of 'github', 'json', 'text'" in result.output
    assert result.exit_code == 2


def test_a_folder_outside_every_project_is_refused(tmp_path: Path) -> None:
    result = guide(tmp_path, "check")
    assert "There is no mkdocs.yml here or above" in result.output
    assert result.exit_code == 1


@pytest.mark.usefixtures("quiet_judges")
def test_the_gate_works_from_a_folder_inside_the_project(tmp_path: Path) -> None:
    result = guide(copy_site(tmp_path / "site") / "docs" / "forms", "check")
    assert result.output.startswith("No findings, 9 pages checked (")


@pytest.mark.usefixtures("quiet_judges")
def test_online_asks_external_addresses_too_and_only_warns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    silent = '{"error_map": {"x": [{"url": "https://example.org/label", "status": {"text": "404"}}]}}'
    monkeypatch.setattr(online, "program", lambda name: stub(tmp_path / "online", silent, 2))
    result = guide_on(tmp_path, {}, "check", "--online")
    assert "docs/evidence/sources/labels.yml:1:1  LNK913 external-link (warning)" in result.output
    assert result.exit_code == 0
