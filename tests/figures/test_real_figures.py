"""The figures of the site, drawn again and counted: they show what the register holds, stand on a page, and are small."""

from __future__ import annotations

import gzip
import re
from collections import defaultdict
from pathlib import Path

import pytest
from lxml import html
from lxml.html import HtmlElement

from guide.figures import build_figures, load_figures
from guide.figures.kinds.bars import LEFT, RIGHT
from guide.figures.kinds.people import GAP
from guide.figures.load import in_unit, value_of
from guide.figures.svg import WIDTH
from guide.register import load_register

DOCS = Path(__file__).resolve().parents[2] / "docs"
REGISTER = load_register(DOCS)
FIGURES = load_figures(DOCS, REGISTER)
DRAWN = build_figures(DOCS, REGISTER)
LARGEST = 15_000
"""Bytes of one figure with its table."""


def of_kind(*kinds: str) -> list[str]:
    """The figures of some kinds, by id."""
    return [name for name, record in FIGURES.figures.items() if record.kind in kinds]


def tree(name: str) -> HtmlElement:
    """A figure's elements."""
    return html.fragment_fromstring(DRAWN[name])


def test_nothing_is_wrong_with_the_figures() -> None:
    assert [str(problem) for problem in FIGURES.problems] == []


@pytest.mark.parametrize("name", DRAWN)
def test_a_figure_is_small(name: str) -> None:
    assert len(DRAWN[name].encode()) <= LARGEST


@pytest.mark.parametrize("name", DRAWN)
def test_a_figure_stands_on_a_page(name: str) -> None:
    assert any(f"/// figure | {name}\n" in page.read_text("utf-8") for page in DOCS.rglob("*.md"))


@pytest.mark.parametrize("name", DRAWN)
def test_a_figure_says_in_words_what_it_shows(name: str) -> None:
    figure = tree(name)
    record = FIGURES.figures[name]
    assert record.title in figure.cssselect("figcaption .fig-title")[0].text_content()
    assert record.says in figure.cssselect("figcaption")[0].text_content()
    for drawing in figure.iter("svg"):
        named = {drawing.get("role"), *(child.tag for child in drawing)}
        assert {"img", "title", "desc"} <= named
        ids = [element.get("id") for element in drawing.iter() if element.get("id")]
        assert set((drawing.get("aria-labelledby") or "").split()) <= set(ids)


@pytest.mark.parametrize("name", DRAWN)
def test_the_claims_that_a_figure_draws_are_linked(name: str) -> None:
    linked = {str(link.get("href")).partition("#claim-")[2] for link in tree(name).iter("a")}
    assert linked == {row.claim for row in FIGURES.figures[name].rows}


@pytest.mark.parametrize("name", DRAWN)
def test_a_figure_has_a_table_for_the_screen_and_for_paper(name: str) -> None:
    rows = len(FIGURES.figures[name].rows)
    figure = tree(name)
    if FIGURES.figures[name].kind in ("choose", "compare"):
        assert len(figure.cssselect(".explorer table")) == 1
    else:
        assert len(figure.cssselect(".fig-data tbody tr")) == rows
        assert len(figure.cssselect(".fig-data-print tbody tr")) == rows


def test_no_id_stands_twice_in_all_figures() -> None:
    ids = [element.get("id") for name in DRAWN for element in tree(name).iter() if element.get("id")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", DRAWN)
def test_nothing_is_styled_or_scripted_inside(name: str) -> None:
    figure = tree(name)
    assert [element.tag for element in figure.iter() if element.get("style") or element.tag == "style"] == []
    assert [script.get("src") for script in figure.iter("script") if (script.text or "").strip()] == []
    assert not re.search(r"\son[a-z]+=|https?://", DRAWN[name])


@pytest.mark.parametrize("name", of_kind("people"))
def test_the_people_of_each_grid_are_a_hundred(name: str) -> None:
    record, counted = FIGURES.figures[name], defaultdict(int)
    for row, group in zip(record.rows, tree(name).cssselect("[data-count]"), strict=True):
        drawn = sum(float(rect.get("width", "0")) / GAP for rect in group.iter("rect"))
        value = value_of(row, REGISTER)
        assert value is not None
        assert drawn == value.value == float(group.get("data-count") or 0)
        counted[row.part_of] += int(drawn)
    assert set(counted.values()) == {100}


@pytest.mark.parametrize("name", of_kind("bars"))
def test_a_bar_is_as_long_as_its_value(name: str) -> None:
    record = FIGURES.figures[name]
    scale = (WIDTH - LEFT - RIGHT) / (record.most or 1)
    bars = [(float(rect.get("x", "0")), float(rect.get("width", "0"))) for rect in tree(name).cssselect("svg rect")]
    expected = []
    for row in record.rows:
        value = value_of(row, REGISTER)
        if value is None:
            continue
        start = 0.0 if value.value is not None or value.min is None else in_unit(value.min, value.unit, record.unit or "day")
        end = in_unit(value.value or value.max or 0, value.unit, record.unit or "day")
        width = (end - start) * scale if end else 6.0  # "at least" is a short mark with an open end
        expected.append((LEFT + start * scale, max(width, 0.5)))
    assert bars == [pytest.approx(bar, abs=0.11) for bar in expected]


@pytest.mark.parametrize("name", of_kind("grid"))
def test_every_cell_of_a_grid_has_its_mark(name: str) -> None:
    record = FIGURES.figures[name]
    drawn = [group.get("data-mark") for group in tree(name).cssselect("[data-mark]")]
    assert drawn[: len(record.rows)] == [row.mark for row in record.rows]
    places = list(dict.fromkeys(row.label for row in record.rows))
    assert [(row.label, row.group) for row in record.rows] == [(place, form) for place in places for form in record.columns]


@pytest.mark.parametrize("name", DRAWN)
def test_the_same_register_gives_the_same_bytes(name: str) -> None:
    assert build_figures(DOCS, REGISTER)[name] == DRAWN[name]


def test_the_risk_periods_share_no_axis() -> None:
    assert FIGURES.figures["when-the-danger-is-highest"].kind == "ranked"
    assert tree("when-the-danger-is-highest").cssselect("svg") == []


def test_those_who_started_are_never_shown_without_everyone() -> None:
    grids = list(dict.fromkeys(row.part_of or "" for row in FIGURES.figures["xbot"].rows))
    everyone = [grid for grid in grids if grid.startswith("Everyone")]
    assert len(everyone) == len(grids) - len(everyone) == 2
    assert grids[:2] == everyone


def test_all_scripts_together_are_small() -> None:
    size = sum(len(gzip.compress(path.read_bytes())) for path in (DOCS / "assets" / "js").glob("*.js"))
    assert size <= 10_000
