"""What each certainty mark means."""

from __future__ import annotations

import xml.etree.ElementTree as etree

from ..register import Register
from .elements import add, el
from .page import PageContext


def fill_certainties(block: etree.Element, part: str, register: Register, page: PageContext) -> None:
    """Print a table of the marks with their names and meanings, and how many claims carry each."""
    rows = []
    for certainty in register.certainties.values():
        count = sum(claim.certainty == certainty.id for claim in register.claims.values())
        mark = el("td", {"class": "certainty-sample"}, certainty.mark)
        name = el("th", {"scope": "row", "id": f"certainty-{certainty.id}"}, certainty.name)
        rows.append(el("tr", {}, mark, name, el("td", {}, certainty.means), el("td", {}, str(count))))
    head = el("tr", {}, *(el("th", {"scope": "col"}, text) for text in ("Mark", "Name", "What it means", "Claims")))
    add(block, el("table", {}, el("thead", {}, head), el("tbody", {}, *rows)))
