"""Which contract holds for which page."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide.checks.page_types import PageTypes

TEXT = """\
front_matter: {required: [title]}
types:
  home: {pages: [index.md]}
  deep: {folders: [a/b]}
  wide: {folders: [a], pages: [b/one.md]}
"""


@pytest.fixture
def types(tmp_path: Path) -> PageTypes:
    """Three types: of one page, of a folder, of a folder inside it."""
    (tmp_path / "page-types.yml").write_text(TEXT, "utf-8")
    return PageTypes.read(tmp_path / "page-types.yml")


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("index.md", "home"),
        ("a/one.md", "wide"),
        ("a/b/one.md", "deep"),
        ("a/b/c/one.md", "deep"),
        ("a/bc/one.md", "wide"),
        ("b/one.md", "wide"),
        ("b/two.md", None),
        ("other/index.md", None),
    ],
)
def test_a_place_asks_for_the_type_of_the_page_or_the_deepest_folder(page: str, name: str | None, types: PageTypes) -> None:
    assert types.expected(page) == name


def test_the_type_of_the_front_matter_decides(types: PageTypes) -> None:
    assert types.of("a/one.md", {"type": "deep"}) is types.types["deep"]


@pytest.mark.parametrize("wrong", ["unknown", ["deep"], None, 7])
def test_without_a_known_type_the_place_decides(wrong: object, types: PageTypes) -> None:
    assert types.of("a/one.md", {"type": wrong}) is types.types["wide"]


def test_a_page_of_no_type_has_no_contract(types: PageTypes) -> None:
    assert types.of("b/two.md", {}) is None
