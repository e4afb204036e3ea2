"""Blocks that print data: the register, references, glossary, helplines, certainty marks, downloads.

    /// register | overdose
    ///

A block leaves an empty element with its name while Markdown is parsed; it is filled once the tree stands,
so that inline patterns neither slow it down nor read an asterisk in a title as emphasis.
"""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Callable

from pymdownx.blocks.block import Block

from ..register import Register
from .certainty_block import fill_certainties
from .downloads_block import fill_downloads
from .glossary_block import fill_glossary
from .helplines_block import fill_emergency_numbers, fill_helplines
from .page import PageContext
from .references_block import fill_references
from .register_block import fill_register, fill_register_index

Fill = Callable[[etree.Element, str, Register, PageContext], None]

FILLERS: dict[str, Fill] = {
    "register": fill_register,
    "register-index": fill_register_index,
    "references": fill_references,
    "glossary": fill_glossary,
    "helplines": fill_helplines,
    "emergency-numbers": fill_emergency_numbers,
    "certainties": fill_certainties,
    "downloads": fill_downloads,
}


class DataBlock(Block):  # type: ignore[misc]
    """An empty element that is filled from the register later. The argument says which part (a topic, a country)."""

    ARGUMENT = None

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Leave the element to be filled."""
        return etree.SubElement(parent, "div", {"class": self.NAME, "data-block": self.NAME, "data-part": self.argument or ""})


DATA_BLOCKS: tuple[type[DataBlock], ...] = tuple(
    type(f"{name.title().replace('-', '')}Block", (DataBlock,), {"NAME": name, "__doc__": f"Prints {name.replace('-', ' ')}."})
    for name in FILLERS
)


def fill_data_blocks(root: etree.Element, register: Register, page: PageContext) -> None:
    """Fill every data block of the page."""
    for element in list(root.iter("div")):
        name = element.attrib.pop("data-block", "")
        if name:
            FILLERS[name](element, element.attrib.pop("data-part", ""), register, page)
