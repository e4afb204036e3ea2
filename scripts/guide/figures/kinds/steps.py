"""Steps as pictures in a row of boxes, two beside each other: they work in black and white and on a card in a wallet."""

from __future__ import annotations

from typing import Any

from ...register import Register
from ..models import FigureRecord
from ..svg import WIDTH, circle, drawing, el, line, paragraph, path, rect, text

BOX, TALL = WIDTH / 2, 146


def draw(record: FigureRecord, register: Register) -> list[Any]:
    """One drawing."""
    parts: list[Any] = []
    for index, row in enumerate(record.rows):
        x, y = index % 2 * BOX, index // 2 * TALL
        words, _ = paragraph(x + BOX / 2, y + 96, row.label, BOX - 16, "fig-strong", "middle")
        picture = el("g", {"transform": f"translate({x + BOX / 2 - 40:.0f} {y + 14})"}, *PICTURES[row.picture or "phone"]())
        frame = rect(x + 3, y + 3, BOX - 6, TALL - 6, "fig-frame", 6)
        parts += [
            frame,
            circle(x + 20, y + 20, 12, "fig-fill"),
            text(x + 20, y + 25, str(index + 1), "fig-on-fill", "middle"),
            picture,
            *words,
        ]
    rows = (len(record.rows) + 1) // 2
    return [drawing(f"fig-{record.id}", record.title, record.describes, rows * TALL, *parts)]


def _phone() -> list[Any]:
    return [
        rect(24, 4, 36, 70, "fig-shape", 6),
        line(36, 64, 48, 64, "fig-line"),
        path("M68 22q8 14 0 28M76 14q14 22 0 44", "fig-line"),
    ]


def _spray() -> list[Any]:
    """A head from the side, and a spray that points into the nose."""
    face = "M18 70q-12 -14 -4 -34q8 -20 28 -20q18 0 20 18l8 14l-8 3v9q0 8 -10 8"
    return [path(face, "fig-line"), path("M64 60l8 -4l10 18l-8 4z", "fig-fill"), path("M66 56l-3 -7", "fig-line")]


def _breathe() -> list[Any]:
    return [
        circle(20, 54, 12, "fig-shape"),
        path("M34 62h40", "fig-line"),
        circle(44, 24, 12, "fig-fill"),
        path("M36 34q-10 6 -10 10M56 30q16 12 16 30", "fig-line"),
    ]


def _side() -> list[Any]:
    return [
        circle(14, 46, 11, "fig-shape"),
        path("M26 50q22 -14 40 2l12 14M40 46l-4 18l14 4M62 54l-6 18h16", "fig-line"),
        line(0, 78, 84, 78, "fig-line"),
    ]


def _again() -> list[Any]:
    return [circle(40, 40, 32, "fig-shape"), path("M40 20v20l14 8", "fig-line"), path("M66 70a40 40 0 0 0 12 -22", "fig-line")]


def _stay() -> list[Any]:
    return [
        circle(22, 18, 10, "fig-fill"),
        path("M22 30v26M10 74l12 -18l12 18M22 40l22 8", "fig-line"),
        circle(52, 62, 9, "fig-shape"),
        path("M60 66h20", "fig-line"),
    ]


PICTURES = {"phone": _phone, "spray": _spray, "breathe": _breathe, "side": _side, "again": _again, "stay": _stay, "": list}
"""Drawings by the name that ``picture`` gives."""
