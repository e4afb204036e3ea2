"""What sentences state: digits, words, ranges, proportions and units."""

from __future__ import annotations

import pytest

from guide.register.quantities import read_quantities
from tests.register.reading import states

NUMBERS = [
    ("Wait 7 days.", "7 day"),
    ("a 7-day wait", "7 day"),
    ("a 7\u2011day wait", "7 day"),
    ("7\u00a0days", "7 day"),
    ("7\ndays", "7 day"),
    ("0 people", "0 person"),
    ("0.5 mg", "0.5 mg"),
    (".5 mg", "0.5 mg"),
    ("1.36 deaths", "1.36 person"),
    ("1,200 people", "1200 person"),
    ("1,234,567 people", "1234567 person"),
    ("12\u00a0000 people", "12000 person"),
    ("12\u202f000 people", "12000 person"),
    ("12\u2009000 people", "12000 person"),
    ("1.5 million people", "1500000 person"),
    ("2 hundred people", "200 person"),
    ("1½ hours", "1.5 hour"),
    ("2 ½ hours", "2.5 hour"),
    ("½ tablet", "0.5 dose"),
    ("2 and a half weeks", "2.5 week"),
    ("about 30", "30"),
    ("(14 days)", "14 day"),
    ("**14** days", "14"),
]

WORDS = [
    ("two weeks", "2 week"),
    ("Two Weeks", "2 week"),
    ("one week", "1 week"),
    ("zero people", "0 person"),
    ("twenty-one days", "21 day"),
    ("twenty one days", "21 day"),
    ("a ten-day course", "10 day"),
    ("one hundred days", "100 day"),
    ("a hundred people", "100 person"),
    ("a thousand people", "1000 person"),
    ("one hundred and twenty people", "120 person"),
    ("one hundred twenty people", "120 person"),
    ("five hundred and sixty-seven people", "567 person"),
    ("nineteen hundred people", "1900 person"),
    ("one thousand two hundred people", "1200 person"),
    ("three thousand and five people", "3005 person"),
    ("two hundred thousand people", "200000 person"),
    ("two million three hundred thousand four hundred people", "2300400 person"),
    ("two and a half weeks", "2.5 week"),
    ("one and a half hours", "1.5 hour"),
    ("half an hour", "0.5 hour"),
    ("half a day", "0.5 day"),
    ("a fortnight", "2 week"),
    ("Wait a week.", "1 week"),
    ("after an hour", "1 hour"),
    ("at least a month", ">=1 month"),
]

RANGES = [
    ("7 to 10 days", "7..10 day"),
    ("7-10 days", "7..10 day"),
    ("7–10 days", "7..10 day"),
    ("7—10 days", "7..10 day"),
    ("7 – 10 days", "7..10 day"),
    ("7\u221210 days", "7..10 day"),
    ("7\u201110 days", "7..10 day"),
    ("from 7 to 10 days", "7..10 day"),
    ("between 7 and 10 days", "7..10 day"),
    ("Between seven and ten days", "7..10 day"),
    ("between one hundred and two hundred people", "100..200 person"),
    ("between one thousand and two thousand people", "1000..2000 person"),
    ("seven to ten days", "7..10 day"),
    ("7 to ten days", "7..10 day"),
    ("a 7-to-10-day wait", "7..10 day"),
    ("a seven-to-ten-day wait", "7..10 day"),
    ("a 7 to 10 day wait", "7..10 day"),
    ("7 days to 10 days", "7..10 day"),
    ("0.5–1 mg", "0.5..1 mg"),
    ("24-48h", "24..48 hour"),
    ("45 minutes to 4 hours", "0.75..4 hour"),
    ("7 days to 2 weeks", "1..2 week"),
    ("20% to 30%", "20..30 percent"),
    ("20 to 30%", "20..30 percent"),
    ("1,000–2,000 people", "1000..2000 person"),
    ("10-fold to 20-fold", "10..20 times"),
    ("10 to 7 days", "10..7 day"),
    ("2010 to 2019", "2010..2019"),
    ("60 to 65 of 100 people", "60..65/100 person"),
]

