"""The glossary: every term with its meaning, other names, related terms and the claims it rests on."""

from __future__ import annotations

import xml.etree.ElementTree as etree

from ..register import Register, Term
from .elements import add, el
from .links import claim_target
from .page import PageContext


def fill_glossary(block: etree.Element, part: str, register: Register, page: PageContext) -> None:
    """Print all terms in alphabetical order, with a row of letters to jump to."""
    terms = sorted(register.terms.values(), key=lambda term: term.term.casefold())
    letters: dict[str, list[Term]] = {}
    for term in terms:
        letters.setdefault(term.term[0].upper(), []).append(term)
    row = el("p", {"class": "letters"})
    for letter in letters:
        add(row, el("a", {"href": f"#letter-{letter.lower()}"}, letter), " ")
    add(block, row)
    for letter, group in letters.items():
        add(block, el("h2", {"id": f"letter-{letter.lower()}"}, letter))
        for term in group:
            add(block, *_entry(term, register, page))


def _entry(term: Term, register: Register, page: PageContext) -> list[etree.Element]:
    meaning = el("p", {}, term.means)
    if term.claims:
        add(meaning, " Where this comes from: ")
    for number, name in enumerate(name for name in term.claims if name in register.claims):
        text = f"register entry {number + 1}" if len(term.claims) > 1 else "register entry"
        add(meaning, ", " if number else None, el("a", {"href": page.link(claim_target(register, name))}, text))
    if term.claims:
        add(meaning, ".")
    parts = [el("h3", {"id": term.id}, term.term), meaning]
    more = el("p", {"class": "term-more"})
    if term.also:
        add(more, f"Also: {', '.join(term.also)}. ")
    if term.see:
        add(more, "See ")
        for number, name in enumerate(name for name in term.see if name in register.terms):
            add(more, ", " if number else None, el("a", {"href": f"#{name}"}, register.terms[name].term))
        add(more, ".")
    return [*parts, more] if term.also or term.see else parts
