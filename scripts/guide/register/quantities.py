"""Reading quantities out of prose: ``7 to 10 days``, ``two weeks``, ``65 of 100 people``, ``at least 14 days``.

The reading is deliberately narrow: digits, number words, ranges, "of", a unit directly behind (or one word behind) and the
bound words of ``number_words.yml``. What it cannot read it leaves out; it never guesses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal

import yaml

from .quantity import Unit, units

Bound = Literal["at-least", "at-most"] | None


@dataclass(frozen=True)
class Quantity:
    """A number, or a range, as a text states it.

    Attributes:
        text: the words that state it, unit included.
        start, end: offsets in the text that was read.
        low: the number, or the lower end of a range.
        high: the upper end of a range; equal to ``low`` for a single number.
        of: the denominator of "65 of 100".
        unit: what it counts or measures; ``None`` when no unit stands behind it.
        bound: whether words around it make it a lower or an upper bound.
    """

    text: str
    start: int
    end: int
    low: float
    high: float
    of: float | None = None
    unit: Unit | None = None
    bound: Bound = None
    bound_word: str = ""


GAPS = ", \u00a0\u2009\u202f"
"""What separates thousands: a comma or one of the narrow spaces."""

FRACTIONS = {"¼": 0.25, "⅓": 1 / 3, "½": 0.5, "⅔": 2 / 3, "¾": 0.75}


@lru_cache(maxsize=1)
def _words() -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("number_words.yml").read_text("utf-8"))
    return data


def _either(words: list[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(words, key=len, reverse=True))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """One pattern for a quantity. Verbose on purpose: each line is one part of the grammar."""
    words = _words()
    plain, tens, scales = (_either(list(words[name])) for name in ("units", "tens", "scales"))
    large = _either([word for word, size in words["scales"].items() if size >= 1000])
    small = rf"(?:(?:{tens})(?:[\s-](?:{plain})\b)?|{plain})"
    hundreds = rf"(?:{small}|a)\s+hundred(?:\s+and\s+{small}\b(?!\s+hundred)|\s+{small}\b)?"
    block = rf"(?:{hundreds}|{small}|a(?=\s+(?:{large})\b))"
    worded = rf"{block}(?:\s+(?:{large})(?:\s+and\s+{block}\b(?!\s+(?:{scales}))|\s+{block}\b)?)*(?:\s+and\s+a\s+half)?"
    digits = rf"(?:\d{{1,3}}(?:[{GAPS}]\d{{3}})+(?!\d)|\d+(?:\.\d+)?|\.\d+)"
    part = f"[{''.join(FRACTIONS)}]"
    number = rf"(?:{digits}(?:\s?{part}|\s+and\s+a\s+half|\s+(?:{scales})\b)?|{part}|\b{worded}\b)"
    spelled = sorted({word for unit in units().values() for word in unit.words}, key=len, reverse=True)
    unit = "|".join(
        re.escape(word).replace(r"\ ", r"\s+") + (r"(?![\w/])" if word[-1].isalnum() else r"(?!\w)") for word in spelled
    )
    more = _either(words["at_least_after"] + words["at_most_after"])
    join = r"[\s‑-]"
    return re.compile(
        rf"""
        (?<![\w.,:/#+–−-])(?<!\d\s)
        (?P<low>{number})
        (?:{join}*(?P<lowunit>{unit}))?
        (?:(?:\s*(?:–|—|−|-|‑)\s*|{join}+(?:to|and|or){join}+)(?P<high>{number}))?
        (?:(?:\s+(?:(?:out\s+)?of|in)\s+(?:every\s+|each\s+)?|/(?=\d))(?P<of>(?!(?:19|20)\d\d\b){number})(?![\w%]))?
        (?:(?P<more>\+|\s+(?:{more})\b)?{join}*(?:(?P<between>(?!(?:{unit}))[a-z]+(?:-[a-z]+)?)\s+)?(?P<unit>{unit}))?
        """,
        re.VERBOSE | re.IGNORECASE,
    )


MONTH = "(?-i:January|February|March|April|May|June|July|August|September|October|November|December)"
"""Months with their capital: "65 may relapse" is no date."""

SKIP = re.compile(
    r"""
    \b\d{1,2}(?:st|nd|rd|th)?\s+MONTH\b(?:\s+\d{4}\b)? | \bMONTH\s+(?:19|20)\d\d\b
    | \b\d{1,2}/\d{1,2}/\d{4}\b
    | \d{4}-\d{2}(?:-\d{2})? | \b\d+[- ](?:step|point|item|OH|hydroxy|beta)[\w-]*
    | \b24/7\b | \b24[- ]hour(?=\s+(?:service|line|help))
    | \bTIP\s\d+ | \bTA\d+
    | (?:\+|\b0|\b1-)\d[\d -]{6,}\d
    """.replace("MONTH", MONTH),
    re.VERBOSE | re.IGNORECASE,
)
"""Dates, telephone numbers and names that hold a number but state no quantity."""


def read_quantities(text: str) -> Iterator[Quantity]:
    """Every quantity of a text, in order.

    A bare "one" is not a quantity ("one of them"), and neither are dates and telephone numbers.
    """
    masked = SKIP.sub(lambda match: "~" * len(match[0]), text)
    found = list(_phrases(masked))
    position = 0
    while match := _pattern().search(masked, position):
        quantity = _quantity(masked, match)
        position = quantity.end if quantity else match.end("low")
        if quantity:
            found.append(quantity)
    yield from sorted(found, key=lambda quantity: quantity.start)


@lru_cache(maxsize=1)
def _phrase_patterns() -> tuple[tuple[re.Pattern[str], float, Unit], ...]:
    phrases = _words()["phrases"].items()
    return tuple(
        (re.compile(rf"\b(?:an?\s+)?{re.escape(phrase)}\b", re.IGNORECASE), number, units()[unit])
        for phrase, (number, unit) in phrases
    )


A_UNIT = re.compile(
    r"\b(?:for|after|wait|waits|waiting|about|only|just|in|within|least|than|last|lasts)\s+(an?\s+(hour|day|week|month|year))\b",
    re.IGNORECASE,
)
"""Words after which "a week" is a length of time."""


def _phrases(text: str) -> Iterator[Quantity]:
    """Quantities without a number word: "a fortnight", "a week"."""
    for pattern, number, unit in _phrase_patterns():
        for match in pattern.finditer(text):
            yield Quantity(match[0], match.start(), match.end(), number, number, None, unit, *_bound(text, *match.span()))
    for match in A_UNIT.finditer(text):
        start, end = match.span(1)
        yield Quantity(match[1], start, end, 1, 1, None, units()[match[2].lower()], *_bound(text, start, end))


def _quantity(text: str, match: re.Match[str]) -> Quantity | None:
    """The quantity of one match. What belongs to a second quantity is left for the next search."""
    start, low, low_unit, of = match.start(), _number(match["low"]), _unit(match["lowunit"]), match["of"]
    unit, end = _unit(match["unit"]), match.end()
    if match["between"] and (
        match["between"].lower() in _words()["no_unit_between"] or (of and unit and unit.dimension != "people")
    ):
        unit, end = None, match.start("more" if match["more"] else "between")
    if _is_dated(text, match) and (match["between"] or of or match["high"] is None):
        return None if match["high"] else _single(text, match, None, "low")  # a year, whatever noun follows it
    if match["high"] is None and low_unit is not None:
        if of and unit is None and low == 1 and low_unit.dimension == "people" and _proportion(text, match):
            return _single(text, match, low_unit, "of", of, proportion=True)  # "one person in four"
        return _single(text, match, low_unit, "lowunit")
    if match["high"] is not None and low_unit is not None and unit is not low_unit:
        if unit is None or unit.dimension != low_unit.dimension:
            return _single(text, match, low_unit, "lowunit")
        low = low * low_unit.factor / unit.factor  # "45 minutes to 4 hours" is a range in hours
    if match["high"] is not None and _is_pair(text, match):
        return _single(text, match, low_unit or unit, "lowunit" if low_unit else "low", of)
    if (
        match["low"].lower() in ("one", "a")
        and not match["high"]
        and not (unit and unit.dimension in ONE_COUNTS)
        and not _proportion(text, match)
    ):
        return None
    high = _number(match["high"]) if match["high"] else low
    bound, word = _bound(text, start, match.start("more") if match["more"] else end)
    return Quantity(text[start:end].strip(), start, end, low, high, _number(of) if of else None, unit or low_unit, bound, word)


def _is_dated(text: str, match: re.Match[str]) -> bool:
    """Whether a number is the year of what follows it: "a 2018 study", "in 2019 patients", but not "of 2000 patients"."""
    if not re.fullmatch(r"(?:19|20)\d\d", match["low"]) or (match["of"] and _number(match["of"]) >= _number(match["low"])):
        return False
    noun = match["lowunit"] or (match["unit"] if match["between"] else None)
    unit = _unit(noun)
    if noun is None or unit is None or noun.lower() in _words()["dated"]:
        return True
    if unit.dimension not in ("studies", "people"):
        return match["between"] is not None  # "a guideline of 2015 stops tablets", but not "2000 mg"
    return DATE_BEFORE.search(text[: match.start()]) is not None


DATE_BEFORE = re.compile(r"\b(?:in|since|by|from|until|during|before|after)\s+$", re.IGNORECASE)
"""Words before a year: "in 2019 patients were ..."."""

ONE_COUNTS = {"time", "calendar", "mass", "mass-rate", "concentration", "volume", "length", "share"}
"""Dimensions before which the word "one" is a number: "one week", but not "one study"."""


def _proportion(text: str, match: re.Match[str]) -> bool:
    """Whether "one" begins a proportion: "one in four" and "one of 24", not "one of three ways"."""
    if match["of"] is None:
        return False
    return _number(match["of"]) >= 10 or re.search(r"\sin\s", text[match.end("low") : match.start("of")]) is not None


def _is_pair(text: str, match: re.Match[str]) -> bool:
    """Whether two numbers are joined by "and" or "or" and are no range: "42% and 52%", but not "between 7 and 10"."""
    joined = text[match.end("lowunit") if match["lowunit"] else match.end("low") : match.start("high")]
    if not re.search(r"[\s‑-](?:and|or)[\s‑-]", joined, re.IGNORECASE):
        return False
    return re.search(r"\bbetween\s+$", text[: match.start()], re.IGNORECASE) is None


def _single(
    text: str, match: re.Match[str], unit: Unit | None, last: str, of: str | None = None, *, proportion: bool = False
) -> Quantity | None:
    """The first number of a match alone, with a unit it may share with what follows."""
    if match["low"].lower() in ("one", "a") and not (unit and unit.dimension in ONE_COUNTS) and not proportion:
        return None
    start, end, low = match.start(), match.end(last), _number(match["low"])
    bound, word = _bound(text, start, end)
    return Quantity(text[start:end].strip(), start, end, low, low, _number(of) if of else None, unit, bound, word)


def _number(text: str) -> float:
    """The number that digits, words, or digits with a word ("1.5 million", "2½") state."""
    compact = re.sub(rf"(?<=\d)[{GAPS}](?=\d{{3}})", "", text)
    if half := re.fullmatch(r"(.+?)\s+and\s+a\s+half", compact, re.IGNORECASE):
        return _number(half[1]) + 0.5
    if compact[-1] in FRACTIONS:
        return FRACTIONS[compact[-1]] + (_number(compact[:-1].rstrip()) if compact[:-1] else 0)
    if scaled := re.fullmatch(r"([\d.]+)\s+([a-z]+)", compact, re.IGNORECASE):
        scale: float = _words()["scales"][scaled[2].lower()]
        return float(scaled[1]) * scale
    try:
        return float(compact)
    except ValueError:
        return _spelled(text)


def _spelled(text: str) -> float:
    words = _words()
    total, current = 0.0, 0.0
    for word in re.split(r"[\s-]+", text.lower()):
        if word in words["scales"]:
            current = (current or 1) * words["scales"][word]
            if words["scales"][word] >= 1000:
                total, current = total + current, 0.0
        elif word not in ("and", "a"):
            current += words["units"].get(word, 0) + words["tens"].get(word, 0)
    return total + current


@lru_cache(maxsize=1)
def _unit_by_word() -> dict[str, Unit]:
    exact = {word: unit for unit in units().values() for word in unit.words}
    return {word.lower(): unit for word, unit in exact.items()} | exact


def _unit(word: str | None) -> Unit | None:
    if not word:
        return None
    word = re.sub(r"\s+", " ", word)
    return _unit_by_word().get(word) or _unit_by_word().get(word.lower())


OPPOSITE = {"at_least": "at_most", "at_most": "at_least"}


@lru_cache(maxsize=1)
def _bound_patterns() -> dict[str, tuple[re.Pattern[str], list[tuple[str, re.Pattern[str]]]]]:
    """Per kind of bound: a pattern that finds any of its words before a number, and each word behind one."""
    words = _words()
    return {
        kind: (
            re.compile(rf"(?=(\b(?:not|never|no)\s+)?\b({'|'.join(words[kind])})\s+(?:about\s+|around\s+|a\s+)?$)"),
            [(phrase, re.compile(rf"\s*,?\s*{phrase}\b")) for phrase in words[f"{kind}_after"]],
        )
        for kind in OPPOSITE
    }


def _bound(text: str, start: int, end: int) -> tuple[Bound, str]:
    """Whether the words around a number make it a bound, and the word that does."""
    words = _words()
    before, after = text[max(0, start - 32) : start].lower(), text[end : end + 16].lower()
    found = []
    for kind, (ahead, behind) in _bound_patterns().items():
        for match in ahead.finditer(before):
            phrase = match[2]
            turned = match[1] is not None and phrase in words["turned_by_not"]
            found.append(
                (len(f"{match[1] or ''}{phrase}"), OPPOSITE[kind] if turned else kind, f"not {phrase}" if turned else phrase)
            )
        found += [(len(phrase), kind, phrase) for phrase, pattern in behind if pattern.match(after)]
        found += [(1, kind, sign) for sign in words[f"{kind}_signs"] if before.rstrip().endswith(sign)]
    if after.startswith("+"):
        found.append((1, "at_least", "+"))
    if not found:
        return None, ""
    _, kind, phrase = max(found)  # the longest phrase decides: "no more than" is not "more than"
    return ("at-least" if kind == "at_least" else "at-most"), phrase


def is_year(quantity: Quantity) -> bool:
    """Whether a bare number, or a range of two, reads as calendar years."""
    return (
        quantity.unit is None
        and quantity.of is None
        and 1900 <= quantity.low <= quantity.high <= 2100
        and re.fullmatch(r"\d{4}(?:\D+\d{4})?", quantity.text) is not None
    )
