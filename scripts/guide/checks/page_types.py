"""The contracts of ``docs/page-types.yml``: what a page of each type must hold."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ..register.problems import Problem
from ..register.yamlfile import YamlFile, read_yaml


class Contract(BaseModel):
    """A part of the file that refuses unknown fields."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class RequiredSection(Contract):
    """A section that a page of the type must show its readers."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]
    heading: str
    min_words: int = 25
    card: str | None = None
    claims: list[str] = []


class PageType(Contract):
    """One kind of page."""

    pages: list[str] = []
    folders: list[str] = []
    sections: list[RequiredSection] = []
    claims: list[str] = []
    facts: bool = True


class Keys(Contract):
    """The front matter keys of every page."""

    required: list[str]
    optional: list[str] = []


class PageTypesFile(Contract):
    """The whole file."""

    front_matter: Keys
    types: dict[str, PageType]


def _problem(file: YamlFile, where: tuple[str | int, ...], kind: str, message: str) -> Problem:
    if kind == "extra_forbidden":
        return file.problem(where, "unknown field", "unknown-field")
    return file.problem(where, message)


@dataclass
class PageTypes:
    """The page types with what is wrong in their file."""

    keys: Keys = field(default_factory=lambda: Keys(required=[]))
    types: dict[str, PageType] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @classmethod
    def read(cls, path: Path) -> Self:
        """Read the file; a missing or broken one gives no types and says why in ``problems``."""
        file = read_yaml(path)
        if file.problems:
            return cls(problems=list(file.problems))
        try:
            contract = PageTypesFile.model_validate(file.data)
        except ValidationError as error:
            return cls(problems=[_problem(file, detail["loc"], detail["type"], detail["msg"]) for detail in error.errors()])
        return cls(contract.front_matter, contract.types)

    def expected(self, inside: str) -> str | None:
        """The type that a page's place asks for: its exact path first, then its deepest folder."""
        for name, kind in self.types.items():
            if inside in kind.pages:
                return name
        folders = [
            (folder, name) for name, kind in self.types.items() for folder in kind.folders if inside.startswith(f"{folder}/")
        ]
        return max(folders, key=lambda pair: len(pair[0]))[1] if folders else None

    def of(self, inside: str, meta: dict[str, Any]) -> PageType | None:
        """The contract of a page: by its ``type``, else by its place."""
        name = meta.get("type")
        if not isinstance(name, str) or name not in self.types:
            name = self.expected(inside)
        return self.types[name] if name else None
