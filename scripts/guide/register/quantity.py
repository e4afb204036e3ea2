"""Units and how a value reads: ``at least 7 days``, ``65 of 100 people``."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from pathlib import Path

import yaml

from .models import Value


@dataclass(frozen=True)
class Unit:
    """A unit of measurement.

    Attributes:
        id: its name in the register.
        words: how prose spells it, the singular and the plural first.
        dimension: what it measures; only numbers of one dimension can agree.
        factor: its size in the dimension's base unit.
    """

    id: str
    words: tuple[str, ...]
    dimension: str
    factor: float


@lru_cache(maxsize=1)
def units() -> dict[str, Unit]:
    """All units by id, from ``units.yml``."""
    rows = yaml.safe_load(Path(__file__).with_name("units.yml").read_text("utf-8"))
    return {row["id"]: Unit(row["id"], tuple(row["words"]), row["dimension"], row["factor"]) for row in rows}


def number_text(number: float) -> str:
    """A number as people write it, every digit of it: ``7``, ``1.36``, ``1,200``."""
    return f"{number:,.0f}" if number == int(number) else f"{Decimal(repr(number)):f}"


def value_text(value: Value) -> str:
    """A value in words."""
    unit = units().get(value.unit)
    if value.unit == "calendar-year":
        amounts = [f"{number:.0f}" for number in (value.value, value.min, value.max) if number is not None]
    else:
        amounts = [number_text(number) for number in (value.value, value.min, value.max) if number is not None]
    text = " to ".join(amounts)
    if value.value is None and value.max is None:
        text = f"at least {text}"
    elif value.value is None and value.min is None:
        text = f"up to {text}"
    if value.of is not None:
        text += f" of {number_text(value.of)}"
    return f"{text}{_unit_word(unit, amounts, value)}"


def _unit_word(unit: Unit | None, amounts: list[str], value: Value) -> str:
    if unit is None or not unit.words:
        return ""
    if unit.id == "percent":
        return "%"
    if unit.id == "times":
        return " times"
    one = amounts == ["1"] and value.of is None
    return f" {unit.words[0]}" if one or len(unit.words) == 1 or unit.id in SYMBOLS else f" {unit.words[1]}"


SYMBOLS = {
    "mg", "mcg", "g", "kg", "mL", "mm", "cm", "ng/mL", "mg/day", "celsius", "per-100-person-years", "per-1000-person-years",
}  # fmt: skip
"""Units that are written the same for one and for many."""
