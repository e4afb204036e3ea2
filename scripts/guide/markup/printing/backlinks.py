"""Which pages link to which claims, read from the Markdown sources."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from ..source_text import without_code

CLAIM_LINK = re.compile(r"\]\(<?claim:([a-z0-9-]+)(?=[>\s)])")
TITLE = re.compile(r"^title:\s*(.+?)\s*$", re.MULTILINE)

Backlinks = dict[str, list[tuple[str, str]]]


def backlinks(docs: Path) -> Backlinks:
    """For each claim id the pages that link to it: (path inside docs, title), in path order. Snippets are left out."""
    found: Backlinks = defaultdict(list)
    for path in sorted(docs.rglob("*.md")):
        inside = path.relative_to(docs).as_posix()
        if inside.startswith("snippets/"):
            continue
        try:
            text = path.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        title = TITLE.search(text)
        name = title[1].strip("\"'") if title else inside
        for claim in sorted(set(CLAIM_LINK.findall(without_code(text)))):
            found[claim].append((inside, name))
    return found
