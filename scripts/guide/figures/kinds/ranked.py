"""A ranked list: times of danger with their own measures. They are never put on one axis: the measures differ."""

from __future__ import annotations

from typing import Any

from ...register import Register
from ...register.quantity import value_text
from ..load import value_of
from ..models import FigureRecord
from ..svg import el


def draw(record: FigureRecord, register: Register) -> list[Any]:
    """A list of the rows in their order."""
    items = []
    for row in record.rows:
        value = value_of(row, register)
        measure = el("span", {"class": "fig-measure"}, value_text(value)) if value is not None else None
        note = el("span", {"class": "fig-words"}, row.note) if row.note else None
        items.append(el("li", {"class": f"fig-rank fig-rank-{row.look}"}, el("strong", {}, row.label), measure, note))
    return [el("ol", {"class": "fig-ranked"}, *items)]
