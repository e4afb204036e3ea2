"""The mark of a claim's certainty on the register's own pages."""

from __future__ import annotations

from typing import Any

from ...register import Claim, Register
from .elements import el


def certainty_mark(register: Register, claim: Claim) -> Any:
    """The superscript mark of one claim, with its name for screen readers; ``None`` while the mark is not explained."""
    certainty = register.certainties.get(claim.certainty)
    if certainty is None:
        return None
    attributes = {"class": "certainty", "title": certainty.name, "role": "img", "aria-label": certainty.name.lower()}
    return el("sup", {**attributes, "data-search-exclude": ""}, certainty.mark)
