"""Blood levels, read back from the drawing: what was measured, what we calculated, and what is only a sketch."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml.html import HtmlElement

from guide.figures.load import DAYS, PLACE, load_figures
from guide.figures.models import Axis, Shown
from guide.register import load_register
from tests.figures.reading import records, tree, values
from tests.figures.sample import figure
from tests.register import sample
from tests.register.sample import Record, write_register

NAME = "blood-levels"
ROUNDING = 0.2
FAR = 1.0
"""Rounding of the line at 2 ng/mL, as far up as the highest peak."""
AXES = {axis.group: axis for axis in records()[NAME].axes}


def rows(group: str) -> list[Shown]:
    """The rows of one small drawing that draw a value."""
    return [row for row in records()[NAME].rows if row.group == group and row.what is not None]


def panel(group: str) -> HtmlElement:
    """One small drawing."""
    [found] = [element for element in tree(NAME).iter("g") if element.get("data-panel") == group]
    return found


def numbers(data: str) -> list[float]:
    """The numbers of a path."""
    return [float(number) for number in re.findall(r"-?[\d.]+", data)]


def place_of_time(group: str, amount: float, unit: str) -> float:
    """Where a time belongs, from the numbers below the axis alone."""
    ticks = [
        text for text in panel(group).iter("text") if re.match(r"[\d.]+", text.text or "") and text.get("text-anchor") != "end"
    ]
    first, second = ((float(text.text or 0), float(text.get("x") or 0)) for text in ticks[:2])
    return first[1] + (amount * DAYS[unit] / DAYS[AXES[group].unit] - first[0]) / (second[0] - first[0]) * (second[1] - first[1])


def place_of_level(group: str, level: float) -> float:
    """Where a level belongs, from the ground and the line at 2 ng/mL alone."""
    ground = numbers(panel(group).cssselect("path.fig-line")[0].get("d"))[1]
    two = float(panel(group).cssselect("line.fig-dash")[1].get("y1") or 0)
    return ground + level / 2 * (two - ground)


def with_rows(test: str) -> list[str]:
    """The groups of which a row has this field."""
    return [group for group in AXES if any(getattr(row, test) is not None for row in rows(group))]


@pytest.mark.parametrize("group", with_rows("at"))
def test_a_level_is_drawn_as_high_and_as_long_as_it_was_held(group: str) -> None:
    for row, dot in zip(rows(group), panel(group).iter("circle"), strict=True):
        [held] = values(row.claim, row.what)
        assert float(dot.get("cx")) == pytest.approx(place_of_time(group, held.value or 0, held.unit), abs=ROUNDING)
        assert float(dot.get("cy")) == pytest.approx(place_of_level(group, row.at or 0), abs=ROUNDING)


@pytest.mark.parametrize("group", with_rows("range"))
def test_the_range_of_a_day_is_drawn_where_the_claim_says(group: str) -> None:
    for row, drawn in zip(rows(group), panel(group).cssselect("path.fig-range"), strict=True):
        [held] = values(row.claim, row.range)
        found = numbers(drawn.get("d"))
        low, high = found[0], numbers(drawn.get("d").partition("H")[2])[0]
        assert (low, high) == (
            pytest.approx(place_of_time(group, held.min or 0, held.unit), abs=ROUNDING),
            pytest.approx(place_of_time(group, held.max or 0, held.unit), abs=ROUNDING),
        )


@pytest.mark.parametrize("group", with_rows("when"))
def test_a_measured_peak_is_solid_and_stands_at_its_time_and_levels(group: str) -> None:
    [row] = [row for row in rows(group) if row.when is not None]
    [level], [time] = values(row.claim, row.what), values(row.claim, row.when)
    found = [(float(dot.get("cx")), float(dot.get("cy"))) for dot in panel(group).cssselect("circle.fig-fill")]
    expected = [(place_of_time(group, time.value or 0, time.unit), place_of_level(group, number)) for number in level.numbers]
    assert found == [pytest.approx(point, abs=FAR) for point in expected]


@pytest.mark.parametrize("group", [group for group in AXES if any(row.shape == "halving" for row in rows(group))])
def test_a_calculated_curve_is_dashed_begins_at_the_peak_and_halves_in_each_half_life(group: str) -> None:
    [peak] = [row for row in rows(group) if row.when is not None]
    [fall] = [row for row in rows(group) if row.shape == "halving"]
    [start], [half] = values(peak.claim, peak.when), values(fall.claim, fall.what)
    curves = panel(group).cssselect("path.fig-dash-strong")
    for level, curve in zip(values(peak.claim, peak.what)[0].numbers, curves, strict=True):
        found = numbers(curve.get("d"))
        for x, y in zip(found[::2], found[1::2], strict=True):
            hours = (x - place_of_time(group, 0, "hour")) / (place_of_time(group, 1, "hour") - place_of_time(group, 0, "hour"))
            left = level * 0.5 ** ((hours - (start.value or 0)) / (half.value or 1))
            assert y == pytest.approx(place_of_level(group, left), abs=FAR)


def test_a_calculated_curve_is_named_as_calculated_and_no_timetable() -> None:
    words = " ".join(
        row.label for row in records()[NAME].rows if row.group in {r.group for r in records()[NAME].rows if r.shape == "halving"}
    )
    assert "calculated by us, not measured" in words
    assert "The block in the brain lasts longer than this line" in words


SKETCHES = [group for group, axis in AXES.items() if axis.top is None]


@pytest.mark.parametrize("group", SKETCHES)
def test_a_sketch_has_no_scale_of_levels_and_says_so(group: str) -> None:
    assert panel(group).cssselect("line.fig-dash") == []
    assert rows(group)[0].label.startswith("A sketch")


@pytest.mark.parametrize("group", SKETCHES)
def test_the_times_of_a_sketch_are_those_of_the_claim(group: str) -> None:
    dots = panel(group).cssselect("circle.fig-open")
    for row, dot in zip(rows(group), dots, strict=True):
        [held] = values(row.claim, row.what)
        middle = sum(held.numbers) / len(held.numbers)
        assert float(dot.get("cx")) == pytest.approx(place_of_time(group, middle, held.unit), abs=ROUNDING)


@pytest.mark.parametrize("axis", list(AXES.values()), ids=list(AXES))
def test_no_time_is_beyond_its_axis(axis: Axis) -> None:
    for row in rows(axis.group):
        for name in (row.what, row.range, row.when):
            times = [held for held in values(row.claim, name) if held.unit in DAYS] if name else []
            assert all(number * DAYS[held.unit] <= axis.most * DAYS[axis.unit] for held in times for number in held.numbers)


def test_every_product_has_a_drawing_of_its_own() -> None:
    panels = [element.get("data-panel") for element in tree(NAME).iter("g") if element.get("data-panel")]
    assert panels == list(AXES)


LEVEL = {"what": "level", "value": 2, "unit": "ng/mL"}
TIME = {"what": "wait", "value": 7, "unit": "day"}


def level_problems(folder: Path, row: Record, **changes: object) -> list[tuple[str, str]]:
    """What is wrong with a figure of one drawing over a tiny register: field and message."""
    row = {"label": "Held", "claim": "wait", "what": "wait", "group": "One", "at": 2} | row
    made = figure(id="lone", kind="levels", says="So.", axes=[{"group": "One", "unit": "day", "most": 9, "top": 3}], rows=[row])
    claims = [sample.claim(values=[TIME, LEVEL], statement="So it is.", public="So it is.")]
    place = write_register(folder, {sample.CLAIMS: claims, PLACE: [made | changes]})
    return [(problem.field, problem.message) for problem in load_figures(place, load_register(place)).problems]


def test_a_good_drawing_of_levels_is_accepted(tmp_path: Path) -> None:
    assert level_problems(tmp_path, {}) == []


@pytest.mark.parametrize(
    ("row", "changes", "field", "says"),
    [
        ({}, {"axes": []}, "lone", "figures of kind levels, and no others, need axes"),
        ({"group": "Two"}, {}, "lone", "every group of levels that draws a value needs one axis"),
        ({"range": "spread"}, {}, "lone.rows.0.range", 'the claim "wait" has no value "spread"'),
        ({"what": "level"}, {}, "lone.rows.0.what", "is not a length of time"),
        ({"when": "wait"}, {}, "lone.rows.0.what", "is not a level in ng/mL"),
        ({"what": "level", "when": "level"}, {}, "lone.rows.0.when", "is not a length of time"),
        ({"shape": "flat"}, {}, "lone.rows.0.shape", "Input should be"),
    ],
)
def test_a_mistake_in_a_drawing_of_levels_is_said(
    tmp_path: Path, row: Record, changes: dict[str, object], field: str, says: str
) -> None:
    [(where, message)] = level_problems(tmp_path, row, **changes)
    assert (where, says in message) == (field, True)
