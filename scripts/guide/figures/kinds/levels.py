"""Blood levels as they were measured: one small drawing per product, never one curve through different products.

A row draws how long a level (``at``, ng/mL) was held, or a peak as an arrow out of the scale. Nothing between the measured
points is drawn: a calculated curve would look like a timetable of the block.
"""

from __future__ import annotations

from itertools import groupby
from typing import Any

from ...register import Register
from ...register.quantity import units, value_text
from ..load import in_unit, value_of
from ..models import FigureRecord
from ..svg import LINE, WIDTH, circle, drawing, line, paragraph, path, text

LEFT, RIGHT, TALL, TOP = 26, 10, 70, 2.6
"""Edges, height of one drawing, and the level at its top, in ng/mL."""


def draw(record: FigureRecord, register: Register) -> list[Any]:
    """All small drawings below each other on the same axis of time."""
    scale = (WIDTH - LEFT - RIGHT) / (record.most or 1)
    parts: list[Any] = []
    y = 0.0
    for name, group in groupby(record.rows, lambda row: row.group):
        rows = list(group)
        words, y = paragraph(2, y, name or "", WIDTH - 4, "fig-strong")
        parts += words
        if any(row.what is not None for row in rows):
            base = y + TALL + 4
            parts += _lines(base)
        else:
            base = y  # nothing was published that could be drawn
        notes = []
        for row in rows:
            value = value_of(row, register)
            if value is None:
                notes.append(row.label)
                continue
            notes.append(f"{row.label}: {value_text(value)}")
            if row.at is None:  # a level without a length of time: a peak, beyond this scale
                parts.append(path(f"M{LEFT} {base:.1f}V{base - TALL:.1f}m-4 6l4 -6l4 6", "fig-line"))
                continue
            amount = value.value if value.value is not None else value.max if value.max is not None else value.min
            x = LEFT + min(in_unit(amount or 0, value.unit, record.unit or "day"), record.most or 0) * scale
            height = base - row.at / TOP * TALL
            css = "fig-fill" if row.look == "solid" else "fig-open fig-paper"
            parts += [
                line(LEFT, height, x, height, "fig-line" if row.look == "solid" else "fig-dash-strong"),
                circle(x, height, 5, css),
            ]
        y = base + 4
        for note in notes:
            words, y = paragraph(LEFT, y, note, WIDTH - LEFT)
            parts += words
        y += 12
    ticks, y = _axis(record, scale, y)
    return [drawing(f"fig-{record.id}", record.title, record.describes, y, *parts, *ticks)]


def _lines(base: float) -> list[Any]:
    """The ground of one small drawing, and its lines at 1 and 2 ng/mL."""
    parts = [line(LEFT, base, WIDTH - RIGHT, base, "fig-line")]
    for level in (1, 2):
        height = base - level / TOP * TALL
        parts += [
            line(LEFT, height, WIDTH - RIGHT, height, "fig-dash"),
            text(LEFT - 6, height + 4, str(level), "fig-small", "end"),
        ]
    return parts


def _axis(record: FigureRecord, scale: float, y: float) -> tuple[list[Any], float]:
    step = (record.most or 1) / 5
    ticks = [line(LEFT, y, WIDTH - RIGHT, y, "fig-line")]
    for index in range(6):
        x = LEFT + index * step * scale
        ticks += [path(f"M{x:.1f} {y:.1f}v5", "fig-line"), text(x, y + LINE, f"{index * step:g}", "fig-small", "middle")]
    ticks.append(text(WIDTH - RIGHT, y + 2 * LINE, units()[record.unit or "day"].words[1], "fig-small", "end"))
    return ticks, y + 2 * LINE + 6
