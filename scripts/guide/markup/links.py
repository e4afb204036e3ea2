"""Links with our own schemes: ``claim:ID`` (a fact), ``help:ID`` (a phone number or service), ``term:ID`` (a glossary entry)."""

from __future__ import annotations

import xml.etree.ElementTree as etree
from collections.abc import Callable

from ..register import Register
from ..register.nearest import did_you_mean
from .certainty import certainty_mark
from .elements import add
from .page import PageContext

SCHEMES: dict[str, str] = {"claim": "claims", "help": "helplines", "term": "terms"}
"""Each scheme with the shelf of the register it points into."""


def resolve_links(root: etree.Element, register: Register, page: PageContext) -> None:
    """Turn every link with one of our schemes into an ordinary link; an unknown id is an error at its line."""
    resolvers: dict[str, Callable[[etree.Element, str], None]] = {
        "claim": lambda link, name: _claim(link, name, register, page),
        "help": lambda link, name: _helpline(link, name, register),
        "term": lambda link, name: link.set("href", page.link(f"glossary.md#{name}")),
    }
    for link in list(root.iter("a")):
        scheme, colon, name = link.get("href", "").partition(":")
        if not colon or scheme not in SCHEMES:
            continue
        shelf = getattr(register, SCHEMES[scheme])
        if name not in shelf:
            page.error(f"{scheme}:{name}", f'unknown {scheme} "{name}"{did_you_mean(name, shelf)}')
            continue
        resolvers[scheme](link, name)


def claim_target(register: Register, name: str) -> str:
    """The source page and anchor of one claim: ``evidence/register/overdose.md#claim-x``."""
    topic = register.topics.get(register.topic_of[name])
    return f"{topic.page if topic else 'evidence/register/index.md'}#claim-{name}"


def _claim(link: etree.Element, name: str, register: Register, page: PageContext) -> None:
    link.set("href", page.link(claim_target(register, name)))
    link.set("class", "claim")
    link.set("data-claim", name)
    add(link, certainty_mark(register, register.claims[name]))


def _helpline(link: etree.Element, name: str, register: Register) -> None:
    line = register.helplines[name]
    link.set("href", f"tel:{line.dial}" if line.dial else line.URL)
    link.set("class", "helpline")
    link.set("data-helpline", name)
