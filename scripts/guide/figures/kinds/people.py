"""A hundred people per grid: five lines of twenty, each group with a shape of its own.

A person is one tile of a pattern, so that a grid is a few rectangles: the width of a rectangle, in tiles, is its people.
"""

from __future__ import annotations

from itertools import groupby
from typing import Any

from ...register import Register
from ...register.quantity import number_text
from ..load import value_of
from ..models import FigureRecord, Look, Shown
from ..svg import WIDTH, circle, drawing, el, line, paragraph, rect

GAP, LEFT, PER_ROW = 14, 14, 20
"""Size of a person's tile, left edge, and people in one line."""

LOOKS: tuple[Look, ...] = ("solid", "outline", "hatch")


def draw(record: FigureRecord, register: Register) -> list[Any]:
    """One drawing with all grids below each other, each with its key."""
    name = f"fig-{record.id}"
    parts: list[Any] = []
    y = 0
    for title, rows in groupby(record.rows, lambda row: row.part_of):
        words, below = paragraph(2, y + 2, title or "", WIDTH - 4, "fig-strong")
        y = -(-int(below + 4) // GAP) * GAP  # tiles begin at multiples of their size
        more, y = _grid(name, list(rows), register, y)
        parts += [*words, *more]
    patterns = [_tile(f"{name}-{look}", look) for look in LOOKS]
    return [drawing(name, record.title, record.describes, y, *parts, patterns=patterns)]


def _grid(name: str, rows: list[Shown], register: Register, y: int) -> tuple[list[Any], int]:
    parts: list[Any] = []
    first = 0
    for row in rows:
        count = _count(row, register)
        group = el("g", {"data-group": row.label, "data-count": str(count)})
        for column, line_number, people in _runs(first, count):
            x = LEFT + column * GAP
            group.append(rect(x, y + line_number * GAP, people * GAP, GAP, "fig-people", pattern=f"{name}-{row.look}"))
        first += count
        parts.append(group)
    below = float(y + 100 // PER_ROW * GAP)
    for row in rows:
        parts.append(el("g", {"transform": f"translate({LEFT} {below + 2:g})"}, *_person(row.look)))
        words, below = paragraph(LEFT + GAP + 8, below, f"{number_text(_count(row, register))} {row.label}", WIDTH - 40)
        parts += words
    return parts, int(below) + 12


def _count(row: Shown, register: Register) -> int:
    value = value_of(row, register)
    return int(value.value or 0) if value is not None else 0


def _runs(first: int, count: int) -> list[tuple[int, int, int]]:
    """Where ``count`` people stand from place ``first`` on: (column, line, people) of each run within a line."""
    runs = []
    while count > 0:
        people = min(count, PER_ROW - first % PER_ROW)
        runs.append((first % PER_ROW, first // PER_ROW, people))
        first, count = first + people, count - people
    return runs


def _tile(name: str, look: Look) -> Any:
    """A pattern whose tile is one person."""
    attributes = {"id": name, "x": str(LEFT), "y": "0", "width": str(GAP), "height": str(GAP), "patternUnits": "userSpaceOnUse"}
    return el("pattern", attributes, *_person(look))


def _person(look: Look) -> list[Any]:
    """A shape for one person: a full disc, a ring, or a square with a bar. They differ in black and white."""
    middle = GAP / 2
    if look == "solid":
        return [circle(middle, middle, 5, "fig-fill")]
    if look == "outline":
        return [circle(middle, middle, 4.4, "fig-open")]
    return [rect(middle - 5, middle - 5, 10, 10, "fig-red"), line(middle - 3, middle, middle + 3, middle, "fig-bar")]
