"""Explorers: whole tables that a script narrows or sorts. Without it they are tables, and everything is there."""

from __future__ import annotations

from itertools import groupby
from typing import Any

from ...register import Register
from ...register.quantity import value_text
from ..links import claim_link
from ..load import value_of
from ..models import FigureRecord
from ..svg import el


def draw_choose(record: FigureRecord, register: Register) -> list[Any]:
    """A row per source, of which a reader chooses one group: what it says, what it does not cover, and where it is from."""
    body = el("tbody", {})
    for row in record.rows:
        value = value_of(row, register)
        not_covered = " ".join(register.claims[row.claim].caveats[:2])
        said = f"{row.label}: {value_text(value)}." if value is not None else f"{row.label}."
        cells = [
            el("th", {"scope": "row"}, row.group or ""),
            _cell("What is said", f"{said} {row.note or ''}".strip()),
            _cell("Does not cover", not_covered),
        ]
        body.append(el("tr", {"data-group": row.group or ""}, *cells, el("td", {}, claim_link(row.claim, register))))
    heads = ("Opioid", "What is said", "Does not cover", "Source")
    return [_table(record, heads, body, {"data-choose": record.title})]


def draw_compare(record: FigureRecord, register: Register) -> list[Any]:
    """A row per thing that can matter, a column per form; a reader puts first what matters."""
    body = el("tbody", {})
    for label, rows in groupby(record.rows, lambda row: row.label):
        cells = {row.group: row for row in rows}
        line = el("tr", {}, el("th", {"scope": "row"}, label))
        for column in record.columns:
            row = cells.get(column)
            link = claim_link(row.claim, register) if row is not None else None
            line.append(_cell(column, f"{row.note or ''} " if row is not None else "", link))
        body.append(line)
    return [_table(record, ("What can matter", *record.columns), body, {"data-sort": ""})]


def _cell(column: str, *contents: Any) -> Any:
    """A cell that knows its column: on a small screen, where rows are cards, it says so itself."""
    return el("td", {"data-label": column}, *contents)


def _table(record: FigureRecord, heads: tuple[str, ...], body: Any, attributes: dict[str, str]) -> Any:
    head = el("tr", {}, *(el("th", {"scope": "col"}, words) for words in heads))
    table = el("table", {"id": f"table-{record.id}", **attributes}, el("thead", {}, head), body)
    return el("div", {"class": "explorer", "tabindex": "0", "role": "region", "aria-label": record.title}, table)
