"""All that the extension needs of the register, as plain data that is made once and kept between builds.

Reading, checking and printing the register takes most of a build's time, and its files change rarely. The snapshot is
therefore kept in ``.cache/guide/snapshot.json`` beside the sources, under a key made of the names, sizes and times of
every file that goes into it, our own code included: it can be missing, but never stale. Delete it at any time.
"""

from __future__ import annotations

import hashlib
import json
import os
import weakref
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

CODE = Path(__file__).resolve().parent.parent


class Part(NamedTuple):
    """A piece of a printed block.

    Attributes:
        html: finished HTML; addresses of the site begin with ``~/``.
        level: level of the heading above it; 0 for none. Headings stay elements, so that generators see their anchors.
        id: the heading's id, or that of the section where no heading is given.
        heading: the heading's words.
        css: class of a section around heading and HTML; empty for none.
    """

    html: str
    level: int = 0
    id: str = ""
    heading: str = ""
    css: str = ""


class ClaimLink(NamedTuple):
    """Where a claim stands and how sure it is: source page, certainty mark and its name."""

    page: str
    mark: str
    certainty: str


@dataclass
class Snapshot:
    """What the extension needs of the register.

    Attributes:
        claims: every claim's link, by id.
        helplines: every helpline's address (``tel:`` or the service's page), by id.
        terms: the ids of the glossary.
        blocks: the parts of every printed block, by block name and argument.
        files: downloadable files by their path on the site.
        problems: what is wrong with the register.
    """

    claims: dict[str, ClaimLink] = field(default_factory=dict)
    helplines: dict[str, str] = field(default_factory=dict)
    terms: list[str] = field(default_factory=list)
    blocks: dict[str, dict[str, list[Part]]] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Snapshot:
        """A snapshot from what :func:`dataclasses.asdict` made of one."""
        claims = {name: ClaimLink(*link) for name, link in data["claims"].items()}
        blocks = {
            name: {part: [Part(*piece) for piece in pieces] for part, pieces in parts.items()}
            for name, parts in data["blocks"].items()
        }
        return cls(claims, data["helplines"], data["terms"], blocks, data["files"], data["problems"])


_OF_BUILD: weakref.WeakKeyDictionary[Any, Snapshot] = weakref.WeakKeyDictionary()
_OF_KEY: dict[str, Snapshot] = {}


def current_snapshot(docs: Path, build: Any = None) -> Snapshot:
    """The snapshot of ``docs`` as it is on disk.

    Args:
        docs: the folder of the site's sources.
        build: an object that lives as long as one build (MkDocs' list of files): within it the disk is looked at once.
    """
    if build is not None and build in _OF_BUILD:
        return _OF_BUILD[build]
    key = _key(docs)
    snapshot = _OF_KEY.get(key) or _read(docs, key) or _make(docs, key)
    if key not in _OF_KEY:
        _OF_KEY.clear()
        _OF_KEY[key] = snapshot
    if build is not None:
        _OF_BUILD[build] = snapshot
    return snapshot


def _key(docs: Path) -> str:
    """A digest of the name, size and time of every file that goes into a snapshot."""
    digest = hashlib.sha256(str(docs).encode())
    for folder in (docs, CODE / "register", CODE / "figures", CODE / "markup"):
        for path in sorted(_files(folder)):
            stat = path.stat()
            digest.update(f"{path}|{stat.st_size}|{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in ("assets", "__pycache__")]
        for name in names:
            path = Path(place) / name
            if name.endswith((".yml", ".yaml", ".md", ".py", ".csl")) and path.is_file():
                yield path


def _cache(docs: Path) -> Path:
    return docs.parent / ".cache" / "guide" / "snapshot.json"


def _read(docs: Path, key: str) -> Snapshot | None:
    """The kept snapshot when it has this key; anything unreadable counts as missing."""
    try:
        data = json.loads(_cache(docs).read_text("utf-8"))
        return Snapshot.from_json(data["snapshot"]) if data["key"] == key else None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _make(docs: Path, key: str) -> Snapshot:
    from .printing.make import make_snapshot  # late: it imports the models, which a build from a kept snapshot does not need

    snapshot = make_snapshot(docs)
    try:
        _cache(docs).parent.mkdir(parents=True, exist_ok=True)
        partial = _cache(docs).with_suffix(f".{os.getpid()}")
        partial.write_text(json.dumps({"key": key, "snapshot": asdict(snapshot)}, ensure_ascii=False), "utf-8")
        partial.replace(_cache(docs))
    except OSError:
        pass  # a read-only checkout still builds, only slower
    return snapshot
