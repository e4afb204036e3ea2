"""What each certainty mark means."""

from __future__ import annotations

from ...register import Register
from ..snapshot import Part
from .elements import el, to_html


def print_certainties(register: Register) -> list[Part]:
    """A table of the marks with their names and meanings, and how many claims carry each."""
    rows = []
    for certainty in register.certainties.values():
        count = sum(claim.certainty == certainty.id for claim in register.claims.values())
        mark = el("td", {"class": "certainty-sample"}, certainty.mark)
        name = el("th", {"scope": "row", "id": f"certainty-{certainty.id}"}, certainty.name)
        rows.append(el("tr", {}, mark, name, el("td", {}, certainty.means), el("td", {}, str(count))))
    head = el("tr", {}, *(el("th", {"scope": "col"}, text) for text in ("Mark", "Name", "What it means", "Claims")))
    return [Part(to_html(el("table", {}, el("thead", {}, head), el("tbody", {}, *rows))))]
