"""A tiny register with figures, as plain records."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from guide.figures import PLACE, Figures, load_figures
from guide.register import Register, load_register
from tests.register.sample import CLAIMS, claim, write_register

Record = dict[str, Any]


def shown(**changes: Any) -> Record:
    """A valid row of a figure; a change to ``None`` leaves the field out."""
    row = {"label": "Labels", "claim": "wait", "what": "wait"} | changes
    return {name: value for name, value in row.items() if value is not None}


def figure(**changes: Any) -> Record:
    """A valid figure; a change to ``None`` leaves the field out."""
    record = {
        "id": "waits",
        "kind": "ranked",
        "title": "The wait",
        "describes": "A list of waits.",
        "says": "Wait 7 to 10 days.",
        "rows": [shown()],
    } | changes
    return {name: value for name, value in record.items() if value is not None}


PEOPLE = claim(
    id="people",
    statement="Of 100 people 30 stayed and 70 did not.",
    public="30 of 100 people stayed and 70 did not.",
    values=[
        {"what": "stayed", "value": 30, "of": 100, "unit": "person"},
        {"what": "did not stay", "value": 70, "of": 100, "unit": "person"},
        {"what": "some", "value": 20, "of": 100, "unit": "person"},
    ],
)


def tiny_docs(folder: Path, figures: list[Record] | str | None = None) -> Path:
    """A docs folder with the tiny register, a claim about people, and some figures."""
    docs = write_register(folder / "docs", {CLAIMS: [claim(), PEOPLE]})
    if figures is not None:
        text = figures if isinstance(figures, str) else yaml.safe_dump(figures, sort_keys=False)
        (docs / PLACE).write_text(text, "utf-8")
    return docs


def tiny_register(folder: Path) -> Register:
    """The tiny register, loaded."""
    return load_register(tiny_docs(folder))


def loaded(folder: Path, *figures: Record) -> Figures:
    """Some figures, loaded over the tiny register."""
    docs = tiny_docs(folder, list(figures))
    return load_figures(docs, load_register(docs))
