"""A Markdown source with the positions of its parts: front matter, headings, links, images, sections.

Code, comments and front matter are masked with spaces of the same length, so that every offset in the masked text is
an offset in the file and a rule never takes an example for the real thing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ..register.yamlfile import YamlFile, read_yaml

FRONT_MATTER = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*$\n?", re.DOTALL | re.MULTILINE)
COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
FENCE = re.compile(r"^[ \t]*(`{3,}|~{3,})[^\n]*\n.*?(?:^[ \t]*\1[`~]*[ \t]*$|\Z)", re.DOTALL | re.MULTILINE)
CODE = re.compile(r"(`+)(?!`)[^\n]*?(?<!`)\1(?!`)")
HEADING = re.compile(r"^(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
ATTRIBUTES = re.compile(r"[ \t]*\{:?[ \t]*([^{}]*)\}[ \t]*$")
LINK = re.compile(
    r"(!?)\[((?:[^\[\]\\]|\\.|\[(?:[^\[\]\\]|\\.)*\])*)\]\(\s*<?([^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)>?(?:\s+(?:\"[^\"]*\"|'[^']*'))?\s*\)"
)


@dataclass(frozen=True)
class Heading:
    """A heading: its level (1 to 6), words, id where one is written, and where it starts."""

    level: int
    text: str
    id: str
    start: int


@dataclass(frozen=True)
class Link:
    """An inline link or image: its text and target, and the offsets of the whole and of the text."""

    text: str
    target: str
    start: int
    end: int
    text_start: int
    image: bool


@dataclass(frozen=True)
class Section:
    """A second-level section: its heading and the offsets of its body."""

    heading: Heading
    start: int
    end: int


class SourcePage:
    """One Markdown file.

    Args:
        path: the file.
        inside: its path inside the docs folder, with forward slashes.
        text: its contents.
    """

    def __init__(self, path: Path, inside: str, text: str) -> None:
        self.path = path
        self.inside = inside
        self.text = text.replace("\r\n", "\n")

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    def place(self, offset: int) -> tuple[int, int]:
        """1-based line and column of an offset."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1

    @cached_property
    def front_matter(self) -> YamlFile | None:
        """The front matter with positions; ``None`` when the page has none."""
        match = FRONT_MATTER.match(self.text)
        # One line is put back for the opening fence, so that lines are those of the file.
        return read_yaml(self.path, "\n" + match[1]) if match else None

    @property
    def meta(self) -> dict[str, object]:
        """The front matter's values; empty when there is none or it is broken."""
        data = self.front_matter.data if self.front_matter else None
        return data if isinstance(data, dict) else {}

    @cached_property
    def body_start(self) -> int:
        """Offset of the first character behind the front matter."""
        match = FRONT_MATTER.match(self.text)
        return match.end() if match else 0

    @cached_property
    def masked(self) -> str:
        """The text with front matter, comments and code replaced by spaces; line breaks stay."""
        text = _blank(self.text, 0, self.body_start)
        for pattern in (FENCE, COMMENT, CODE):
            text = pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
        return text

    @cached_property
    def headings(self) -> list[Heading]:
        """All headings in order."""
        found = []
        for match in HEADING.finditer(self.masked):
            attributes = ATTRIBUTES.search(match[2])
            words = match[2][: attributes.start()] if attributes else match[2]
            name = re.search(r"#([^\s}]+)", attributes[1]) if attributes else None
            found.append(Heading(len(match[1]), words.strip(), name[1] if name else "", match.start()))
        return found

    @cached_property
    def links(self) -> list[Link]:
        """All inline links and images in order."""
        return [
            Link(match[2], match[3], match.start(), match.end(), match.start(2), match[1] == "!")
            for match in LINK.finditer(self.masked)
        ]

    @cached_property
    def sections(self) -> list[Section]:
        """The second-level sections in order, each to the next heading of level 1 or 2."""
        tops = [heading for heading in self.headings if heading.level <= 2]
        ends = [heading.start for heading in tops[1:]] + [len(self.text)]
        return [
            Section(heading, self.text.find("\n", heading.start) % (len(self.text) + 1), end)
            for heading, end in zip(tops, ends, strict=False)  # a page without headings has one end and no section
            if heading.level == 2
        ]


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]
