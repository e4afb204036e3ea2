"""The command ``guide new``: pages and sections that obey their page type as soon as their gaps are filled."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.checks.project import Project
from tests.cli import guide, guide_on
from tests.sites import TINY, copy_site, source_findings


def test_a_new_page_has_every_key_and_every_section_of_its_type(tmp_path: Path) -> None:
    text = guide_on(tmp_path, {}, "new", "form", "The tablet").output
    assert text.startswith("---\ntitle: The tablet\n")
    keys = [line.partition(":")[0] for line in text.partition("---\n# ")[0].splitlines()[1:]]
    assert keys == ["title", "description", "type", "checked", "clinical_review", "also"]
    headings = [line for line in text.splitlines() if line.startswith("#")]
    assert headings == [
        "# The tablet",
        "## What it is {#what-it-is}",
        "## Side effects {#side-effects}",
        "## wears off {#when-it-wears-off}",
        "## When to get urgent help {#urgent-help}",
    ]
    assert "/// emergency | Call 999, 112 or 911 now" in text
    assert "[...](claim:headache)" in text


TYPES = ["home", "emergency", "glossary", "form", "counselling", "register", "about"]


@pytest.mark.parametrize("kind", TYPES)
def test_a_new_page_of_every_type_has_nothing_wrong_but_its_gaps(kind: str, tmp_path: Path) -> None:
    root = copy_site(tmp_path / "site")
    text = guide(root, "new", kind, f"A page of type {kind}").output
    (root / "docs" / "new.md").write_text(text, "utf-8")
    found = [finding for finding in source_findings(root) if finding.path == "docs/new.md"]
    assert [finding.rule for finding in found] == ["FMT408"], found  # the description is still to be written


def test_a_title_with_a_colon_makes_sound_front_matter(tmp_path: Path) -> None:
    root = copy_site(tmp_path / "site")
    (root / "docs" / "new.md").write_text(guide(root, "new", "about", 'Us: "who" #1').output, "utf-8")
    assert not [finding for finding in source_findings(root) if finding.rule.startswith("FMT40") and finding.rule != "FMT408"]


def test_a_section_alone(tmp_path: Path) -> None:
    text = guide_on(tmp_path, {}, "new", "--section", "urgent-help").output
    assert text.strip().splitlines()[0] == "## When to get urgent help {#urgent-help}"
    assert "/// emergency |" in text
    assert "(At least 8 words.)" in text


def test_a_section_of_an_unknown_id_is_refused_with_the_nearest(tmp_path: Path) -> None:
    result = guide_on(tmp_path, {}, "new", "--section", "urgent-halp")
    assert 'No page type has a section "urgent-halp" (did you mean "urgent-help"?)' in result.output
    assert result.exit_code == 1


@pytest.mark.parametrize("words", [["new"], ["new", "form"], ["new", "leaflet", "A title"]], ids=" ".join)
def test_without_a_known_type_and_a_title_the_types_are_named(words: list[str], tmp_path: Path) -> None:
    result = guide_on(tmp_path, {}, *words)
    assert "Give a page type and a title. Types: home, emergency, glossary, form, counselling, register, about." in result.output
    assert result.exit_code == 1


@pytest.mark.parametrize("broken", ["types: ]", "- a list"], ids=["broken", "a list"])
def test_broken_page_types_are_said(broken: str, tmp_path: Path) -> None:
    result = guide_on(tmp_path, {"docs/page-types.yml": broken}, "new", "form", "A title")
    assert "page-types.yml" in result.output
    assert result.exit_code == 1


def test_every_type_of_the_tiny_site_is_among_these() -> None:
    assert list(Project(TINY).page_types.types) == TYPES
