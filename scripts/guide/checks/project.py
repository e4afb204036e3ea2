"""Everything the rules look at, read once: sources, data files, the register, page types and the built site."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from ..register import Register, load_register
from ..register.yamlfile import YamlFile, read_yaml
from .built_page import BuiltPage
from .page_types import PageTypes
from .source_page import SourcePage

LARGEST_PAGE = 1_000_000
"""Bytes. A page beyond this is a mistake (a pasted export); it is reported and not read."""


@dataclass(frozen=True)
class Unreadable:
    """A file or folder that cannot be read as what its name says: the reason is a rule's id with its words."""

    inside: str
    rule: str
    reason: str
    line: int = 1


@dataclass
class Project:
    """One checkout.

    Attributes:
        root: the folder that holds ``mkdocs.yml``.
        site: the built site, when there is one.
        only: paths (relative to root) that the source rules are limited to; empty for all.
    """

    root: Path
    site: Path | None = None
    only: tuple[str, ...] = ()
    unreadable: list[Unreadable] = field(default_factory=list)

    @property
    def docs(self) -> Path:
        """The folder of the sources."""
        return self.root / "docs"

    def name(self, inside: str) -> str:
        """A path inside docs as findings name it."""
        return f"docs/{inside}" if inside else "docs"

    def wanted(self, name: str) -> bool:
        """Whether the source rules should look at the file ``name`` (relative to root)."""
        return not self.only or any(path in (".", name) or name.startswith(path.rstrip("/") + "/") for path in self.only)

    @cached_property
    def files(self) -> list[str]:
        """All files under docs (paths inside docs, sorted). Links that lead back into themselves become findings."""
        if not self.docs.is_dir():
            self.unreadable.append(Unreadable("", "FIL906", "no folder docs"))
            return []
        return sorted(self._walk(self.docs, frozenset()))

    def _walk(self, folder: Path, above: frozenset[str]) -> Iterator[str]:
        real = os.path.realpath(folder)
        if real in above:
            self.unreadable.append(
                Unreadable(folder.relative_to(self.docs).as_posix(), "FIL905", "a link that leads back into itself")
            )
            return
        for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
            path = Path(entry.path)
            inside = path.relative_to(self.docs).as_posix()
            if (shown := os.fsencode(inside).decode("utf-8", "replace")) != inside:
                self.unreadable.append(Unreadable(shown, "FIL901", "its name is not UTF-8"))
                continue
            try:
                folder_like, file_like = entry.is_dir(), entry.is_file()
            except OSError:
                folder_like = file_like = False
            if folder_like:
                if entry.name.endswith((".md", ".yml", ".html")):
                    self.unreadable.append(Unreadable(inside, "FIL904", "a folder named like a file"))
                yield from self._walk(path, above | {real})
            elif file_like:
                yield inside
            else:
                self.unreadable.append(Unreadable(inside, "FIL905", "a link that leads nowhere or into itself"))

    @cached_property
    def pages(self) -> dict[str, SourcePage]:
        """The readable Markdown sources by their path inside docs, snippets included."""
        pages = {}
        for inside in self.files:
            if inside.endswith(".md") and (text := self._read(inside)) is not None:
                pages[inside] = SourcePage(self.docs / inside, inside, text)
        return pages

    @property
    def wanted_pages(self) -> list[SourcePage]:
        """The pages that source rules should look at: all, or those of the paths that somebody gave."""
        return [page for page in self.pages.values() if self.wanted(self.name(page.inside))]

    @cached_property
    def page_names(self) -> list[str]:
        """The Markdown sources as findings name them, those that cannot be read included."""
        readable = list(self.pages)  # reading fills the list of unreadable files
        unreadable = [item.inside for item in self.unreadable if item.inside.endswith(".md")]
        return [self.name(inside) for inside in dict.fromkeys([*readable, *unreadable])]

    def _read(self, inside: str) -> str | None:
        path = self.docs / inside
        raw = path.read_bytes() if path.stat().st_size <= LARGEST_PAGE else None
        if raw is None:
            self.unreadable.append(Unreadable(inside, "FIL903", f"{path.stat().st_size // 1000} kB"))
        elif not raw.strip():
            self.unreadable.append(Unreadable(inside, "FIL902", "empty"))
        elif b"\0" in raw:
            line = raw[: raw.index(b"\0")].count(b"\n") + 1
            self.unreadable.append(Unreadable(inside, "FIL901", "it holds binary data", line))
        else:
            try:
                return raw.decode("utf-8-sig")
            except UnicodeDecodeError as error:
                line = raw[: error.start].count(b"\n") + 1
                self.unreadable.append(Unreadable(inside, "FIL901", f"byte {error.start} is not UTF-8", line))
        return None

    @cached_property
    def register(self) -> Register:
        """The register with its problems."""
        return load_register(self.docs, strict=False)

    @cached_property
    def page_types(self) -> PageTypes:
        """The contracts of the page types."""
        return PageTypes.read(self.docs / "page-types.yml")

    @cached_property
    def config(self) -> YamlFile:
        """``mkdocs.yml`` with positions (our reading of it: tags such as !ENV are not used)."""
        return read_yaml(self.root / "mkdocs.yml")

    @cached_property
    def built(self) -> dict[str, BuiltPage]:
        """The pages of the built site by their path inside it."""
        if self.site is None:
            return {}
        found: dict[str, BuiltPage] = {}
        for path in sorted(self.site.rglob("*.html")):
            inside = path.relative_to(self.site).as_posix()
            source = inside.removesuffix(".html") + ".md"
            found[inside] = BuiltPage.read(self.site, inside, source if source in self.pages else "")
        return found

    def meta_of(self, inside: str) -> dict[str, Any]:
        """The front matter of a page; empty when it has none."""
        page = self.pages.get(inside)
        return dict(page.meta) if page else {}
