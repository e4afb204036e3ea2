"""Whether what a sentence states is what a value of the register says."""

from __future__ import annotations

import pytest

from guide.register import Value
from guide.register.agreement import disagreements


def agrees(text: str, **amount: object) -> bool:
    """Whether a text states nothing but one value."""
    return not list(disagreements(text, [Value.model_validate({"what": "x"} | amount)]))


RANGE = {"min": 7, "max": 10, "unit": "day"}
AT_LEAST = {"min": 7, "unit": "day"}
UP_TO = {"max": 2, "unit": "week"}
EXACT = {"value": 28, "unit": "day"}
PEOPLE = {"value": 65, "of": 100, "unit": "person"}
PERCENT = {"value": 65, "unit": "percent"}

AGREEING: list[tuple[str, dict[str, object]]] = [
    ("7 to 10 days", RANGE),
    ("between seven and ten days", RANGE),
    ("at least 7 to 10 days", RANGE),
    ("within 7 to 10 days", RANGE),
    ("up to 7 to 10 days", RANGE),
    ("at least 7 days", RANGE),
    ("7 days or more", RANGE),
    ("up to 10 days", RANGE),
    ("168 to 240 hours", RANGE),
    ("7 days", AT_LEAST),
    ("at least 7 days", AT_LEAST),
    ("at least a week", AT_LEAST),
    ("not until 7 days", AT_LEAST),
    ("2 weeks", UP_TO),
    ("up to 2 weeks", UP_TO),
    ("up to a fortnight", UP_TO),
    ("14 days at most", UP_TO),
    ("no more than 336 hours", UP_TO),
    ("28 days", EXACT),
    ("four weeks", EXACT),
    ("within 28 days", EXACT),
    ("over 4 weeks", EXACT),
    ("28", EXACT),
    ("65 of 100 people", PEOPLE),
    ("65 in 100", PEOPLE),
    ("65 people", PEOPLE),
    ("100 people", PEOPLE),
    ("65%", PEOPLE),
    ("65 of 100 people", PERCENT),
    ("65 per cent", PERCENT),
    ("one person in four", {"value": 1, "of": 4, "unit": "person"}),
    ("1 in 4", {"value": 1, "of": 4, "unit": "person"}),
    ("1,200 people", {"value": 1200, "unit": "person"}),
    ("0.38 g", {"value": 380, "unit": "mg"}),
    ("380,000 micrograms", {"value": 380, "unit": "mg"}),
    ("50 mg", {"value": 50, "unit": "mg/day"}),
    ("24 months", {"value": 2, "unit": "year"}),
    ("2-fold", {"value": 2, "unit": "ratio"}),
    ("6 tablets", {"value": 6, "unit": "count"}),
    ("in 2019", {"value": 2019, "unit": "calendar-year"}),
    ("from 2010 to 2019", {"min": 2010, "max": 2019, "unit": "calendar-year"}),
    ("in 2019", EXACT),
    ("no number at all", EXACT),
    ("0.30000000000000004 mg", {"value": 0.3, "unit": "mg"}),
]


@pytest.mark.parametrize(("text", "value"), AGREEING)
def test_a_sentence_that_says_the_same_agrees(text: str, value: dict[str, object]) -> None:
    assert agrees(text, **value)


WRONG_NUMBER: list[tuple[str, dict[str, object]]] = [
    ("7 to 14 days", RANGE),
    ("3 to 10 days", RANGE),
    ("10 to 7 days", RANGE),
    ("8 days", AT_LEAST),
    ("at least 8 days", AT_LEAST),
    ("up to 3 weeks", UP_TO),
    ("27 days", EXACT),
    ("28.5 days", EXACT),
    ("1,201 people", {"value": 1200, "unit": "person"}),
    ("28½ days", EXACT),
    ("64 of 100 people", PEOPLE),
    ("65 of 1,000 people", PEOPLE),
    ("6.5%", PERCENT),
    ("65 of 50 people", PERCENT),
    ("one person in three", {"value": 1, "of": 4, "unit": "person"}),
    ("in 2018", {"value": 2019, "unit": "calendar-year"}),
    ("2 of 4 people", {"value": 2, "unit": "person"}),
    ("1.5 million people", {"value": 1.5, "unit": "person"}),
    ("seven and ten days", {"value": 17, "unit": "day"}),
    ("a 7-to-12-day wait", AT_LEAST),
    ("2000 people", {"value": 200, "unit": "person"}),
]

