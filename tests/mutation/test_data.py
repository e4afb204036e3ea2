"""Every data file broken in every usual way, and every life-critical claim robbed of its sources, is caught."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from guide.checks import claims, data, emergency
from guide.checks.project import Project
from guide.register.load import FILES, data_files, load_register
from guide.register.models import Integrity, Reading
from tests.mutation.site import ROOT, Site

CHANGES: dict[str, tuple[Callable[[str], str], str]] = {
    "cut off in the middle of a word": (lambda text: text + '\n- id: "unclosed', "DAT001"),
    "a tab for indentation": (lambda text: text + "\n- id: tabbed\n\tstatement: x\n", "DAT001"),
    "a key twice": (lambda text: text + "\n- {id: twice, id: twice}\n", "DAT002"),
    "a record twice": (lambda text: text + "\n" + first_record(text), "DAT003"),
    "a misspelt field": (lambda text: text + "\n- {id: new-record, statemnt: x}\n", "DAT005"),
    "a record without its fields": (lambda text: text + "\n- {id: new-record}\n", "DAT004"),
    "text where a list should be": (lambda text: "nothing: here\n", "DAT004"),
}

DATA = [path.relative_to(ROOT) for place, _ in FILES.values() for path in data_files(ROOT / "docs" / place)]
HELPLINES = "docs/help/helplines.yml"
CRITICAL = [claim.id for claim in load_register(ROOT / "docs", strict=False).claims.values() if claim.critical]


def first_record(text: str) -> str:
    """The first record of a file, as text."""
    start = text.index("- ")
    end = text.find("\n- ", start)
    return text[start : end if end > 0 else len(text)] + "\n"


@pytest.fixture
def changed(tmp_path: Path) -> Callable[..., Project]:
    """A project that holds some of the real files, the first of them with other text."""

    def change(path: Path, text: str, *beside: str) -> Project:
        for name in beside:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, tmp_path / name)
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text, "utf-8")
        return Project(tmp_path)

    return change


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("path", DATA, ids=str)
def test_a_broken_data_file_is_caught(changed: Callable[..., Project], path: Path, name: str) -> None:
    change, rule = CHANGES[name]
    project = changed(path, change((ROOT / path).read_text("utf-8")))
    found = {(finding.rule, finding.path) for finding in data.register_problems(project)}
    assert (rule, str(path)) in found


@pytest.mark.parametrize(
    ("path", "old", "new", "rule"),
    [
        ("docs/page-types.yml", "types:", "typez:", "DAT004"),
        ("docs/page-types.yml", "    sections:", "    sections: [", "DAT001"),
        ("docs/page-types.yml", "types:", "types:\n  home: {}", "DAT002"),
        ("docs/page-types.yml", "facts: false", "fakts: false", "DAT005"),
        ("mkdocs.yml", "site_name:", "site_name: [", "DAT001"),
    ],
)
def test_a_broken_contract_is_caught(changed: Callable[..., Project], path: str, old: str, new: str, rule: str) -> None:
    text = (ROOT / path).read_text("utf-8")
    assert old in text
    project = changed(Path(path), text.replace(old, new, 1), "docs/page-types.yml" if path == "mkdocs.yml" else "mkdocs.yml")
    found = {(finding.rule, finding.path) for finding in (*data.page_type_problems(project), *data.other_yaml(project))}
    assert (rule, path) in found


def test_the_untouched_data_is_clean() -> None:
    project = Project(ROOT)
    found = [*data.register_problems(project), *data.page_type_problems(project), *data.other_yaml(project)]
    found += [*claims.critical_claims_are_read(project), *claims.retracted_sources(project)]
    assert [finding.message for finding in found] == []


@pytest.mark.parametrize("name", CRITICAL)
def test_a_critical_claim_known_only_second_hand_is_caught(site: Site, name: str) -> None:
    register = site.project.register
    claim = register.claims[name]
    heard = Reading(how="second-hand", on="2026")
    robbed = claim.model_copy(update={"sources": [at.model_copy(update={"checked": heard}) for at in claim.sources]})
    project = site.with_register(replace(register, claims={name: robbed}))
    assert [(finding.rule, finding.words["id"]) for finding in claims.critical_claims_are_read(project)] == [("CLM303", name)]


@pytest.mark.parametrize("name", CRITICAL)
def test_a_critical_claim_on_a_retracted_source_alone_is_caught(site: Site, name: str) -> None:
    register = site.project.register
    claim = register.claims[name]
    doubt = Integrity(status="retracted", says="Withdrawn.")
    fallen = {at.id: register.sources[at.id].model_copy(update={"integrity": doubt}) for at in claim.sources}
    project = site.with_register(replace(register, claims={name: claim}, sources=register.sources | fallen))
    assert [finding.rule for finding in claims.retracted_sources(project)] == ["CLM304"]


@pytest.mark.parametrize("number", ["999", "112", "911", "000", "111"])
def test_a_wrong_number_in_the_emergency_line_is_caught(changed: Callable[..., Project], number: str) -> None:
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert f'number: "{number}"' in text
    project = changed(Path("mkdocs.yml"), text.replace(f'number: "{number}"', 'number: "555"'), HELPLINES)
    assert {finding.rule for finding in emergency.line_agrees_with_register(project)} == {"SAF112"}


@pytest.mark.parametrize("number", ["999", "112", "911", "000", "111"])
def test_a_wrong_emergency_number_in_the_register_is_caught(changed: Callable[..., Project], number: str) -> None:
    path = Path(HELPLINES)
    text = (ROOT / path).read_text("utf-8")
    assert f"number: '{number}'" in text
    project = changed(path, text.replace(f"number: '{number}'", "number: '555'"), "mkdocs.yml")
    assert "SAF112" in {finding.rule for finding in emergency.line_agrees_with_register(project)}
