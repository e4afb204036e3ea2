"""Loading the register from ``docs/``: every mistake in every file at once, each with its file, line and field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from .models import Certainty, Claim, CountryName, Helpline, Source, Term, Topic
from .nearest import did_you_mean
from .problems import Problem, RegisterError
from .promises import Question, Verdict
from .yamlfile import YamlFile, read_yaml

Model = TypeVar("Model", bound=BaseModel)


@dataclass(frozen=True)
class Place:
    """Where a record stands: its file and first line."""

    path: Path
    line: int


@dataclass
class Register:
    """All facts of the site, by id, in the order of the files.

    Attributes:
        docs: the folder that holds the site's sources.
        places: file and line of each record, by (kind, id), where kind is a key of :data:`FILES`.
        topic_of: the topic of each claim, by claim id.
        problems: what is wrong; empty unless the register was loaded with ``strict=False``.
        broken: ids of records that were left out because something in them is wrong; links to them are no second mistake.
    """

    docs: Path
    sources: dict[str, Source] = field(default_factory=dict)
    claims: dict[str, Claim] = field(default_factory=dict)
    helplines: dict[str, Helpline] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    topics: dict[str, Topic] = field(default_factory=dict)
    certainties: dict[str, Certainty] = field(default_factory=dict)
    countries: dict[str, CountryName] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    places: dict[tuple[str, str], Place] = field(default_factory=dict)
    topic_of: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)

    def claims_of(self, topic: str) -> list[Claim]:
        """The claims of one topic, in file order."""
        return [claim for claim in self.claims.values() if self.topic_of[claim.id] == topic]

    def citing(self, source: str) -> list[Claim]:
        """The claims that rest on one source, in file order."""
        return [claim for claim in self.claims.values() if any(at.id == source for at in claim.sources)]


FILES: dict[str, tuple[str, type[BaseModel]]] = {
    "topics": ("evidence/topics.yml", Topic),
    "certainties": ("evidence/certainty.yml", Certainty),
    "countries": ("evidence/countries.yml", CountryName),
    "sources": ("evidence/sources", Source),
    "claims": ("evidence/claims", Claim),
    "helplines": ("help/helplines.yml", Helpline),
    "terms": ("glossary.yml", Term),
    "questions": ("contribute/coverage.yml", Question),
    "verdicts": ("about/scorecard.yml", Verdict),
}
"""Where each kind of record lives under ``docs/`` (a file, or a folder of files) and its model."""


def load_register(docs: Path, *, strict: bool = True) -> Register:
    """Read every register file under ``docs``.

    Args:
        docs: the folder of the site's sources.
        strict: raise when anything is wrong; otherwise return what could be read, with ``problems`` filled.

    Raises:
        RegisterError: something is wrong and ``strict`` is set. It lists everything.
    """
    register = Register(docs)
    for kind, (place, model) in FILES.items():
        for path in data_files(docs / place):
            for record, line in records(register.problems, read_yaml(path), model, register.broken):
                _add(register, kind, record, Place(path, line))
    for check in (_unknown_references, _missing_certainties):
        register.problems.extend(check(register))
    if strict and register.problems:
        raise RegisterError(register.problems)
    return register


def data_files(place: Path) -> list[Path]:
    """The YAML files of one place, sorted: the file itself, or all that a folder holds."""
    if place.is_dir():
        return sorted(path for path in place.rglob("*") if path.suffix in (".yml", ".yaml") and path.is_file())
    return [place] if place.is_file() else []


def records(
    problems: list[Problem], file: YamlFile, model: type[Model], broken: set[str] | None = None
) -> Iterator[tuple[Model, int]]:
    """The valid records of one file with their lines; what is wrong goes to ``problems``, such records' ids to ``broken``."""
    problems.extend(file.problems)
    if file.data is None:
        if not file.problems:
            problems.append(file.problem((), "is empty; a register file holds a list of records"))
        return
    if not isinstance(file.data, list):
        problems.append(file.problem((), "must hold a list of records, each starting with '- id:'"))
        return
    for number, raw in enumerate(file.data):
        try:
            yield model.model_validate(raw), file.position((number,))[0]
        except ValidationError as error:
            problems.extend(_explain(file, number, raw, error, model))
            if broken is not None:
                broken.add(str(raw.get("id")) if isinstance(raw, dict) else "")


