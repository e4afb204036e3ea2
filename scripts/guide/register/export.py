"""The register as open data: one JSON document with every claim, its sources and what the marks mean."""

from __future__ import annotations

import json

from .load import Register

SHELVES = ("topics", "certainties", "countries", "claims", "sources", "helplines", "terms")


def register_json(register: Register) -> str:
    """The whole register as JSON: an object with one list per kind of record, in file order; claims carry their topic."""
    data: dict[str, object] = {
        "title": "The Naltrexone Guide: register of claims",
        "licence": "CC BY 4.0",
        "about": "Education, not advice for one person. No clinician has reviewed it.",
    }
    for shelf in SHELVES:
        rows = [record.model_dump(by_alias=True, exclude_none=True) for record in getattr(register, shelf).values()]
        if shelf == "claims":
            rows = [row | {"topic": register.topic_of[row["id"]]} for row in rows]
        data[shelf] = rows
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"
