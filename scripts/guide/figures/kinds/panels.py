"""The lock: panels that show what sits at the receptors, each with its words."""

from __future__ import annotations

from typing import Any

from ...register import Register
from ..models import FigureRecord
from ..svg import circle, drawing, el, line, number, path, rect

SOCKETS = (60, 120, 180, 240)
"""Where the four receptors stand."""


def draw(record: FigureRecord, register: Register) -> list[Any]:
    """One drawing per panel, so that paper and screens without scripts show all of them."""
    panels = []
    for number_, row in enumerate(record.rows, 1):
        name = f"fig-{record.id}-{number_}"
        picture = el("g", {"transform": "translate(0 4)"}, *PICTURES[row.picture or "empty"]())
        svg = drawing(name, row.label, row.note or row.label, 118, picture)
        heading = el("p", {"class": "fig-panel-title"}, f"{number_}. {row.label}")
        panels.append(el("li", {"class": "fig-panel"}, heading, svg, el("p", {}, row.note or "")))
    attributes = {"class": "fig-panels"} | ({"data-stepper": ""} if record.stepper else {})
    return [el("ol", attributes, *panels)]


def _sockets() -> list[Any]:
    """The receptors: four cups in a wall."""
    parts: list[Any] = [line(20, 108, 280, 108, "fig-line")]
    parts += [path(f"M{x - 16} 84v14a16 12 0 0 0 32 0v-14", "fig-socket") for x in SOCKETS]
    return parts


def _opioid(x: float, y: float) -> Any:
    """An opioid: a red disc with a cross."""
    mark = path(f"M{number(x - 5)} {number(y)}h10M{number(x)} {number(y - 5)}v10", "fig-bar")
    return el("g", {}, circle(x, y, 12, "fig-red"), mark)


def _naltrexone(x: float, y: float) -> Any:
    """Naltrexone: a teal square with a bar."""
    return el("g", {}, rect(x - 12, y - 12, 24, 24, "fig-fill", 3), line(x - 6, y, x + 6, y, "fig-bar"))


def _arrow(x: float, y1: float, y2: float) -> Any:
    """An arrow from y1 to y2."""
    tip = -6 if y2 > y1 else 6
    return path(f"M{number(x)} {number(y1)}V{number(y2)}m-5 {tip}l5 {-tip}l5 {tip}", "fig-line")


def _opioid_alone() -> list[Any]:
    return [*_sockets(), *(_opioid(x, 92) for x in SOCKETS), *(_arrow(x, 40, 66) for x in SOCKETS)]


def _naltrexone_first() -> list[Any]:
    return [
        *_sockets(),
        *(_naltrexone(x, 92) for x in SOCKETS),
        *(_opioid(x, 28) for x in SOCKETS),
        *(line(x - 14, 56, x + 14, 56, "fig-stop") for x in SOCKETS),
    ]


def _on_top() -> list[Any]:
    pushed = [part for x in SOCKETS for part in (_naltrexone(x, 92), _arrow(x, 70, 46), _opioid(x, 22))]
    zigzag = "M2 60" + "".join(f"l8 {-14 if step % 2 else 14}" for step in range(1, 5))
    return [
        *_sockets(),
        *pushed,
        path(zigzag, "fig-warn"),
        path("M266 60" + "".join(f"l8 {-14 if step % 2 else 14}" for step in range(1, 5)), "fig-warn"),
    ]


def _gone() -> list[Any]:
    falling = [_opioid(x + 12 * (row % 2), 14 + 24 * row) for row in range(3) for x in SOCKETS]
    return [
        *_sockets(),
        *falling,
        path("M6 96l18 -32l18 32zM24 74v10m0 3v2", "fig-warn"),
        path("M258 96l18 -32l18 32zM276 74v10m0 3v2", "fig-warn"),
    ]


PICTURES = {
    "opioid-alone": _opioid_alone,
    "naltrexone-first": _naltrexone_first,
    "naltrexone-on-top": _on_top,
    "naltrexone-gone": _gone,
    "empty": _sockets,
}
"""Drawings by the name that ``picture`` gives."""
