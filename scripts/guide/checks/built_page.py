"""A built page as a reader gets it: its tree, its article, and what of it is not visible."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import Any

from lxml import html


class BuiltPage:
    """One HTML file of the built site.

    Args:
        path: the file's path inside the site, with forward slashes.
        source: path of the Markdown page inside docs it was made from; empty for pages of templates (404).
        content: the file's bytes.
    """

    def __init__(self, path: str, source: str, content: bytes) -> None:
        self.path = path
        self.source = source
        self.content = content

    @classmethod
    def read(cls, site: Path, path: str, source: str) -> BuiltPage:
        """Read one page of the site."""
        return cls(path, source, (site / path).read_bytes())

    @cached_property
    def tree(self) -> Any:
        """The document's root element (lxml). An empty file gives an empty document."""
        return html.document_fromstring(self.content or b"<html><body></body></html>", parser=html.HTMLParser(encoding="utf-8"))

    @cached_property
    def article(self) -> Any:
        """The element that holds the page's own text; the whole body when a template has none."""
        found = self.tree.xpath("//article")
        return found[0] if found else self.tree.find("body")
