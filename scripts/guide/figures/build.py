"""A figure as the page shows it: the drawing, the sentence, the claims it draws, and the data as a table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from lxml import html

from ..register import Register
from ..register.quantity import value_text
from .kinds import bars, grid, levels, panels, people, ranked, steps, timeline
from .load import load_figures, value_of
from .models import FigureRecord
from .svg import el

DRAW: dict[str, Callable[[FigureRecord, Register], list[Any]]] = {
    "bars": bars.draw,
    "grid": grid.draw,
    "levels": levels.draw,
    "panels": panels.draw,
    "people": people.draw,
    "ranked": ranked.draw,
    "steps": steps.draw,
    "timeline": timeline.draw,
}
"""How each kind is drawn."""


def build_figures(docs: Path, register: Register) -> dict[str, str]:
    """Every figure as HTML, by id. Addresses of the site begin with ``~/``."""
    return {record.id: figure_html(record, register) for record in load_figures(docs, register).figures.values()}


def figure_html(record: FigureRecord, register: Register) -> str:
    """One figure as HTML."""
    caption = el("figcaption", {}, el("p", {"class": "fig-title"}, record.title), el("p", {}, record.says))
    if record.warning:
        caption.append(el("p", {"class": "fig-warning"}, record.warning))
    parts = [caption, *DRAW[record.kind](record, register), _table(record, register)]
    attributes = {"class": f"fig fig-kind-{record.kind}", "id": f"figure-{record.id}"}
    return str(html.tostring(el("figure", attributes, *parts), encoding="unicode"))


def _table(record: FigureRecord, register: Register) -> Any:
    """The data, one click away on a screen and always on paper: two copies, of which each medium shows one."""
    summary = el("summary", {}, "The numbers as a table")
    screen = el("details", {"class": "fig-data"}, summary, _rows(record, register))
    paper = el("div", {"class": "fig-data-print", "aria-hidden": "true"}, _rows(record, register))
    return el("div", {}, screen, paper)


def _rows(record: FigureRecord, register: Register) -> Any:
    body = el("tbody", {})
    for row in record.rows:
        value = value_of(row, register)
        label = ", ".join(part for part in (row.part_of, row.group, row.label) if part)
        shown = value_text(value) if value is not None else ""
        said = ". ".join(part for part in (shown, row.note) if part) or (row.mark or "").replace("-", " ") or "no figure"
        body.append(el("tr", {}, el("td", {}, label), el("td", {}, said), el("td", {}, _claim(row.claim, register))))
    head = el("tr", {}, *(el("th", {"scope": "col"}, words) for words in ("What", "Value", "Source")))
    return el("table", {}, el("thead", {}, head), body)


def _claim(name: str, register: Register) -> Any:
    """A link to a claim's entry in the register."""
    topic = register.topics.get(register.topic_of.get(name, ""))
    page = topic.page.removesuffix(".md") if topic else "evidence/index"
    return el("a", {"href": f"~/{page}.html#claim-{name}"}, "claim")
