"""The list of references in Vancouver style, each with how it was read and what it supports."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...register import Register, Source
from ...register.citations import references
from ..snapshot import Part
from .elements import add, address, el, to_html
from .targets import claim_target
from .words import HOW_READ, SOURCE_KINDS


def print_references(register: Register, cache: Path) -> list[Part]:
    """Every source that a claim cites, in alphabetical order of the reference.

    Args:
        register: the register.
        cache: where finished references are kept between builds.
    """
    citing: dict[str, list[str]] = {}
    for claim in register.claims.values():
        for at in claim.sources:
            citing.setdefault(at.id, []).append(claim.id)
    sources = [source for source in register.sources.values() if source.id in citing]
    texts = references(sources, cache)
    sources.sort(key=lambda source: texts[source.id].casefold())
    items = (_reference(source, texts[source.id], citing[source.id], register) for source in sources)
    return [Part(to_html(el("p", {}, f"{len(sources)} sources."), el("ol", {"class": "reference-list"}, *items)))]


def _reference(source: Source, text: str, claims: list[str], register: Register) -> Any:
    item = el("li", {"id": f"source-{source.id}"}, el("span", {"class": "reference"}, text), " ")
    for label, where in _addresses(source):
        add(item, el("a", {"href": where}, label), " ")
    copy = f", {source.seen.where}" if source.seen.where else ""
    add(item, el("br"), f"{SOURCE_KINDS[source.kind]}; {HOW_READ[source.seen.how]} ({source.seen.on}{copy}).")
    if source.integrity:
        add(item, " ", el("strong", {"class": "integrity"}, f"{source.integrity.status.capitalize()}: {source.integrity.says}"))
    add(item, el("br"), "Supports: ")
    for number, name in enumerate(claims):
        add(item, ", " if number else None, el("a", {"href": address(claim_target(register, name))}, name))
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
