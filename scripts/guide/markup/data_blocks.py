"""Blocks that print data: the register, references, glossary, helplines, certainty marks, downloads.

    /// register | overdose
    ///

A block leaves an empty element with its name while Markdown is parsed; it is filled once the tree stands,
so that inline patterns neither slow it down nor read an asterisk in a title as emphasis.
"""

from __future__ import annotations

import xml.etree.ElementTree as etree
from typing import Any

from markdown import Markdown
from markdown.util import AMP_SUBSTITUTE
from pymdownx.blocks.block import Block

from .page import PageContext
from .snapshot import Part, Snapshot

NAMES = (
    "register",
    "register-index",
    "references",
    "glossary",
    "helplines",
    "emergency-numbers",
    "certainties",
    "downloads",
    "coverage",
    "scorecard",
    "figure",
)


class DataBlock(Block):  # type: ignore[misc]
    """An empty element that is filled from the register later. The argument says which part (a topic, a country)."""

    ARGUMENT = None

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Leave the element to be filled."""
        return etree.SubElement(parent, "div", {"class": self.NAME, "data-block": self.NAME, "data-part": self.argument or ""})


DATA_BLOCKS: tuple[type[DataBlock], ...] = tuple(
    type(f"{name.title().replace('-', '')}Block", (DataBlock,), {"NAME": name, "__doc__": f"Prints {name.replace('-', ' ')}."})
    for name in NAMES
)


AMPERSAND = f"{AMP_SUBSTITUTE}amp;"
"""An ampersand that Python-Markdown will not take for the beginning of an entity that the writer typed."""


def fill_data_blocks(root: etree.Element, snapshot: Snapshot, page: PageContext, md: Markdown) -> None:
    """Fill every data block of the page."""
    for element in list(root.iter("div")):
        name = element.attrib.pop("data-block", "")
        if not name:
            continue
        part, known = element.attrib.pop("data-part", ""), snapshot.blocks[name]
        if part not in known:
            page.unknown(f"/// {name} | {part}".rstrip(" |"), f'the block "{name}" has no part "{part}"', part, known)
            continue
        if name == "downloads":
            _publish(snapshot.files, page)
        for piece in known[part]:
            _insert(element, piece, page, md)


def _insert(block: etree.Element, part: Part, page: PageContext, md: Markdown) -> None:
    """Put one part into the page: the heading as an element, the rest as finished HTML with addresses from this page."""
    anchor = {"id": part.id} if part.id and not part.level else {}
    parent = etree.SubElement(block, "section", {"class": part.css, **anchor}) if part.css else block
    if part.level:
        etree.SubElement(parent, f"h{part.level}", {"id": part.id}).text = part.heading.replace("&", AMPERSAND)
    if part.html:
        html = part.html.replace('href="~/', f'href="{page.top}').replace('src="~/', f'src="{page.top}')
        etree.SubElement(parent, "p").text = md.htmlStash.store(html)


def _publish(files: dict[str, str], page: PageContext) -> None:
    """Add the downloads to MkDocs' own list of files, which it copies once all pages are rendered.

    Zensical has no such list; there they are written into the site's folder.
    """
    if page.site is not None:
        for path, text in files.items():
            (page.site / path).parent.mkdir(parents=True, exist_ok=True)
            (page.site / path).write_text(text, "utf-8")
    if page.files is None:
        return
    from mkdocs.structure.files import File

    for path, text in files.items():
        known: Any = page.files.get_file_from_path(path)
        if known is not None:
            page.files.remove(known)
        page.files.append(File.generated(page.config, path, content=text))
