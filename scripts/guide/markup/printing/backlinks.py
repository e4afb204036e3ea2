"""Which pages link to which claims, read from the Markdown sources."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

from ...register.yamlfile import read_yaml
from ..source_text import without_code

CLAIM_LINK = re.compile(r"\]\(<?claim:([a-z0-9-]+)(?=[>\s)])")
FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$", re.DOTALL | re.MULTILINE)

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
        for claim in sorted(set(CLAIM_LINK.findall(without_code(text)))):
            found[claim].append((inside, _title(path, text) or inside))
    return found


def _title(path: Path, text: str) -> str:
    """The title in a page's front matter; empty when there is none."""
    match = FRONT_MATTER.match(text)
    data = read_yaml(path, match[1]).data if match else None
    return str(data.get("title") or "") if isinstance(data, dict) else ""
