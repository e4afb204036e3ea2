"""Numbers: in claim links they agree with the register, elsewhere none with a unit stands alone, records hold what they say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..register import Claim
from ..register.agreement import disagreements
from ..register.quantities import Quantity, is_year, read_quantities
from ..register.quantity import units, value_text
from .data import relative
from .finding import Finding
from .front_matter import site_pages
from .project import Project
from .source_page import Link, SourcePage

BEFORE_LINK = 24
"""Characters before a link's text that may hold its bound words: "at least [7 days](claim:x)"."""


def links_agree(project: Project) -> Iterator[Finding]:
    """Every number in a claim link is one of the claim's values."""
    for page in project.wanted_pages:
        for link in page.links:
            claim = project.register.claims.get(link.target.removeprefix("claim:"))
            if claim is not None and link.target.startswith("claim:"):
                for quantity, offset in _wrong(page, link, claim):
                    words = {
                        "found": quantity.text,
                        "id": claim.id,
                        "values": _values(claim),
                        "others": _others(project, claim.id, page.inside),
                    }
                    yield Finding("NUM201", project.name(page.inside), *page.place(offset), words)


def _wrong(page: SourcePage, link: Link, claim: Claim) -> Iterator[tuple[Quantity, int]]:
    """Quantities of a link's text that the claim does not hold, read together with the words around the link."""
    before = page.masked[max(0, link.start - BEFORE_LINK) : link.start].rpartition("\n")[2]
    before = re.sub(r"[^\w\s]", " ", before.rpartition(")")[2].rpartition(".")[2])
    # Numbers outside the link belong to other links or rules: only words are kept.
    context = re.sub(r"\w*\d\w*", lambda match: "~" * len(match[0]), before)
    text = re.sub(r"[*_`]", " ", link.text)
    after = re.sub(r"\w*\d\w*", "~", page.masked[link.end : link.end + 14].partition("\n")[0])
    for quantity in disagreements(f"{context}{text}{after}", claim.values):
        if len(context) <= quantity.start < len(context) + len(text):
            yield quantity, link.text_start + quantity.start - len(context)


def prose_is_covered(project: Project) -> Iterator[Finding]:
    """A number with a unit in prose stands inside a claim link, on page types that state facts."""
    for page in project.wanted_pages:
        kind = project.page_types.of(page.inside, page.meta)
        if page.inside.startswith("snippets/") or kind is None or kind.facts:
            yield from _uncovered(project, page)


def _uncovered(project: Project, page: SourcePage) -> Iterator[Finding]:
    letters = list(page.masked)
    for link in page.links:
        # Claim links have a rule of their own, and a helpline's words are its number; other links only lead somewhere.
        ours = link.target.startswith(("claim:", "help:"))
        for start, end in (
            (link.start, link.text_start),
            (link.text_start if ours else link.text_start + len(link.text), link.end),
        ):
            letters[start:end] = ["\n" if letter == "\n" else "~" for letter in letters[start:end]]
    text = "".join(letters)
    text = re.sub(r"\{[^{}\n]*\}|<[^<>\n]*>", lambda match: "~" * len(match[0]), text)
    for number, line in enumerate(text.split("\n"), 1):
        for quantity in read_quantities(line):
            if (quantity.unit is not None or quantity.of is not None) and not is_year(quantity):
                yield Finding("NUM202", project.name(page.inside), number, quantity.start + 1, {"found": quantity.text})


def front_matter_numbers(project: Project) -> Iterator[Finding]:
    """Titles and descriptions state no quantity: nothing checks them against the register."""
    for page in site_pages(project):
        for key in ("title", "description"):
            value = page.meta.get(key)
            for quantity in read_quantities(value) if isinstance(value, str) else ():
                if quantity.unit is not None:
                    line, column = page.front_matter.position((key,)) if page.front_matter else (1, 1)
                    yield Finding("NUM202", project.name(page.inside), line, column, {"found": quantity.text})


def records_agree(project: Project) -> Iterator[Finding]:
    """The statement and the plain words of a claim state no number that its values do not hold."""
    for claim in project.register.claims.values():
        place = project.register.places["claims", claim.id]
        if not project.wanted(relative(project, place.path)):
            continue
        for name, text in (("statement", claim.statement), ("public", claim.public)):
            for quantity in disagreements(text, claim.values):
                words = {"found": quantity.text, "field": name, "id": claim.id, "values": _values(claim)}
                yield Finding("NUM203", relative(project, place.path), place.line, 1, words)


def known_units(project: Project) -> Iterator[Finding]:
    """Every value has a unit of units.yml."""
    for claim in project.register.claims.values():
        place = project.register.places["claims", claim.id]
        for value in claim.values:
            if value.unit not in units():
                yield Finding("NUM204", relative(project, place.path), place.line, 1, {"unit": value.unit, "id": claim.id})


def _values(claim: Claim) -> str:
    return "; ".join(f"{value.what}: {value_text(value)}" for value in claim.values) or "no numbers"


def _others(project: Project, claim: str, here: str) -> str:
    """The other pages that link to a claim, for an editor who changes a number."""
    target = f"claim:{claim}"
    pages = [
        project.name(page.inside)
        for page in project.pages.values()
        if page.inside != here and any(link.target == target for link in page.links)
    ]
    return ", ".join(pages) or "no other page"


RULES = (links_agree, prose_is_covered, front_matter_numbers, records_agree, known_units)
