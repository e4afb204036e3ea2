"""Safety sections: each section that a page's type requires stands in the built page, visible, in order, with its contents."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .built_page import BuiltPage
from .characters import disguised, skeleton, strangers
from .finding import Finding
from .page_types import RequiredSection
from .project import Project
from .visibility import Visibility

PLACEHOLDER = re.compile(
    r"\b(?:todo|tbc|tbd|lorem ipsum|dolor sit amet|coming soon|to be (?:written|added|confirmed|completed)"
    r"|placeholder|under construction|text (?:goes )?here|insert (?:text|content)|fix ?me|xxx+|content to follow)\b",
    re.IGNORECASE,
)
WORD = re.compile(r"[^\W\d_]{2,}|\d+")
LEAST_DISTINCT = 0.45
"""Share of a section's required words that must differ from each other: repeating one word fills nothing."""


SECTION_ENDS = ("h1", "h2", "aside", "footer", "nav")
"""Elements that end a section: the next heading, or what a template puts below the text."""


@dataclass(frozen=True)
class Shown:
    """What a reader sees of a section.

    Attributes:
        heading: the heading element.
        words: the words that are visible.
        all_words: the words that stand in the HTML, visible or not.
        reasons: why something of it is not visible.
        text: the visible text.
        elements: the visible elements.
    """

    heading: Any
    words: list[str]
    all_words: list[str]
    reasons: list[str]
    text: str
    elements: list[Any]


def required_sections(project: Project) -> Iterator[Finding]:
    """Every required section of every page."""
    for page in project.built.values():
        if page.source:
            yield from check_page(project, page)


def check_page(project: Project, page: BuiltPage) -> Iterator[Finding]:
    """The findings of one built page."""
    kind = project.page_types.of(page.source, project.meta_of(page.source))
    if kind is None or not (kind.sections or kind.claims):
        return
    visibility = Visibility(page.tree, page.article, style_sheets(project, page))
    name = project.name(page.source)
    positions: list[tuple[int, RequiredSection]] = []
    order = {element: number for number, element in enumerate(page.article.iter())}
    for section in kind.sections:
        headings = [element for element in page.article.iter("h2") if element.get("id") == section.id]
        if not headings:
            yield Finding("SAF101", name, *_where(project, page, section.id), {"heading": section.heading, "id": section.id})
            continue
        shown = look(headings[0], visibility)
        positions.append((order[headings[0]], section))
        for rule, words in _section_findings(project, section, shown, visibility):
            yield Finding(rule, name, *_where(project, page, section.id), {"heading": section.heading, "id": section.id} | words)
    yield from _order(project, page, positions)
    for claim in kind.claims:
        if not _links_claim(page.article.iter("a"), claim, visibility):
            yield Finding("SAF108", name, 1, 1, {"id": claim, "where": "on this page"})


def style_sheets(project: Project, page: BuiltPage) -> list[Path]:
    """The style sheets of the site that a page loads."""
    if project.site is None:
        return []
    folder = (project.site / page.path).parent
    links = [str(href).split("?")[0] for href in page.tree.xpath("//link[contains(@rel, 'stylesheet')]/@href")]
    ours = [href for href in links if not href.startswith(("http", "//"))]
    # The page for dead addresses is shown anywhere, so that MkDocs gives it addresses from the top.
    paths = [project.site / href[1:] if href.startswith("/") else folder / href for href in ours]
    # Without "..": pages of all folders then share what was read of a sheet.
    return [path for path in (Path(os.path.normpath(path)) for path in paths) if path.is_file()]


def look(heading: Any, visibility: Visibility) -> Shown:
    """What a reader sees from a heading to the next of its level."""
    words: list[str] = []
    all_words: list[str] = []
    reasons: list[str] = []
    texts: list[str] = []
    elements: list[Any] = []
    if reason := visibility.reason_above(heading):
        reasons.append(reason)
    around = bool(reasons)
    for sibling in heading.itersiblings():
        if sibling.tag in SECTION_ENDS:
            break
        if not isinstance(sibling.tag, str):
            comment = WORD.findall(sibling.text or "")
            all_words += comment
            reasons += ["in a comment"] if comment else []
            continue
        for text, reason in _texts(sibling, visibility, ""):
            found = WORD.findall(text)
            all_words += found
            if reason or around:
                reasons += [reason] if reason and found else []
            else:
                words += found
                texts.append(text)
        if not around:
            elements += [
                element for element in sibling.iter() if isinstance(element.tag, str) and not visibility.reason_above(element)
            ]
    return Shown(heading, words, all_words, list(dict.fromkeys(reasons)), " ".join(texts), elements)


