"""Laws of reading and agreement, tried on generated values and texts."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from guide.register import Value
from guide.register.agreement import agrees, disagreements
from guide.register.quantities import read_quantities
from guide.register.quantity import units, value_text
from tests.register.spelling import spell

AMOUNTS = st.integers(0, 1_500_000) | st.decimals(0, 2000, places=2, allow_nan=False).map(float)
YEARS = st.integers(1900, 2100)


@st.composite
def values(draw: st.DrawFn, form: str = "", *, years: bool = True) -> Value:
    """Any value that the register could hold; ``form`` fixes whether it is exact, a bound, a range or a proportion."""
    unit = draw(st.sampled_from(sorted(units().keys() - (() if years else {"calendar-year"}))))
    form = form or draw(st.sampled_from(["value", "min", "max", "range", "of"]))
    numbers = YEARS if unit == "calendar-year" else AMOUNTS
    if form == "of":
        of = draw(st.integers(1, 100_000))
        return Value(what="x", value=draw(st.integers(0, of)), of=of, unit="person")
    if form == "range":
        low, high = sorted([draw(numbers), draw(numbers)])
        assume(low < high)
        return Value(what="x", min=low, max=high, unit=unit)
    return Value.model_validate({"what": "x", form: draw(numbers), "unit": unit})


@given(values())
def test_a_value_in_words_is_read_as_one_quantity_that_agrees_with_it(value: Value) -> None:
    [quantity] = read_quantities(value_text(value))
    assert agrees(quantity, value)


@given(st.sampled_from(["value", "min", "max", "range", "of"]).flatmap(lambda form: st.tuples(values(form), values(form))))
def test_another_number_in_the_same_unit_never_agrees(pair: tuple[Value, Value]) -> None:
    held, other = pair
    other = other.model_copy(update={"unit": held.unit})
    assume(held.numbers != other.numbers)
    assert list(disagreements(value_text(other), [held, Value(what="year", value=1066, unit="calendar-year")]))


@given(values("range", years=False), st.sampled_from(["min", "max"]))
def test_one_end_of_a_range_alone_never_agrees_without_its_bound(held: Value, end: str) -> None:
    alone = Value(what="x", value=getattr(held, end), unit=held.unit)
    assert not any(agrees(quantity, held) for quantity in read_quantities(value_text(alone)))


@given(values("min", years=False) | values("max", years=False))
def test_a_bound_turned_round_never_agrees(held: Value) -> None:
    turned = Value(what="x", min=held.max, max=held.min, unit=held.unit)
    assert not any(agrees(quantity, held) for quantity in read_quantities(value_text(turned)))


BOUND_WORDS = st.sampled_from(["at least", "up to", "more than", "no more than", "not until", "≥ ", "<"])


@given(values("value", years=False) | values("of"), BOUND_WORDS)
def test_an_exact_figure_never_becomes_a_bound(held: Value, word: str) -> None:
    assert not any(agrees(quantity, held) for quantity in read_quantities(f"{word} {value_text(held)}"))


TIMES = st.sampled_from(["second", "minute", "hour", "day", "week"])


@given(st.integers(1, 10_000), TIMES, TIMES)
def test_one_time_in_two_units_agrees(count: int, large: str, small: str) -> None:
    factor = units()[large].factor / units()[small].factor
    assume(factor >= 1)
    held = Value(what="x", value=count, unit=large)
    same = Value(what="x", value=count * factor, unit=small)
    assert not list(disagreements(value_text(same), [held]))


def test_every_number_up_to_9999_is_read_from_its_words() -> None:
    wrong = [number for number in range(10_000) if [q.low for q in read_quantities(f"{spell(number)} days")] != [number]]
    assert wrong == []


@given(st.integers(0, 9999), st.integers(0, 9999), st.sampled_from(["{} to {} days", "{}–{} days", "between {} and {} mg"]))
def test_a_range_in_words_has_both_its_ends(low: int, high: int, form: str) -> None:
    assume(low < high)
    assume("and" not in form or low < 100)  # "between one hundred and two mg" holds but one number in any English
    [quantity] = read_quantities(form.format(spell(low), spell(high)))
    assert (quantity.low, quantity.high) == (low, high)


WORDS = """7 10 1,200 0.5 ½ one seven hundred thousand million and a half to - – — ‑ of in / % + ≥ < days day week mg mg/day
people person-years the at least up not more than between or fortnight 2019 May 22 +44 0300 ~ ( ) [ ] * é ﬁ İ ٣ 😀"""
PIECES = st.sampled_from(WORDS.split())


@given(st.lists(PIECES, max_size=14), st.sampled_from([" ", "", "\n", "\u00a0"]))
def test_any_text_is_read_and_every_span_holds_its_words(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    for quantity in read_quantities(text):
        assert 0 <= quantity.start < quantity.end <= len(text)
        assert text[quantity.start : quantity.end].strip() == quantity.text


@given(st.text(max_size=40))
def test_no_text_makes_reading_raise(text: str) -> None:
    spans = [(quantity.start, quantity.end) for quantity in read_quantities(text)]
    assert spans == sorted(spans)


@pytest.mark.parametrize(
    "text", ["7 " * 400, "one " * 400, "a hundred and " * 200, "7 to " * 300, "1,234" * 200, "- " * 500 + "7 days"]
)
def test_a_long_run_of_numbers_is_read_to_its_end(text: str) -> None:
    assert all(quantity.end <= len(text) for quantity in read_quantities(text))
