"""The commands ``guide build``, ``serve``, ``status``, ``generate`` and ``import-sources``."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
import yaml

from guide import cli
from guide.register.models import Source
from tests.cli import guide, guide_on
from tests.sites import copy_site, page, source_findings, swap

ITEM = {
    "id": "http://zotero.org/items/1",
    "type": "article-journal",
    "title": "A trial: of tablets",
    "author": [{"family": "Doe", "given": "Jo"}],
    "issued": {"date-parts": [[2021, 5]]},
    "DOI": "10.1000/x.1",
}


def test_build_says_how_many_pages_and_where(tmp_path: Path) -> None:
    result = guide_on(tmp_path, {}, "build")
    assert result.output == f"8 pages. Open {tmp_path / 'site' / 'site' / 'index.html'} in a browser; it needs no network.\n"
    assert result.exit_code == 0


def test_build_writes_where_it_is_told(tmp_path: Path) -> None:
    result = guide_on(tmp_path, {}, "build", "--site-dir", str(tmp_path / "elsewhere"))
    assert result.exit_code == 0
    assert (tmp_path / "elsewhere" / "emergency.html").is_file()


def test_build_fails_on_a_warning(tmp_path: Path) -> None:
    result = guide_on(tmp_path, page("[Words](gone.md)"), "build")
    assert "contains a link 'gone.md'" in result.output
    assert "1 warnings; `guide check` says how to mend them." in result.output
    assert result.exit_code == 1


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({"mkdocs.yml": "site_name: ]"}, "mkdocs.yml"),
        ({"mkdocs.yml": "site_name: x\ntheme: {name: gone}"}, "gone"),
        ({"overrides/main.html": "{% if %}"}, "TemplateSyntaxError"),
        ({"docs": None}, "docs"),
    ],
    ids=["broken configuration", "an unknown theme", "a broken template", "no docs"],
)
def test_build_says_why_it_stopped(files: dict[str, str | None], says: str, tmp_path: Path) -> None:
    result = guide_on(tmp_path, files, "build")
    assert says in result.output
    assert result.output.startswith("Error: ")
    assert result.exit_code == 1


def test_serve_starts_mkdocs_in_the_projects_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    monkeypatch.setattr(cli.subprocess, "call", lambda command, cwd: calls.append((command, cwd)) or 3)
    root = copy_site(tmp_path / "site")
    result = guide(root / "docs", "serve", "--address", "127.0.0.1:9000")
    assert calls == [([sys.executable, "-m", "mkdocs", "serve", "--dev-addr", "127.0.0.1:9000", "--no-strict"], root)]
    assert result.exit_code == 3


def test_status_counts_pages_claims_and_what_waits(tmp_path: Path) -> None:
    assert guide_on(tmp_path, {}, "status").output.splitlines() == [
        "8 pages; oldest evidence check 2026-11-22; 8 without clinical review.",
        "2 claims on 2 sources.",
        "1 claims on which a life can depend; 0 of them read again at a source.",
        "2 glossary terms; 3 helplines.",
        "  not read again: wait",
    ]


def test_status_knows_what_was_reviewed_and_read_again(tmp_path: Path) -> None:
    claims = "docs/evidence/claims/forms.yml"
    read = swap(claims, "says: Seven to ten days.}", 'says: Seven to ten days., checked: {how: excerpt, "on": "2026-11"}}')
    seen = swap("docs/about/index.md", "clinical_review: none yet", "clinical_review: {by: Jo Doe, on: 2026-11-01}")
    lines = guide_on(tmp_path, read | seen, "status").output.splitlines()
    assert lines[0].endswith("7 without clinical review.")
    assert lines[2] == "1 claims on which a life can depend; 1 of them read again at a source."
    assert not [line for line in lines if "not read again" in line]


def test_status_of_an_empty_project(tmp_path: Path) -> None:
    lines = guide_on(tmp_path, {"docs": None}, "status").output.splitlines()
    assert lines[0] == "0 pages; oldest evidence check never; 0 without clinical review."


def test_generate_writes_what_the_gate_asks_for_and_then_nothing(tmp_path: Path) -> None:
    root = copy_site(tmp_path / "site", {"docs/contribute/readme.txt": "x"})
    assert "DAT008" in {finding.rule for finding in source_findings(root)}
    first = guide(root, "generate")
    assert f"wrote {root / 'docs' / 'contribute' / 'rules.md'}" in first.output
    assert "DAT008" not in {finding.rule for finding in source_findings(root)}
    assert guide(root, "generate").output == ""


def imported(tmp_path: Path, content: str | bytes) -> tuple[str, int]:
    """Output and exit code of the import of one file."""
    file = tmp_path / "export.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    result = guide_on(tmp_path, {}, "import-sources", str(file))
    return result.output, result.exit_code


def test_imported_sources_are_records_that_the_register_takes(tmp_path: Path) -> None:
    output, code = imported(tmp_path, json.dumps([ITEM]))
    assert code == 0
    source = Source.model_validate(yaml.safe_load(output)[0])
    assert (source.id, source.title, source.issued) == ("doe-2021", "A trial: of tablets", "2021-05")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("{", "this is not JSON"),
        ('{"title": "x"}', "this is not CSL-JSON"),
        ('[{"id": "x"}]', "this is not CSL-JSON"),
        (b"\xff\xfe", "utf-8"),
        (json.dumps([ITEM | {"issued": "2021"}]), "issued"),
        (json.dumps([ITEM | {"author": ["Jo Doe"]}]), "author"),
    ],
    ids=["no JSON", "no list", "no title", "no text", "a date of another shape", "an author of another shape"],
)
def test_what_cannot_be_imported_is_said(content: str | bytes, says: str, tmp_path: Path) -> None:
    output, code = imported(tmp_path, content)
    assert says in output
    assert code == 1


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    result = guide_on(tmp_path, {}, "import-sources", "gone.json")
    assert "No such file or directory" in result.output
    assert result.exit_code == 2