PROPORTIONS = [
    ("65 of 100 people", "65/100 person"),
    ("65 out of 100 people", "65/100 person"),
    ("65 in 100 people", "65/100 person"),
    ("65 of every 100 people", "65/100 person"),
    ("4 in each 1,000 people", "4/1000 person"),
    ("65 of 100 treated people", "65/100 person"),
    ("1 in 4", "1/4"),
    ("one in four", "1/4"),
    ("two in every five", "2/5"),
    ("one person in four", "1/4 person"),
    ("1 patient in 10", "1/10 person"),
    ("10/20 people", "10/20 person"),
    ("0 of 20 people", "0/20 person"),
]


@pytest.mark.parametrize(("text", "stated"), [*NUMBERS, *WORDS, *RANGES, *PROPORTIONS])
def test_a_text_states_one_quantity(text: str, stated: str) -> None:
    assert states(text) == [stated]


UNITS = [
    ("380 mg", "380 mg"),
    ("380mg", "380 mg"),
    ("300 micrograms", "300 mcg"),
    ("300 µg", "300 mcg"),
    ("300 μg", "300 mcg"),
    ("2.3 g", "2.3 g"),
    ("50 mg a day", "50 mg/day"),
    ("50 mg daily", "50 mg/day"),
    ("50 mg per day", "50 mg/day"),
    ("50 mg/day", "50 mg/day"),
    ("2 ng/mL", "2 ng/mL"),
    ("2 ng/ml", "2 ng/mL"),
    ("4 mL", "4 mL"),
    ("38 °C", "38 celsius"),
    ("3.5%", "3.5 percent"),
    ("3.5 per cent", "3.5 percent"),
    ("2 times", "2 times"),
    ("two-fold", "2 times"),
    ("40 times as high", "40 times"),
    ("1.36 per 100 person-years", "1.36 per-100-person-years"),
    ("1.36 deaths per 100 person-years", "1.36 per-100-person-years"),
    ("5 per 1,000 person-years", "5 per-1000-person-years"),
    ("12 tablets", "12 dose"),
    ("20 patients", "20 person"),
    ("three trials", "3 trial"),
    ("6 sessions", "6 session"),
    ("30 seconds", "30 second"),
    ("7 full days", "7 day"),
    ("7 opioid-free days", "7 day"),
]


@pytest.mark.parametrize(("text", "stated"), UNITS)
def test_a_unit_is_known_by_each_of_its_spellings(text: str, stated: str) -> None:
    assert states(text) == [stated]


NO_UNIT = ["7 daytrips", "7 mgs", "2 in a row", "2 every day", "3 each week", "10 last year", "34 given tablets", "50 mg/week"]


@pytest.mark.parametrize("text", NO_UNIT)
def test_a_word_that_only_looks_like_the_unit_is_not_taken(text: str) -> None:
    [quantity] = read_quantities(text)
    assert quantity.unit is None


SEVERAL = [
    ("7 and 10 days", ["7 day", "10 day"]),
    ("7 or 10 days", ["7 day", "10 day"]),
    ("42% and 52%", ["42 percent", "52 percent"]),
    ("28 days and 3 months", ["28 day", "3 month"]),
    ("10 mg to 2 weeks", ["10 mg", "2 week"]),
    ("4 weeks (28 days)", ["4 week", "28 day"]),
    ("30 people in 4 trials", ["30 person", "4 trial"]),
    ("3 x 50 mg", ["3", "50 mg"]),
    ("within a fortnight, then 3 days", ["<=2 week", "3 day"]),
    ("3 days, then a fortnight, then 50 mg", ["3 day", "2 week", "50 mg"]),
    ("7 to 10 to 14 days", ["7..10", "14 day"]),
    ("2 of the 3 trials", ["2", "3 trial"]),
]


@pytest.mark.parametrize(("text", "stated"), SEVERAL)
def test_several_quantities_are_read_in_their_order(text: str, stated: list[str]) -> None:
    assert states(text) == stated
