"""Rendering one changed page of the real site in milliseconds, through MkDocs' own functions and templates."""

from __future__ import annotations

import logging
from pathlib import Path

from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.structure.files import get_files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page


class _Lines(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


class Renderer:
    """The real site's configuration, files and navigation, ready to render any page from other text.

    Args:
        root: the folder that holds mkdocs.yml.
        site: a finished build of the same tree.
    """

    def __init__(self, root: Path, site: Path) -> None:
        self.config = load_config(str(root / "mkdocs.yml"), site_dir=str(site), strict=False)
        self.config.plugins.on_startup(command="build", dirty=False)
        self.config = self.config.plugins.on_config(self.config)
        self.files = get_files(self.config)
        self.files.add_files_from_theme(self.config.theme.get_env(), self.config)
        self.env = self.config.theme.get_env()
        self.nav = get_navigation(self.files, self.config)
        for file in self.files.documentation_pages():
            if file.page is not None:
                file.page.read_source(self.config)
                file.page.render(self.config, self.files)

    def page(self, inside: str, text: str) -> tuple[bytes, list[str]]:
        """The built HTML of a page whose source would be ``text``, and what MkDocs warns of.

        Args:
            inside: the page's path inside docs.
            text: its Markdown, front matter included.
        """
        file = self.files.get_file_from_path(inside)
        assert file is not None, inside
        whole, collector, logger = file.page, _Lines(), logging.getLogger("mkdocs")
        logger.addHandler(collector)
        propagate, logger.propagate = logger.propagate, False
        try:
            page = self._render(file, text)
            context = get_context(self.nav, self.files, self.config, page)
            html = self.env.get_template(str(page.meta.get("template", "main.html"))).render(context)
            page.validate_anchor_links(files=self.files, log_level=logging.WARNING)
        finally:
            logger.removeHandler(collector)
            logger.propagate = propagate
            file.page = whole
        return html.encode(), collector.lines

    def _render(self, file: object, text: str) -> Page:
        page = Page(None, file, self.config)  # type: ignore[arg-type]
        old = page.file.page
        page.file.content_string = text
        page.read_source(self.config)
        page.render(self.config, self.files)
        if old is not None:
            page.parent, page.previous_page, page.next_page = old.parent, old.previous_page, old.next_page
        return page
