"""The words of every heading that has an id, read from the Markdown sources."""

from __future__ import annotations

import re
from pathlib import Path

from ..source_text import without_code

HEADING = re.compile(r"^#{1,6}[ \t]+(.*?)[ \t]*\{[^{}\n]*#([\w-]+)[^{}\n]*\}[ \t]*$", re.MULTILINE)
LINK = re.compile(r"\[([^\]\n]*)\]\([^)\n]*\)")


def heading_words(docs: Path) -> dict[str, str]:
    """The heading of each place such as ``forms/tablets.md#side-effects``."""
    found: dict[str, str] = {}
    for path in sorted(docs.rglob("*.md")):
        inside = path.relative_to(docs).as_posix()
        try:
            text = without_code(path.read_text("utf-8"))
        except (OSError, UnicodeDecodeError):
            continue
        found |= {f"{inside}#{match[2]}": LINK.sub(r"\1", match[1]) for match in HEADING.finditer(text)}
    return found