def _texts(element: Any, visibility: Visibility, above: str) -> Iterator[tuple[str, str]]:
    """Each piece of text under an element with why it is not shown (empty when it is)."""
    reason = above or visibility.reason(element)
    if element.text:
        yield element.text, reason
    for child in element:
        if not _is_furniture(child):
            yield from _texts(child, visibility, reason)
        if child.tail:
            yield child.tail, reason


def _is_furniture(element: Any) -> bool:
    """Whether an element is a heading's own link, or the spoken name of a claim's mark: words that no writer wrote."""
    classes = (element.get("class") or "").split() if isinstance(element.tag, str) else []
    return "headerlink" in classes or ("for-ears" in classes and next(element.iterancestors("a"), None) is not None)


def _section_findings(
    project: Project, section: RequiredSection, shown: Shown, visibility: Visibility
) -> Iterator[tuple[str, dict[str, str]]]:
    """Rule ids with their words for one section that has a heading."""
    heading = " ".join("".join(shown.heading.itertext()).replace("#", "").split())
    if section.heading.casefold() not in heading.casefold():
        plain = "".join(skeleton(letter) if strangers(letter) else letter for letter in heading)
        rule = "SAF107" if section.heading.casefold() in plain.casefold() else "SAF109"
        yield rule, {"found": heading}
    strange = [word for word in shown.words if disguised(word)]
    ours = [word for word in shown.words if not disguised(word)]
    if strange:
        yield "SAF107", {"found": " ".join(strange[:4])}
    if len(shown.words) < section.min_words:
        counts = {"words": str(len(shown.words)), "least": str(section.min_words)}
        if shown.reasons and len(shown.all_words) > len(shown.words):
            yield "SAF102", {"reason": "; ".join(shown.reasons)} | counts
        else:
            yield "SAF103", counts
    elif len({word.casefold() for word in shown.words}) < section.min_words * LEAST_DISTINCT:
        yield "SAF104", {"found": "the same words again and again"}
    elif match := PLACEHOLDER.search(shown.text):
        yield "SAF104", {"found": match[0]}
    if len(ours) >= section.min_words:
        yield from _contents(project, section, shown, visibility)


def _contents(
    project: Project, section: RequiredSection, shown: Shown, visibility: Visibility
) -> Iterator[tuple[str, dict[str, str]]]:
    """A section's card and claims."""
    if section.card:
        cards = [element for element in shown.elements if f"card-{section.card}" in (element.get("class") or "").split()]
        if not cards:
            yield "SAF106", {"card": section.card}
        elif section.card == "emergency" and not any(_names_emergency_number(project, card) for card in cards):
            yield "SAF111", {"card": section.card}
    for claim in section.claims:
        if not _links_claim(shown.elements, claim, visibility):
            yield "SAF108", {"id": claim, "where": f'in the section "{section.heading}"'}


def _names_emergency_number(project: Project, card: Any) -> bool:
    numbers = {line.number for line in project.register.helplines.values() if line.emergency and line.number}
    return bool(numbers & set(re.findall(r"\d+", "".join(card.itertext()))))


def _links_claim(elements: Any, claim: str, visibility: Visibility) -> bool:
    links = [element for element in elements if element.tag == "a" and element.get("data-claim") == claim]
    return any(not visibility.reason_above(link) and "".join(link.itertext()).strip() for link in links)


def _order(project: Project, page: BuiltPage, positions: list[tuple[int, RequiredSection]]) -> Iterator[Finding]:
    """Sections that stand before one they must follow. The fewest that must move are named."""
    if [number for number, _ in positions] == sorted(number for number, _ in positions):
        return
    kept = _longest_rising([number for number, _ in positions])
    for index, (number, section) in enumerate(positions):
        if number not in kept:
            after = positions[index - 1][1].heading if index else ""
            place = f'after "{after}"' if after else "first"
            yield Finding(
                "SAF105",
                project.name(page.source),
                *_where(project, page, section.id),
                {"heading": section.heading, "place": place},
            )


def _longest_rising(numbers: list[int]) -> set[int]:
    """The members of a longest rising subsequence."""
    best: list[list[int]] = []
    for number in numbers:
        chains = [chain for chain in best if chain[-1] < number]
        best.append([*_longest(chains), number])
    return set(_longest(best))


def _longest(chains: list[list[int]]) -> list[int]:
    return max(chains, key=lambda chain: len(chain)) if chains else []


def _where(project: Project, page: BuiltPage, section: str) -> tuple[int, int]:
    """Line of a section's heading in the source, or of the page's first line."""
    source = project.pages.get(page.source)
    for heading in source.headings if source else []:
        if heading.id == section:
            return source.place(heading.start) if source else (1, 1)
    return (1, 1)


RULES = (required_sections,)
