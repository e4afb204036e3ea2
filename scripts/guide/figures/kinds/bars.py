"""Lengths of time as bars on one axis: a range is a bar, "at least" has an open end, "up to" is hatched, unknown is words."""

from __future__ import annotations

from typing import Any

from ...register import Register
from ...register.models import Value
from ...register.quantity import units, value_text
from ..load import in_unit, value_of
from ..models import FigureRecord, Shown
from ..svg import LINE, WIDTH, circle, drawing, hatch, line, number, paragraph, path, rect, text

LEFT, RIGHT, BAR = 6, 10, 14


def draw(record: FigureRecord, register: Register) -> list[Any]:
    """One drawing."""
    scale = (WIDTH - LEFT - RIGHT) / (record.most or 1)
    parts: list[Any] = []
    y = 4.0
    group = ""
    for row in record.rows:
        if row.group and row.group != group:
            group = row.group
            words, y = paragraph(LEFT, y + 8, group, WIDTH - LEFT, "fig-strong")
            parts += words
        more, y = _row(record, row, register, scale, y)
        parts += more
    axis, bottom = _axis(record, scale, y + 6)
    name = f"fig-{record.id}"
    return [drawing(name, record.title, record.describes, bottom, *axis, *parts, patterns=[hatch(f"{name}-hatch")])]


def _row(record: FigureRecord, row: Shown, register: Register, scale: float, y: float) -> tuple[list[Any], float]:
    value = value_of(row, register)
    said = f"{row.label}: {value_text(value)}" if value is not None else row.label
    words, y = paragraph(LEFT, y + 4, said, WIDTH - LEFT)
    if value is None:
        note, y = paragraph(LEFT + 8, y, row.note or "No figure is known.", WIDTH - LEFT - 8, "fig-note")
        return [*words, *note], y + 6
    bar = _bar(record, row, value, scale, y + 2)
    if record.tail:
        bar += _tail(bar[-1], y + 2)
    note, bottom = paragraph(LEFT + 8, y + BAR + 4, row.note, WIDTH - LEFT - 8, "fig-note") if row.note else ([], y + BAR + 6)
    return [*words, *bar, *note], bottom + 4


def _bar(record: FigureRecord, row: Shown, value: Value, scale: float, y: float) -> list[Any]:
    def place(amount: float) -> float:
        return LEFT + min(in_unit(amount, value.unit, record.unit or "day"), record.most or 0) * scale

    pattern = f"fig-{record.id}-hatch" if row.look == "hatch" else ""
    fill = {"solid": "fig-fill", "hatch": "fig-hatch", "outline": "fig-open"}[row.look]
    end, middle = LEFT + (record.most or 0) * scale, y + BAR / 2
    if value.value is not None:
        return [rect(LEFT, y, place(value.value) - LEFT, BAR, fill, pattern=pattern)]
    if value.min is not None and value.max is not None:
        start = place(value.min)
        return [
            line(LEFT, middle, start, middle, "fig-thin"),
            rect(start, y, place(value.max) - start, BAR, fill, pattern=pattern),
        ]
    if value.min is not None:
        start = place(value.min)
        head = f"M{number(end - 7)} {number(y + 1)}L{number(end)} {number(middle)}L{number(end - 7)} {number(y + BAR - 1)}"
        open_end = [line(start, middle, end, middle, "fig-dash"), path(head, "fig-line")]
        return [line(LEFT, middle, start, middle, "fig-thin"), rect(start, y, 6, BAR, "fig-fill"), *open_end]
    return [rect(LEFT, y, place(value.max or 0) - LEFT, BAR, "fig-hatch", pattern=f"fig-{record.id}-hatch")]


def _tail(bar: Any, y: float) -> list[Any]:
    """What follows a bar whose end nobody can promise: dots that fade out, and a question mark. It stands for no length."""
    end = float(bar.get("x")) + float(bar.get("width"))
    dots = [circle(end + 6 + 6 * step, y + BAR / 2, 2 - 0.4 * step, "fig-tail") for step in range(3)]
    return [*dots, text(end + 24, y + BAR - 2, "?", "fig-strong")]


STEPS = (1, 2, 3, 5, 7, 10, 14, 20, 30, 50, 60, 90, 100)


def _axis(record: FigureRecord, scale: float, y: float) -> tuple[list[Any], float]:
    """Lines through the drawing with their numbers below it."""
    most = record.most or 1
    step = next((step for step in STEPS if most / step <= 6), most)
    parts: list[Any] = []
    ticks = [step * index for index in range(int(most / step) + 1)]
    for tick in ticks:
        x = LEFT + tick * scale
        parts.append(line(x, 0, x, y, "fig-grid"))
        parts.append(text(x, y + LINE - 3, f"{tick:g}", "fig-small", "middle" if tick else "start"))
    unit = units()[record.unit or "day"].words[1]
    parts.append(text(WIDTH - RIGHT, y + 2 * LINE - 3, unit, "fig-small", "end"))
    return parts, y + 2 * LINE + 2
