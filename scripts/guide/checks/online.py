"""External addresses, on request only: lychee with retries, a cache and few requests at a time. Never part of the gate."""

from __future__ import annotations

import json
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .data import relative
from .finding import Finding
from .link_judges import address_of, program
from .project import Project

POLITE = ("--max-retries", "2", "--retry-wait-time", "5", "--timeout", "20", "--max-concurrency", "4")
"""Few requests at once, time between tries: the sources' hosts are libraries and health services."""

CACHE = ("--cache", "--max-cache-age", "7d")


def addresses(project: Project) -> dict[str, tuple[str, int]]:
    """Every external address of the register with the file and line of the record that holds it."""
    found: dict[str, tuple[str, int]] = {}
    for kind in ("sources", "helplines"):
        for record in getattr(project.register, kind).values():
            place = project.register.places[kind, record.id]
            doi = getattr(record, "DOI", None)
            for address in (record.URL, f"https://doi.org/{doi}" if doi else None):
                if address:
                    found.setdefault(address, (relative(project, place.path), place.line))
    return found


def external_findings(project: Project) -> Iterator[Finding]:
    """Ask every external address once; what does not answer is a warning at its record."""
    places = addresses(project)
    cache = project.root / ".cache" / "guide"
    cache.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="guide-online-") as folder:
        listing = Path(folder) / "addresses.txt"
        listing.write_text("\n".join(places), "utf-8")
        command = [program("lychee"), *POLITE, *CACHE, "--no-progress", "--format", "json", str(listing)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, cwd=cache, check=False)
            report = json.loads(done.stdout)
        except (OSError, ValueError) as error:
            yield Finding("LNK914", "mkdocs.yml", 1, 1, {"tool": "lychee", "problem": str(error)})
            return
    for entries in report.get("error_map", {}).values():
        for entry in entries:
            address = address_of(entry)
            path, line = places.get(address) or places.get(address.rstrip("/")) or ("mkdocs.yml", 1)
            problem = str((entry.get("status") or {}).get("text") or "no answer")
            yield Finding("LNK913", path, line, 1, {"target": address, "problem": problem})
