"""One loaded register per docs folder, loaded again when a file in it changes (live preview renders many pages)."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from .load import FILES, Register, data_files, load_register

Signature = tuple[tuple[str, int, int], ...]


def current_register(docs: Path) -> Register:
    """The register of ``docs`` as it is on disk now; problems are in ``problems``, never raised."""
    return _load(docs, _signature(docs))


def _signature(docs: Path) -> Signature:
    """Name, size and time of every data file: what decides whether to read them again."""
    paths = [path for place, _ in FILES.values() for path in data_files(docs / place)]
    stats = [(str(path), path.stat()) for path in paths]
    return tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in stats)


@lru_cache(maxsize=4)
def _load(docs: Path, signature: Signature) -> Register:
    return load_register(docs, strict=False)
