"""Small helpers to build HTML elements without strings of markup."""

from __future__ import annotations

from typing import Any

from lxml import etree, html

Child = Any  # an element of lxml, a string, or None


def el(tag: str, attributes: dict[str, str] | None = None, *children: Child) -> Any:
    """An element with its children; strings become text, ``None`` is left out."""
    return add(etree.Element(tag, attributes or {}), *children)


def add(parent: Any, *children: Child) -> Any:
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


def to_html(*elements: Any) -> str:
    """Elements as HTML."""
    return "\n".join(str(html.tostring(element, encoding="unicode", with_tail=False)) for element in elements)


def address(target: str) -> str:
    """The address of a source page on the site, from its top: ``~/evidence/register/overdose.html#claim-x``.

    The site is built with one shape of address (``use_directory_urls: false``), so a page's name is its address.
    """
    path, hash_, anchor = target.partition("#")
    return f"~/{path.removesuffix('.md')}{'.html' if path.endswith('.md') else ''}{hash_}{anchor}"


def permalink(anchor: str) -> Any:
    """The small link behind a heading, as the table of contents' extension makes it for headings that it lists."""
    return el("a", {"class": "headerlink", "href": f"#{anchor}", "title": "Link to this section"}, "#")
