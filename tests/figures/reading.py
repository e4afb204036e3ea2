"""Reading drawn figures back: what a bar, a dot or a crowd of people says, found from the drawing alone."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import lxml.html
from lxml.html import HtmlElement

from guide.figures import FigureRecord, build_figures, load_figures
from guide.figures.load import DAYS
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


def tree(name: str) -> HtmlElement:
    """A figure of the site as a tree."""
    return lxml.html.fromstring(drawn()[name])


def values(claim: str, what: str | None) -> list[Value]:
    """The values of a claim by their name, found without the code that draws. Some stand twice: "97 of 312" and "31 of 100"."""
    return [value for value in register().claims[claim].values if value.what == what]


def axis_places(name: str) -> tuple[float, float]:
    """Where 0 stands and how wide 1 is, from the numbers below the axis and the lines above them."""
    figure = tree(name)
    lines = [float(line.get("x1") or 0) for line in figure.iter("line") if line.get("class") == "fig-grid"]
    numbers = [text for text in figure.iter("text") if re.fullmatch(r"[\d.]+", text.text or "")]
    ticks = numbers if lines else [text for text in numbers if text.get("text-anchor") == "middle"]
    places = lines or [float(text.get("x") or 0) for text in ticks]
    first, last = float(ticks[0].text or 0), float(ticks[-1].text or 0)
    width = (places[-1] - places[0]) / (last - first)
    return places[0] - first * width, width


def on_axis(name: str, number: float, unit: str) -> float:
    """Where a length of time belongs on a figure's axis."""
    zero, width = axis_places(name)
    return zero + number * DAYS[unit] / DAYS[records()[name].unit or "day"] * width
