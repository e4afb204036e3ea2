"""The block ``/// figure | name`` puts a figure on a page, with addresses that work from there."""

from __future__ import annotations

from pathlib import Path

from tests.figures.sample import figure
from tests.markup.site import Changes, build

FIGURES: Changes = {"evidence/figures.yml": [figure()]}


def test_a_figure_stands_on_the_page_with_addresses_from_there(tmp_path: Path) -> None:
    site = build(tmp_path, {"deep/page.md": "# Page\n\n/// figure | waits\n///\n"}, FIGURES)
    [drawn] = site.article("deep/page.html").iter("figure")
    assert site.warnings == []
    assert {link.get("href") for link in drawn.iter("a")} == {"../evidence/register/withdrawal.html#claim-wait"}


def test_a_script_of_a_figure_is_found_from_the_page(tmp_path: Path) -> None:
    explorer = figure(kind="choose", rows=[{"label": "Labels", "claim": "wait", "what": "wait", "group": "Heroin"}])
    site = build(tmp_path, {"deep/page.md": "# Page\n\n/// figure | waits\n///\n"}, {"evidence/figures.yml": [explorer]})
    assert [script.get("src") for script in site.article("deep/page.html").iter("script")] == ["../assets/js/figures.js"]


def test_a_figure_that_is_not_there_is_named_with_its_nearest(tmp_path: Path) -> None:
    [warning] = build(tmp_path, "# Home\n\n/// figure | wait\n///\n", FIGURES).warnings
    assert "docs/index.md:3" in warning
    assert '"waits"' in warning