WRONG_UNIT: list[tuple[str, dict[str, object]]] = [
    ("7 to 10 weeks", RANGE),
    ("7 to 10 hours", RANGE),
    ("at least 7 mg", AT_LEAST),
    ("7 or more weeks", AT_LEAST),
    ("7+ weeks", AT_LEAST),
    ("2 months", UP_TO),
    ("28 mg", EXACT),
    ("one month", {"value": 30, "unit": "day"}),
    ("28 people", EXACT),
    ("65 mg", PERCENT),
    ("65 people", PERCENT),
    ("50 mg", {"value": 50, "unit": "mcg"}),
    ("380 mg a day", {"value": 380, "unit": "mg"}),
    ("50 g", {"value": 50, "unit": "mg/day"}),
    ("two and a half weeks", {"value": 2, "unit": "week"}),
]

TURNED_BOUND: list[tuple[str, dict[str, object]]] = [
    ("7 days", RANGE),
    ("10 days", RANGE),
    ("up to 7 days", RANGE),
    ("at least 10 days", RANGE),
    ("less than 7 to 10 days", RANGE),
    ("no more than 7 to 10 days", RANGE),
    ("up to 7 days", AT_LEAST),
    ("less than 7 days", AT_LEAST),
    ("within 7 days", AT_LEAST),
    ("<7 days", AT_LEAST),
    ("7 days at most", AT_LEAST),
    ("never more than 7 days", AT_LEAST),
    ("not over 7 days", AT_LEAST),
    ("at least 2 weeks", UP_TO),
    ("more than 2 weeks", UP_TO),
    ("2 weeks or more", UP_TO),
    ("2+ weeks", UP_TO),
    ("≥ 2 weeks", UP_TO),
    ("not until 2 weeks", UP_TO),
    ("at least 28 days", EXACT),
    ("up to 28 days", EXACT),
    ("28 days or more", EXACT),
    ("26 to 28 days", EXACT),
]


@pytest.mark.parametrize(("text", "value"), [*WRONG_NUMBER, *WRONG_UNIT, *TURNED_BOUND])
def test_a_sentence_that_says_something_else_disagrees(text: str, value: dict[str, object]) -> None:
    assert not agrees(text, **value)


def test_a_number_agrees_when_one_of_several_values_says_it() -> None:
    values = [Value(what="wait", min=7, max=10, unit="day"), Value(what="dose", value=50, unit="mg")]
    assert list(disagreements("Wait 7 to 10 days, then 50 mg.", values)) == []


def test_only_the_wrong_number_of_several_is_named() -> None:
    values = [Value(what="wait", min=7, max=10, unit="day"), Value(what="dose", value=50, unit="mg")]
    assert [wrong.text for wrong in disagreements("Wait 7 to 10 days, then 5 mg.", values)] == ["5 mg"]


def test_a_range_may_go_from_one_exact_figure_to_another() -> None:
    values = [Value(what="a", value=5.6, unit="week"), Value(what="b", value=7.4, unit="week")]
    assert [list(disagreements(text, values)) for text in ("from 5.6 to 7.4 weeks", "from 7.4 to 5.6 weeks")] == [[], []]


def test_a_range_between_two_bounds_is_not_made_up() -> None:
    values = [Value(what="a", min=5, unit="week"), Value(what="b", max=8, unit="week")]
    assert [wrong.text for wrong in disagreements("5 to 8 weeks", values)] == ["5 to 8 weeks"]


def test_any_number_disagrees_with_a_claim_without_numbers() -> None:
    assert [wrong.text for wrong in disagreements("Wait 7 days; see 2019.", [])] == ["7 days"]


def test_a_year_counts_only_for_a_claim_that_holds_years() -> None:
    year = [Value(what="law", value=2019, unit="calendar-year")]
    assert [wrong.text for wrong in disagreements("since 2018", year)] == ["2018"]


def test_a_unit_that_nobody_knows_compares_numbers_alone() -> None:
    assert agrees("7 days", value=7, unit="furlong")
    assert not agrees("8 days", value=7, unit="furlong")
