"""A valid figure over the tiny register, as plain records."""

from __future__ import annotations

from tests.register.sample import Record


def shown(**changes: object) -> Record:
    """A valid row of a figure; a change to ``None`` leaves the field out."""
    row = {"label": "Labels", "claim": "wait", "what": "wait"} | changes
    return {name: value for name, value in row.items() if value is not None}


def figure(**changes: object) -> Record:
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
