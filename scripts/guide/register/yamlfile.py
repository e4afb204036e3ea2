"""Reading YAML so that every value knows its line, and a mistake becomes a :class:`Problem` rather than a traceback.

The dialect is YAML 1.2's core schema on PyYAML's fast parser: ``no`` is Norway and not ``false``, ``1:30`` is text,
and a date stays the text that somebody typed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from .problems import Problem

LARGEST_FILE = 5_000_000
"""Bytes. A data file beyond this is a mistake (a pasted export), and parsing it would hang an editor's check."""

MOST_VALUES = 100_000
"""Values of one file, aliases written out. A few lines of aliases to aliases could otherwise stand for billions."""

DEEPEST = 100
"""Levels of nesting. Data has five; what follows them down in Python must not meet its limit of recursion."""

CRASH = 5_000
"""Levels that PyYAML's C parser, which recurses without a limit, still survives (it crashes the process near 20,000)."""

type_path = tuple[str | int, ...]
"""Where a value stands inside a file: keys and list positions from the top."""

BaseLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class YamlFile:
    """One file's data with the position of each value.

    Attributes:
        path: the file.
        data: what the file holds; ``None`` when it is empty or broken.
        lines: 1-based (line, column) of every mapping value and list item, by its path in the data.
        problems: syntax errors and duplicate keys.
    """

    path: Path
    data: Any = None
    lines: dict[type_path, tuple[int, int]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def position(self, where: type_path) -> tuple[int, int]:
        """Line and column of the value at ``where``, or of the nearest thing around it that has one."""
        for end in range(len(where), -1, -1):
            if where[:end] in self.lines:
                return self.lines[where[:end]]
        return (1, 1)

    def problem(self, where: type_path, message: str, kind: str = "type") -> Problem:
        """A problem at ``where`` in this file."""
        line, column = self.position(where)
        return Problem(self.path, line, column, ".".join(str(part) for part in where), message, kind)


class CoreLoader(BaseLoader):  # type: ignore[misc]
    """PyYAML's safe loader with YAML 1.2 core scalars."""


CoreLoader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", "tTfF"),
    ("int", r"^[-+]?[0-9]+$", "-+0123456789"),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", "-+.0123456789"),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
):
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(_pattern), list(_first))


def _construct_int(loader: Any, node: Any) -> int:
    return int(loader.construct_scalar(node))


CoreLoader.add_constructor("tag:yaml.org,2002:int", _construct_int)


def read_yaml(path: Path, text: str | None = None) -> YamlFile:
    """Read one YAML file.

    Args:
        path: the file; used for messages alone when ``text`` is given.
        text: its contents, when they are at hand already.

    Returns:
        The data with positions. Never raises for bad input: what is wrong stands in ``problems``.
    """
    if text is None:
        file = YamlFile(path)
        text = _read_text(file)
        if text is None:
            return file
    return _parse(path, text)


@lru_cache(maxsize=128)
def _parse(path: Path, text: str) -> YamlFile:
    """Parse one file's text. Several rules ask for the same file; nobody changes what they get."""
    file = YamlFile(path)
    try:
        _refuse_depth(text)
        loader = CoreLoader(text)
        try:
            node = loader.get_single_node()
            if node is not None:
                _walk(file, node, ())
                file.data = loader.construct_document(node)
        finally:
            loader.dispose()
    except (yaml.YAMLError, ValueError, RecursionError, LookupError, AttributeError) as error:
        # The last two are PyYAML's own slips on tagged scalars: "!!bool perhaps", "!!float ''", "!!timestamp tomorrow".
        file.problems.append(_syntax_problem(path, text, error))
        file.data = None
    return file


def _refuse_depth(text: str) -> None:
    """Refuse what could be nested so deeply that parsing it would crash the process. Other files are not looked at twice."""
    most = text.count("[") + text.count("{") + max(map(len, text.splitlines()), default=0)
    if most <= CRASH:
        return
    depth = 0
    for event in yaml.parse(text, CoreLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
            if depth > DEEPEST:
                raise yaml.YAMLError("is nested too deeply")
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1


def _read_text(file: YamlFile) -> str | None:
    try:
        raw = file.path.read_bytes()
    except OSError as error:
        file.problems.append(Problem(file.path, 1, 1, "", f"cannot be read: {error.strerror}", "file"))
        return None
    if len(raw) > LARGEST_FILE:
        message = f"is {len(raw) // 1_000_000} MB; a data file is at most {LARGEST_FILE // 1_000_000} MB"
        file.problems.append(Problem(file.path, 1, 1, "", message, "file"))
        return None
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        file.problems.append(Problem(file.path, line, 1, "", f"is not UTF-8 text (byte {error.start})", "file"))
        return None


def _walk(file: YamlFile, node: yaml.Node, where: type_path, above: frozenset[int] = frozenset()) -> None:
    """Note the position of every value under ``node``, and every key that stands twice."""
    file.lines.setdefault(where, (node.start_mark.line + 1, node.start_mark.column + 1))
    if id(node) in above:
        raise yaml.YAMLError("an alias points to itself")
    if len(where) > DEEPEST:
        raise yaml.YAMLError("is nested too deeply")
    if len(file.lines) > MOST_VALUES:
        raise yaml.YAMLError("holds too many values")
    below = above | {id(node)}
    if isinstance(node, yaml.SequenceNode):
        for number, item in enumerate(node.value):
            _walk(file, item, (*where, number), below)
    elif isinstance(node, yaml.MappingNode):
        seen: dict[str, int] = {}
        for key, value in node.value:
            name = str(key.value)
            line = key.start_mark.line + 1
            file.lines[(*where, name)] = (line, key.start_mark.column + 1)
            if name in seen:
                message = f'the key "{name}" stands twice (first on line {seen[name]}); the second would win silently'
                file.problems.append(
                    Problem(file.path, line, key.start_mark.column + 1, ".".join(map(str, where)), message, "duplicate-key")
                )
            seen.setdefault(name, line)
            _walk(file, value, (*where, name), below)


def _syntax_problem(path: Path, text: str, error: Exception) -> Problem:
    mark = getattr(error, "problem_mark", None)
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    last = text.count("\n") + (not text.endswith("\n"))
    line = min(line, max(1, last))  # what misses its end is noticed behind the last line
    reason = getattr(error, "problem", None) or str(error) or type(error).__name__
    if isinstance(error, RecursionError):
        reason = "is nested too deeply"
    return Problem(path, line, column, "", f"is not valid YAML: {reason}", "syntax")
