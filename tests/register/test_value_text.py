"""How a value of the register reads."""

from __future__ import annotations

import pytest

from guide.register import Value
from guide.register.quantity import number_text, units, value_text

CASES: list[tuple[dict[str, object], str]] = [
    ({"value": 28, "unit": "day"}, "28 days"),
    ({"value": 1, "unit": "day"}, "1 day"),
    ({"value": 1.5, "unit": "day"}, "1.5 days"),
    ({"min": 7, "max": 10, "unit": "day"}, "7 to 10 days"),
    ({"min": 7, "unit": "day"}, "at least 7 days"),
    ({"min": 1, "unit": "month"}, "at least 1 month"),
    ({"max": 2, "unit": "week"}, "up to 2 weeks"),
    ({"value": 65, "of": 100, "unit": "person"}, "65 of 100 people"),
    ({"value": 1, "of": 4, "unit": "person"}, "1 of 4 people"),
    ({"value": 1, "unit": "person"}, "1 person"),
    ({"value": 1, "unit": "trial"}, "1 trial"),
    ({"value": 3, "unit": "trial"}, "3 trials"),
    ({"value": 1, "unit": "dose"}, "1 dose"),
    ({"value": 2, "unit": "dose"}, "2 doses"),
    ({"value": 1, "unit": "session"}, "1 session"),
    ({"value": 1200, "unit": "person"}, "1,200 people"),
    ({"value": 3.5, "unit": "percent"}, "3.5%"),
    ({"value": 2, "unit": "times"}, "2 times"),
    ({"value": 2, "unit": "ratio"}, "2"),
    ({"value": 6, "unit": "count"}, "6"),
    ({"value": 2019, "unit": "calendar-year"}, "2019"),
    ({"min": 2010, "max": 2019, "unit": "calendar-year"}, "2010 to 2019"),
    ({"value": 50, "unit": "mg/day"}, "50 mg a day"),
    ({"value": 1.36, "unit": "per-100-person-years"}, "1.36 per 100 person-years"),
    ({"value": 38, "unit": "celsius"}, "38 °C"),
    ({"value": 380, "unit": "mg"}, "380 mg"),
    ({"value": 7, "unit": "furlong"}, "7"),
]


@pytest.mark.parametrize(("amount", "text"), CASES)
def test_a_value_reads_as_people_write_it(amount: dict[str, object], text: str) -> None:
    assert value_text(Value.model_validate({"what": "x"} | amount)) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (7, "7"),
        (1.36, "1.36"),
        (999, "999"),
        (1200, "1,200"),
        (1234567, "1,234,567"),
        (1234567.25, "1234567.25"),
        (1e-5, "0.00001"),
    ],
)
def test_a_number_keeps_every_digit(number: float, text: str) -> None:
    assert number_text(number) == text


def test_every_unit_has_a_size_that_can_be_multiplied() -> None:
    assert all(unit.factor > 0 for unit in units().values())


def test_no_two_units_share_a_spelling() -> None:
    words = [word for unit in units().values() for word in unit.words]
    assert sorted(words) == sorted(set(words))
