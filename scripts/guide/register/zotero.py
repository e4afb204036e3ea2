"""CSL-JSON from Zotero (or any reference manager) as source records to paste into the register."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

import yaml

from .yamlfile import CoreLoader

KEPT = ("title", "container-title", "volume", "issue", "page", "publisher", "DOI", "PMID", "URL")
KIND_OF_TYPE = {
    "article-journal": "trial",
    "report": "guideline",
    "book": "textbook",
    "chapter": "textbook",
    "legislation": "law",
}


def records(text: str) -> list[dict[str, Any]]:
    """Source records from a CSL-JSON document.

    Args:
        text: a JSON list of CSL items.

    Raises:
        ValueError: the text is not a list of CSL items.
    """
    try:
        items = json.loads(text)
    except ValueError as error:
        raise ValueError(f"this is not JSON: {error}") from error
    if not isinstance(items, list) or not all(isinstance(item, dict) and "title" in item for item in items):
        raise ValueError("this is not CSL-JSON: expected a list of items with a title (Zotero: export as CSL JSON)")
    for number, item in enumerate(items, 1):
        for name, sound in (("author", _sound_author), ("issued", _sound_issued)):
            if item.get(name) and not sound(item[name]):
                raise ValueError(f'this is not CSL-JSON: "{name}" of item {number} has another shape')
    return [_record(item) for item in items]


def _sound_author(names: Any) -> bool:
    return isinstance(names, list) and all(isinstance(name, dict) for name in names)


def _sound_issued(issued: Any) -> bool:
    parts = issued.get("date-parts") if isinstance(issued, dict) else ""
    if parts is None:
        return True  # a date in words ("raw"), which we leave out
    days = isinstance(parts, list) and all(isinstance(day, list) and day for day in parts)
    return days and all(str(part).isdecimal() for day in parts for part in day)


def _record(item: dict[str, Any]) -> dict[str, Any]:
    found = item.get("custom")
    custom: dict[str, Any] = found if isinstance(found, dict) else {}
    record: dict[str, Any] = {"id": _id(item), "type": item.get("type") or "document"}
    record["kind"] = custom.get("kind") or KIND_OF_TYPE.get(record["type"], "review")
    record |= {key: str(item[key]) for key in KEPT if item.get(key)}
    record["author"] = [
        {key: name[key] for key in ("family", "given", "literal") if name.get(key)} for name in item.get("author") or [] if name
    ]
    parts = (item.get("issued") or {}).get("date-parts") or []
    if parts and parts[0]:
        record["issued"] = "-".join(f"{int(part):02d}" for part in parts[0])
    record["countries"] = custom.get("countries") or ["intl"]
    record["seen"] = custom.get("seen") or {"how": "second-hand", "on": "2026"}
    if custom.get("integrity"):
        record["integrity"] = custom["integrity"]
    if item.get("note"):
        record["note"] = str(item["note"])
    return record


def _id(item: dict[str, Any]) -> str:
    """A record id: the item's own when it has our shape, else first author and year."""
    own = _slug(str(item.get("id", "")))
    if own and not own.startswith("http"):
        return own[:80].strip("-")
    names = item.get("author") or [{}]
    name = _slug(names[0].get("family") or names[0].get("literal") or "") or "source"
    parts = (item.get("issued") or {}).get("date-parts") or [["undated"]]
    return _slug(f"{name}-{parts[0][0]}")


def _slug(text: str) -> str:
    """Text as an id: accents dropped, everything but letters and digits a hyphen."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")


class _Dumper(yaml.SafeDumper):
    """Quotes whatever our reader (YAML 1.2) or an older one (YAML 1.1) would take for something else than text: 08, no, 1e5."""


_Dumper.yaml_implicit_resolvers = {
    first: [*yaml.SafeDumper.yaml_implicit_resolvers.get(first, []), *CoreLoader.yaml_implicit_resolvers.get(first, [])]
    for first in {*yaml.SafeDumper.yaml_implicit_resolvers, *CoreLoader.yaml_implicit_resolvers}
}


def as_yaml(found: list[dict[str, Any]]) -> str:
    """Records as YAML, ready to be pasted into a file of docs/evidence/sources."""
    text = yaml.dump(found, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)
    return "# Set kind, countries and seen (how, on) by hand: only you know how you read it.\n" + text
