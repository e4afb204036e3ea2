"""Headings in order, alternative texts, ids that stand once: what screen readers and anchors rely on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from .claims import site_name
from .finding import Finding
from .front_matter import site_pages
from .project import Project


def headings(project: Project) -> Iterator[Finding]:
    """One first-level heading, first; no level skipped; no heading without words."""
    for page in site_pages(project):
        name = project.name(page.inside)
        before, top = 0, False
        for heading in page.headings:
            place = page.place(heading.start)
            if not heading.text:
                yield Finding("STR501", name, *place, {"problem": "has no words"})
            if heading.level == 1 and top:
                yield Finding("STR501", name, *place, {"problem": "is a second first-level heading"})
            elif before == 0 and heading.level != 1:
                yield Finding("STR501", name, *place, {"problem": "comes before the page's first-level heading"})
            elif heading.level > before + 1 and before:
                yield Finding("STR501", name, *place, {"problem": f"jumps from level {before} to level {heading.level}"})
            before, top = heading.level, top or heading.level == 1
        if not page.headings:
            yield Finding("STR501", name, page.place(page.body_start)[0], 1, {"problem": "is missing: the page has none"})


def alternative_texts(project: Project) -> Iterator[Finding]:
    """Every image in an article says what it shows."""
    for page in project.built.values():
        for image in page.article.xpath(
            ".//img[not(normalize-space(@alt))] | .//*[local-name()='svg'][@role='img'][not(*[local-name()='title'])]"
        ):
            what = image.get("src") or "an SVG figure"
            yield Finding("STR502", site_name(project, page.path, page.source), 1, 1, {"image": what[:80]})


def ids(project: Project) -> Iterator[Finding]:
    """No id stands twice on a built page: an anchor would lead to the wrong place."""
    for page in project.built.values():
        counts = Counter(page.tree.xpath("//@id"))
        for name, count in counts.items():
            if count > 1:
                yield Finding("STR503", site_name(project, page.path, page.source), 1, 1, {"id": name, "count": str(count)})


def built_headings(project: Project) -> Iterator[Finding]:
    """The built article skips no heading level either: templates, snippets and blocks add headings."""
    for page in project.built.values():
        before = 0
        for heading in page.article.xpath(".//h1|.//h2|.//h3|.//h4|.//h5|.//h6"):
            level = int(heading.tag[1])
            if before and level > before + 1 and not page.source:
                yield Finding(
                    "STR501",
                    site_name(project, page.path, page.source),
                    1,
                    1,
                    {"problem": f"jumps from level {before} to level {level}"},
                )
            before = level


PLAIN_TAGS = ("abbr", "br", "kbd", "sub", "sup", "wbr")
"""Tags without a way to hide anything, for which Markdown has no mark."""

TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)(?=[\s/>])")


def raw_html(project: Project) -> Iterator[Finding]:
    """No page holds raw HTML but a few plain tags. Browsers and our parser can read broken HTML differently; this ends it."""
    for page in project.wanted_pages:
        for match in TAG.finditer(page.masked):
            if match[2].lower() not in PLAIN_TAGS:
                words = {"tag": match[1] + match[2], "allowed": ", ".join(PLAIN_TAGS)}
                yield Finding("STR504", project.name(page.inside), *page.place(match.start()), words)


RULES = (headings, raw_html, alternative_texts, ids, built_headings)
