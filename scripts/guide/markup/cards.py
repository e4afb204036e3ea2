"""Care cards and do / do-not lists, written as pymdownx blocks.

    /// emergency | Call 999, 112 or 911 now
    - Say that somebody is not breathing normally.
    ///

The kind of card is a visible word, so that it stands in print, in a screen reader and without colour.
The order of urgency (emergency, urgent, ask for help) follows the NHS design system's care cards; the markup is ours.
"""

from __future__ import annotations

import xml.etree.ElementTree as etree

from pymdownx.blocks.block import Block


class Card(Block):  # type: ignore[misc]
    """A box with a kind, a title and a body. The title is the action to take."""

    ARGUMENT: bool | None = True  # a title is required; None makes it optional
    KIND = ""
    STYLE = ""

    def on_create(self, parent: etree.Element) -> etree.Element:
        """Build the box; the Markdown inside goes below the title."""
        box = etree.SubElement(parent, "div", {"class": f"card {self.STYLE}", "role": "group"})
        title = etree.SubElement(box, "p", {"class": "card-title"})
        kind = etree.SubElement(title, "span", {"class": "card-kind"})
        kind.text, kind.tail = self.KIND, " "
        if self.argument:
            etree.SubElement(title, "strong").text = self.argument
        return box


class Emergency(Card):
    """A life is in danger now."""

    NAME = "emergency"
    KIND = "Emergency"
    STYLE = "card-emergency"


class Urgent(Card):
    """Get medical help today."""

    NAME = "urgent"
    KIND = "Urgent"
    STYLE = "card-urgent"


class AskForHelp(Card):
    """Not urgent, but ask."""

    NAME = "ask"
    KIND = "Ask for help"
    STYLE = "card-ask"


class Do(Card):
    """A list of things to do."""

    NAME = "do"
    ARGUMENT = None
    KIND = "Do"
    STYLE = "card-do"


class DoNot(Card):
    """A list of things not to do; each line says "Do not" again."""

    NAME = "dont"
    ARGUMENT = None
    KIND = "Do not"
    STYLE = "card-dont"


class KeyPoint(Card):
    """The one thing to take away from a page."""

    NAME = "key"
    ARGUMENT = None
    KIND = "In short"
    STYLE = "card-key"


CARDS: tuple[type[Card], ...] = (Emergency, Urgent, AskForHelp, Do, DoNot, KeyPoint)
