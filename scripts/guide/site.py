"""Building the site with MkDocs, in this process, with every warning collected instead of printed."""

from __future__ import annotations

import contextlib
import logging
import os
from dataclasses import dataclass, field
from pathlib import Path

from .checks.source_page import FRONT_MATTER
from .register.yamlfile import read_yaml


@dataclass
class Build:
    """One build.

    Attributes:
        site: the folder that was written.
        warnings: what MkDocs, its plugins and our extension warned of, in order; strict mode would stop on any.
        pages: number of HTML pages, 404 not counted.
    """

    site: Path
    warnings: list[str] = field(default_factory=list)
    pages: int = 0


class BuildError(Exception):
    """MkDocs could not build at all; the text says why."""


class _Collector(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


HARMLESS = 5_000
"""Characters of front matter that cannot nest deeply enough to crash PyYAML's C parser, which MkDocs uses."""


def _refuse_what_mkdocs_cannot_survive(root: Path) -> None:
    """Stop before MkDocs copies the billion values of aliases to aliases, or crashes with the whole process on deep nesting."""
    read = [read_yaml(root / "mkdocs.yml")]
    for path in sorted((root / "docs").rglob("*.md")):
        with contextlib.suppress(OSError, UnicodeError):  # MkDocs says so itself
            front = FRONT_MATTER.match(path.read_text("utf-8-sig"))
            if front and len(front[1]) > HARMLESS:
                read.append(read_yaml(path, f"\n{front[1]}"))
    problems = [problem for file in read if file.data is None for problem in file.problems]
    if problems:
        raise BuildError("\n".join(map(str, problems)))


def build_site(root: Path, site: Path) -> Build:
    """Build the site of a checkout.

    Args:
        root: the folder that holds ``mkdocs.yml``.
        site: where to write; it is emptied first.

    Raises:
        BuildError: the configuration or a page could not be processed.
    """
    _refuse_what_mkdocs_cannot_survive(root)
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material prints an advertisement otherwise
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    collector = _Collector()
    logger = logging.getLogger("mkdocs")
    propagate, logger.propagate = logger.propagate, False
    logger.addHandler(collector)
    try:
        with contextlib.chdir(root):  # pymdownx.snippets takes its base_path from the working folder
            config = load_config(str(root / "mkdocs.yml"), site_dir=str(site), strict=False)
            config.plugins.on_startup(command="build", dirty=False)
            build(config)
    except Exception as error:  # extensions and templates raise what they like: a missing snippet is no MkDocsException
        raise BuildError(f"{type(error).__name__}: {error}" + "".join(f"\n{line}" for line in collector.lines)) from error
    finally:
        logger.removeHandler(collector)
        logger.propagate = propagate
    pages = sum(1 for path in site.rglob("*.html") if path.name != "404.html")
    return Build(site, list(dict.fromkeys(collector.lines)), pages)
