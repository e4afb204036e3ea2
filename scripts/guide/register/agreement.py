"""Whether what a sentence states is what the register says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from .models import Value
from .quantities import Quantity, is_year, read_quantities
from .quantity import Unit, units

CLOSE = 1e-9
"""How far two numbers may differ, in parts of the larger one, before they are different: rounding in unit conversion."""

LOOSE_BOUNDS = {"first", "under", "within", "over", "above", "below", "until"}
"""Bound words that also go with an exact figure: "within 28 days", "over 24 weeks", "above 2 ng/mL"."""


def agrees(quantity: Quantity, value: Value) -> bool:
    """Whether a quantity in prose is what a value of the register says.

    A range must be the same range. One end of a range may stand alone only as a bound ("at least 7 days" of 7 to 10 days).
    A lower bound may not be called an upper one, nor the other way round, nor may an exact figure become a bound.
    """
    factor = _factor(quantity.unit, units().get(value.unit), quantity, value)
    if factor is None:
        return False
    low, high = quantity.low * factor, quantity.high * factor
    if value.unit == "calendar-year":
        return {low, high} <= set(value.numbers)  # "since 2008" and "until 2012" are no bounds of a measurement
    if quantity.of is not None:
        denominator = value.of if value.of is not None else 100.0 if value.unit == "percent" else None
        if denominator is None or not _same(quantity.of, denominator):
            return False
    if value.value is not None:
        if _same(low, high) and value.of is not None and quantity.of is None and _same(low, value.of):
            return True
        loose = quantity.bound is None or quantity.bound_word in LOOSE_BOUNDS
        return _same(low, high) and _same(low, value.value) and loose
    if not _same(low, high):
        if quantity.bound == "at-most" and quantity.bound_word not in RANGE_LIMITS:
            return False
        return value.min is not None and value.max is not None and _same(low, value.min) and _same(high, value.max)
    if value.min is not None and _same(low, value.min):
        return quantity.bound == "at-least" or (value.max is None and quantity.bound is None)
    if value.max is not None and _same(low, value.max):
        return quantity.bound == "at-most" or (value.min is None and quantity.bound is None)
    return False


MAY_MEAN = {("people", "studies"), ("studies", "people"), ("mass", "mass-rate")}
"""Dimensions that prose may say for one that the register holds: a report or a case is a person, and "50 mg" may mean 50 mg a
day. Not the other way round: a monthly injection of 380 mg is not "380 mg a day"."""

RANGE_LIMITS = {"first", "within", "until", "up to"}
"""Upper bounds that may stand before a range. All others turn it upside down: "less than 7 to 10 days" is not "7 to 10 days"."""


def _factor(spoken: Unit | None, held: Unit | None, quantity: Quantity, value: Value) -> float | None:
    """What the spoken number is multiplied with before it is compared; ``None`` when the units cannot agree."""
    if spoken is None or held is None:
        return 1.0
    if spoken.dimension == held.dimension or (spoken.dimension, held.dimension) in MAY_MEAN:
        return spoken.factor / held.factor
    shares = {"share", "people"}
    if {spoken.dimension, held.dimension} <= shares and 100 in (quantity.of, value.of, None):
        return 1.0
    if held.dimension == "count" or (held.id == "ratio" and spoken.id == "times"):
        return 1.0
    return None


def _same(one: float, other: float) -> bool:
    return abs(one - other) <= CLOSE * max(1.0, abs(one), abs(other))


def disagreements(text: str, values: list[Value]) -> Iterator[Quantity]:
    """The quantities of a text that none of a claim's values states. A year counts only where the claim holds years."""
    years = any(value.unit == "calendar-year" for value in values)
    for quantity in read_quantities(text):
        if is_year(quantity) and not years:
            continue
        if not any(agrees(quantity, value) for value in values) and not _from_one_to_another(quantity, values):
            yield quantity


def _from_one_to_another(quantity: Quantity, values: list[Value]) -> bool:
    """Whether a range goes from one exact figure of a claim to another: "from 5.6 to 7.4 weeks"."""
    if quantity.low == quantity.high or quantity.of is not None:
        return False
    ends = (replace(quantity, high=quantity.low, bound=None), replace(quantity, low=quantity.high, bound=None))
    exact = [value for value in values if value.value is not None]
    return all(any(agrees(end, value) for value in exact) for end in ends)
