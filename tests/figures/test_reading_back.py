"""Every figure of the site says what the claims say to somebody who reads the drawing, without the code that drew it."""

from __future__ import annotations

import re

import pytest

from guide.figures.load import DAYS
from tests.figures.reading import DOCS, axis_places, of_kind, on_axis, records, tree, values

ROUNDING = 0.2
"""Coordinates have one decimal, so a bar's end is true to a small part of a unit of the drawing."""
NARROW = 264
"""Width of a drawing in CSS pixels on a screen of 320, inside the figure's frame."""
SMALLEST = 11
"""Height of text in CSS pixels below which many cannot read."""


@pytest.mark.parametrize("name", of_kind("bars"))
def test_the_axis_shows_where_a_bar_begins_and_ends(name: str) -> None:
    rows = [row for row in records()[name].rows if row.what is not None]
    for row, bar in zip(rows, tree(name).iter("rect"), strict=True):
        [held] = values(row.claim, row.what)
        left, width = float(bar.get("x") or 0), float(bar.get("width") or 0)
        low = 0.0 if held.value is not None or held.min is None else held.min
        high = held.value if held.value is not None else held.max
        assert left == pytest.approx(on_axis(name, low, held.unit), abs=ROUNDING)
        assert high is None or left + width == pytest.approx(on_axis(name, high, held.unit), abs=0.5 + ROUNDING)


@pytest.mark.parametrize("name", of_kind("bars"))
def test_nothing_is_longer_than_its_axis(name: str) -> None:
    record = records()[name]
    end = axis_places(name)[0] + axis_places(name)[1] * (record.most or 0)
    for row in record.rows:
        times = [held for held in values(row.claim, row.what) if held.unit in DAYS] if row.what else []
        for held in times:
            assert max(on_axis(name, number, held.unit) for number in held.numbers) <= end + ROUNDING


@pytest.mark.parametrize("name", of_kind("people"))
def test_no_two_people_stand_on_one_place(name: str) -> None:
    places: list[tuple[float, str]] = []
    for group in tree(name).cssselect("[data-count]"):
        for rect in group:
            tile = float(rect.get("height"))
            people = round(float(rect.get("width")) / tile)
            places += [(float(rect.get("x")) + number * tile, rect.get("y")) for number in range(people)]
    assert len(places) == len(set(places)) == 100 * len({row.part_of for row in records()[name].rows})


@pytest.mark.parametrize("name", of_kind("people"))
def test_the_groups_of_a_grid_differ_without_colour(name: str) -> None:
    looks: dict[str | None, list[str]] = {}
    for row in records()[name].rows:
        looks.setdefault(row.part_of, []).append(row.look)
    assert all(len(used) == len(set(used)) for used in looks.values())


@pytest.mark.parametrize("name", of_kind("choose", "compare"))
def test_the_whole_table_of_an_explorer_is_there_before_any_script(name: str) -> None:
    cells = [" ".join(cell.text_content().split()) for cell in tree(name).iter("td")]
    assert all(row.note is None or any(row.note in cell for cell in cells) for row in records()[name].rows)
    assert tree(name).xpath(".//@hidden") == []


@pytest.mark.parametrize("name", list(records()))
def test_text_is_large_enough_on_a_small_screen(name: str) -> None:
    sheet = (DOCS / "assets" / "css" / "guide.css").read_text("utf-8")
    sizes = [float(size) for size in re.findall(r"\.fig-svg (?:text|\.fig-[\w-]+) \{[^}]*font-size: ([\d.]+)px", sheet)]
    widths = [float((svg.get("viewbox") or svg.get("viewBox") or "0 0 0 0").split()[2]) for svg in tree(name).iter("svg")]
    assert sizes
    assert all(min(sizes) * NARROW / width >= SMALLEST for width in widths)


@pytest.mark.parametrize("name", ["the-wait", "explore-the-wait"])
def test_waits_are_no_promise_and_no_plan(name: str) -> None:
    warning = (records()[name].warning or "").lower()
    assert "no number is a promise" in warning
    assert "not a plan" in warning
