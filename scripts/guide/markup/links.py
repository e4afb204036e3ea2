"""Links with our own schemes: ``claim:ID`` (a fact), ``help:ID`` (a phone number or service), ``term:ID`` (a glossary entry)."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Callable, Collection

from .page import PageContext
from .snapshot import ClaimLink, Snapshot


def resolve_links(root: etree.Element, snapshot: Snapshot, page: PageContext) -> None:
    """Turn every link with one of our schemes into an ordinary link; an unknown id is an error at its line."""
    schemes: dict[str, tuple[Collection[str], Callable[[etree.Element, str], None]]] = {
        "claim": (snapshot.claims, lambda link, name: _claim(link, name, snapshot.claims[name], page)),
        "help": (snapshot.helplines, lambda link, name: _helpline(link, name, snapshot.helplines[name])),
        "term": (snapshot.terms, lambda link, name: link.set("href", page.link(f"glossary.md#{name}"))),
    }
    for link in list(root.iter("a")):
        scheme, colon, name = link.get("href", "").partition(":")
        if not colon or scheme.lower() not in schemes:
            continue
        if scheme not in schemes:
            page.error(f"{scheme}:{name}", f'write "{scheme.lower()}:" in small letters, or nothing compares its numbers')
            continue
        known, resolve = schemes[scheme]
        if name not in known:
            page.unknown(f"{scheme}:{name}", f'unknown {scheme} "{name}"', name, known)
            continue
        resolve(link, name)


def _claim(link: etree.Element, name: str, target: ClaimLink, page: PageContext) -> None:
    """A link to the claim. How sure we are are two attributes, which the style sheet prints behind the link: a character for
    eyes, its name for ears; never colour alone. No element of its own: a page has dozens, and every generator, index and
    browser reads each of them; and the mark stays out of search results and of copied text.
    """
    link.set("href", page.link(f"{target.page}#claim-{name}"))
    _add_class(link, "claim")
    link.set("data-claim", name)
    if target.mark:
        link.set("data-mark", target.mark)
        link.set("data-certainty", target.certainty.lower())


def _add_class(link: etree.Element, name: str) -> None:
    """Add a class to those that the writer gave."""
    link.set("class", f"{name} {link.get('class', '')}".strip())


def _helpline(link: etree.Element, name: str, address: str) -> None:
    link.set("href", address)
    _add_class(link, "helpline")
    link.set("data-helpline", name)
