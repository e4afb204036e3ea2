"""Mutants of life-critical numbers: digits and words, in the links of pages and in the register's own texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guide.checks.source_page import SourcePage
from guide.register import Claim, Register
from guide.register.agreement import agrees
from guide.register.quantities import is_year, read_quantities

SMALL = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
    *("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


@dataclass(frozen=True)
class NumberMutant:
    """One falsified text: where it is (a page or a claim), what was done, and the text."""

    where: str
    name: str
    text: str


def in_words(number: int) -> str:
    """A whole number below a million in English words."""
    if number < 20:
        return SMALL[number]
    if number < 100:
        return TENS[number // 10] + (f"-{SMALL[number % 10]}" if number % 10 else "")
    scale, name = (1000, "thousand") if number >= 1000 else (100, "hundred")
    rest = number % scale
    joint = " and " if rest < 100 else " "
    return f"{in_words(number // scale)} {name}" + (f"{joint}{in_words(rest)}" if rest else "")


def spans(text: str) -> Iterator[tuple[int, int, float]]:
    """Every written number of a text that states a quantity: offsets of its digits, and its value."""
    for quantity in read_quantities(text):
        if is_year(quantity):
            continue
        for match in re.finditer(r"\d+(?:,\d{3})*(?:\.\d+)?", text[quantity.start : quantity.end]):
            before = text[: quantity.start + match.start()]
            if not before.endswith("per ") and not re.search(r"\w$", before):  # "per 100 person-years" names a unit
                yield quantity.start + match.start(), quantity.start + match.end(), float(match[0].replace(",", ""))


def falsified(text: str, claim: Claim) -> Iterator[tuple[str, str]]:
    """Each number of a text replaced by one that the claim does not hold, in digits and in words: what was done, and the text."""
    numbers = {value for _, _, value in spans(text)} | {number for value in claim.values for number in value.numbers}
    for start, end, value in spans(text):
        wrong = next(candidate for candidate in (value + 1, value * 2 + 3, value + 17) if candidate not in numbers)
        digits = f"{wrong:g}"
        yield f"{text[start:end]} becomes {digits}", text[:start] + digits + text[end:]
        if wrong == int(wrong):
            words = in_words(int(wrong))
            yield f"{text[start:end]} becomes {words}", text[:start] + words + text[end:]


def page_mutants(page: SourcePage, register: Register) -> Iterator[NumberMutant]:
    """Every number in every link to a claim on which a life depends."""
    for link in page.links:
        claim = register.claims.get(link.target.removeprefix("claim:"))
        if claim is None or not claim.critical or not link.target.startswith("claim:"):
            continue
        line = page.place(link.start)[0]
        for name, text in falsified(link.text, claim):
            whole = page.text[: link.text_start] + text + page.text[link.text_start + len(link.text) :]
            yield NumberMutant(page.inside, f"line {line}, {claim.id}: {name}", whole)


def record_mutants(claim: Claim) -> Iterator[tuple[str, Claim]]:
    """A life-critical claim with each number of its own texts falsified, and with each stated value falsified."""
    for field in ("statement", "public"):
        for name, text in falsified(getattr(claim, field), claim):
            yield f"{claim.id} {field}: {name}", claim.model_copy(update={field: text})
    said = [quantity for text in (claim.statement, claim.public) for quantity in read_quantities(text)]
    for index, value in enumerate(claim.values):
        for field in ("value", "min", "max", "of"):
            number = getattr(value, field)
            if number is None:
                continue
            changed = value.model_copy(update={field: number + 0.5})
            values = [*claim.values[:index], changed, *claim.values[index + 1 :]]
            # A value that no sentence states, or that another value states too, changes nothing that a reader sees.
            if any(agrees(quantity, value) and not any(agrees(quantity, other) for other in values) for quantity in said):
                yield (
                    f"{claim.id} values.{index}.{field}: {number:g} becomes {number + 0.5:g}",
                    claim.model_copy(update={"values": values}),
                )
