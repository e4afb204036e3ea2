"""Stages one below the other on a line, each with what is done in it."""

from __future__ import annotations

from typing import Any

from ...register import Register
from ...register.quantity import value_text
from ..load import value_of
from ..models import FigureRecord
from ..svg import WIDTH, circle, drawing, line, paragraph, path

X = 14


def draw(record: FigureRecord, register: Register) -> list[Any]:
    """One drawing."""
    parts: list[Any] = []
    y = 4.0
    stations: list[tuple[float, str]] = []
    for row in record.rows:
        value = value_of(row, register)
        stations.append((y + 10, row.look))
        said = f"{row.label} ({value_text(value)})" if value is not None else row.label
        words, y = paragraph(X + 22, y, said, WIDTH - X - 24, "fig-strong")
        note, y = paragraph(X + 22, y, row.note or "", WIDTH - X - 24) if row.note else ([], y)
        parts += [*words, *note]
        y += 12
    marks: list[Any] = [line(X, stations[0][0], X, stations[-1][0], "fig-line")]
    for place, look in stations:
        if look == "hatch":  # a time of danger: a triangle, told apart without colour
            marks.append(path(f"M{X - 10} {place + 8:.0f}l10 -18l10 18z", "fig-red"))
        else:
            marks.append(circle(X, place, 7, "fig-fill" if look == "solid" else "fig-open fig-paper"))
    return [drawing(f"fig-{record.id}", record.title, record.describes, y, *marks, *parts)]
