"""A figure as the page shows it: the drawing, the sentence, the claims it draws, and the data as a table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from lxml import html

from ..register import Register
from ..register.quantity import value_text
from .kinds import bars, grid, levels, panels, people, ranked, steps, tables, timeline
from .kinds.grid import MARKS
from .links import claim_link
from .load import load_figures, value_of
from .models import FigureRecord
from .svg import el

DRAW: dict[str, Callable[[FigureRecord, Register], list[Any]]] = {
    "bars": bars.draw,
    "choose": tables.draw_choose,
    "compare": tables.draw_compare,
    "grid": grid.draw,
    "levels": levels.draw,
    "panels": panels.draw,
    "people": people.draw,
    "ranked": ranked.draw,
    "steps": steps.draw,
    "timeline": timeline.draw,
}
"""How each kind is drawn."""


EXPLORERS = ("choose", "compare")
"""Kinds that are a table already, and need the script."""


def build_figures(docs: Path, register: Register) -> dict[str, str]:
    """Every figure as HTML, by id. Addresses of the site begin with ``~/``."""
    return {record.id: figure_html(record, register) for record in load_figures(docs, register).figures.values()}


def figure_html(record: FigureRecord, register: Register) -> str:
    """One figure as HTML."""
    caption = el("figcaption", {}, el("p", {"class": "fig-title"}, record.title), el("p", {}, record.says))
    if record.warning:
        caption.append(el("p", {"class": "fig-warning"}, record.warning))
    parts = [caption, *DRAW[record.kind](record, register)]
    if record.kind not in EXPLORERS:
        parts.append(_table(record, register))
    if record.stepper or record.kind in EXPLORERS:
        parts.append(el("script", {"src": "~/assets/js/figures.js", "defer": ""}))
    attributes = {"class": f"fig fig-kind-{record.kind}", "id": f"figure-{record.id}"}
    return str(html.tostring(el("figure", attributes, *parts), encoding="unicode"))


def _table(record: FigureRecord, register: Register) -> Any:
    """The data, one click away on a screen and always on paper: two copies, of which each medium shows one."""
    summary = el("summary", {}, "The numbers as a table")
    screen = el("details", {"class": "fig-data"}, summary, _rows(record, register, linked=True))
    paper = el("div", {"class": "fig-data-print", "aria-hidden": "true"}, _rows(record, register, linked=False))
    return el("div", {}, screen, paper)


def _rows(record: FigureRecord, register: Register, *, linked: bool) -> Any:
    body, group = el("tbody", {}), ""
    for row in record.rows:
        value = value_of(row, register)
        group = row.group or (group if record.kind == "bars" else "")  # a heading of bars holds until the next one
        label = ", ".join(part for part in (row.part_of, group, row.label) if part)
        mark = MARKS.get(row.mark or "", "")
        said = ". ".join(part for part in (value_text(value) if value is not None else "", mark, row.note) if part)
        line = el("tr", {}, el("td", {}, label), el("td", {}, said or register.claims[row.claim].public))
        if linked:
            line.append(el("td", {}, claim_link(row.claim, register)))
        body.append(line)
    heads = ("What", "Value", "Source")[: 3 if linked else 2]
    head = el("tr", {}, *(el("th", {"scope": "col"}, words) for words in heads))
    return el("table", {}, el("thead", {}, head), body)
