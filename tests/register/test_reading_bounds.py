"""Words and signs that make a number a bound, and numbers that state no quantity at all."""

from __future__ import annotations

import pytest

from guide.register.quantities import is_year, read_quantities
from tests.register.reading import states

AT_LEAST = [
    "at least 7 days",
    "At least 7 days",
    "at least\n7 days",
    "at least about 7 days",
    "a minimum of 7 days",
    "minimum of 7 days",
    "no less than 7 days",
    "not less than 7 days",
    "no sooner than 7 days",
    "more than 7 days",
    "longer than 7 days",
    "over 7 days",
    "7 days or more",
    "7 days, or more",
    "7 days or longer",
    "7 days at least",
    "7 or more days",
    "7+ days",
    "≥ 7 days",
    "≥7 days",
    ">7 days",
    "not until 7 days",
    "never less than 7 days",
    "not under 7 days",
]

AT_MOST = [
    "up to 7 days",
    "at most 7 days",
    "no more than 7 days",
    "not more than 7 days",
    "never more than 7 days",
    "no longer than 7 days",
    "no later than 7 days",
    "less than 7 days",
    "under 7 days",
    "below 7 days",
    "within 7 days",
    "the first 7 days",
    "until 7 days",
    "a maximum of 7 days",
    "7 days or less",
    "7 days at most",
    "7 or fewer days",
    "≤ 7 days",
    "<7 days",
    "not over 7 days",
    "not above 7 days",
]


@pytest.mark.parametrize("text", AT_LEAST)
def test_a_lower_bound_is_read(text: str) -> None:
    assert states(text) == [">=7 day"]


@pytest.mark.parametrize("text", AT_MOST)
def test_an_upper_bound_is_read(text: str) -> None:
    assert states(text) == ["<=7 day"]


@pytest.mark.parametrize("text", ["7 days", "about 7 days", "exactly 7 days", "at least. 7 days", "for 7 days", "7 days or so"])
def test_a_plain_number_has_no_bound(text: str) -> None:
    assert states(text) == ["7 day"]


def test_a_bound_belongs_to_the_number_beside_it_alone() -> None:
    assert states("at least 7 days and then 50 mg") == [">=7 day", "50 mg"]


def test_a_bound_belongs_to_the_whole_range_behind_it() -> None:
    assert states("at least 7 to 10 days") == [">=7..10 day"]


NOTHING = [
    "",
    "no numbers here",
    "22 November 2026",
    "on 22nd November",
    "November 2026",
    "2026-11-22",
    "2026-11",
    "22/11/2026",
    "+44 20 7946 0958",
    "0300 123 6600",
    "1-800-662-4357",
    "open 24/7",
    "a 24-hour service",
    "a 12-step group",
    "a 10-point scale",
    "TIP 49",
    "TA115",
    "one of them",
    "one study found",
    "no one",
    "everyone",
    "somebody often waits",
    "COVID-19",
]


@pytest.mark.parametrize("text", NOTHING)
def test_a_text_without_a_quantity_states_none(text: str) -> None:
    assert states(text) == []


@pytest.mark.parametrize(
    ("text", "stated"), [("65 may relapse", "65"), ("10 march on", "10"), ("may 1200 people", "1200 person")]
)
def test_a_month_needs_its_capital_to_be_a_date(text: str, stated: str) -> None:
    assert states(text) == [stated]


YEARS = [
    "in 2019",
    "a 2018 trial",
    "the 2018 review",
    "in 2019 patients were asked",
    "since 2010 deaths fell",
    "of 2015 stops tablets",
    "3 in 2019",
    "2010 to 2019",
]


@pytest.mark.parametrize("text", YEARS)
def test_a_year_is_known_as_a_year(text: str) -> None:
    [year] = [quantity for quantity in read_quantities(text) if quantity.low > 1000]
    assert is_year(year)


COUNTS = [
    "of 2000 patients",
    "2000 people",
    "2,000",
    "2000 mg",
    "2000 young people",
    "2000 of 3000",
    "1899",
    "2101",
    "two thousand",
]


@pytest.mark.parametrize("text", COUNTS)
def test_a_count_in_the_thousands_is_not_taken_for_a_year(text: str) -> None:
    [count] = list(read_quantities(text))
    assert not is_year(count)
