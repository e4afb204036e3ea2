"""The mark behind a claim link that says how sure we are: a character and words, never colour alone."""

from __future__ import annotations

import xml.etree.ElementTree as etree

from ..register import Claim, Register
from .elements import el, hidden_text


def certainty_mark(register: Register, claim: Claim) -> etree.Element | None:
    """The superscript mark of one claim, with its name for screen readers; ``None`` while the mark is not explained."""
    certainty = register.certainties.get(claim.certainty)
    if certainty is None:
        return None
    shown = el("span", {"aria-hidden": "true"}, certainty.mark)
    return el(
        "sup",
        {"class": "certainty", "title": certainty.name, "data-search-exclude": ""},
        shown,
        hidden_text(f" ({certainty.name.lower()})"),
    )
