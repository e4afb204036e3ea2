"""Building the site in this process."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from guide.site import BuildError, build_site
from tests.sites import copy_site, page, with_material


def test_a_build_counts_its_pages_without_the_one_for_dead_addresses(tmp_path: Path) -> None:
    root = copy_site(tmp_path / "site")
    build = build_site(root, tmp_path / "out")
    assert (build.site, build.pages, build.warnings) == (tmp_path / "out", 8, [])
    assert (tmp_path / "out" / "404.html").is_file()


def test_warnings_are_collected_once_each_and_printed_by_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build = build_site(copy_site(tmp_path / "site", page("[One](gone.md) [two](gone.md)")), tmp_path / "out")
    assert len(build.warnings) == 1
    assert "gone.md" in build.warnings[0]
    assert capsys.readouterr() == ("", "")


def test_a_build_leaves_the_logger_as_it_was(tmp_path: Path) -> None:
    logger = logging.getLogger("mkdocs")
    before = (list(logger.handlers), logger.propagate)
    build_site(copy_site(tmp_path / "site"), tmp_path / "out")
    assert (logger.handlers, logger.propagate) == before


def test_a_build_does_not_depend_on_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = copy_site(tmp_path / "site")
    monkeypatch.chdir(tmp_path)
    build_site(root, tmp_path / "out")
    assert "This site holds no facts about you." in (tmp_path / "out/about/index.html").read_text("utf-8")
    assert Path.cwd() == tmp_path


def test_a_snippet_that_is_not_there_stops_the_build_and_is_named(tmp_path: Path) -> None:
    root = copy_site(tmp_path / "site", page('--8<-- "snippets/gone.md"'))
    with pytest.raises(BuildError, match=r"(?s)snippets/gone\.md.*about/case\.md"):
        build_site(root, tmp_path / "out")


def test_a_second_build_empties_the_folder(tmp_path: Path) -> None:
    root = copy_site(tmp_path / "site")
    build_site(root, tmp_path / "out")
    (tmp_path / "out" / "old.html").write_text("x", "utf-8")
    assert build_site(root, tmp_path / "out").pages == 8


def test_the_tiny_site_builds_under_the_real_theme(tmp_path: Path) -> None:
    build = build_site(with_material(copy_site(tmp_path / "site")), tmp_path / "out")
    assert (build.pages, build.warnings) == (8, [])
