"""The Python-Markdown extension that MkDocs, ProperDocs and Zensical load by the name ``guide.markup``."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from typing import Any

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from pymdownx.blocks import BlocksExtension

from .cards import CARDS
from .data_blocks import DATA_BLOCKS, fill_data_blocks
from .links import resolve_links
from .page import PageContext
from .snapshot import current_snapshot

AFTER_ATTRIBUTES = 7
"""Tree processor priority: after inline patterns (20) and attribute lists (8), which would swallow braces in a claim, before
the table of contents and anchors (5) and relative paths (0), so that generators validate the links and anchors that we make
like any other."""


AFTER_PATHS = -1
"""After MkDocs' own relative paths (0). Its search for the file behind each of thousands of links to the same few pages takes
longer than all else that we do, so under MkDocs our links are written as finished addresses, worked out once per page."""


class GuideTreeprocessor(Treeprocessor):
    """Fills our blocks from the register and resolves our links, once the page's tree stands."""

    def __init__(self, md: Markdown, docs: str, on_error: str) -> None:
        super().__init__(md)
        self._docs = docs
        self._on_error = on_error

    def run(self, root: etree.Element) -> None:
        """Change the tree in place."""
        page = PageContext.of(self.md, self._docs, self._on_error)
        snapshot = current_snapshot(page.docs, page.files)
        for problem in snapshot.problems if page.path in ("", "index.md") else ():
            page.report(problem)
        fill_data_blocks(root, snapshot, page, self.md)
        if page.files is None:
            resolve_links(root, snapshot, page)


class LinksUnderMkDocs(GuideTreeprocessor):
    """Resolves our links when MkDocs renders."""

    def run(self, root: etree.Element) -> None:
        """Change the tree in place."""
        page = PageContext.of(self.md, self._docs, self._on_error)
        if page.files is not None:
            resolve_links(root, current_snapshot(page.docs, page.files), page)


class GuideExtension(BlocksExtension):  # type: ignore[misc]
    """``guide.markup``, with the options ``docs`` (the sources' folder) and ``on_error`` (warn or raise)."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        self.config = {
            "docs": ["docs", "Folder of the site's sources, for generators that do not tell"],
            "on_error": ["warn", "warn: log, so that MkDocs' strict mode stops; raise: stop at once"],
        }
        super().__init__(*args, **kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - Python-Markdown's name
        """Register the blocks and the tree processor."""
        super().extendMarkdown(md)
        settings = (self.getConfig("docs"), self.getConfig("on_error"))
        md.treeprocessors.register(GuideTreeprocessor(md, *settings), "guide", AFTER_ATTRIBUTES)
        md.treeprocessors.register(LinksUnderMkDocs(md, *settings), "guide_links", AFTER_PATHS)

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:  # noqa: N802 - pymdownx's name
        """Register the block kinds."""
        for block in (*CARDS, *DATA_BLOCKS):
            block_mgr.register(block, {})


def makeExtension(**kwargs: Any) -> GuideExtension:  # noqa: N802 - Python-Markdown looks for this name
    """Python-Markdown's entry point."""
    return GuideExtension(**kwargs)
