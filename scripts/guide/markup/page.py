"""Which page is being rendered, and how to say that something on it is wrong.

MkDocs and Zensical both render Python-Markdown, and each tells an extension the page's path in its own way.
"""

from __future__ import annotations

import logging
import posixpath
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from markdown import Markdown

from .source_text import without_code

LOG = logging.getLogger("mkdocs.guide")
"""A child of MkDocs' logger: its strict mode counts our warnings and stops the build."""


class MarkupError(ValueError):
    """Something on a page points nowhere. Raised where the generator cannot count warnings (``on_error: raise``)."""


@dataclass(frozen=True)
class PageContext:
    """The page that is being rendered.

    Attributes:
        docs: the folder of the site's sources.
        path: the page's path inside ``docs``, with forward slashes; empty outside a site (a plain Markdown call).
        raises: raise the first error instead of logging it.
        files: MkDocs' collection of files, when MkDocs is rendering; ``None`` elsewhere.
        config: MkDocs' configuration, when MkDocs is rendering.
        site: the folder that is written, when Zensical is rendering.
    """

    docs: Path
    path: str
    raises: bool = False
    files: Any = None
    config: Any = None
    site: Path | None = None
    _asked: Counter[str] = field(default_factory=Counter, repr=False, compare=False)
    _ways: dict[str, str] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def of(cls, md: Markdown, docs: str, on_error: str) -> PageContext:
        """Find the page through whatever the generator left in ``md``."""
        raises = on_error == "raise"
        if "relpath" in md.treeprocessors:  # MkDocs and ProperDocs
            processor: Any = md.treeprocessors["relpath"]
            config = processor.config
            return cls(Path(config.docs_dir), processor.file.src_uri, raises, processor.files, config)
        if "rendering_context" in md.preprocessors:  # Zensical
            context: Any = md.preprocessors["rendering_context"]
            found = context.config
            root = Path(found["root_dir"])
            # Its strict mode does not count what Python logs, so there the first mistake is raised.
            return cls(root / found["docs_dir"], context.page.path, raises or found["strict"], site=root / found["site_dir"])
        return cls(Path(docs), "", raises)

    def link(self, target: str) -> str:
        """A link from this page to a source file of the site (``evidence/register/overdose.md#claim-x``).

        Under MkDocs it is the finished address; elsewhere the generator turns the source's path into one.
        """
        path, _, anchor = target.partition("#")
        if path not in self._ways:
            self._ways[path] = self._way(path)
        relative = self._ways[path]
        return f"{relative}#{anchor}" if anchor else relative or posixpath.basename(path)

    def _way(self, path: str) -> str:
        if path == self.path:
            return ""
        if self.files is None:
            return posixpath.relpath(path, posixpath.dirname(self.path) or ".")
        here, there = (self.files.get_file_from_path(name) for name in (self.path, path))
        if there is None:
            self.report(f"{self.docs.name}/{self.path}: links to {path}, and there is no such page")
            return path
        return str(there.url_relative_to(here))

    @property
    def top(self) -> str:
        """What leads from this page to the top of the site: ``../`` once per folder."""
        return "../" * self.path.count("/")

    def unknown(self, needle: str, message: str, name: str, known: Iterable[str]) -> None:
        """Say that a name is unknown, where it stands, with the nearest known one."""
        from ..register.nearest import did_you_mean  # late: it brings the models along, which a good page does not need

        self.error(needle, f"{message}{did_you_mean(name, known)}")

    def error(self, needle: str, message: str) -> None:
        """Say that something is wrong where ``needle`` stands in the page's source or in a snippet it includes."""
        path, line = self._find(needle)
        self.report(f"{path}:{line}: {message}" if line else f"{path}: {message}")

    def report(self, text: str) -> None:
        """Say ``text``, which names its own place: a warning that strict mode counts, or an error."""
        if self.raises:
            raise MarkupError(text)
        LOG.warning(text)

    def _find(self, needle: str) -> tuple[str, int]:
        """File and line of a needle: where it stands first, then second, and so on, each time it is asked for."""
        places = list(self._places(needle)) if self.path else []
        if not places:
            return (self.path or "(text)", 0)
        self._asked[needle] += 1
        return places[min(self._asked[needle], len(places)) - 1]

    def _places(self, needle: str) -> Iterator[tuple[str, int]]:
        wanted = re.compile(re.escape(needle).replace(r"\ ", r"\s*") + r"(?![\w-]|\s*\|)")
        for path in [self.docs / self.path, *sorted((self.docs / "snippets").rglob("*.md"))]:
            try:
                text = without_code(path.read_text("utf-8"))
            except (OSError, UnicodeDecodeError):
                continue
            for match in wanted.finditer(text):
                yield str(path.relative_to(self.docs.parent)), text.count("\n", 0, match.start()) + 1
