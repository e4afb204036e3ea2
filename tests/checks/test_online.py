"""LNK913: external addresses, asked on request alone; what does not answer is a warning at its record."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from guide.checks import online
from guide.checks.finding import Finding
from guide.checks.project import Project
from tests.checks.cases import Right, Wrong, place_of, report, unmarked
from tests.checks.stubs import stub
from tests.sites import Files, copy_site, swap

SOURCES = "docs/evidence/sources/labels.yml"
LINES = "docs/help/helplines.yml"


def broken(address: str, problem: str) -> str:
    """Lychee's report on one dead address."""
    return json.dumps({"error_map": {"addresses.txt": [{"url": address, "status": {"text": problem}}]}})


LABEL = swap(SOURCES, "- id: label-2025", "▶- id: label-2025")
TRIAL = swap(SOURCES, "- id: trial-2020", "▶- id: trial-2020")
UK = swap(LINES, "- id: uk-emergency", "▶- id: uk-emergency")
TABLE: list[tuple[Wrong | Right, str]] = [
    (Wrong("LNK913", "an address", LABEL, "label did not answer as it should: 404"), broken("https://example.org/label", "404")),
    (Wrong("LNK913", "a DOI", TRIAL, "10.1000/trial.2020"), broken("https://doi.org/10.1000/trial.2020", "Timeout")),
    (Wrong("LNK913", "a helpline", UK, "https://example.org/999"), broken("https://example.org/999/", "503")),
    (Right("LNK913", "all answer", {}), '{"error_map": {}}'),
    (Right("LNK913", "all answered lately", {}), '{"cached": 5}'),
]


def rows(kind: type) -> list[Any]:
    """The rows of one kind, named by their case."""
    return [pytest.param(case, what, id=str(case)) for case, what in TABLE if isinstance(case, kind)]


FAIL = [case for case, _ in TABLE if isinstance(case, Wrong)]
PASS = [case for case, _ in TABLE if isinstance(case, Right)]


def asked(files: Files, output: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> list[Finding]:
    """What the question finds when lychee says ``output``."""
    program = stub(folder / "lychee", output, 2)
    monkeypatch.setattr(online, "program", lambda name: program)
    return list(online.external_findings(Project(copy_site(folder / "site", unmarked(files)[0]))))


@pytest.mark.parametrize(("case", "output"), rows(Wrong))
def test_a_silent_address_is_found(case: Wrong, output: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = asked(case.files, output, tmp_path, monkeypatch)
    places = [(finding.path, finding.line, finding.column) for finding in found]
    assert places == [place_of(case, unmarked(case.files)[1])], report(found)
    assert (found[0].rule, found[0].level) == ("LNK913", "warning")
    assert case.says in found[0].message


@pytest.mark.parametrize(("case", "output"), rows(Right))
def test_an_answer_is_left_alone(case: Right, output: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = asked(case.files, output, tmp_path, monkeypatch)
    assert not found, report(found)


def test_lychee_that_says_nothing_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = asked({}, "", tmp_path, monkeypatch)
    assert [finding.rule for finding in found] == ["LNK914"], report(found)


def test_every_address_of_the_register_is_asked_once(tmp_path: Path) -> None:
    places = online.addresses(Project(copy_site(tmp_path / "site")))
    assert places["https://example.org/label"] == (SOURCES, 1)
    assert sorted(places) == sorted(
        f"https://{address}"
        for address in (
            "example.org/label",
            "doi.org/10.1000/trial.2020",
            "example.org/999",
            "example.org/911",
            "example.org/listeners",
        )
    )
