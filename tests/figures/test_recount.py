"""Every figure of the site, drawn and counted again: what stands on the page is what the claims say."""

from __future__ import annotations

import pytest

from guide.figures import FigureRecord
from guide.figures.load import DAYS
from guide.register import Value
from guide.register.quantity import value_text
from tests.figures.reading import drawn, has, of_kind, records, scale, tree, value

ROUNDING = 0.2
"""Coordinates have one decimal, so a bar's end is true to a small part of a unit of the drawing."""

PEOPLE_PER_LINE = 20


def in_axis(number: float, held: Value, record: FigureRecord) -> float:
    assert record.unit is not None
    return number * DAYS[held.unit] / DAYS[record.unit]


@pytest.mark.parametrize("name", of_kind("people"))
def test_the_people_of_every_grid_add_up_to_100(name: str) -> None:
    record, figure = records()[name], tree(drawn()[name])
    groups = figure.xpath(".//*[@data-count]")
    assert [int(group.get("data-count")) for group in groups] == [value(row.claim, row.what or "").value for row in record.rows]
    people: dict[str, int] = {}
    for row, group in zip(record.rows, groups, strict=True):
        people[row.part_of or ""] = people.get(row.part_of or "", 0) + counted(group)
    assert set(people.values()) == {100}


def counted(group: object) -> int:
    """People of a group: its area in tiles, a tile being as high as one line of people."""
    rects = list(group)  # type: ignore[call-overload]
    tile = float(rects[0].get("height"))
    return sum(round(float(rect.get("width")) / tile) for rect in rects)


@pytest.mark.parametrize("name", of_kind("people"))
def test_every_group_of_people_has_as_many_shapes_as_its_number(name: str) -> None:
    for group in tree(drawn()[name]).xpath(".//*[@data-count]"):
        assert counted(group) == int(group.get("data-count"))


@pytest.mark.parametrize("name", of_kind("people"))
def test_the_people_of_a_grid_stand_on_different_places(name: str) -> None:
    record, figure = records()[name], tree(drawn()[name])
    places: list[tuple[float, float]] = []
    for group in figure.xpath(".//*[@data-count]"):
        for rect in group:
            tile, left = float(rect.get("height")), float(rect.get("x"))
            places += [(left + at * tile, float(rect.get("y"))) for at in range(round(float(rect.get("width")) / tile))]
    assert len(places) == len(set(places)) == 100 * len({row.part_of for row in record.rows})


@pytest.mark.parametrize("name", of_kind("bars"))
def test_every_bar_begins_and_ends_where_its_claim_says(name: str) -> None:
    record, figure = records()[name], tree(drawn()[name])
    zero, width = scale(figure)
    bars = [rect for rect in figure.iter("rect") if not has(rect, "fig-tail")]
    rows = [row for row in record.rows if row.what is not None]
    assert len(bars) == len(rows)
    for row, bar in zip(rows, bars, strict=True):
        held = value(row.claim, row.what or "")
        low = held.min if held.value is None and held.min is not None else 0
        high = held.value if held.value is not None else held.max
        assert float(bar.get("x") or 0) == pytest.approx(zero + in_axis(low, held, record) * width, abs=ROUNDING)
        if high is not None:
            end = float(bar.get("x") or 0) + float(bar.get("width") or 0)
            assert end == pytest.approx(zero + in_axis(high, held, record) * width, abs=0.5 + ROUNDING)


@pytest.mark.parametrize("name", of_kind("bars", "levels"))
def test_nothing_runs_past_the_end_of_its_axis(name: str) -> None:
    record = records()[name]
    for row in record.rows:
        if row.what is not None:
            held = value(row.claim, row.what)
            assert max(in_axis(number, held, record) for number in held.numbers) <= (record.most or 0)


@pytest.mark.parametrize("name", of_kind("levels"))
def test_every_dot_of_blood_levels_stands_at_its_time(name: str) -> None:
    record, figure = records()[name], tree(drawn()[name])
    zero, width = scale(figure)
    dots = list(figure.iter("circle"))
    rows = [row for row in record.rows if row.at is not None]
    assert len(dots) == len(rows)
    for row, dot in zip(rows, dots, strict=True):
        held = value(row.claim, row.what or "")
        time = held.value if held.value is not None else held.max
        assert time is not None
        assert float(dot.get("cx") or 0) == pytest.approx(zero + in_axis(time, held, record) * width, abs=ROUNDING)


@pytest.mark.parametrize("name", of_kind("levels"))
def test_the_level_of_every_dot_is_a_level_of_its_claim(name: str) -> None:
    for row in records()[name].rows:
        if row.at is not None:
            assert row.at in [number for held in _values(row.claim) if held.unit == "ng/mL" for number in held.numbers]


def _values(claim: str) -> list[Value]:
    from tests.figures.reading import register

    return register().claims[claim].values


@pytest.mark.parametrize("name", of_kind("grid"))
def test_every_cell_of_a_grid_has_its_mark(name: str) -> None:
    record, figure = records()[name], tree(drawn()[name])
    marks = [mark.get("data-mark") for mark in figure.xpath(".//*[@data-mark]")]
    assert marks[: len(record.rows)] == [row.mark for row in record.rows]
    assert len(set(marks[len(record.rows) :])) == len(marks[len(record.rows) :]) == 5  # the key


@pytest.mark.parametrize("name", of_kind("ranked"))
def test_a_ranked_list_gives_each_measure_in_words_and_draws_none(name: str) -> None:
    record, figure = records()[name], tree(drawn()[name])
    measures = [span.text for span in figure.xpath(".//*[@class='fig-measure']")]
    assert measures == [value_text(value(row.claim, row.what)) for row in record.rows if row.what is not None]
    assert not list(figure.iter("svg", "rect", "line"))


def test_the_starters_of_a_trial_never_stand_without_everyone() -> None:
    parts = list(dict.fromkeys(row.part_of or "" for row in records()["xbot"].rows))
    assert [part.startswith("Everyone") for part in parts] == [True, True, False, False]
