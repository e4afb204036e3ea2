"""What is wrong with a data file, said so that an editor can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Problem:
    """One mistake in one data file.

    Attributes:
        path: the file, as given to the loader.
        line: 1-based line of the mistake, or of the record that holds it.
        column: 1-based column.
        field: dotted path of the field inside the file, such as ``overdose-x.values.0.unit``; empty for the whole file.
        message: what is wrong, in a sentence.
        kind: ``syntax``, ``duplicate-key``, ``duplicate-id``, ``type``, ``unknown-field``, ``reference`` or ``file``.
    """

    path: Path
    line: int
    column: int
    field: str
    message: str
    kind: str = "type"

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}"
        return f"{where}: {self.field}: {self.message}" if self.field else f"{where}: {self.message}"


class RegisterError(Exception):
    """The register cannot be used as it stands; ``problems`` lists everything that is wrong, in file order."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
