"""References in Vancouver style, made by citeproc-py from CSL items, and CSL-JSON for Zotero and pandoc."""

from __future__ import annotations

import hashlib
import json
import re
import warnings
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .models import Source

STYLE = Path(__file__).parent / "csl" / "elsevier-vancouver.csl"
"""The citation style: NLM/Vancouver as Elsevier prints it (CC BY-SA 3.0, Richard Karnesky, unchanged)."""

CSL_FIELDS = ("type", "title", "container-title", "volume", "issue", "page", "publisher", "DOI", "PMID", "URL", "note")


def csl_item(source: Source) -> dict[str, Any]:
    """One source as a CSL-JSON item; what CSL has no field for stands in ``custom``."""
    raw = source.model_dump(by_alias=True, exclude_none=True)
    item: dict[str, Any] = {"id": source.id} | {name: raw[name] for name in CSL_FIELDS if name in raw}
    item["author"] = raw["author"]
    if source.issued:
        item["issued"] = {"date-parts": [[int(part) for part in source.issued.split("-")]]}
    item["custom"] = {name: raw[name] for name in ("kind", "countries", "seen", "integrity") if name in raw}
    return item


def csl_json(sources: Iterable[Source]) -> str:
    """All sources as a CSL-JSON document."""
    return json.dumps([csl_item(source) for source in sources], ensure_ascii=False, indent=1) + "\n"


def references(sources: Iterable[Source], cache: Path | None = None) -> dict[str, str]:
    """Each source as one plain-text reference in Vancouver style, without a number.

    Args:
        sources: the sources to format.
        cache: a JSON file that keeps finished references between builds; formatting 450 takes about a second.
            It is keyed by the item, the style and this code, so it can be old but never wrong. Unusable files are ignored.

    Returns:
        The reference of each source, by id.
    """
    made_by = STYLE.read_bytes() + Path(__file__).read_bytes()
    items = {source.id: csl_item(source) for source in sources}
    keys = {name: hashlib.sha256(json.dumps(item, sort_keys=True).encode() + made_by).hexdigest() for name, item in items.items()}
    known = _read_cache(cache)
    missing = [items[name] for name, key in keys.items() if key not in known]
    if missing:
        for item, text in zip(missing, _format(missing), strict=True):
            known[keys[item["id"]]] = text
        _write_cache(cache, {key: known[key] for key in keys.values()})
    return {name: known[key] for name, key in keys.items()}


def _format(items: list[dict[str, Any]]) -> list[str]:
    """Format items with citeproc-py, in the order given."""
    from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
    from citeproc.source.json import CiteProcJSON

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # citeproc-py warns of every CSL field it does not use, such as custom
        plain = [{key: value for key, value in item.items() if key not in ("custom", "note")} for item in items]
        bibliography = CitationStylesBibliography(
            CitationStylesStyle(str(STYLE), validate=False), CiteProcJSON(plain), formatter.plain
        )
        for item in items:
            bibliography.register(Citation([CitationItem(item["id"])]))
        return [_tidy(str(entry)) for entry in bibliography.bibliography()]


def _tidy(entry: str) -> str:
    """Drop the style's own number ("[12]"), which counts the build's order and not the page's."""
    text = entry[entry.index("]") + 1 :] if entry.startswith("[") else entry
    return re.sub(r"([?!])\. ", r"\1 ", text).strip()  # citeproc-py sets a full stop behind "Is it safe?" too


def _read_cache(cache: Path | None) -> dict[str, str]:
    try:
        data = json.loads(cache.read_text("utf-8")) if cache else {}
    except (OSError, ValueError):
        return {}
    return {str(key): str(value) for key, value in data.items()} if isinstance(data, dict) else {}


def _write_cache(cache: Path | None, known: dict[str, str]) -> None:
    if cache is None:
        return
    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        partial = cache.with_suffix(".partial")
        partial.write_text(json.dumps(known, ensure_ascii=False), "utf-8")
        partial.replace(cache)
    except OSError:
        return  # a read-only checkout still builds, only slower
