"""A finding: one mistake at one place, and the rules' texts that turn it into words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Literal

import yaml

Level = Literal["error", "warning"]


@dataclass(frozen=True)
class Rule:
    """One rule of the gate, as ``rules.yml`` describes it.

    Attributes:
        id: letters and number, never used again for another rule.
        name: a short name with hyphens.
        level: an error fails the gate, a warning is a to-do.
        message: what is wrong; ``{words}`` in braces are filled from the finding.
        why: why it matters to a reader.
        fix: how to mend it.
    """

    id: str
    name: str
    level: Level
    message: str
    why: str
    fix: str


@lru_cache(maxsize=1)
def rules() -> dict[str, Rule]:
    """All rules by id, in the order of ``rules.yml``."""
    rows = yaml.safe_load(Path(__file__).with_name("rules.yml").read_text("utf-8"))
    return {row["id"]: Rule(**row) for row in rows}


@dataclass(frozen=True)
class Finding:
    """One mistake.

    Attributes:
        rule: the rule's id.
        path: the file, relative to the project's root, with forward slashes.
        line: 1-based; 1 where a file as a whole is meant.
        column: 1-based.
        words: what fills the braces of the rule's texts.
    """

    rule: str
    path: str
    line: int = 1
    column: int = 1
    words: dict[str, str] = field(default_factory=dict, hash=False)

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        """Order of printing: by place, then by rule."""
        return (self.path, self.line, self.column, self.rule, self.message)

    @property
    def level(self) -> Level:
        """``error`` or ``warning``."""
        return rules()[self.rule].level

    @property
    def name(self) -> str:
        """The rule's short name."""
        return rules()[self.rule].name

    @property
    def message(self) -> str:
        """What is wrong here."""
        return _fill(rules()[self.rule].message, self.words)

    @property
    def why(self) -> str:
        """Why it matters."""
        return _fill(rules()[self.rule].why, self.words)

    @property
    def fix(self) -> str:
        """How to mend it here."""
        return _fill(rules()[self.rule].fix, self.words)


def _fill(text: str, words: dict[str, str]) -> str:
    """Replace ``{name}`` by its word, once: what comes out of the editors' files may hold braces itself."""
    return re.sub(r"\{(\w+)\}", lambda match: words.get(match[1], match[0]), text)
