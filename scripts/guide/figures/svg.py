"""Small helpers for SVG: elements, wrapped text, a hatch. Sizes are in units of a phone: a drawing is 300 wide."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from lxml import etree

WIDTH = 300
"""Width of every drawing. On a phone of 320 CSS pixels one unit is about 0.9 pixels, so that text of 14 stays readable."""

SIZE = 14
"""Height of text."""

LINE = 18
"""From one line of text to the next."""

LETTER = 0.53
"""Average width of a letter, in parts of its height. Generous: system fonts differ."""


def el(tag: str, attributes: dict[str, str] | None = None, *children: Any) -> Any:
    """An element; strings become its text."""
    element = etree.Element(tag, attributes or {})
    for child in children:
        if isinstance(child, str):
            element.text = (element.text or "") + child
        elif child is not None:
            element.append(child)
    return element


def number(value: float) -> str:
    """A coordinate with at most one decimal, so that the same input gives the same bytes."""
    return f"{value:.1f}".removesuffix(".0")


def rect(x: float, y: float, width: float, height: float, css: str, radius: float = 0, pattern: str = "") -> Any:
    """A rectangle, filled by its class or by a pattern of the drawing."""
    attributes = {"x": number(x), "y": number(y), "width": number(max(width, 0.5)), "height": number(height), "class": css}
    if radius:
        attributes["rx"] = number(radius)
    if pattern:
        attributes["fill"] = f"url(#{pattern})"
    return el("rect", attributes)


def line(x1: float, y1: float, x2: float, y2: float, css: str) -> Any:
    """A straight line."""
    return el("line", {"x1": number(x1), "y1": number(y1), "x2": number(x2), "y2": number(y2), "class": css})


def path(data: str, css: str) -> Any:
    """A path."""
    return el("path", {"d": data, "class": css})


def circle(x: float, y: float, radius: float, css: str) -> Any:
    """A circle."""
    return el("circle", {"cx": number(x), "cy": number(y), "r": number(radius), "class": css})


def wrap(text: str, width: float, size: float = SIZE) -> list[str]:
    """A text in lines that fit a width."""
    most, lines = max(1, int(width / (size * LETTER))), [""]
    for word in text.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > most:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def text(x: float, y: float, words: str, css: str = "", anchor: str = "") -> Any:
    """One line of text, standing on y."""
    attributes = {"x": number(x), "y": number(y)}
    if css:
        attributes["class"] = css
    if anchor:
        attributes["text-anchor"] = anchor
    return el("text", attributes, words)


def paragraph(x: float, y: float, words: str, width: float, css: str = "", anchor: str = "") -> tuple[list[Any], float]:
    """Lines of text from y downwards, and where the next thing may begin."""
    lines = wrap(words, width)
    return [text(x, y + (index + 1) * LINE - 4, part, css, anchor) for index, part in enumerate(lines)], y + len(lines) * LINE


def hatch(name: str) -> Any:
    """A pattern of slanting lines, for what is less sure or what did not happen."""
    stripe = el("path", {"d": "M0 6L6 0M-1 1L1 -1M5 7L7 5", "class": "fig-stripe"})
    return el("pattern", {"id": name, "width": "6", "height": "6", "patternUnits": "userSpaceOnUse"}, stripe)


def drawing(name: str, title: str, describes: str, height: float, *parts: Any, patterns: Sequence[Any] = ()) -> Any:
    """The whole drawing with its title and description for screen readers."""
    head = [el("title", {"id": f"{name}-title"}, title), el("desc", {"id": f"{name}-desc"}, describes)]
    defs = [el("defs", {}, *patterns)] if patterns else []
    attributes = {
        "class": "fig-svg",
        "viewBox": f"0 0 {WIDTH} {number(height)}",
        "role": "img",
        "aria-labelledby": f"{name}-title {name}-desc",
    }
    return el("svg", attributes, *head, *defs, *parts)
