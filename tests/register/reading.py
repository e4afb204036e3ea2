"""What a sentence states, written shortly for tables of cases: ``7..10 day``, ``>=14 day``, ``65/100 person``."""

from __future__ import annotations

from guide.register.quantities import Quantity, read_quantities
from guide.register.quantity import number_text

SIGNS = {None: "", "at-least": ">=", "at-most": "<="}


def short(quantity: Quantity) -> str:
    """One quantity: bound, number or range, denominator, unit."""
    text = f"{SIGNS[quantity.bound]}{_plain(quantity.low)}"
    if quantity.high != quantity.low:
        text += f"..{_plain(quantity.high)}"
    if quantity.of is not None:
        text += f"/{_plain(quantity.of)}"
    return f"{text} {quantity.unit.id}" if quantity.unit else text


def states(text: str) -> list[str]:
    """Everything that a text states, in order."""
    return [short(quantity) for quantity in read_quantities(text)]


def _plain(number: float) -> str:
    return number_text(number).replace(",", "")
