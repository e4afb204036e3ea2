"""Levels in the blood over time: one small drawing per product, each with its own axis, never one curve through several.

What was measured is solid: a level that was held for some time, a peak. What we calculate from published constants, or sketch
because only its times were published, is dashed and its row says so; a sketch has no scale, for its heights mean nothing.
"""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import Any

from ...register import Register
from ...register.models import Value
from ...register.quantity import units, value_text
from ..load import in_unit, named, value_of
from ..models import Axis, FigureRecord, Shown
from ..svg import LINE, WIDTH, circle, drawing, el, line, number, paragraph, path, text

LEFT, RIGHT, TALL = 26, 10, 64
"""Edges of a drawing and its height."""

LEVELS = (1, 2)
"""The levels that studies take as a mark, in ng/mL, drawn as lines."""

HEIGHTS = {"crest": 0.85, "low": 0.2}
"""Heights in a sketch, in parts of the drawing. They stand for no level."""

PARTS = 4
"""Parts into which the marks on an axis divide it."""

STEPS = 16
"""Pieces of a calculated curve."""


def draw(record: FigureRecord, register: Register) -> list[Any]:
    """All small drawings below each other."""
    axes = {axis.group: axis for axis in record.axes}
    parts: list[Any] = []
    y = 0.0
    for name, group in groupby(record.rows, lambda row: row.group or ""):
        rows = list(group)
        words, y = paragraph(2, y, name, WIDTH - 4, "fig-strong")
        parts += words
        if name in axes:
            base = y + TALL + 6
            parts.append(el("g", {"data-panel": name}, *_panel(rows, axes[name], register, base)))
            y = base + LINE + 4
        for row in rows:
            value = value_of(row, register)
            words, y = paragraph(LEFT, y, f"{row.label}: {value_text(value)}" if value else row.label, WIDTH - LEFT)
            parts += words
        y += 14
    return [drawing(f"fig-{record.id}", record.title, record.describes, y, *parts)]


class _Scale:
    """Where a time and a level belong in one drawing."""

    def __init__(self, axis: Axis, base: float) -> None:
        self._axis, self.base = axis, base

    def x(self, amount: float, unit: str) -> float:
        reached = min(in_unit(amount, unit, self._axis.unit), self._axis.most)
        return LEFT + reached / self._axis.most * (WIDTH - LEFT - RIGHT)

    def y(self, level: float) -> float:
        return self.base - level / (self._axis.top or 1) * TALL


def _panel(rows: list[Shown], axis: Axis, register: Register, base: float) -> list[Any]:
    scale = _Scale(axis, base)
    parts = _ground(axis, scale)
    peak: tuple[Value, Value] | None = None
    sketch: list[tuple[float, float]] = []
    for row in rows:
        value = value_of(row, register)
        if value is None:
            continue
        if row.at is not None:
            spread = named(row.claim, row.range, register) if row.range else None
            parts += _held(value, row.at, spread, row.look == "solid", scale)
        elif row.when is not None:
            peak = (value, named(row.claim, row.when, register))
            parts += _peak(*peak, scale)
        elif row.shape == "halving" and peak is not None:
            parts += [_fall(level, peak[1], value, axis, scale) for level in peak[0].numbers]
        elif row.shape in HEIGHTS:
            sketch.append((scale.x(sum(value.numbers) / len(value.numbers), value.unit), base - HEIGHTS[row.shape] * TALL))
    return parts + (_sketch(sketch, base) if sketch else [])


def _ground(axis: Axis, scale: _Scale) -> list[Any]:
    """The axis of time, and the lines of the marks where levels are drawn to scale."""
    right, base = WIDTH - RIGHT, scale.base
    times = [axis.most * index / PARTS for index in range(PARTS + 1)]
    ticks = "".join(f"M{number(scale.x(time, axis.unit))} {number(base)}v4" for time in times)
    parts = [path(f"M{LEFT} {number(base)}H{right}{ticks}", "fig-line")]
    for time in times[:-1:2]:
        parts.append(text(scale.x(time, axis.unit), base + LINE, f"{time:g}", "fig-small", "middle"))
    parts.append(text(right, base + LINE, f"{axis.most:g} {units()[axis.unit].words[1]}", "fig-small", "end"))
    below = base + 4.0  # numbers of lines that lie close together are pushed apart
    for level in LEVELS if axis.top else ():
        height = scale.y(level)
        below = min(height + 4, below)
        parts += [line(LEFT, height, right, height, "fig-dash"), text(LEFT - 6, below, str(level), "fig-small", "end")]
        below -= 12
    return parts


def _held(value: Value, level: float, spread: Value | None, solid: bool, scale: _Scale) -> list[Any]:
    """A level that was held until some day, with the range in which that day may lie."""
    x, y = scale.x(max(value.numbers), value.unit), scale.y(level)
    parts = [line(LEFT, y, x, y, "fig-line" if solid else "fig-dash-strong")]
    if spread is not None:
        low, high = (number(scale.x(end, spread.unit)) for end in (min(spread.numbers), max(spread.numbers)))
        parts.append(path(f"M{low} {number(y)}m0 -9v18m0 -9H{high}m0 -9v18", "fig-line fig-range"))
    return [*parts, circle(x, y, 5, "fig-fill" if solid else "fig-open fig-paper")]


def _peak(level: Value, time: Value, scale: _Scale) -> list[Any]:
    """A measured peak; averages that differ are a bar from the lowest to the highest."""
    x, low, high = scale.x(max(time.numbers), time.unit), scale.y(min(level.numbers)), scale.y(max(level.numbers))
    return [line(x, low, x, high, "fig-line"), circle(x, low, 4, "fig-fill"), circle(x, high, 4, "fig-fill")]


def _fall(level: float, start: Value, half: Value, axis: Axis, scale: _Scale) -> Any:
    """A fall that we calculate: half of what is left goes in each half-life (first-order elimination)."""
    begin, length = (in_unit(max(value.numbers), value.unit, axis.unit) for value in (start, half))
    points = []
    for step in range(STEPS + 1):
        time = begin + (axis.most - begin) * step / STEPS
        points.append(f"{number(scale.x(time, axis.unit))} {number(scale.y(level * 0.5 ** ((time - begin) / length)))}")
    return path(f"M{'L'.join(points)}", "fig-open fig-dash-strong")


def _sketch(points: list[tuple[float, float]], base: float) -> list[Any]:
    """A shape through times that are known and heights that are not, with a dip between peaks, ending in an unknown tail."""
    turns = [(float(LEFT), base)]
    for point in points:
        last = turns[-1]
        if last[1] == point[1]:
            turns.append(((last[0] + point[0]) / 2, point[1] + TALL * 0.25))
        turns.append(point)
    data = f"M{number(turns[0][0])} {number(turns[0][1])}"
    for (x1, y1), (x2, y2) in pairwise(turns):
        middle = number((x1 + x2) / 2)
        data += f"C{middle} {number(y1)} {middle} {number(y2)} {number(x2)} {number(y2)}"
    dots = [circle(x, y, 4, "fig-open fig-paper") for x, y in points]
    tail = [
        circle(points[-1][0] + 10 + 7 * step, points[-1][1] + 2 + 2 * step, 1.6 - 0.3 * step, "fig-tail") for step in range(3)
    ]
    return [path(data, "fig-open fig-dash-strong"), *dots, *tail]
