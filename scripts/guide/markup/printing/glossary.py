"""The glossary: every term with its meaning, other names, related terms and the claims it rests on."""

from __future__ import annotations

from ...register import Register, Term
from ..snapshot import Part
from .elements import add, address, el, to_html
from .targets import claim_target


def print_glossary(register: Register) -> list[Part]:
    """All terms in alphabetical order, with a row of letters to jump to."""
    terms = sorted(register.terms.values(), key=lambda term: term.term.casefold())
    letters: dict[str, list[Term]] = {}
    for term in terms:
        letters.setdefault(term.term[0].upper(), []).append(term)
    row = el("p", {"class": "letters"})
    for letter in letters:
        add(row, el("a", {"href": f"#letter-{letter.lower()}"}, letter), " ")
    parts = [Part(to_html(row))]
    for letter, group in letters.items():
        parts.append(Part("", 2, f"letter-{letter.lower()}", letter))
        parts += [_entry(term, register) for term in group]
    return parts


def _entry(term: Term, register: Register) -> Part:
    meaning = el("p", {}, term.means)
    if term.claims:
        add(meaning, " Where this comes from: ")
    for number, name in enumerate(name for name in term.claims if name in register.claims):
        text = f"register entry {number + 1}" if len(term.claims) > 1 else "register entry"
        add(meaning, ", " if number else None, el("a", {"href": address(claim_target(register, name))}, text))
    if term.claims:
        add(meaning, ".")
    more = el("p", {"class": "term-more"})
    if term.also:
        add(more, f"Also: {', '.join(term.also)}. ")
    if term.see:
        add(more, "See ")
        for number, name in enumerate(name for name in term.see if name in register.terms):
            add(more, ", " if number else None, el("a", {"href": f"#{name}"}, register.terms[name].term))
        add(more, ".")
    paragraphs = [meaning, more] if term.also or term.see else [meaning]
    return Part(to_html(*paragraphs), 3, term.id, term.term)
