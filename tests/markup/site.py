"""A tiny MkDocs site with the tiny register, built as ``mkdocs build`` builds it, with its warnings and its pages as trees."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import lxml.html
from lxml.html import HtmlElement

from guide.site import build_site
from tests.register.sample import Record, write_register

CONFIG = """
site_name: Tiny
use_directory_urls: false
theme: {{name: null, custom_dir: theme}}
plugins: []
markdown_extensions:
  - attr_list
  - tables
  - footnotes
  - md_in_html
  - toc: {{permalink: "#"}}
  - pymdownx.snippets: {{base_path: [{docs}], check_paths: true}}
  - guide.markup
exclude_docs: |
  snippets/
validation: {{omitted_files: ignore, absolute_links: warn, unrecognized_links: warn, anchors: warn, not_found: warn}}
"""

TEMPLATE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ page.title }}</title></head><body>
<nav>{% for item in page.toc recursive %}<a href="{{ item.url }}">{{ item.title }}</a>{{ loop(item.children) }}{% endfor %}</nav>
<article>{{ page.content }}</article></body></html>"""

Changes = dict[str, list[Record] | str | None]

REGISTER_PAGE = "# Register\n\n/// register | withdrawal\n///\n"
REFERENCES_PAGE = "# References\n\n/// references\n///\n"
GLOSSARY_PAGE = "# Glossary\n\n/// glossary\n///\n"


@dataclass
class Built:
    """A built site: its folder and what MkDocs, in strict mode, would stop at."""

    folder: Path
    warnings: list[str]

    def article(self, path: str = "index.html") -> HtmlElement:
        """The article of one page."""
        [article] = lxml.html.fromstring((self.folder / path).read_bytes()).iter("article")
        return article

    def contents(self, path: str = "index.html") -> list[str]:
        """The words of a page's table of contents."""
        return [link.text_content() for link in lxml.html.fromstring((self.folder / path).read_bytes()).cssselect("nav a")]


def build(
    root: Path,
    pages: dict[str, str] | str = "# Home\n",
    register: Changes | None = None,
) -> Built:
    """Build a site in ``root``.

    Args:
        root: an empty folder.
        pages: Markdown by path inside the docs folder, or the text of ``index.md``. The pages that claim links lead to are added.
        register: changes to the tiny register, by path.
    """
    docs = write_register(root / "docs", register)
    given = {"index.md": pages} if isinstance(pages, str) else pages
    standing = {
        "index.md": "# Home\n",
        "evidence/register/withdrawal.md": REGISTER_PAGE,
        "evidence/references.md": REFERENCES_PAGE,
        "glossary.md": GLOSSARY_PAGE,
    }
    for inside, text in (standing | given).items():
        path = docs / inside
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    (root / "theme").mkdir()
    (root / "theme" / "main.html").write_text(TEMPLATE, "utf-8")
    (root / "mkdocs.yml").write_text(CONFIG.format(docs=docs), "utf-8")
    done = build_site(root, root / "site")
    return Built(done.site, done.warnings)


def text_of(element: HtmlElement) -> str:
    """The words of an element with single spaces."""
    return " ".join(element.text_content().split())