def _explain(file: YamlFile, number: int, raw: Any, error: ValidationError, model: type[BaseModel]) -> Iterator[Problem]:
    """Pydantic's findings as problems with the record's id in the field path and a suggestion for misspelt fields."""
    name = str(raw.get("id", number)) if isinstance(raw, dict) else str(number)
    for detail in error.errors():
        where = (number, *detail["loc"])
        line, column = file.position(where)
        message, kind = detail["msg"].removeprefix("Value error, "), "type"
        if detail["type"] == "extra_forbidden":
            known = [info.alias or key for key, info in model.model_fields.items()]
            message, kind = f"unknown field{did_you_mean(str(detail['loc'][-1]), known)}", "unknown-field"
        elif detail["type"] == "missing":
            message = "this field is required"
        else:
            message += f" (found: {_short(detail['input'])})"
        yield Problem(file.path, line, column, ".".join([name, *map(str, detail["loc"])]), message, kind)


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."


def _add(register: Register, kind: str, record: Any, place: Place) -> None:
    shelf: dict[str, Any] = getattr(register, kind)
    if record.id in shelf:
        first = register.places[kind, record.id]
        message = f'the id "{record.id}" is taken by {first.path.name}:{first.line}'
        register.problems.append(Problem(place.path, place.line, 1, record.id, message, "duplicate-id"))
        return
    shelf[record.id] = record
    register.places[kind, record.id] = place
    if kind == "claims":
        inside = place.path.relative_to(register.docs / FILES["claims"][0])
        register.topic_of[record.id] = inside.parts[0].removesuffix(".yml")


def _unknown_references(register: Register) -> Iterator[Problem]:
    """Ids that point nowhere: sources, terms, topics and countries."""
    for claim in register.claims.values():
        for number, at in enumerate(claim.sources):
            yield from _missing(register, "claims", claim.id, f"sources.{number}.id", at.id, register.sources)
        if register.topic_of[claim.id] not in register.topics.keys() | register.broken:
            place = register.places["claims", claim.id]
            hint = did_you_mean(register.topic_of[claim.id], register.topics)
            yield Problem(place.path, 1, 1, "", f"this file or folder is named for no topic of topics.yml{hint}", "reference")
    for term in register.terms.values():
        for name, ids, shelf in (("see", term.see, register.terms), ("claims", term.claims, register.claims)):
            for number, wanted in enumerate(ids):
                yield from _missing(register, "terms", term.id, f"{name}.{number}", wanted, shelf)
    for kind in ("claims", "sources"):
        for record in getattr(register, kind).values():
            for number, code in enumerate(record.countries):
                yield from _missing(register, kind, record.id, f"countries.{number}", code, register.countries)
    for line in register.helplines.values():
        yield from _missing(register, "helplines", line.id, "country", line.country, register.countries)


def _missing(register: Register, kind: str, record: str, field: str, wanted: str, shelf: dict[str, Any]) -> Iterator[Problem]:
    if wanted not in shelf and wanted not in register.broken:
        place = register.places[kind, record]
        message = f'nothing has the id "{wanted}"{did_you_mean(wanted, shelf)}'
        yield Problem(place.path, place.line, 1, f"{record}.{field}", message, "reference")


def _missing_certainties(register: Register) -> Iterator[Problem]:
    path = register.docs / FILES["certainties"][0]
    used = {claim.certainty for claim in register.claims.values()}
    for wanted in sorted(used - register.certainties.keys() - register.broken):
        yield Problem(path, 1, 1, "", f'the certainty "{wanted}" is used by claims and explained nowhere', "reference")
