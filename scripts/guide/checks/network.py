"""Requests to another host: the site fetches nothing that does not come with it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .claims import site_name
from .finding import Finding
from .project import Project

FETCHED = (
    "//script/@src | //img/@src | //img/@srcset | //source/@src | //source/@srcset | //iframe/@src | //video/@src"
    " | //video/@poster | //audio/@src | //track/@src | //embed/@src | //object/@data | //input/@src | //form/@action"
    " | //body/@background"
    " | //link[not(contains(concat(' ', @rel, ' '), ' canonical ')) and not(contains(concat(' ', @rel, ' '), ' license '))]/@href"
    " | //*[local-name()='image' or local-name()='use']/@href"
)
REMOTE = re.compile(r"^\s*(?:https?:)?//", re.IGNORECASE)
IN_CSS = re.compile(r"(?:url\(\s*['\"]?|@import\s+['\"])((?:https?:)?//[^'\")\s]+)", re.IGNORECASE)
REFRESH = "//meta[translate(@http-equiv, 'REFSH', 'refsh')='refresh']/@content"


def in_pages(project: Project) -> Iterator[Finding]:
    """Attributes and inline styles of built pages that make a browser fetch from elsewhere, or go there by itself."""
    for page in project.built.values():
        name = site_name(project, page.path, page.source)
        targets = [str(value) for value in page.tree.xpath(FETCHED)]
        targets = [part.strip() for value in targets for part in (value.split(",") if " " in value.strip() else [value])]
        styles = [str(value) for value in page.tree.xpath("//@style | //style/text()")]
        remote = [target for target in targets if REMOTE.match(target)]
        remote += [match for style in styles for match in IN_CSS.findall(style)]
        remote += [str(value) for value in page.tree.xpath(REFRESH)]
        for target in dict.fromkeys(remote):
            yield Finding("NET601", name, 1, 1, {"target": target[:100]})


def in_style_sheets(project: Project) -> Iterator[Finding]:
    """Style sheets of the site that fetch from elsewhere."""
    for path in sorted(project.site.rglob("*.css")) if project.site else []:
        yield from _in_css(project, path)


def _in_css(project: Project, path: Path) -> Iterator[Finding]:
    assert project.site is not None
    for target in dict.fromkeys(IN_CSS.findall(path.read_text("utf-8", "replace"))):
        yield Finding("NET601", f"site/{path.relative_to(project.site).as_posix()}", 1, 1, {"target": target[:100]})


RULES = (in_pages, in_style_sheets)
