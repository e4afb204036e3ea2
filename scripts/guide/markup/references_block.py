"""The list of references in Vancouver style, each with how it was read and what it supports."""

from __future__ import annotations

import xml.etree.ElementTree as etree

from ..register import Register, Source
from ..register.citations import references
from .elements import add, el
from .links import claim_target
from .page import PageContext
from .words import HOW_READ, SOURCE_KINDS


def fill_references(block: etree.Element, part: str, register: Register, page: PageContext) -> None:
    """Print every source that a claim cites, in alphabetical order of the reference."""
    cited = {at.id for claim in register.claims.values() for at in claim.sources}
    sources = [source for source in register.sources.values() if source.id in cited]
    texts = references(sources, page.docs.parent / ".cache" / "guide" / "references.json")
    sources.sort(key=lambda source: texts[source.id].casefold())
    add(block, el("p", {}, f"{len(sources)} sources."))
    add(
        block,
        el("ol", {"class": "reference-list"}, *(_reference(source, texts[source.id], register, page) for source in sources)),
    )


def _reference(source: Source, text: str, register: Register, page: PageContext) -> etree.Element:
    item = el("li", {"id": f"source-{source.id}"}, el("span", {"class": "reference"}, text), " ")
    for name, address in _addresses(source):
        add(item, el("a", {"href": address}, name), " ")
    where = f", {source.seen.where}" if source.seen.where else ""
    add(item, el("br"), f"{SOURCE_KINDS[source.kind]}; {HOW_READ[source.seen.how]} ({source.seen.on}{where}).")
    if source.integrity:
        add(item, " ", el("strong", {"class": "integrity"}, f"{source.integrity.status.capitalize()}: {source.integrity.says}"))
    claims = register.citing(source.id)
    add(item, el("br"), "Supports: ")
    for number, claim in enumerate(claims):
        add(item, ", " if number else None, el("a", {"href": page.link(claim_target(register, claim.id))}, claim.id))
    return item


def _addresses(source: Source) -> list[tuple[str, str]]:
    """Where a reader can open the source: DOI, PubMed, or the address where it was seen."""
    addresses = []
    if source.DOI:
        addresses.append(("DOI", f"https://doi.org/{source.DOI}"))
    if source.PMID:
        addresses.append(("PubMed", f"https://pubmed.ncbi.nlm.nih.gov/{source.PMID}/"))
    if source.URL and not addresses:
        addresses.append(("Link", source.URL))
    return addresses
