"""What is licensed where: a row per place, a column per form, a shape per answer and the words beside it."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from ...register import Register
from ..models import FigureRecord
from ..svg import LINE, WIDTH, circle, drawing, el, line, path, text

LEFT, ROW = 84, 42
MARKS = {
    "yes": "licensed",
    "partly": "special access or unclear",
    "no": "not licensed",
    "not-found": "none found",
    "not-checked": "not checked",
}
"""What each mark means."""


def draw(record: FigureRecord, register: Register) -> list[Any]:
    """One drawing with its key."""
    wide = (WIDTH - LEFT) / max(1, len(record.columns))
    parts: list[Any] = [
        text(LEFT + wide * (index + 0.5), 14, name, "fig-strong", "middle") for index, name in enumerate(record.columns)
    ]
    y = 22.0
    for place, rows in groupby(record.rows, lambda row: row.label):
        parts += [line(0, y, WIDTH, y, "fig-grid"), text(2, y + ROW / 2 + 5, place)]
        for row in rows:
            x = LEFT + wide * (record.columns.index(row.group or "") + 0.5)
            parts.append(mark(x, y + (14 if row.note else ROW / 2), row.mark or "not-checked"))
            if row.note:
                parts.append(text(x, y + ROW - 5, row.note, "fig-small", "middle"))
        y += ROW
    y += 8
    for name, words in MARKS.items():
        parts += [mark(12, y + 8, name), text(28, y + 13, words, "fig-small")]
        y += LINE + 2
    return [drawing(f"fig-{record.id}", record.title, record.describes, y + 4, *parts)]


def mark(x: float, y: float, name: str) -> Any:
    """A shape that needs no colour: full disc with a tick, half disc, cross, ring with a dash, dotted ring."""
    if name == "yes":
        return el("g", {"data-mark": name}, circle(x, y, 9, "fig-fill"), path(f"M{x - 4:.1f} {y:.1f}l3 4l6 -8", "fig-bar"))
    if name == "partly":
        return el(
            "g", {"data-mark": name}, circle(x, y, 8, "fig-open"), path(f"M{x:.1f} {y - 8:.1f}a8 8 0 0 0 0 16z", "fig-fill")
        )
    if name == "no":
        return el("g", {"data-mark": name}, path(f"M{x - 7:.1f} {y - 7:.1f}l14 14m0 -14l-14 14", "fig-cross"))
    if name == "not-found":
        return el("g", {"data-mark": name}, circle(x, y, 8, "fig-open"), line(x - 4, y, x + 4, y, "fig-line"))
    return el("g", {"data-mark": name}, circle(x, y, 8, "fig-dotted"))
