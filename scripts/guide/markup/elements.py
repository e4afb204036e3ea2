"""Small helpers to build HTML elements without strings of markup."""

from __future__ import annotations

import xml.etree.ElementTree as etree

Child = etree.Element | str | None


def el(tag: str, attributes: dict[str, str] | None = None, *children: Child) -> etree.Element:
    """An element with its children; strings become text, ``None`` is left out."""
    element = etree.Element(tag, attributes or {})
    add(element, *children)
    return element


def add(parent: etree.Element, *children: Child) -> etree.Element:
    """Append children to ``parent``: elements as they are, strings as text after the last child."""
    for child in children:
        if child is None:
            continue
        if not isinstance(child, str):
            parent.append(child)
        elif len(parent):
            parent[-1].tail = (parent[-1].tail or "") + child
        else:
            parent.text = (parent.text or "") + child
    return parent


def hidden_text(text: str) -> etree.Element:
    """Text that screen readers speak and eyes do not need, kept out of the search index."""
    return el("span", {"class": "for-ears", "data-search-exclude": ""}, text)
