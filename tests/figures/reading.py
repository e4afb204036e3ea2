"""Reading drawn figures back: what a bar, a dot or a crowd of people says, found from the drawing alone."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import lxml.html
from lxml.html import HtmlElement

from guide.figures import FigureRecord, build_figures, load_figures
from guide.register import Register, Value, load_register

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"


@cache
def register() -> Register:
    """The site's own register."""
    return load_register(DOCS)


@cache
def records() -> dict[str, FigureRecord]:
    """The site's own figures by id."""
    return load_figures(DOCS, register()).figures


@cache
def drawn() -> dict[str, str]:
    """Every figure of the site as HTML."""
    return build_figures(DOCS, register())


def of_kind(*kinds: str) -> list[str]:
    """The ids of the figures of some kinds."""
    return [name for name, record in records().items() if record.kind in kinds]


def tree(html: str) -> HtmlElement:
    """A figure as a tree."""
    return lxml.html.fromstring(html)


def value(claim: str, what: str) -> Value:
    """A value of a claim, found without the code that draws."""
    return next(held for held in register().claims[claim].values if held.what == what)


def has(element: HtmlElement, *names: str) -> bool:
    """Whether an element has all of some classes."""
    return set(names) <= set((element.get("class") or "").split())


def scale(figure: HtmlElement) -> tuple[float, float]:
    """Where 0 stands and how wide 1 is, from the axis: the numbers below the lines that run through the drawing."""
    lines = [line for line in figure.iter("line") if has(line, "fig-grid")]
    places = [float(line.get("x1") or 0) for line in lines]
    ticks = [float(text.text or "") for text in figure.iter("text") if re.fullmatch(r"[\d.]+", text.text or "")]
    if not places:  # ticks that stand on the axis, with their number in the middle below
        texts = [t for t in figure.iter("text") if t.get("text-anchor") == "middle" and re.fullmatch(r"[\d.]+", t.text or "")]
        places, ticks = [float(text.get("x") or 0) for text in texts], [float(text.text or "") for text in texts]
    first, last = 0, len(ticks) - 1
    width = (places[last] - places[first]) / (ticks[last] - ticks[first])
    return places[first] - ticks[first] * width, width


def without_tables(html: str) -> Any:
    """A figure's tree without its data tables."""
    figure = tree(html)
    for table in figure.xpath(".//*[contains(@class, 'fig-data')]"):
        table.getparent().remove(table)
    return figure
