"""A tiny valid register as plain records, and the folder of YAML files that holds it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

Record = dict[str, Any]


def source(**changes: Any) -> Record:
    """A valid source record; a change to ``None`` leaves the field out."""
    return _changed(
        {
            "id": "smith-2015",
            "type": "article-journal",
            "kind": "trial",
            "title": "A trial of waiting",
            "author": [{"family": "Smith", "given": "Jane"}],
            "issued": "2015",
            "container-title": "Journal of Waiting",
            "DOI": "10.1000/wait.2015",
            "countries": ["uk"],
            "seen": {"how": "whole", "on": "2026-11"},
        },
        changes,
    )


def claim(**changes: Any) -> Record:
    """A valid claim record."""
    return _changed(
        {
            "id": "wait",
            "statement": "Wait at least 7 to 10 days.",
            "public": "Wait 7 to 10 days.",
            "values": [{"what": "wait", "min": 7, "max": 10, "unit": "day"}],
            "countries": ["uk"],
            "certainty": "label",
            "why": "The label says so.",
            "sources": [{"id": "smith-2015", "at": "section 2", "says": "Seven to ten days."}],
        },
        changes,
    )


def helpline(**changes: Any) -> Record:
    """A valid helpline record."""
    return _changed(
        {
            "id": "uk-emergency",
            "country": "uk",
            "service": "Emergency services",
            "purpose": "Danger to life",
            "number": "999",
            "emergency": True,
            "URL": "https://example.org/999",
            "verified": {"how": "section", "on": "2026-11-22", "where": "their page"},
        },
        changes,
    )


def term(**changes: Any) -> Record:
    """A valid glossary record."""
    return _changed({"id": "opioid", "term": "Opioid", "means": "A kind of medicine.", "claims": ["wait"]}, changes)


def certainty(**changes: Any) -> Record:
    """A valid certainty record."""
    row = {"id": "label", "mark": "Ⓛ", "name": "Product information", "means": "A regulator said so.", "use": "For labels."}
    return _changed(row, changes)


def topic(**changes: Any) -> Record:
    """A valid topic record."""
    return _changed({"id": "withdrawal", "title": "Withdrawal", "page": "evidence/register/withdrawal.md"}, changes)


def country(**changes: Any) -> Record:
    """A valid country record."""
    return _changed({"id": "uk", "name": "United Kingdom", "short": "UK"}, changes)


def _changed(record: Record, changes: Record) -> Record:
    merged = record | {name.replace("container_title", "container-title"): value for name, value in changes.items()}
    return {name: value for name, value in merged.items() if value is not None}


TOPICS = "evidence/topics.yml"
CERTAINTY = "evidence/certainty.yml"
COUNTRIES = "evidence/countries.yml"
SOURCES = "evidence/sources/trials.yml"
CLAIMS = "evidence/claims/withdrawal/waiting-times.yml"
HELPLINES = "help/helplines.yml"
TERMS = "glossary.yml"


def write_register(docs: Path, files: dict[str, list[Record] | str | None] | None = None) -> Path:
    """Write the tiny register under ``docs``.

    Args:
        docs: the folder of a site's sources; made when it is not there.
        files: other contents by path inside ``docs``: records, raw text, or ``None`` to leave the file out.

    Returns:
        ``docs``.
    """
    contents: dict[str, list[Record] | str | None] = {
        TOPICS: [topic()],
        CERTAINTY: [certainty()],
        COUNTRIES: [country()],
        SOURCES: [source()],
        CLAIMS: [claim()],
        HELPLINES: [helpline()],
        TERMS: [term()],
    }
    for inside, content in (contents | (files or {})).items():
        if content is None:
            continue
        path = docs / inside
        path.parent.mkdir(parents=True, exist_ok=True)
        text = content if isinstance(content, str) else yaml.safe_dump(content, allow_unicode=True, sort_keys=False)
        path.write_text(text, "utf-8")
    return docs
