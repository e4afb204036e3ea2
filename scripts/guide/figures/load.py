"""Reading ``docs/evidence/figures.yml``: every mistake with its file, line and field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..register.agreement import disagreements
from ..register.load import Place, Register, records
from ..register.models import Claim, Value
from ..register.nearest import did_you_mean
from ..register.problems import Problem
from ..register.yamlfile import read_yaml
from .models import FigureRecord, Shown

PLACE = "evidence/figures.yml"
"""The file, inside the docs folder."""

PEOPLE = 100
"""People in one grid."""


@dataclass
class Figures:
    """All figures by id, with what is wrong in their file."""

    figures: dict[str, FigureRecord] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def load_figures(docs: Path, register: Register) -> Figures:
    """Read the figures and hold them to the register. A site without the file has no figures."""
    path, found = docs / PLACE, Figures()
    if not path.is_file():
        return found
    for record, line in records(found.problems, read_yaml(path), FigureRecord):
        place = Place(path, line)
        if record.id in found.figures:
            found.problems.append(Problem(path, line, 1, record.id, f'the id "{record.id}" is taken', "duplicate-id"))
            continue
        problems = list(_problems(record, register, place))
        found.problems += problems
        if not any(problem.kind == "reference" for problem in problems):
            found.figures[record.id] = record
            found.places[record.id] = place
    return found


def value_of(row: Shown, register: Register) -> Value | None:
    """The value that a row draws; ``None`` when it shows words alone."""
    if row.what is None:
        return None
    return named(row.claim, row.what, register)


def _of_hundred(values: list[Value]) -> Value:
    """Of several values with one name (raw counts and people of 100), the one of 100; else the first."""
    return next((value for value in values if value.of == PEOPLE), values[0])


def named(claim: str, what: str, register: Register) -> Value:
    """The value of a claim with this name; the loader has seen that there is one."""
    return _of_hundred([value for value in register.claims[claim].values if value.what == what])


DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 365.25 / 12, "year": 365.25}
"""Days in each unit of time. A month is an average one: for a drawing that is close enough."""


def in_unit(number: float, unit: str, axis: str) -> float:
    """A length of time in the unit of a figure's axis."""
    return number * DAYS[unit] / DAYS[axis]


def _problems(record: FigureRecord, register: Register, place: Place) -> Iterator[Problem]:
    drawn: list[Value] = []
    for number, row in enumerate(record.rows):
        where = f"{record.id}.rows.{number}"
        claim = register.claims.get(row.claim)
        if claim is None:
            message = f'nothing has the id "{row.claim}"{did_you_mean(row.claim, register.claims)}'
            yield Problem(place.path, place.line, 1, f"{where}.claim", message, "reference")
            continue
        for name, message in _of_row(record, row, claim):
            yield Problem(place.path, place.line, 1, f"{where}.{name}", message, "reference")
        drawn += claim.values
    for name, text, held in _texts(record, register, drawn):
        for quantity in disagreements(text, held):
            if name == "describes" and quantity.unit is None:
                continue  # it counts what is drawn: "four panels"
            if any(quantity.text in (line.number, line.dial) for line in register.helplines.values()):
                continue  # whom to call; the helplines hold these
            message = f'"{quantity.text}" is no value of the claims that the figure draws'
            yield Problem(place.path, place.line, 1, f"{record.id}.{name}", message, "type")
    if record.kind == "people":
        yield from _sums(record, register, place)


def _of_row(record: FigureRecord, row: Shown, claim: Claim) -> Iterator[tuple[str, str]]:
    """What is wrong with the values that a row names: the field and a message."""
    held = {value.what: value for value in claim.values}
    for name in ("what", "range", "when"):
        what = getattr(row, name)
        if what is None:
            continue
        if what not in held:
            yield name, f'the claim "{claim.id}" has no value "{what}"{did_you_mean(what, held)}'
            continue
        level = record.kind == "levels" and name == "what" and row.when is not None
        if record.kind in ("bars", "levels") and held[what].unit not in (("ng/mL",) if level else DAYS):
            yield name, "is not a level in ng/mL" if level else "is not a length of time"


def _texts(record: FigureRecord, register: Register, drawn: list[Value]) -> Iterator[tuple[str, str, list[Value]]]:
    """Every text of a figure with its field and the values that its numbers may state."""
    for name in ("title", "says", "describes", "warning"):
        yield name, getattr(record, name) or "", drawn
    for number, row in enumerate(record.rows):
        own = register.claims[row.claim].values if row.claim in register.claims else []
        for name, held in (("label", own), ("note", own), ("group", drawn), ("part_of", drawn)):
            yield f"rows.{number}.{name}", getattr(row, name) or "", held


def _sums(record: FigureRecord, register: Register, place: Place) -> Iterator[Problem]:
    """Every grid holds exactly a hundred people."""
    sums: dict[str, float] = {}
    for row in record.rows:
        claim = register.claims.get(row.claim)
        value = next((value for value in claim.values if value.what == row.what and value.of == PEOPLE), None) if claim else None
        if value is None or value.value is None:
            message = f'"{row.what}" of "{row.claim}" is no number of {PEOPLE} people'
            yield Problem(place.path, place.line, 1, f"{record.id}.rows", message, "reference")
            return
        sums[row.part_of or ""] = sums.get(row.part_of or "", 0) + value.value
    for name, total in sums.items():
        if total != PEOPLE:
            message = f'the people of "{name}" add up to {total:g}, not {PEOPLE}'
            yield Problem(place.path, place.line, 1, f"{record.id}.rows", message, "reference")
